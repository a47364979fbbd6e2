import type { CellValue } from "../../plan/cell-value";
import { contains, without } from "../address";
import type { AddChart, AddPicture, AllowList, CellBlock, CellFormat, ConditionalFormat, PromptInput, WorkbookPatch } from "../patch";
import type { CellPlace, RangeContent, StopWatching, TableContent, Workbook, WorkbookContent, WorkbookRequest, WritingCourse } from "../port";
import { bodyBlock, nameKey, type TableShape } from "../table-shape";
import { generalFormat, usedBlock, withMerged } from "../used-block";
import { WorkbookError } from "../workbook-error";
import { lookOf } from "./look-of";
import { WorkbookState, type SheetState } from "./workbook-state";

/** A workbook that exists in memory only: for tests of whatever takes a port, with ways to look into it. */
export class MemoryWorkbook implements Workbook {
  private readonly state = new WorkbookState();
  private readonly listeners = new Set<() => void>();
  private readonly mergedAreas = new Map<string, CellBlock[]>();
  /** The places that `select` was called with, oldest first. */
  readonly selections: CellPlace[] = [];

  async read(request: WorkbookRequest): Promise<WorkbookContent> {
    const { sheets, tables, parts } = this.state;
    const wanted = Array.isArray(request.tables) ? new Set(request.tables.map(nameKey)) : null;
    const chosen = request.tables === "none" ? [] : tables.filter((table) => !wanted || wanted.has(nameKey(table.name)));
    const ranges = (request.sheets ?? []).flatMap((name) => this.state.findSheet(name) ?? []);
    return {
      sheets: sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== "visible" })),
      tables: chosen.map((table) => this.content(table)),
      ranges: ranges.map((sheet) => {
        const used = usedBlock(rangeOf(sheet, request.details === true));
        return request.merged ? withMerged(used, this.mergedAreas.get(nameKey(sheet.name)) ?? []) : used;
      }),
      part: (request.partNamespace && parts.get(request.partNamespace)) || null,
      charts: request.charts ? sheets.flatMap((sheet) => sheet.charts.map(({ name }) => ({ sheet: sheet.name, name }))) : [],
      pictures: request.pictures ? sheets.flatMap((sheet) => sheet.pictures.map(({ name }) => ({ sheet: sheet.name, name }))) : [],
      looks: (request.looks ?? []).map((reference) => lookOf(this.state.sheet(reference.sheet), reference)),
      spills: (request.spillsOf ?? []).map((place) => this.spill(place)),
    };
  }

  async apply(patch: WorkbookPatch, { begins, signal, progress }: WritingCourse = {}): Promise<void> {
    begins?.();
    for (const [index, operation] of patch.entries()) {
      if (signal?.aborted === true) throw new WorkbookError("cancelled");
      this.state.apply(operation);
      progress?.((index + 1) / patch.length);
    }
  }

  async select(place: CellPlace): Promise<void> {
    this.state.sheet(place.sheet);
    this.selections.push(place);
  }

  async watch(listener: () => void): Promise<StopWatching> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  /** Changes one cell as the user would: the listeners are called. */
  edit(sheet: string, row: number, column: number, value: CellValue): void {
    this.state.sheet(sheet).cells.set(row, column, value);
    for (const listener of this.listeners) {
      try {
        listener();
      } catch {
        // As in Excel: a listener that fails keeps neither the edit nor the other listeners from going on.
      }
    }
  }

  /** Takes lists, messages and conditional formats from cells, as pasting cells that have none does. */
  clearLook(sheet: string, block: CellBlock): void {
    const state = this.state.sheet(sheet);
    const left = <Part extends { range: CellBlock }>(part: Part): Part[] => without(part.range, [block]).map((range) => ({ ...part, range }));
    state.inputs = state.inputs.flatMap(left);
    state.conditionalFormats = state.conditionalFormats.flatMap(left);
  }

  /** Hides or shows a sheet as the user would. */
  setHidden(sheet: string, hidden: boolean): void {
    this.state.sheet(sheet).visibility = hidden ? "hidden" : "visible";
  }

  /** Merges cells as the user would: only the first one keeps its content. */
  merge(sheet: string, block: CellBlock): void {
    const { cells } = this.state.sheet(sheet);
    for (let row = block.row; row < block.row + block.rowCount; row++) {
      for (let column = block.column; column < block.column + block.columnCount; column++) {
        if (row !== block.row || column !== block.column) cells.set(row, column, null);
      }
    }
    const key = nameKey(sheet);
    this.mergedAreas.set(key, [...(this.mergedAreas.get(key) ?? []), block]);
  }

  cell(sheet: string, row: number, column: number): CellValue {
    return this.state.sheet(sheet).cells.value(row, column);
  }

  formulaAt(sheet: string, row: number, column: number): string | null {
    return this.state.sheet(sheet).cells.at(row, column)?.formula ?? null;
  }

  /** The drop-down list in force in a cell, or null. */
  listAt(sheet: string, row: number, column: number): AllowList | null {
    const input = this.inputAt(sheet, row, column);
    return input?.kind === "allow-list" ? input : null;
  }

  /** The message shown beside a cell, a list's own too, or null. */
  promptAt(sheet: string, row: number, column: number): { title: string; message: string } | null {
    const input = this.inputAt(sheet, row, column);
    if (input?.kind === "allow-list") return input.prompt ?? null;
    return input ? { title: input.title, message: input.message } : null;
  }

  /** The conditional formats over a cell, the one that is looked at first first. */
  conditionalFormatsAt(sheet: string, row: number, column: number): ConditionalFormat[] {
    return this.state.sheet(sheet).conditionalFormats.filter(({ range }) => contains(range, row, column));
  }

  chart(sheet: string, name: string): AddChart | null {
    return this.state.sheet(sheet).charts.find((chart) => nameKey(chart.name) === nameKey(name)) ?? null;
  }

  picture(sheet: string, name: string): AddPicture | null {
    return this.state.sheet(sheet).pictures.find((picture) => nameKey(picture.name) === nameKey(name)) ?? null;
  }

  /** All formats given to a cell, later ones over earlier ones. */
  formatAt(sheet: string, row: number, column: number): CellFormat {
    const formats = this.state.sheet(sheet).formats.filter(({ range }) => contains(range, row, column));
    return Object.assign({}, ...formats.map(({ format }) => format)) as CellFormat;
  }

  /** What was set for a whole sheet: widths by column, frozen rows and columns, colour of the tab, page, visibility. */
  sheetState(sheet: string): Omit<SheetState, "cells" | "formats" | "inputs"> {
    return this.state.sheet(sheet);
  }

  get activeSheet(): string | null {
    return this.state.active;
  }

  private spill({ sheet, row, column }: CellPlace): CellBlock | null {
    const fills = this.state.findSheet(sheet)?.cells.at(row, column)?.fills;
    return fills && fills.rowCount * fills.columnCount > 1 ? { row, column, ...fills } : null;
  }

  private inputAt(sheet: string, row: number, column: number): AllowList | PromptInput | undefined {
    return this.state.sheet(sheet).inputs.findLast((input) => contains(input.range, row, column));
  }

  private content(table: TableShape): TableContent {
    const { cells } = this.state.sheet(table.sheet);
    const headers = cells.values({ ...table, rowCount: 1 })[0] ?? [];
    return {
      name: table.name,
      sheet: table.sheet,
      row: table.row,
      column: table.column,
      headers: headers.map((header) => String(header ?? "")),
      rows: cells.values(bodyBlock(table)),
      ...(table.hasTotals ? { hasTotals: true } : {}),
    };
  }
}

function rangeOf({ name, cells, formats }: SheetState, details: boolean): RangeContent {
  const extent = cells.extent();
  const values = cells.values(extent);
  if (!details) return { sheet: name, row: 0, column: 0, values };
  const numberFormat = (row: number, column: number): string =>
    formats.findLast(({ range, format }) => format.numberFormat !== undefined && contains(range, row, column))?.format.numberFormat ?? generalFormat;
  const numberFormats = values.map((cells, row) => cells.map((_, column) => numberFormat(row, column)));
  return { sheet: name, row: 0, column: 0, values, formulas: cells.formulas(extent), numberFormats };
}
