import { isBlank, type CellValue } from "../../plan/cell-value";
import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { RangeContent, TableContent, Workbook, WorkbookContent } from "../../workbook/port";
import { tableStyle } from "../../sheets/sheet-style";
import { nameKey } from "../../workbook/table-shape";
import { contentPrint, rowPrints, sameContent } from "./content-print";
import type { AddedRows, CellState } from "./patch-changes";
import type { CellRun, RestorePoint } from "./restore-point";
import { TableMentions } from "./undo-mentions";

/** Something that was changed after it was written, so that taking it back would lose what somebody typed. */
export type UndoConflict =
  /** The added sheet has other content now, and stays. */
  | { kind: "sheet"; sheet: string }
  /** The added sheet of a writing that was cut off, and stays unless it is asked for that it goes, with all that it holds. */
  | { kind: "unfinished-sheet"; sheet: string }
  /** So many of the added rows are not there any more as they were written, and stay. */
  | { kind: "rows"; sheet: string; count: number }
  /** The added columns hold something, or stand elsewhere, and stay. */
  | { kind: "columns"; sheet: string; headers: string[] }
  /** A cell that was overwritten has been written to since; it can be overwritten when that is asked for. */
  | { kind: "cell"; sheet: string; row: number; column: number; was: CellState; is: CellState };

export interface Undo {
  patch: WorkbookPatch;
  conflicts: UndoConflict[];
}

export interface UndoChoice {
  /** Bring back cells that were changed since, too. */
  overwriteCells: boolean;
  /** Take added sheets away whatever they hold: those of a writing that was stopped half way. */
  removeSheets: boolean;
}

/** Reads what a point concerns, as it is now. */
export async function readForUndo(workbook: Workbook, { changes }: RestorePoint): Promise<WorkbookContent> {
  const named = [...changes.tables, ...(changes.removedTables ?? [])].map(({ name }) => name);
  const tables = [...changes.rows, ...changes.columns].map(({ table }) => table).concat(named);
  const mentioned = (changes.mentions ?? []).flatMap(({ cells }) => cells);
  const sheets = [...changes.sheets.map(({ name }) => name), ...[...changes.cells, ...mentioned, ...changes.rows, ...changes.columns].map(({ sheet }) => sheet)];
  return workbook.read({ tables: tables.length > 0 ? tables : "none", sheets: [...new Set(sheets)], details: true, pictures: changes.pictures !== undefined });
}

/** The patch that brings back what a point keeps, and what it leaves because it was changed since. Pure. */
export function planUndo({ changes, unfinished }: RestorePoint, content: WorkbookContent, choice: UndoChoice): Undo {
  const now = new CurrentContent(content);
  const undo: { patch: WorkbookOperation[]; conflicts: UndoConflict[] } = { patch: [], conflicts: [] };
  const replaced = undoRemovedTables(changes, now, undo);
  const added = changes.tables.map(({ name }) => name).filter((name) => now.table(name) && !replaced.has(name));
  const isGrown = (name: string): boolean => [...changes.rows, ...changes.columns].some(({ table }) => nameKey(table) === nameKey(name));
  // Before the cells: a header cell of a table holds nothing but text, and formulas that name it are written again after.
  for (const name of added) if (!isGrown(name)) undo.patch.push({ kind: "remove-table", table: name });
  const mentions = new TableMentions({ changes, unfinished }, [...replaced, ...added]);
  for (const run of changes.cells) undoCells(run, now, { ...choice, mentions }, undo);
  // Last: a formula that fills cells needs them empty.
  undo.patch.sort((one, other) => Number(one.kind === "write-formulas") - Number(other.kind === "write-formulas"));
  for (const { sheet, range, before } of changes.formats) {
    if (now.hasSheet(sheet)) undo.patch.push({ kind: "format-range", sheet, range, format: { numberFormat: before } });
  }
  for (const rows of [...changes.rows].reverse()) undoRows(rows, now, undo, unfinished === true);
  for (const { table, headers } of [...changes.columns].reverse()) undoColumns(table, headers, now, undo);
  for (const name of added) if (isGrown(name)) undo.patch.push({ kind: "remove-table", table: name });
  undo.patch.push(...mentions.written((...place) => now.cell(...place)));
  // A picture that somebody has deleted or renamed since is not there to be taken away.
  for (const { sheet, name } of changes.pictures ?? []) if (now.hasPicture(sheet, name)) undo.patch.push({ kind: "remove-picture", sheet, name });
  for (const { namespace, before } of changes.parts) undo.patch.push({ kind: "set-part", namespace, xml: before });
  const gone = changes.sheets.filter(({ name }) => now.hasSheet(name));
  const typed = choice.removeSheets ? [] : gone.filter(({ name, print }) => now.print(name) !== print);
  undo.conflicts.push(...typed.map(({ name }) => ({ kind: unfinished ? "unfinished-sheet" : "sheet", sheet: name }) as const));
  const removed = gone.filter((sheet) => !typed.includes(sheet));
  const left = content.sheets.filter(({ name, hidden }) => !hidden && !removed.some((sheet) => nameKey(sheet.name) === nameKey(name)));
  // A workbook cannot be without a sheet.
  if (removed.length > 0 && left.length === 0) undo.patch.push({ kind: "add-sheet", sheet: freeName(content) });
  undo.patch.push(...removed.map(({ name }) => ({ kind: "remove-sheet", sheet: name }) as const));
  return undo;
}

/** The workbook as it is now, where the point concerns it. */
class CurrentContent {
  constructor(private readonly content: WorkbookContent) {}

  hasSheet(name: string): boolean {
    return this.content.sheets.some((sheet) => nameKey(sheet.name) === nameKey(name));
  }

  hasPicture(sheet: string, name: string): boolean {
    return this.content.pictures.some((picture) => nameKey(picture.sheet) === nameKey(sheet) && nameKey(picture.name) === nameKey(name));
  }

  table(name: string): TableContent | undefined {
    return this.content.tables.find((table) => nameKey(table.name) === nameKey(name));
  }

  range(sheet: string): RangeContent | undefined {
    return this.content.ranges.find((range) => nameKey(range.sheet) === nameKey(sheet));
  }

  print(sheet: string): string {
    const range = this.range(sheet);
    return contentPrint(range?.values ?? [], range?.formulas);
  }

  cell(sheet: string, row: number, column: number): CellState {
    const range = this.range(sheet);
    const formula = range?.formulas?.[row - range.row]?.[column - range.column] ?? null;
    const value = range?.values[row - range.row]?.[column - range.column] ?? null;
    return formula === null ? { value } : { value: null, formula };
  }
}

/**
 * Makes tables again that were made anew under another name, before the cells: formulas name them. Gives the names that
 * go.
 */
function undoRemovedTables({ tables, removedTables = [] }: RestorePoint["changes"], now: CurrentContent, undo: { patch: WorkbookOperation[] }): Set<string> {
  const replaced = new Set<string>();
  for (const { name, sheet, row, column, rowCount, columnCount } of removedTables) {
    if (!now.hasSheet(sheet) || now.table(name)) continue;
    const standing = tables.map((table) => now.table(table.name)).find((table) => table?.sheet === sheet && table.row === row && table.column === column);
    if (standing) {
      undo.patch.push({ kind: "remove-table", table: standing.name });
      replaced.add(standing.name);
    }
    // It may have grown since.
    const [rows, columns] = standing ? [standing.rows.length, standing.headers.length] : [rowCount, columnCount];
    undo.patch.push({ kind: "add-table", sheet, name, row, column, rowCount: rows, columnCount: columns, style: tableStyle });
  }
  return replaced;
}

function undoCells(run: CellRun, now: CurrentContent, { overwriteCells, mentions }: UndoChoice & { mentions: TableMentions }, undo: { patch: WorkbookOperation[]; conflicts: UndoConflict[] }): void {
  const { sheet, row } = run;
  run.before.forEach((before, at) => {
    const column = run.column + at;
    const after = run.after[at] ?? { value: null };
    const is = now.cell(sheet, row, column);
    // On a sheet that is gone there is nothing to bring back to.
    if (!now.hasSheet(sheet)) return;
    if (sameState(is, before) && !mentions.isGoing(before)) return;
    const isOurs = [before, after].some((state) => sameState(is, state) || mentions.isBroken(is, state));
    if (!isOurs && !overwriteCells) undo.conflicts.push({ kind: "cell", sheet, row, column, was: before, is });
    else if (before.formula === undefined) undo.patch.push({ kind: "write-values", sheet, row, column, values: [[before.value]] });
    else undo.patch.push({ kind: "write-formulas", sheet, row, column, formulas: [[before.formula]], ...(before.fills ? { fills: before.fills } : {}) });
  });
}

/** Rows that are still as they were written are emptied, and the table ends above those at its end. */
function undoRows(rows: AddedRows, now: CurrentContent, undo: { patch: WorkbookOperation[]; conflicts: UndoConflict[] }, unfinished: boolean): void {
  const table = now.table(rows.table);
  if (!table) return;
  const range = now.range(table.sheet);
  const formulas = table.rows.map((row, down) => row.map((_, right) => range?.formulas?.[table.row + 1 + down - range.row]?.[table.column + right - range.column] ?? null));
  const prints = rowPrints(table.rows, formulas);
  const wanted = new Map<string, number>();
  for (const print of rows.prints) wanted.set(print, (wanted.get(print) ?? 0) + 1);
  const ours = new Set<number>();
  // From the end on: of equal rows the last ones are ours.
  for (let row = prints.length - 1; row >= 0; row--) {
    const left = wanted.get(prints[row] ?? "") ?? 0;
    if (left === 0) continue;
    wanted.set(prints[row] ?? "", left - 1);
    ours.add(row);
  }
  const changed = rows.prints.length - ours.size;
  // Rows that are not there may never have been written.
  if (changed > 0 && !unfinished) undo.conflicts.push({ kind: "rows", sheet: table.sheet, count: changed });
  let end = table.rows.length;
  const isSpare = (row: number): boolean =>
    ours.has(row) || (table.rows[row] ?? []).every((value, at) => (formulas[row]?.[at] ?? null) !== null || isBlank(value));
  while (end > Math.max(rows.rowsBefore, 1) && isSpare(end - 1)) end--;
  const count = table.rows.length - end;
  for (const row of [...ours].filter((each) => each < end)) {
    for (const column of rows.columns) {
      const place = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + column };
      if (!isBlank(table.rows[row]?.[column])) undo.patch.push({ kind: "write-values", ...place, values: [[null]] });
    }
  }
  if (count > 0) undo.patch.push({ kind: "remove-rows", table: table.name, count });
}

function undoColumns(name: string, headers: readonly string[], now: CurrentContent, undo: { patch: WorkbookOperation[]; conflicts: UndoConflict[] }): void {
  const table = now.table(name);
  if (!table) return;
  const first = table.headers.length - headers.length;
  const there = headers.filter((header) => table.headers.includes(header));
  if (there.length === 0) return;
  const inPlace = first > 0 && headers.every((header, at) => table.headers[first + at] === header);
  const empty = table.rows.every((row) => row.slice(first).every((value: CellValue) => isBlank(value)));
  if (inPlace && empty) undo.patch.push({ kind: "remove-columns", table: table.name, count: headers.length });
  else undo.conflicts.push({ kind: "columns", sheet: table.sheet, headers: there });
}

function sameState(one: CellState, other: CellState): boolean {
  return (one.formula ?? null) === (other.formula ?? null) && sameContent(one.value, other.value);
}

function freeName(content: WorkbookContent): string {
  let number = 1;
  while (content.sheets.some(({ name }) => nameKey(name) === `hoja${number}`)) number++;
  return `Hoja${number}`;
}
