import { nameKey } from "./table-shape";

/** A text, a quoted name of a sheet, or a word that may be the name of a table, with the columns that it names. */
const piece =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(?<![\p{L}\p{N}_.\\\]!])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])?(?![\p{L}\p{N}_.\\(![])/giu;

/** What Excel, or the preview, makes of a mention when its table goes: an address or an error. */
const address = "\\$?[A-Z]{1,3}\\$?[0-9]+";
const remains = `(?:#REF!|(?:(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!)?${address}(?::${address})?)`;

/** Whether a formula names one of the tables; texts in quotes, sheets and tables of other workbooks do not count. */
export function mentionsTable(formula: string, tables: readonly string[]): boolean {
  return mentionsIn(formula, tables).some(({ wanted }) => wanted);
}

/**
 * A formula with its mentions of the tables as another one has them; null where it is not that formula but for tables that
 * went since. What has become of mentions of other tables stays.
 */
export function withTablesOf(formula: string, of: string, tables: readonly string[]): string | null {
  const mentions = mentionsIn(of, tables);
  if (!mentions.some(({ wanted }) => wanted)) return null;
  let start = 0;
  let pattern = "";
  for (const { text, at } of mentions) {
    pattern += `(${escaped(of.slice(start, at))})(${escaped(text)}|${remains})`;
    start = at + text.length;
  }
  const found = new RegExp(`^${pattern}(${escaped(of.slice(start))})$`, "iu").exec(formula);
  if (!found) return null;
  return mentions.map(({ text, wanted }, at) => `${found[2 * at + 1]}${wanted ? text : found[2 * at + 2]}`).join("") + found.at(-1);
}

/** Whether a formula is what another one became when tables that it names went: the same but for what it says of them. */
export function isWithoutTables(formula: string, of: string, tables: readonly string[]): boolean {
  const whole = withTablesOf(formula, of, tables);
  return whole !== null && nameKey(whole) === nameKey(of) && nameKey(formula) !== nameKey(of);
}

/** Words of a formula that may be names of tables, each with the columns that it names. */
function mentionsIn(formula: string, tables: readonly string[]): { text: string; at: number; wanted: boolean }[] {
  const names = new Set(tables.map(nameKey));
  return [...formula.matchAll(piece)].flatMap(({ 0: text, 3: name, index: at }) => (name === undefined ? [] : [{ text, at, wanted: names.has(nameKey(name)) }]));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
