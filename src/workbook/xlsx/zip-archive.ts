import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookError } from "../workbook-error";
import { crc32 } from "./crc32";

/** More than this, unpacked, is no plan but a mistake or an attack. */
export const maxUnpackedBytes = 512 * 1024 * 1024;

/**
 * The files of a zip archive by name, in the archive's order.
 * @throws WorkbookError `damaged` when the archive is cut off or a checksum is wrong, `too-large` above 512 MB unpacked
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  const files = attempt(() =>
    unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > maxUnpackedBytes) throw new WorkbookError("too-large");
        return !file.name.endsWith("/");
      },
    }),
  );
  const unpacked = new Map(Object.entries(files));
  for (const { name, size, checksum } of directory(bytes)) {
    const file = unpacked.get(name);
    if (file && (file.length !== size || crc32(file) !== checksum)) throw new WorkbookError("damaged", { place: name });
  }
  return unpacked;
}

/** Packs files in the order given. The date is fixed: the same content gives the same bytes. */
export function pack(files: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = {};
  for (const [name, file] of files) entries[name] = file;
  // 1980-01-01 in local time is the earliest date of the format; fflate refuses anything before it.
  return zipSync(entries, { level, mtime: new Date(1980, 0, 1) });
}

/**
 * The central directory: fflate checks neither checksums nor that a file came out whole. Archives in zip64 form are
 * not checked (none of the sizes below would be the true ones).
 */
function directory(bytes: Uint8Array): { name: string; size: number; checksum: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new WorkbookError("damaged");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff || count === 0xffff) return [];
  const entries: { name: string; size: number; checksum: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const size = view.getUint32(at + 24, true);
    if (size !== 0xffffffff) entries.push({ name, size, checksum: view.getUint32(at + 16, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError("damaged", { cause });
  }
}
