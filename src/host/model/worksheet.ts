import { parseBlock, type Block, maxColumns, maxRows, splitAddress } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import { eventType } from "../protocol/event-hub";
import type { Book } from "./book";
import { ChartsObject } from "./charts";
import { NamesObject } from "./names";
import { PageLayoutObject } from "./page-layout";
import { asRange, type RangeObject } from "./range";
import { readColor } from "./range-format";
import { ShapesObject } from "./shapes";
import { TablesObject } from "./tables";
import { checkSheetName, remainingVisible } from "./worksheets";

/** `Excel.Worksheet`, found by Univer's id of the sheet. */
export class WorksheetObject implements HostObject {
  readonly api: ApiType = worksheetApi;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get facade() {
    return this.book.grid.sheet(this.id);
  }

  /** A range of the sheet; without bounds checks beyond those of addresses. */
  range(block: Block): RangeObject {
    return this.book.range(this.id, block);
  }
}

function getRange(sheet: WorksheetObject, address: string | null): RangeObject {
  // A sheet that is gone must fail here, not when the range is first used.
  sheet.book.grid.worksheet(sheet.id);
  if (!address) return sheet.range({ row: 0, column: 0, rows: maxRows, columns: maxColumns });
  const { sheet: other, local } = splitAddress(address);
  if (other !== null && sheet.book.grid.sheetIdByName(other) !== sheet.id) {
    throw invalidArgument(`${address} belongs to another sheet.`);
  }
  const block = parseBlock(local);
  if (block) return sheet.range(block);
  const table = new TablesObject(sheet.book, sheet.id).find(local);
  const named = new NamesObject(sheet.book).find(local)?.range ?? null;
  const range = table ? table.range({ ...table.facts.block, row: table.facts.block.row + 1, rows: table.facts.block.rows - 1 }) : named;
  if (!range || range.sheetId !== sheet.id) throw invalidArgument(`${address} is no address.`);
  return range;
}

function usedRange(sheet: WorksheetObject, valuesOnly: unknown): RangeObject | null {
  const block = sheet.book.grid.usedBlock(sheet.id, null, valuesOnly === true);
  return block ? sheet.range(block) : null;
}

function visibility({ book, id, facade }: WorksheetObject): string {
  if (!facade.isSheetHidden()) return "Visible";
  return book.veryHidden.has(id) ? "VeryHidden" : "Hidden";
}

function setVisibility(sheet: WorksheetObject, state: string): void {
  const { book, id, facade } = sheet;
  if (state !== "Visible" && state !== "Hidden" && state !== "VeryHidden") throw invalidArgument(state);
  if (state === "VeryHidden") book.veryHidden.add(id);
  else book.veryHidden.delete(id);
  if (state === "Visible") {
    if (facade.isSheetHidden()) book.grid.asHost(() => facade.showSheet());
  } else if (!facade.isSheetHidden()) {
    remainingVisible(book, id);
    book.grid.asHost(() => facade.hideSheet());
  }
}

function rename({ book, id, facade }: WorksheetObject, name: string): void {
  checkSheetName(name);
  const taken = book.grid.sheetIdByName(name);
  if (taken !== null && taken !== id) throw itemAlreadyExists(`sheet ${name}`);
  book.grid.asHost(() => facade.setName(name));
}

function move({ book, facade }: WorksheetObject, position: number): void {
  const { grid } = book;
  const active = grid.book.getActiveSheet().getSheetId();
  grid.asHost(() => {
    grid.book.moveSheet(facade, position);
    if (grid.book.getActiveSheet().getSheetId() !== active) grid.book.setActiveSheet(active);
  });
}

function activate({ book, facade }: WorksheetObject): void {
  if (facade.isSheetHidden()) throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
  book.grid.asHost(() => book.grid.book.setActiveSheet(facade));
}

function remove({ book, id, facade }: WorksheetObject): void {
  remainingVisible(book, id);
  for (const { id: table } of new TablesObject(book, id).facts()) book.tableLooks.delete(table);
  book.grid.asHost(() => book.grid.book.deleteSheet(facade));
  book.veryHidden.delete(id);
  book.pages.delete(id);
  book.charts.splice(0, book.charts.length, ...book.charts.filter(({ sheetId }) => sheetId !== id));
  book.chartsChanged();
  book.pictures.splice(0, book.pictures.length, ...book.pictures.filter(({ sheetId }) => sheetId !== id));
  book.picturesChanged();
}

const worksheetApi = defineApi<WorksheetObject>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  aliases: { gridlines: "showGridlines" },
  properties: {
    id: ({ id }) => id,
    name: { read: ({ book, id }) => book.grid.sheetName(id), write: rename },
    position: { read: ({ facade }) => facade.getIndex(), write: move },
    visibility: { read: visibility, write: setVisibility },
    tabColor: {
      read: ({ facade }) => facade.getTabColor()?.toUpperCase() ?? "",
      write: ({ book, facade }, color: string) => {
        book.grid.asHost(() => facade.setTabColor(color ? readColor(color) : ""));
      },
    },
    showGridlines: {
      read: ({ facade }) => !facade.hasHiddenGridLines(),
      write: ({ book, facade }, show: boolean) => {
        book.grid.asHost(() => facade.setHiddenGridlines(!show));
      },
    },
    standardWidth: ({ book, id }) => book.grid.worksheet(id).getConfig().defaultColumnWidth * (3 / 4),
    standardHeight: ({ book, id }) => book.grid.worksheet(id).getConfig().defaultRowHeight * (3 / 4),
  },
  objects: {
    tables: ({ book, id }) => new TablesObject(book, id),
    charts: ({ book, id }) => new ChartsObject(book, id),
    shapes: ({ book, id }) => new ShapesObject(book, id),
    pageLayout: ({ book, id }) => new PageLayoutObject(book, id),
    freezePanes: (sheet) => new FreezePanesObject(sheet),
  },
  calculated: ["getUsedRange", "getUsedRangeOrNullObject"],
  methods: {
    getRange,
    getRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
      sheet.range({ row, column, rows: 1, columns: 1 }).at({ row, column, rows, columns }),
    getCell: (sheet, row: number, column: number) =>
      sheet.range({ row, column, rows: 1, columns: 1 }).at({ row, column, rows: 1, columns: 1 }),
    getUsedRange: (sheet, valuesOnly: unknown) =>
      usedRange(sheet, valuesOnly) ?? sheet.range({ row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    activate,
    delete: remove,
    calculate: ({ book }) => book.recalculateAll(),
    ...eventMethods(),
  },
});

/** The registrations of a sheet's own handlers, one pair a kind of event. */
function eventMethods() {
  const kinds: Record<string, number> = {
    DataChangedEvent: eventType.worksheetChanged,
    ActivatedEvent: eventType.worksheetActivated,
    DeactivatedEvent: eventType.worksheetDeactivated,
    SelectionChangedEvent: eventType.worksheetSelectionChanged,
    EventNameChanged: eventType.worksheetNameChanged,
  };
  const methods: Record<string, (sheet: WorksheetObject) => void> = {};
  for (const [name, type] of Object.entries(kinds)) {
    methods[`_Register${name}`] = ({ book, id }) => book.events.register(type, id);
    methods[`_Unregister${name}`] = ({ book, id }) => book.events.unregister(type, id);
  }
  return methods;
}

/** `worksheet.freezePanes`. */
class FreezePanesObject implements HostObject {
  readonly api: ApiType = freezeApi;
  constructor(readonly sheet: WorksheetObject) {}

  freeze(rows: number, columns: number): void {
    const { book, facade } = this.sheet;
    book.grid.asHost(() =>
      rows === 0 && columns === 0
        ? facade.cancelFreeze()
        : facade.setFreeze({
            startRow: rows > 0 ? rows : -1,
            startColumn: columns > 0 ? columns : -1,
            ySplit: rows,
            xSplit: columns,
          }),
    );
  }
}

const freezeApi = defineApi<FreezePanesObject>("WorksheetFreezePanes", {
  methods: {
    freezeAt: (panes, address: RangeObject | string) => {
      const { block } = asRange(panes.sheet.book, panes.sheet.id, address);
      panes.freeze(block.rows >= maxRows ? 0 : block.row + block.rows, block.columns >= maxColumns ? 0 : block.column + block.columns);
    },
    freezeRows: (panes, count: number | null) => panes.freeze(count ?? 1, 0),
    freezeColumns: (panes, count: number | null) => panes.freeze(0, count ?? 1),
    unfreeze: (panes) => panes.freeze(0, 0),
    getLocation: (panes) => {
      const location = frozen(panes);
      if (!location) throw itemNotFound("frozen panes");
      return location;
    },
    getLocationOrNullObject: (panes) => frozen(panes),
  },
});

function frozen({ sheet }: FreezePanesObject): RangeObject | null {
  const { xSplit, ySplit } = sheet.facade.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  return sheet.range({
    row: 0,
    column: 0,
    rows: ySplit > 0 ? ySplit : maxRows,
    columns: xSplit > 0 ? xSplit : maxColumns,
  });
}
