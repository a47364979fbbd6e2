/** One request to Excel on the web holds 5 MB; the rest is for the frame around the values. */
export const maxPayloadBytes = 4_000_000;

/** A writing that is followed goes in requests of this size: after each one it can be stopped. */
export const followedPayloadBytes = 200_000;

/** Room for one cell that is not known yet: most are empty or numbers. An answer that is larger is asked for in parts. */
const expectedCellBytes = 20;

/** About what values take in a request: text in UTF-8, quotes and commas. */
export function payloadBytes(values: readonly unknown[][]): number {
  return values.reduce((sum, row) => sum + rowBytes(row), 0);
}

/** Rows cut into pieces of at most `limit` bytes each (a single larger row stays whole), with room for small steps. */
export function splitRows<T>(rows: readonly T[][], limit = 0.9 * followedPayloadBytes): { start: number; rows: T[][] }[] {
  const pieces: { start: number; rows: T[][] }[] = [];
  let bytes = Infinity;
  rows.forEach((row, index) => {
    const size = rowBytes(row);
    if (bytes + size > limit) {
      pieces.push({ start: index, rows: [] });
      bytes = 0;
    }
    pieces.at(-1)?.rows.push(row);
    bytes += size;
  });
  return pieces;
}

/** How many rows of this width may be asked for in one request. */
export function rowsPerRequest(columnCount: number, limit = maxPayloadBytes): number {
  return Math.max(1, Math.floor(limit / (expectedCellBytes * Math.max(1, columnCount))));
}

function rowBytes(row: readonly unknown[]): number {
  let bytes = 2;
  // A letter outside ASCII takes two bytes and more: counting three for each is on the safe side.
  for (const value of row) bytes += typeof value === "string" ? 4 + value.length + 2 * (value.match(/[^ -~]/g)?.length ?? 0) : 12;
  return bytes;
}
