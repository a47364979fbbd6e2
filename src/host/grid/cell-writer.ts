import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Grid } from "./grid";

/** A change of one cell; `null` removes a property, absent ones stay. */
export interface CellChange {
  v?: ICellData["v"];
  t?: ICellData["t"];
  f?: string | null;
  si?: null;
  p?: null;
  s?: Nullable<IStyleData>;
}

type SheetChanges = Record<number, Record<number, CellChange>>;

/**
 * Collects the cell changes of a batch and gives them to Univer at once: each of its mutations looks at every cell of
 * the workbook, so that one mutation for each cell would take minutes where one for all takes a tenth of a second.
 */
export class CellWriter {
  private readonly waiting = new Map<string, SheetChanges>();

  constructor(private readonly grid: Grid) {}

  set(sheetId: string, row: number, column: number, change: CellChange): void {
    let sheet = this.waiting.get(sheetId);
    if (!sheet) this.waiting.set(sheetId, (sheet = {}));
    const cells = (sheet[row] ??= {});
    const before = cells[column];
    const style = change.s && before?.s ? { ...before.s, ...change.s } : (change.s ?? before?.s);
    cells[column] = { ...before, ...change, ...(style ? { s: style } : {}) };
  }

  /** What waits for a cell, for those who must know before it is written. */
  pending(sheetId: string, row: number, column: number): CellChange | undefined {
    return this.waiting.get(sheetId)?.[row]?.[column];
  }

  flush(): void {
    if (this.waiting.size === 0) return;
    const changes = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, cells] of changes) {
      const { rows, columns } = extent(cells);
      this.grid.ensureSize(sheetId, rows, columns);
      // Apart: where a mutation changes contents, Univer takes a cell without a formula for one that lost its own.
      this.give(sheetId, cellsThat(cells, changesContent), {});
      this.give(sheetId, cellsThat(cells, (change) => !changesContent(change)), { trigger: "sheet.command.set-style" });
    }
  }

  private give(sheetId: string, cells: SheetChanges, options: { trigger?: string }): void {
    if (Object.keys(cells).length === 0) return;
    this.grid.command(SetRangeValuesMutation.id, {
      unitId: this.grid.unitId,
      subUnitId: sheetId,
      cellValue: cells as IObjectMatrixPrimitiveType<Nullable<ICellData>>,
      ...options,
    });
  }

  /** Forgets what waits: the workbook it was for is being closed. */
  drop(): void {
    this.waiting.clear();
  }
}

function changesContent(change: CellChange): boolean {
  return "v" in change || "f" in change;
}

function cellsThat(cells: SheetChanges, wanted: (change: CellChange) => boolean): SheetChanges {
  const found: SheetChanges = {};
  for (const [row, line] of Object.entries(cells)) {
    const columns = Object.entries(line).filter(([, change]) => wanted(change));
    if (columns.length > 0) found[Number(row)] = Object.fromEntries(columns);
  }
  return found;
}

function extent(cells: SheetChanges): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of Object.entries(cells)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(line)) columns = Math.max(columns, Number(column) + 1);
  }
  return { rows, columns };
}
