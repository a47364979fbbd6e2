import type { CellValue } from "../../plan/cell-value";

const months =
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre " +
  "january february march april may june july august september october november december " +
  "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro " +
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const beginnings = new Set(months.split(" ").flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)]));
const currencies = new Set(["cop", "usd", "eur", "us", "col"]);
const otherWords = new Set([...currencies, "e", "de", "del", "am", "pm", "a", "p", "m", "h"]);
const truthWords = new Set(["true", "false", "verdadero", "falso", "vrai", "faux", "verdadeiro"]);

/** Values as `range.values` takes them: text that Excel could read as something else stands behind an apostrophe. */
export function inputValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && mayBeReadOtherwise(value) ? `'${value}` : value;
}

/** The same for cells where nothing is to be written: there, null tells Excel to leave the cell. */
export function inputOrLeave(value: CellValue): string | number | boolean | null {
  return value === null ? null : inputValue(value);
}

/**
 * True for text that Excel would take for a formula, a number, a date, a truth value or an error when it is written to
 * a cell: `=1+1`, `0401`, `7,75%`, `1 de mayo`, `VERDADERO`, `#N/A`. Excel drops the apostrophe; what it does not need
 * one for goes without, since the user sees it in the formula bar.
 */
export function mayBeReadOtherwise(text: string): boolean {
  if (/^[=+\-@'#\t\r\n]/.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 1 && truthWords.has(words[0] ?? "")) return true;
  if (!/[0-9]/.test(text) || text.length > 64) return false;
  // `1 p` is an hour to Excel, `P1` is a text.
  const [first = ""] = words;
  if (/^\s*\p{L}/u.test(text) && !beginnings.has(first) && !currencies.has(first)) return false;
  return words.every((word) => beginnings.has(word) || otherWords.has(word));
}
