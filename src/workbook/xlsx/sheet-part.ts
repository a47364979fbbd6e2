import type { Element } from "@xmldom/xmldom";
import type { CellValue } from "../../plan/cell-value";
import { cellAddress, contains, parseBlock } from "../address";
import type { CellBlock } from "../patch";
import { WorkbookError } from "../workbook-error";
import { cellContent, fillingFormulaCell, formulaCell, valueCell, type CellContent } from "./cell-xml";
import { shiftFormula } from "../shift-formula";
import type { PackageParts } from "./package-parts";
import { SheetRows, type CellText } from "./sheet-rows";
import { attributeOf, printElement, withAttribute } from "./xml-tags";
import { child, children, escapeXml, parseXml, printXml, root } from "./xml";

/**
 * One worksheet while it is changed: a document of everything but its rows, and the rows as text. Constructing it takes
 * hold of the part, which will be written anew.
 */
export class SheetPart {
  /** The `worksheet` element; its `sheetData` is empty here. */
  readonly frame: Element;
  readonly prefix: string;
  /** True once a formula that was there has been overwritten. */
  lostFormula = false;
  private readonly rows: SheetRows;
  /** Style numbers of columns, as `cols` has them. */
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];
  private written: CellBlock | null = null;
  /** Cells that get their values from a formula in the first of them. */
  private filled: CellBlock[];

  constructor(
    parts: PackageParts,
    readonly part: string,
    readonly name: string,
    private readonly sharedStrings: () => readonly string[],
  ) {
    const { before, rows, after, prefix } = split(parts.text(part), part);
    const document = parseXml(`${before}<${prefix}sheetData/>${after}`, part);
    this.frame = root(document, part);
    this.prefix = prefix;
    this.rows = new SheetRows(rows, prefix);
    this.filled = filledByFormulas(rows);
    this.readColumnStyles();
    parts.hold(part, { print: () => this.print(() => printXml(document)) });
  }

  content(row: number, column: number): CellContent | null {
    const cell = this.rows.cell(row, column);
    return cell ? cellContent(cell, this.sharedStrings) : null;
  }

  /** Text of a cell, or null when it holds something else. */
  text(row: number, column: number): string | null {
    const content = this.content(row, column);
    return content?.isText ? content.text : null;
  }

  write(row: number, column: number, value: CellValue, style = this.style(row, column)): void {
    this.replace(row, column, valueCell(value, style, this.prefix));
  }

  writeFormula(row: number, column: number, text: string, style = this.style(row, column)): void {
    this.replace(row, column, formulaCell(text, style, this.prefix));
  }

  /** Writes a formula whose result takes a block of cells; `metadata` is the number by which Excel knows that it is one. */
  writeFillingFormula(block: CellBlock, text: string, metadata: number | null): void {
    const { row, column } = block;
    this.release(block);
    this.replace(row, column, fillingFormulaCell(text, block, metadata, this.style(row, column), this.prefix));
    if (block.rowCount * block.columnCount > 1) this.filled.push(block);
  }

  /** The block of cells that the formula of a cell fills; null when it fills no other. */
  filledBy(row: number, column: number): CellBlock | null {
    return this.filled.find((block) => block.row === row && block.column === column) ?? null;
  }

  /** Formulas that fill cells of this block only are overwritten whole: none of their cells is theirs any more. */
  release(written: CellBlock): void {
    const isInside = ({ row, column, rowCount, columnCount }: CellBlock): boolean =>
      contains(written, row, column) && contains(written, row + rowCount - 1, column + columnCount - 1);
    this.filled = this.filled.filter((block) => !isInside(block));
  }

  /** The style of a cell: its own, or that of its row or column where there is no cell yet. */
  style(row: number, column: number): string | null {
    const cell = this.rows.cell(row, column);
    if (cell) return attributeOf(cell.attributes, "s");
    const rowStyle = this.rows.rowAttribute(row, "customFormat") === "1" ? this.rows.rowAttribute(row, "s") : null;
    return rowStyle ?? this.columnStyles.findLast(({ first, last }) => first <= column && column <= last)?.style ?? null;
  }

  setStyle(row: number, column: number, style: string): void {
    const cell = this.rows.cell(row, column);
    const bare = cell ? withAttribute(withAttribute(cell.attributes, "r", null), "s", null) : "";
    this.rows.set(row, column, { attributes: `${style === "0" ? "" : ` s="${style}"`}${bare}`, inner: cell?.inner ?? "" });
    this.extend(row, column);
  }

  /** Moves a cell as it is: content, type and style. */
  move(row: number, column: number, toRow: number): void {
    const cell = this.rows.cell(row, column);
    this.rows.delete(row, column);
    if (!cell) return;
    this.rows.set(toRow, column, { ...cell, attributes: withAttribute(cell.attributes, "r", null) });
    this.lostFormula ||= cellContent(cell, this.sharedStrings).formula !== null;
    this.extend(toRow, column);
  }

  /** True when no cell of the block has a value or a formula. */
  isEmpty(block: CellBlock): boolean {
    for (let row = block.row; row < block.row + block.rowCount; row++) {
      for (const column of this.rows.columns(row)) {
        if (contains(block, row, column) && this.rows.cell(row, column)?.inner) return false;
      }
    }
    return true;
  }

  /** Changes the text of formulas wherever it must; such a formula, and those that share it, lose the value they had. */
  changeFormulas(change: (formula: string) => string): void {
    const shared = new Set<string>();
    for (const [row, column, cell] of this.rows.cells()) {
      // Most cells have none, and taking one apart costs time.
      if (!cell.inner.includes(`<${this.prefix}f`)) continue;
      const formula = cellContent(cell, this.sharedStrings).formula;
      if (!formula) continue;
      const group = attributeOf(formula.attributes, "t") === "shared" ? attributeOf(formula.attributes, "si") : null;
      const text = change(formula.text);
      const isChanged = text !== formula.text || (group !== null && formula.text === "" && shared.has(group));
      if (!isChanged) continue;
      if (group !== null) shared.add(group);
      const attributes = ["r", "t"].reduce((rest, name) => withAttribute(rest, name, null), cell.attributes);
      this.rows.set(row, column, { attributes, inner: printElement({ name: `${this.prefix}f`, attributes: formula.attributes, inner: escapeXml(text) }) });
    }
  }

  private replace(row: number, column: number, cell: CellText | null): void {
    this.keepFormulasWhole(row, column);
    if (cell) this.rows.set(row, column, cell);
    else this.rows.delete(row, column);
    if (cell) this.extend(row, column);
  }

  /**
   * A formula may stand in one cell for many: a shared one is handed on to the next cell that uses it; part of an array
   * cannot be overwritten alone.
   */
  private keepFormulasWhole(row: number, column: number): void {
    if (this.filled.some((block) => contains(block, row, column))) {
      throw new WorkbookError("protected", { place: `${this.name}!${cellAddress(row, column)}` });
    }
    const formula = this.content(row, column)?.formula;
    if (!formula) return;
    this.lostFormula = true;
    const block = parseBlock(attributeOf(formula.attributes, "ref") ?? "");
    const type = attributeOf(formula.attributes, "t");
    if (type === "shared" && block) this.handOnSharedFormula(row, column, block, formula);
  }

  private handOnSharedFormula(row: number, column: number, block: CellBlock, formula: { attributes: string; text: string }): void {
    const group = attributeOf(formula.attributes, "si");
    // Over the cells that there are: the block may be said to be the whole sheet.
    for (const [toRow, toColumn, cell] of this.rows.cellsIn(block)) {
      const other = cellContent(cell, this.sharedStrings).formula;
      const isMember = other && attributeOf(other.attributes, "t") === "shared" && attributeOf(other.attributes, "si") === group;
      if (!isMember || (toRow === row && toColumn === column)) continue;
      // Every user of the formula gets a text of its own: no range of a shared formula has to be computed anew.
      const own = formulaCell(shiftFormula(formula.text, toRow - row, toColumn - column), null, this.prefix).inner;
      const value = cell.inner.replace(new RegExp(`<${this.prefix}f\\b[^<>]*?(/>|>[^<]*</${this.prefix}f>)`), "");
      this.rows.set(toRow, toColumn, { attributes: withAttribute(cell.attributes, "r", null), inner: own + value });
    }
  }

  private extend(row: number, column: number): void {
    const now = this.written ?? { row, column, rowCount: 1, columnCount: 1 };
    const top = Math.min(now.row, row);
    const left = Math.min(now.column, column);
    this.written = {
      row: top,
      column: left,
      rowCount: Math.max(now.row + now.rowCount, row + 1) - top,
      columnCount: Math.max(now.column + now.columnCount, column + 1) - left,
    };
  }

  private print(frame: () => string): string {
    const dimension = child(this.frame, "dimension");
    const { written } = this;
    if (dimension && written) {
      const old = parseBlock(dimension.getAttribute("ref") ?? "") ?? written;
      const last = [
        Math.max(old.row + old.rowCount, written.row + written.rowCount) - 1,
        Math.max(old.column + old.columnCount, written.column + written.columnCount) - 1,
      ] as const;
      const first = cellAddress(Math.min(old.row, written.row), Math.min(old.column, written.column));
      const end = cellAddress(...last);
      dimension.setAttribute("ref", first === end ? first : `${first}:${end}`);
    }
    const name = `${this.prefix}sheetData`;
    // A function as replacement: the rows may contain `$&`.
    return frame().replace(new RegExp(`<${name}\\s*/>`), () => `<${name}>${this.rows.print()}</${name}>`);
  }

  private readColumnStyles(): void {
    const columns = child(this.frame, "cols");
    for (const element of columns ? children(columns, "col") : []) {
      const style = element.getAttribute("style");
      if (!style) continue;
      this.columnStyles.push({ first: Number(element.getAttribute("min")) - 1, last: Number(element.getAttribute("max")) - 1, style });
    }
  }
}

/** The areas of arrays and data tables of more than one cell. */
function filledByFormulas(rows: string): CellBlock[] {
  return Array.from(rows.matchAll(/<(?:[\w.-]+:)?f(\s[^<>]*)>/g)).flatMap(([, attributes = ""]) => {
    if (!["array", "dataTable"].includes(attributeOf(attributes, "t") ?? "")) return [];
    const block = parseBlock(attributeOf(attributes, "ref") ?? "");
    return block && block.rowCount * block.columnCount > 1 ? [block] : [];
  });
}

/** The sheet's text around its rows. Comments and CDATA within rows, which no spreadsheet writes, are normalised away. */
function split(text: string, part: string): { before: string; rows: string; after: string; prefix: string } {
  const start = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (!start) throw new WorkbookError("damaged", { place: part });
  const prefix = start[1] ?? "";
  const from = start.index + start[0].length;
  const before = text.slice(0, start.index);
  if (start[2]) return { before, rows: "", after: text.slice(from), prefix };
  const end = `</${prefix}sheetData>`;
  const to = text.lastIndexOf(end);
  if (to < from) throw new WorkbookError("damaged", { place: part });
  const rows = text.slice(from, to);
  if (rows.includes("<!")) return split(withoutMarks(text, part), part);
  return { before, rows, after: text.slice(to + end.length), prefix };
}

function withoutMarks(text: string, part: string): string {
  return printXml(parseXml(text.replace(/<!--[\s\S]*?-->/g, ""), part)).replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>/g,
    (_, inner: string) => inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  );
}
