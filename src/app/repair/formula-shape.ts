/** Texts, then a sheet's name in quotes, then references to cells, then blanks. */
const token = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_.(])|\s+/giu;

/**
 * A formula whatever the cells that it names: one that moved with its cells, or whose table got columns and rows since, says
 * the same as the one that was given.
 */
export function formulaShape(formula: string): string {
  return formula.replace(token, (found: string, text?: string, sheet?: string) => {
    if (text !== undefined) return text;
    if (sheet !== undefined) return `${sheet.replaceAll("''", "'")}!`;
    return found.trim() === "" ? "" : "#";
  });
}
