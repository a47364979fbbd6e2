import type { CellValue } from "../../plan/cell-value";
import { contains } from "../../workbook/address";
import { WorkbookState } from "../../workbook/memory/workbook-state";
import type { CellBlock, WorkbookPatch, WriteFormulas } from "../../workbook/patch";
import type { CellPlace, PictureInfo, WorkbookContent } from "../../workbook/port";
import { mentionsTable } from "../../workbook/table-mentions";
import { nameKey } from "../../workbook/table-shape";
import { usedBlock } from "../../workbook/used-block";
import { contentPrint, rowPrints, sameContent } from "./content-print";
import { formatChanges, type FormatChange } from "./format-changes";
import { writtenBlock, type ContentBefore, type FilledBlock } from "./read-before";

export interface CellState {
  value: CellValue;
  /** en-US, with `=`; absent where the cell holds a value. */
  formula?: string;
  /** How many cells the result of the formula takes, where these are more than its own. */
  fills?: WriteFormulas["fills"];
  /** True where the cell holds nothing of its own, and shows what a formula in another one gives. */
  filled?: true;
}

export interface CellChange {
  sheet: string;
  row: number;
  column: number;
  before: CellState;
  after: CellState;
}

/** Rows that `append-rows` writes into a table that is there. */
export interface AddedRows {
  table: string;
  sheet: string;
  /** Columns of the table, from 0, that get content. */
  columns: number[];
  /** Body rows that the table had before. */
  rowsBefore: number;
  /** One print a row. */
  prints: string[];
}

/** Cells with one formula, which another program changes where it loses a table that the formula names. */
export interface TableMention {
  formula: string;
  cells: CellPlace[];
}

/** What a patch changes in a workbook as it is: what it adds, and what it overwrites with what stood there. */
export interface PatchChanges {
  /** Sheets added, with the print of their content. */
  sheets: { name: string; print: string }[];
  removedSheets: string[];
  /** Tables made on sheets that are there. */
  tables: { name: string; sheet: string }[];
  /** Tables that become plain cells, where they stood: one is made anew under another name. */
  removedTables: (CellBlock & { name: string; sheet: string })[];
  /** Cells that stay as they are, and whose formulas name a table that the patch makes or takes away. */
  mentions: TableMention[];
  rows: AddedRows[];
  columns: { table: string; sheet: string; headers: string[] }[];
  /** Cells of sheets that are there whose content changes; rows and columns added are not among them. */
  cells: CellChange[];
  /** Cells that get the formula that they have. */
  reentered: CellPlace[];
  formats: FormatChange[];
  /** Pictures put on sheets that are there. */
  pictures: PictureInfo[];
  /** Custom parts, with what they held. */
  parts: { namespace: string; before: string | null }[];
}

/**
 * Does a patch on what was read and compares. Pure: the workbook is not touched.
 * @throws WorkbookError when the patch cannot be done
 */
export function changesOf(patch: WorkbookPatch, before: ContentBefore): PatchChanges {
  const state = stateOf(before);
  const original = stateOf(before);
  const added = new Set<string>();
  const isAdded = (sheet: string): boolean => added.has(nameKey(sheet));
  const changes: PatchChanges = { sheets: [], removedSheets: [], tables: [], removedTables: [], mentions: [], rows: [], columns: [], cells: [], reentered: [], formats: [], pictures: [], parts: [] };
  const written: FilledBlock[] = [];
  /** Cells that come as rows or columns of a table, not as cells. */
  const grown: { sheet: string; block: CellBlock }[] = [];
  const rows: { table: string; sheet: string; block: CellBlock; rowsBefore: number }[] = [];
  for (const operation of patch) {
    if (operation.kind === "remove-table") {
      const { name, sheet, row, column, rowCount, columnCount } = state.table(operation.table);
      if (!isAdded(sheet)) changes.removedTables.push({ name, sheet, row, column, rowCount, columnCount });
    }
    const growth = state.apply(operation);
    if (operation.kind === "add-sheet") added.add(nameKey(operation.sheet));
    if (operation.kind === "add-table" && !isAdded(operation.sheet)) changes.tables.push({ name: operation.name, sheet: operation.sheet });
    if (operation.kind === "remove-sheet") {
      if (!added.delete(nameKey(operation.sheet))) changes.removedSheets.push(operation.sheet);
    }
    if (operation.kind === "add-picture" && !isAdded(operation.sheet)) changes.pictures.push({ sheet: operation.sheet, name: operation.name });
    const block = writtenBlock(operation);
    if (block && !isAdded(block.sheet)) written.push(block);
    if (operation.kind === "append-rows" && growth && !isAdded(growth.before.sheet)) {
      const { sheet, column, columnCount, rowCount: rowsBefore, name: table } = growth.before;
      const rowsBlock = { row: growth.firstRow, column, rowCount: operation.rows.length, columnCount };
      rows.push({ table, sheet, rowsBefore, block: rowsBlock });
      grown.push({ sheet, block: rowsBlock });
    }
    if (operation.kind === "add-columns") {
      const { sheet, row, column, columnCount, name: table } = state.table(operation.table);
      if (isAdded(sheet)) continue;
      const count = operation.headers.length;
      changes.columns.push({ table, sheet, headers: operation.headers });
      grown.push({ sheet, block: { row, column: column + columnCount - count, rowCount: 1, columnCount: count } });
    }
    if (operation.kind === "set-part" && !changes.parts.some(({ namespace }) => namespace === operation.namespace)) {
      changes.parts.push({ namespace: operation.namespace, before: before.parts.get(operation.namespace) ?? null });
    }
  }
  for (const { table, sheet, rowsBefore, block } of rows) {
    const values = state.sheet(sheet).cells.values(block);
    const columns = Array.from({ length: block.columnCount }, (_, at) => at).filter((at) => values.some((row) => row[at] !== null));
    changes.rows.push({ table, sheet, columns, rowsBefore, prints: rowPrints(values, state.sheet(sheet).cells.formulas(block)) });
  }
  for (const { name, cells } of state.sheets.filter((sheet) => isAdded(sheet.name))) {
    const extent = cells.extent();
    const used = usedBlock({ sheet: name, row: 0, column: 0, values: cells.values(extent), formulas: cells.formulas(extent) });
    changes.sheets.push({ name, print: contentPrint(used.values, used.formulas) });
  }
  const isGrown = (sheet: string, row: number, column: number): boolean =>
    grown.some((area) => nameKey(area.sheet) === nameKey(sheet) && contains(area.block, row, column));
  const { changed, reentered } = cellChanges(original, state, { written, filled: before.filled }, isGrown);
  changes.cells = changed;
  changes.reentered = reentered;
  changes.mentions = mentionsOf(before.content, changes);
  changes.formats = formatChanges(patch, before, isAdded, isGrown);
  return changes;
}

function mentionsOf({ ranges }: WorkbookContent, { tables, removedTables, cells }: PatchChanges): TableMention[] {
  const names = [...tables, ...removedTables].map(({ name }) => name);
  if (names.length === 0) return [];
  const written = new Set(cells.map(({ sheet, row, column }) => `${nameKey(sheet)}!${row},${column}`));
  const mentions = new Map<string, CellPlace[]>();
  for (const { sheet, row, column, formulas = [] } of ranges) {
    formulas.forEach((texts, down) =>
      texts.forEach((formula, right) => {
        const place = { sheet, row: row + down, column: column + right };
        if (formula === null || written.has(`${nameKey(sheet)}!${place.row},${place.column}`) || !mentionsTable(formula, names)) return;
        const places = mentions.get(formula);
        // Thousands of rows may have one formula.
        if (places === undefined) mentions.set(formula, [place]);
        else places.push(place);
      }),
    );
  }
  return [...mentions].map(([formula, places]) => ({ formula, cells: places }));
}

/** The workbook as far as the patch concerns it. */
function stateOf({ content }: ContentBefore): WorkbookState {
  const state = new WorkbookState();
  for (const { name, hidden } of content.sheets) state.addSheet(name, hidden ? "hidden" : "visible");
  for (const { sheet, row, column, values, formulas } of content.ranges) {
    const { cells } = state.sheet(sheet);
    values.forEach((cellsOfRow, down) =>
      cellsOfRow.forEach((value, right) => {
        const formula = formulas?.[down]?.[right] ?? null;
        if (formula === null) cells.set(row + down, column + right, value);
        else cells.setFormula(row + down, column + right, formula, value);
      }),
    );
  }
  for (const { name, sheet, row, column, headers, rows, hasTotals } of content.tables) {
    state.tables.push({ name, sheet, row, column, rowCount: rows.length, columnCount: headers.length, hasTotals: hasTotals === true });
  }
  for (const { sheet, name } of content.pictures) state.sheet(sheet).pictureNames.add(nameKey(name));
  return state;
}

function cellChanges(
  original: WorkbookState,
  state: WorkbookState,
  { written, filled }: { written: readonly FilledBlock[]; filled: readonly FilledBlock[] },
  isGrown: (sheet: string, row: number, column: number) => boolean,
): { changed: CellChange[]; reentered: CellPlace[] } {
  const changes = new Map<string, CellChange>();
  const reentered = new Map<string, CellPlace>();
  for (const { sheet, block } of written) {
    const [old, now] = [original.sheet(sheet).cells, state.sheet(sheet).cells];
    const fills = filled.filter((each) => nameKey(each.sheet) === nameKey(sheet)).map((each) => each.block);
    for (let row = block.row; row < block.row + block.rowCount; row++) {
      for (let column = block.column; column < block.column + block.columnCount; column++) {
        const before = stateBefore(cellState(old.at(row, column)), fills, row, column);
        const after = cellState(now.at(row, column));
        const key = `${nameKey(sheet)}!${row},${column}`;
        if (before.formula === after.formula && sameContent(before.value, after.value)) {
          if (after.formula !== undefined) reentered.set(key, { sheet, row, column });
        } else if (!isGrown(sheet, row, column)) changes.set(key, { sheet, row, column, before, after });
      }
    }
  }
  return { changed: [...changes.values()], reentered: [...reentered.values()] };
}

/** What a cell really holds where a formula may fill it from another one. */
function stateBefore(cell: CellState, fills: readonly CellBlock[], row: number, column: number): CellState {
  const block = fills.find((each) => contains(each, row, column));
  if (!block) return cell;
  if (block.row !== row || block.column !== column) return { value: null, filled: true };
  return { ...cell, fills: { rowCount: block.rowCount, columnCount: block.columnCount } };
}

function cellState(cell: { value: CellValue; formula?: string } | undefined): CellState {
  // The value of a formula is reckoned anew when it comes back.
  return cell?.formula === undefined ? { value: cell?.value ?? null } : { value: null, formula: cell.formula };
}
