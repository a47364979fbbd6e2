import { nameKey } from "../table-shape";

const cells =
  "\\$?[A-Z]{1,3}\\$?[0-9]+(?::\\$?[A-Z]{1,3}\\$?[0-9]+)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]+:\\$?[0-9]+|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*";
/** A text, a reference to a sheet (its name quoted or not), or a word that may be the name of a table with its columns. */
const piece = new RegExp(
  `("(?:[^"]|"")*")` +
    `|(?:'((?:[^']|'')+)'|(?<![\\p{L}\\p{N}_.#\\]])([\\p{L}\\p{N}_.]+))!(?:${cells})` +
    `|(?<![\\p{L}\\p{N}_.\\]!])([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)(?:\\[(?:'.|[^[\\]']|\\[(?:'.|[^\\]'])*\\])*\\])?(?![\\p{L}\\p{N}_.(!])`,
  "giu",
);

/** What formulas say after a sheet with these tables was deleted: what pointed there says `#REF!`, as Excel writes it. */
export function deletedReferences(sheet: string, tables: readonly string[]): (formula: string) => string {
  const gone = new Set(tables.map(nameKey));
  const goneSheet = nameKey(sheet);
  // Most formulas name none of them, and taking one apart costs time.
  const names = [sheet.replaceAll("'", "''"), ...tables].map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const trace = new RegExp(names.join("|"), "iu");
  const replaced = (whole: string, text?: string, quoted?: string, plain?: string, word?: string): string => {
    if (text !== undefined) return whole;
    if (word !== undefined) return gone.has(nameKey(word)) ? "#REF!" : whole;
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    return nameKey(name) === goneSheet ? "#REF!" : whole;
  };
  return (formula) => (trace.test(formula) ? formula.replace(piece, replaced) : formula);
}
