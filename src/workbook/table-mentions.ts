import { nameKey } from "./table-shape";

/** A text, a quoted name of a sheet, or a word that may be the name of a table, with the columns that it names. */
const piece =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(?<![\p{L}\p{N}_.\\\]!])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])?(?![\p{L}\p{N}_.\\(![])/giu;

/** What Excel, or the preview, makes of a mention when its table goes: an address or an error. */
const address = "\\$?[A-Z]{1,3}\\$?[0-9]+";
const remains = `(?:#REF!|(?:(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!)?${address}(?::${address})?)`;

/** Whether a formula names one of the tables; texts in quotes, sheets and tables of other workbooks do not count. */
export function mentionsTable(formula: string, tables: readonly string[]): boolean {
  return between(formula, tables).length > 1;
}

/** Whether a formula is what another one became when tables that it names went: the same but for what it says of them. */
export function isWithoutTables(formula: string, of: string, tables: readonly string[]): boolean {
  const parts = between(of, tables);
  if (parts.length < 2) return false;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(remains);
  return new RegExp(`^${pattern}$`, "iu").test(formula);
}

/** The formula cut at its mentions of the tables. */
function between(formula: string, tables: readonly string[]): string[] {
  const names = new Set(tables.map(nameKey));
  const parts: string[] = [];
  let start = 0;
  for (const found of formula.matchAll(piece)) {
    if (found[3] === undefined || !names.has(nameKey(found[3]))) continue;
    parts.push(formula.slice(start, found.index));
    start = found.index + found[0].length;
  }
  return [...parts, formula.slice(start)];
}
