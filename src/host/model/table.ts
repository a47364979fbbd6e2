import type { Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { eventType, workbookTarget } from "../protocol/event-hub";
import type { Book } from "./book";
import { asRange, type RangeObject } from "./range";
import { clearRange } from "./range-edit";
import { TableColumnsObject } from "./table-columns";
import { allTables, bodyBlock, headerBlock, tableFacts, type TableFacts } from "./table-facts";
import { setTableBlock } from "./table-growth";
import { continueLook } from "./table-row-look";
import { TableRowsObject } from "./table-rows";
import { themeOf, type TableLook } from "./table-look";
import { checkTableName } from "./tables";

/** `Excel.Table`, found by its id. */
export class TableObject implements HostObject {
  readonly api: ApiType = tableApi;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get facts(): TableFacts {
    return tableFacts(this.book, this.id);
  }

  range(block: Block): RangeObject {
    return this.book.range(this.facts.sheetId, block);
  }
}

/** Somebody deletes a table with its cells, as a user may while the add-in works. */
export function deleteTable(book: Book, name: string): void {
  const found = allTables(book).find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound(`table ${name}`);
  book.flush();
  remove(book.table(found.id), true);
  book.flush();
}

const look = (name: keyof TableLook) => ({
  read: ({ book, id }: TableObject) => book.look(id)[name],
  write: (table: TableObject, value: boolean) => {
    const looks = Object.assign(table.book.look(table.id), { [name]: value });
    if (name === "showBandedRows") config(table, { theme: themeOf(looks) });
  },
});

function config(table: TableObject, change: object): void {
  const { grid } = table.book;
  grid.command("sheet.command.set-table-config", { unitId: grid.unitId, tableId: table.id, ...change });
}

function remove(table: TableObject, clear: boolean): void {
  const { book } = table;
  const { sheetId, block } = table.facts;
  book.grid.command("sheet.command.delete-table", { unitId: book.grid.unitId, subUnitId: sheetId, tableId: table.id });
  // The formats go too: Univer keeps the look of a table apart from that of its cells.
  if (clear) clearRange(book.range(sheetId, block), "All");
  book.tableLooks.delete(table.id);
  book.events.fire(eventType.tableDeleted, workbookTarget, { tableId: table.id, worksheetId: sheetId, source: "Local" });
}

function resize(table: TableObject, address: RangeObject | string): void {
  const facts = table.facts;
  const range = asRange(table.book, facts.sheetId, address);
  if (range.sheetId !== facts.sheetId || range.block.row !== facts.block.row) {
    throw invalidArgument("the header row of a table must stay in its row.");
  }
  if (range.block.rows < 2) throw invalidArgument("a table needs a header row and a body row.");
  setTableBlock(table.book, facts, range.block);
  const first = facts.block.row + facts.block.rows;
  const count = range.block.row + range.block.rows - first;
  if (count > 0) continueLook(table.book, facts, { source: first - 1, first, count });
}

const tableApi = defineApi<TableObject>("Table", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    legacyId: ({ id }) => id,
    name: {
      read: (table) => table.facts.name,
      write: (table, name: string) => {
        if (table.facts.name === name) return;
        if (table.facts.name.toLowerCase() !== name.toLowerCase()) checkTableName(table.book, name);
        config(table, { name });
        if (table.facts.name !== name) throw invalidArgument(`the grid refuses the name ${name}.`);
      },
    },
    showHeaders: {
      read: () => true,
      write: (_table, show: boolean) => {
        if (!show) throw invalidArgument("the preview has no tables without a header row.");
      },
    },
    showTotals: {
      read: () => false,
      write: (_table, show: boolean) => {
        if (show) throw invalidArgument("the preview has no totals row.");
      },
    },
    style: {
      read: ({ book, id }) => book.look(id).style,
      write: (table, style: string) => {
        const looks = Object.assign(table.book.look(table.id), { style });
        config(table, { theme: themeOf(looks) });
      },
    },
    showFilterButton: look("showFilterButton"),
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  objects: {
    worksheet: (table) => table.book.sheet(table.facts.sheetId),
    columns: (table) => new TableColumnsObject(table),
    rows: (table) => new TableRowsObject(table),
  },
  methods: {
    getRange: (table) => table.range(table.facts.block),
    getHeaderRowRange: (table) => table.range(headerBlock(table.facts)),
    getDataBodyRange: (table) => table.range(bodyBlock(table.facts)),
    resize,
    delete: (table) => remove(table, true),
    convertToRange: (table) => {
      const { block } = table.facts;
      const range = table.range(block);
      remove(table, false);
      return range;
    },
    _RegisterDataChangedEvent: ({ book, id }) => book.events.register(eventType.tableChanged, id),
    _UnregisterDataChangedEvent: ({ book, id }) => book.events.unregister(eventType.tableChanged, id),
  },
});
