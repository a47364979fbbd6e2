import { LocaleType, type IWorkbookData } from "@univerjs/core";

const rowCount = 200;
const columnCount = 26;

/** The workbook that a visitor finds: one empty sheet, named as Excel names it in Spanish. */
export function emptyWorkbook(name = "Libro1"): Partial<IWorkbookData> {
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    locale: LocaleType.ES_ES,
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Hoja1", rowCount, columnCount } },
  };
}
