import { quotedSheet } from "../workbook/address";
import type { TablePlace } from "./define-sheet";

/**
 * A whole column of a table as formulas name it: `PlanEjes[Código]`. Excel keeps it right when the table grows, when its
 * columns move and when a header is renamed.
 */
export function columnOfTable(table: string, header: string): string {
  return `${table}[${escapedHeader(header)}]`;
}

/** The cell of a column in the formula's own row: `PlanViabilidad[[#This Row],[Código]]`. */
export function cellOfRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escapedHeader(header)}]]`;
}

/** A column of the plan by its key. @throws RangeError when the table does not have it */
export function planColumn(place: TablePlace, key: string): string {
  const column = place.columns.find((candidate) => candidate.key === key);
  if (column === undefined) throw new RangeError(`${place.table} has no column ${key}`);
  return columnOfTable(place.table, column.header);
}

/** What Excel takes as one text within a formula, in characters. */
const maxFormulaText = 255;

/** A text of the product within a formula. @throws RangeError when Excel would refuse it */
export function textInFormula(text: string): string {
  if (text.length > maxFormulaText) throw new RangeError(`a formula holds no text of ${text.length} characters: ${text}`);
  return `"${text.replaceAll('"', '""')}"`;
}

/** A link to the first cell of a sheet of the same workbook; it works in every program. */
export function sheetLink(sheet: string, text: string): string {
  return `=HYPERLINK(${textInFormula(`#${quotedSheet(sheet)}!A1`)},${textInFormula(text)})`;
}

function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
