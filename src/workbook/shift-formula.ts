import { columnLetters, columnNumber, maxColumns, maxRows } from "./address";

/** Texts, quoted sheet names, structured references, then cell references with what stands around them. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_$\\][\p{L}\p{N}_.$\\]*(?:\s*\(|!)?|\$?[0-9]+:\$?[0-9]+/gu;

/** The formula as it reads some rows down and columns to the right: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (text) => {
    const cell = /^(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})$/i.exec(text);
    if (cell) {
      const [, fixedColumn, letters = "", fixedRow, digits = ""] = cell;
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (columnNumber(letters) >= maxColumns) return text;
      if (row < 1 || row > maxRows || column < 0 || column >= maxColumns) return "#REF!";
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
    }
    const wholeRows = /^(\$?)([0-9]+):(\$?)([0-9]+)$/.exec(text);
    if (wholeRows) {
      const [, fixedFirst, first = "", fixedLast, last = ""] = wholeRows;
      return `${fixedFirst}${Number(first) + (fixedFirst ? 0 : rows)}:${fixedLast}${Number(last) + (fixedLast ? 0 : rows)}`;
    }
    return text;
  });
}
