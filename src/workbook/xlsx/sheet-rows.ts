import { cellAddress, columnNumber, contains } from "../address";
import type { CellBlock } from "../patch";
import { WorkbookError } from "../workbook-error";
import { attributeOf, printElement, topElements, withAttribute } from "./xml-tags";

/** One cell as text: the attributes of `c` (with `r` and `s`) and what stands inside it. */
export interface CellText {
  attributes: string;
  inner: string;
}

interface RowText {
  attributes: string;
  inner: string;
  /** Set once the row was opened; `inner` is then out of date. */
  cells: Map<number, CellText> | null;
}

/**
 * The rows of `sheetData`, kept as text. A row is split into cells when one of its cells is asked for, and a row that
 * nothing was written to is printed as it came.
 */
export class SheetRows {
  private readonly rows = new Map<number, RowText>();
  private readonly touched = new Set<number>();

  /** `prefix` is that of the sheet's elements (`""` or, for example, `x:`). @throws WorkbookError `damaged` */
  constructor(
    text: string,
    private readonly prefix: string,
  ) {
    const start = new RegExp(`<${prefix}row((?:\\s+[^\\s=/<>]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "g");
    const end = `</${prefix}row>`;
    let next = 0;
    for (let match = start.exec(text); match; match = start.exec(text)) {
      const attributes = match[1] ?? "";
      const index = Number(attributeOf(attributes, "r") ?? next + 1) - 1;
      let inner = "";
      if (!match[2]) {
        const close = text.indexOf(end, start.lastIndex);
        if (close < 0) throw new WorkbookError("damaged");
        inner = text.slice(start.lastIndex, close);
        start.lastIndex = close + end.length;
      }
      this.rows.set(index, { attributes: withAttribute(attributes, "r", String(index + 1)), inner, cells: null });
      next = index + 1;
    }
  }

  cell(row: number, column: number): CellText | undefined {
    const found = this.rows.get(row);
    return found && this.cellsOf(found, row).get(column);
  }

  /** Columns with a cell in this row, styled empty ones too. */
  columns(row: number): number[] {
    const found = this.rows.get(row);
    return found ? [...this.cellsOf(found, row).keys()] : [];
  }

  /** Every cell with its place, row by row. */
  cells(): [row: number, column: number, cell: CellText][] {
    return [...this.rows].flatMap(([row, text]) => [...this.cellsOf(text, row)].map(([column, cell]) => [row, column, cell] as [number, number, CellText]));
  }

  /** The cells of a block with their places; rows without any cost nothing. */
  cellsIn(block: CellBlock): [row: number, column: number, cell: CellText][] {
    const rows = [...this.rows].filter(([row]) => row >= block.row && row < block.row + block.rowCount);
    return rows
      .flatMap(([row, text]) => [...this.cellsOf(text, row)].map(([column, cell]) => [row, column, cell] as [number, number, CellText]))
      .filter(([row, column]) => contains(block, row, column));
  }

  set(row: number, column: number, cell: CellText): void {
    const target = this.rowFor(row);
    this.touched.add(row);
    this.cellsOf(target, row).set(column, { ...cell, attributes: ` r="${cellAddress(row, column)}"${cell.attributes}` });
  }

  delete(row: number, column: number): void {
    const found = this.rows.get(row);
    if (found && this.cellsOf(found, row).delete(column)) this.touched.add(row);
  }

  rowAttribute(row: number, name: string): string | null {
    const found = this.rows.get(row);
    return found ? attributeOf(found.attributes, name) : null;
  }

  print(): string {
    const name = `${this.prefix}row`;
    return [...this.rows.keys()]
      .sort((one, other) => one - other)
      .map((index) => {
        const row = this.rows.get(index);
        if (!row) return "";
        if (!this.touched.has(index)) return printElement({ name, ...row });
        // `spans` is a hint that no longer holds.
        return printElement({ name, attributes: withAttribute(row.attributes, "spans", null), inner: this.printCells(row, index) });
      })
      .join("");
  }

  private printCells(row: RowText, index: number): string {
    return [...this.cellsOf(row, index)]
      .sort(([one], [other]) => one - other)
      .map(([, cell]) => printElement({ name: `${this.prefix}c`, ...cell }))
      .join("");
  }

  private rowFor(row: number): RowText {
    const found = this.rows.get(row);
    if (found) return found;
    const made: RowText = { attributes: ` r="${row + 1}"`, inner: "", cells: new Map() };
    this.rows.set(row, made);
    return made;
  }

  private cellsOf(row: RowText, index: number): Map<number, CellText> {
    if (row.cells) return row.cells;
    const cells = new Map<number, CellText>();
    let next = 0;
    for (const { attributes, inner } of topElements(row.inner)) {
      const address = attributeOf(attributes, "r");
      const column = address ? columnNumber(address.replace(/[0-9]/g, "")) : next;
      const placed = address ? attributes : ` r="${cellAddress(index, column)}"${attributes}`;
      cells.set(column, { attributes: placed, inner });
      next = column + 1;
    }
    row.cells = cells;
    return cells;
  }
}
