import type { CellFormat } from "../workbook/patch";
import type { ColumnLook } from "./define-sheet";

/** Where things stand on every sheet of the plan: title, note, a free row, then the table. */
export const sheetLayout = { titleRow: 0, noteRow: 1, headerRow: 3, firstColumn: 0 } as const;

/** Free rows of a table without content, so that there is somewhere to type and to paste. */
export const freeRows = 10;

export const tableStyle = "TableStyleLight1";

export const titleFormat: CellFormat = { bold: true, fontSize: 16, fontColor: "#0B4F55" };
export const noteFormat: CellFormat = { italic: true, fontColor: "#5B6770" };

/** Headers of mandatory columns are dark, the others light: the difference also reads in grey. */
export const mandatoryHeader: CellFormat = {
  bold: true,
  fill: "#0B4F55",
  fontColor: "#FFFFFF",
  wrap: true,
  vertical: "center",
};
export const optionalHeader: CellFormat = {
  bold: true,
  fill: "#CFE5E6",
  fontColor: "#0B3B40",
  wrap: true,
  vertical: "center",
};

/** Number format of a column; decimals of money show when amounts are in thousands or millions. */
export function bodyFormat(look: ColumnLook, currencyUnit: string | null): CellFormat {
  const text: CellFormat = { vertical: "top", horizontal: "left", ...(look.wrap ? { wrap: true } : {}) };
  switch (look.format) {
    case "code":
      return { ...text, numberFormat: "@" };
    case "text":
      return text;
    case "quantity":
      return { vertical: "top", horizontal: "right", numberFormat: "General" };
    case "year":
      return { vertical: "top", horizontal: "center", numberFormat: "0" };
    case "money":
      return {
        vertical: "top",
        horizontal: "right",
        numberFormat: currencyUnit === "thousands" || currencyUnit === "millions" ? "#,##0.00" : "#,##0",
      };
  }
}
