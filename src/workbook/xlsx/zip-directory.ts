import { WorkbookError } from "../workbook-error";

/** One file of a zip archive, as its central directory lists it. */
export interface ArchiveEntry {
  name: string;
  method: "stored" | "deflated";
  /** Where its packed bytes start. */
  start: number;
  packedSize: number;
  size: number;
  checksum: number;
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, locator64: 0x07064b50, end64: 0x06064b50 };
/** Stands where the true number is in the zip64 form. */
const elsewhere = 0xffffffff;
/** A comment after the directory is no longer than this. */
const maxComment = 0xffff;

/**
 * The files that an archive lists, zip64 too.
 * @throws WorkbookError `damaged` when the list is cut off, or a file is encrypted or packed in a way that no workbook is
 */
export function directory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = findDirectory(view);
  const { count } = found;
  let { at } = found;
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index++) {
    expect(view, at, signatures.entry);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + 46;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
    const [size, packedSize, header] = sizes(view, at, nameStart + nameLength, extraLength);
    entries.push({ name, method: methodOf(view, at, name), start: dataStart(view, header), packedSize, size, checksum: view.getUint32(at + 16, true) });
    at = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { at: number; count: number } {
  const least = Math.max(0, view.byteLength - 22 - maxComment);
  let end = view.byteLength - 22;
  while (end >= least && view.getUint32(end, true) !== signatures.end) end--;
  if (end < least) throw new WorkbookError("damaged");
  const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (short.at !== elsewhere && short.count !== 0xffff) return short;
  if (end < 20 || view.getUint32(end - 20, true) !== signatures.locator64) return short;
  const end64 = number64(view, end - 12);
  expect(view, end64, signatures.end64);
  return { at: number64(view, end64 + 48), count: number64(view, end64 + 32) };
}

/** Size, packed size and place of the file's own header; in the zip64 form those that do not fit stand in a field behind the name. */
function sizes(view: DataView, at: number, extraStart: number, extraLength: number): [number, number, number] {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let next = -1;
  for (let field = extraStart; field + 4 <= extraStart + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) next = field + 4;
  }
  const [size = 0, packedSize = 0, header = 0] = short.map((value) => {
    if (value !== elsewhere || next < 0) return value;
    next += 8;
    return number64(view, next - 8);
  });
  return [size, packedSize, header];
}

function methodOf(view: DataView, at: number, name: string): ArchiveEntry["method"] {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  if (isEncrypted || (method !== 0 && method !== 8)) throw new WorkbookError("damaged", { place: name });
  return method === 0 ? "stored" : "deflated";
}

function dataStart(view: DataView, header: number): number {
  expect(view, header, signatures.file);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function expect(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new WorkbookError("damaged");
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
