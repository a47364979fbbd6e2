import { Inflate, zipSync, type Zippable } from "fflate";
import { WorkbookError } from "../workbook-error";
import { crc32 } from "./crc32";
import { directory, type ArchiveEntry } from "./zip-directory";

/** More than this, unpacked, is no plan but a mistake or an attack. */
export const maxUnpackedBytes = 256 * 1024 * 1024;

/** No object can have it as a key of its own, and packing goes by keys. */
const notAName = "__proto__";

/** So many packed bytes are inflated at a time: what comes out is looked at between two pieces. */
const pieceBytes = 64 * 1024;

/**
 * The files of a zip archive by name, in the archive's order. What an archive says of its sizes is believed only as far
 * as it comes out so: a file that inflates to more than it says is given up at once.
 * @throws WorkbookError `damaged` when the archive is cut off or a size or checksum is wrong, or two
 * files have one name (one would be read here and the other elsewhere), `too-large` above 256 MB unpacked
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = attempt(() => directory(bytes)).filter(({ name }) => !name.endsWith("/"));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > maxUnpackedBytes) throw new WorkbookError("too-large");
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const file = attempt(() => content(bytes, entry));
    const isGood = file !== null && crc32(file) === entry.checksum;
    if (!isGood || unpacked.has(entry.name) || entry.name === notAName) throw new WorkbookError("damaged", { place: entry.name });
    unpacked.set(entry.name, file);
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

/** What an entry holds; null when it is not what the archive says of it. */
function content(bytes: Uint8Array, { start, packedSize, size, method }: ArchiveEntry): Uint8Array | null {
  if (start + packedSize > bytes.length) return null;
  const packed = bytes.subarray(start, start + packedSize);
  if (method === "stored") return packedSize === size ? packed.slice() : null;
  const file = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) file.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packedSize && length <= size; at += pieceBytes) {
    inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packedSize);
  }
  return length === size ? file : null;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError("damaged", { cause });
  }
}
