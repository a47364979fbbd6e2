import type { CellValue } from "../../plan/cell-value";
import type { CellBlock, WriteFormulas } from "../patch";

/** What one cell holds: a value, or a formula with the value last known for it. */
export interface GridCell {
  value: CellValue;
  formula?: string;
  /** How many cells the result of the formula takes, where these are more than its own. */
  fills?: Size;
}

type Size = NonNullable<WriteFormulas["fills"]>;

/** The cells of one sheet, kept sparse: row number → column number → cell. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, GridCell>>();

  at(row: number, column: number): GridCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.at(row, column)?.value ?? null;
  }

  set(row: number, column: number, value: CellValue): void {
    // Excel holds no empty text: such a cell is an empty cell.
    if (value === null || value === "") this.rows.get(row)?.delete(column);
    else this.rowFor(row).set(column, { value });
  }

  setFormula(row: number, column: number, formula: string, value: CellValue = null, fills?: Size): void {
    this.rowFor(row).set(column, { value, formula, ...(fills ? { fills } : {}) });
  }

  values(block: CellBlock): CellValue[][] {
    return Array.from({ length: block.rowCount }, (_, row) =>
      Array.from({ length: block.columnCount }, (_, column) => this.value(block.row + row, block.column + column)),
    );
  }

  /** The formulas of the block's cells; null where there is none. */
  formulas(block: CellBlock): (string | null)[][] {
    return Array.from({ length: block.rowCount }, (_, row) =>
      Array.from({ length: block.columnCount }, (_, column) => this.at(block.row + row, block.column + column)?.formula ?? null),
    );
  }

  empty(block: CellBlock): void {
    for (let row = block.row; row < block.row + block.rowCount; row++) {
      for (let column = block.column; column < block.column + block.columnCount; column++) this.set(row, column, null);
    }
  }

  /** True when no cell of the block holds a value or a formula. */
  isEmpty(block: CellBlock): boolean {
    for (let row = block.row; row < block.row + block.rowCount; row++) {
      for (const column of this.rows.get(row)?.keys() ?? []) {
        if (column >= block.column && column < block.column + block.columnCount) return false;
      }
    }
    return true;
  }

  /** The smallest block from A1 that holds every cell. */
  extent(): CellBlock {
    let rowCount = 0;
    let columnCount = 0;
    for (const [row, cells] of this.rows) {
      for (const column of cells.keys()) {
        rowCount = Math.max(rowCount, row + 1);
        columnCount = Math.max(columnCount, column + 1);
      }
    }
    return { row: 0, column: 0, rowCount, columnCount };
  }

  private rowFor(row: number): Map<number, GridCell> {
    const found = this.rows.get(row);
    if (found) return found;
    const made = new Map<number, GridCell>();
    this.rows.set(row, made);
    return made;
  }
}
