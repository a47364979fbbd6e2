import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { Grid } from "./grid";

/**
 * Widths of columns. Univer's command for a width makes every row of the sheet look for its height again; a template sets
 * hundreds, so that the rows are asked to do so once, at the end of a batch.
 */
export class ColumnWidths {
  /** By sheet, one of the columns that have another width. */
  private readonly changed = new Map<string, number>();

  constructor(private readonly grid: Grid) {}

  set(sheetId: string, column: number, columns: number, pixels: number): void {
    const { grid } = this;
    const range = { startRow: 0, endRow: grid.worksheet(sheetId).getRowCount() - 1, startColumn: column, endColumn: column + columns - 1 };
    grid.command(SetWorksheetColWidthMutation.id, { unitId: grid.unitId, subUnitId: sheetId, ranges: [range], colWidth: pixels });
    this.changed.set(sheetId, column);
  }

  fitRows(): void {
    const { grid } = this;
    const changed = [...this.changed];
    this.changed.clear();
    for (const [sheetId, column] of changed) {
      const sheet = grid.workbook.getSheetBySheetId(sheetId);
      if (sheet) grid.asHost(() => sheet.setColumnWidth(column, sheet.getColumnWidth(column)));
    }
  }
}
