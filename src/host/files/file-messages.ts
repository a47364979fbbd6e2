import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import { AddSheetDataValidationCommand } from "@univerjs/sheets-data-validation";
import type { Workbook } from "hucre";
import { maxColumns, maxRows, overlaps, parseBlock } from "../../workbook/address";
import type { CellBlock } from "../../workbook/patch";
import type { PackageParts } from "../../workbook/xlsx/package-parts";
import { PatchedPackage } from "../../workbook/xlsx/patched-package";
import { readLook } from "../../workbook/xlsx/read-look";
import type { Book } from "../model/book";

const allCells: CellBlock = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

/**
 * Takes over the messages beside cells that no rule restricts, which the reader of files leaves out: here, as in what the
 * add-in writes, they belong to a rule that is always true.
 */
export function addFileMessages(book: Book, file: Workbook, parts: PackageParts): void {
  const source = new PatchedPackage(parts);
  book.grid.asHost(() => {
    for (const { name, kind } of source.sheets) {
      const sheetId = book.grid.sheetIdByName(name);
      if (kind !== "worksheet" || !sheetId) continue;
      const rules = file.sheets.find((sheet) => sheet.name === name)?.dataValidations ?? [];
      const ruled = rules.flatMap(({ range }) => range.split(/\s+/).flatMap((area) => parseBlock(area) ?? []));
      for (const { range, input } of readLook(source.sheet(name).frame, { sheet: name, range: allCells }).inputs) {
        if (input.prompt && !ruled.some((area) => overlaps(area, range))) addMessage(book, sheetId, range, input.prompt);
      }
    }
  });
}

function addMessage(book: Book, sheetId: string, { row, column, rowCount, columnCount }: CellBlock, prompt: { title: string; message: string }): void {
  const range = { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
  book.grid.command(AddSheetDataValidationCommand.id, {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    rule: {
      uid: crypto.randomUUID(),
      type: DataValidationType.CUSTOM,
      ranges: [range],
      formula1: "=TRUE",
      allowBlank: true,
      showErrorMessage: false,
      errorStyle: DataValidationErrorStyle.INFO,
      showInputMessage: true,
      promptTitle: prompt.title,
      prompt: prompt.message,
    },
  });
}
