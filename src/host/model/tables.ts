import { toRange, type Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import { eventType, workbookTarget } from "../protocol/event-hub";
import type { Book } from "./book";
import { asRange, type RangeObject } from "./range";
import { insertCells } from "./range-edit";
import type { TableObject } from "./table";
import { themeOf } from "./table-look";
import { allTables, tableFacts, tablesTouching, type TableFacts } from "./table-facts";
import { cellValue } from "../grid/grid";

/** `workbook.tables`, `worksheet.tables` (with a sheet) and `range.getTables()` (with a block too). */
export class TablesObject implements HostObject {
  readonly api: ApiType = tablesApi;

  constructor(
    readonly book: Book,
    readonly sheetId: string | null,
    readonly block: Block | null = null,
  ) {}

  facts(): TableFacts[] {
    if (this.sheetId !== null && this.block) return tablesTouching(this.book, this.sheetId, this.block);
    return allTables(this.book).filter((table) => this.sheetId === null || table.sheetId === this.sheetId);
  }

  find(key: string): TableObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.facts().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? this.book.table(found.id) : null;
  }
}

const tableNamePattern = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;

/** @throws InvalidArgument for names that look like an address or hold blanks. */
export function checkTableName(book: Book, name: string): void {
  if (!tableNamePattern.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || name.length > 255) {
    throw invalidArgument(`${name} is no name for a table.`);
  }
  const taken = allTables(book).some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists(`table ${name}`);
}

function freeName(book: Book): string {
  const names = new Set(allTables(book).map(({ name }) => name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`tabla${number}`)) number += 1;
  return `Tabla${number}`;
}

async function addTable(tables: TablesObject, address: RangeObject | string, hasHeaders: boolean): Promise<TableObject> {
  const { book } = tables;
  const { grid } = book;
  const active = grid.book.getActiveSheet().getSheetId();
  const range = asRange(book, tables.sheetId ?? active, address);
  if (tablesTouching(book, range.sheetId, range.block).length > 0) {
    throw invalidArgument("a table cannot overlap another table.");
  }
  let { block } = range;
  if (!hasHeaders) {
    await insertCells(book.range(range.sheetId, { ...block, rows: 1 }), "Down");
    block = { ...block, rows: block.rows + 1 };
  }
  if (block.rows === 1) block = { ...block, rows: 2 };
  grid.ensureSize(range.sheetId, block.row + block.rows, block.column + block.columns);
  writeHeaders(book, range.sheetId, block);
  const id = `table-${crypto.randomUUID()}`;
  const name = freeName(book);
  grid.command("sheet.command.add-table", {
    unitId: grid.unitId,
    subUnitId: range.sheetId,
    name,
    range: toRange(block),
    id,
    options: { showHeader: true, tableStyleId: themeOf(book.look(id)) },
  });
  book.events.fire(eventType.tableAdded, workbookTarget, { tableId: id, worksheetId: range.sheetId, source: "Local" });
  tableFacts(book, id);
  return book.table(id);
}

/** Headers are text and different from each other, as Excel makes them. */
function writeHeaders(book: Book, sheetId: string, block: Block): void {
  const { grid } = book;
  const taken = new Set<string>();
  for (let index = 0; index < block.columns; index += 1) {
    const column = block.column + index;
    const value = cellValue(grid.cell(sheetId, block.row, column));
    const wanted = value === "" ? `Columna${index + 1}` : String(value);
    let title = wanted;
    for (let number = 2; taken.has(title.toLowerCase()); number += 1) title = `${wanted}${number}`;
    taken.add(title.toLowerCase());
    if (title !== value) grid.writer.set(sheetId, block.row, column, { v: title, t: 1, f: null, si: null, p: null });
  }
}

const tablesApi = defineApi<TablesObject>("TableCollection", {
  properties: { count: (tables) => tables.facts().length },
  items: (tables) => tables.facts().map(({ id }) => tables.book.table(id)),
  item: (tables, key) => {
    const table = tables.find(String(key));
    if (!table) throw itemNotFound(`table ${key}`);
    return table;
  },
  methods: {
    getItemOrNullObject: (tables, key: string) => tables.find(key),
    getItemAt: (tables, index: number) => {
      const facts = tables.facts()[index];
      if (!facts) throw itemNotFound(`table number ${index}`);
      return tables.book.table(facts.id);
    },
    getFirst: (tables) => {
      const facts = tables.facts()[0];
      if (!facts) throw itemNotFound("a table");
      return tables.book.table(facts.id);
    },
    getCount: (tables) => tables.facts().length,
    add: addTable,
    _RegisterAddedEvent: ({ book }) => book.events.register(eventType.tableAdded, workbookTarget),
    _UnregisterAddedEvent: ({ book }) => book.events.unregister(eventType.tableAdded, workbookTarget),
    _RegisterDeletedEvent: ({ book }) => book.events.register(eventType.tableDeleted, workbookTarget),
    _UnregisterDeletedEvent: ({ book }) => book.events.unregister(eventType.tableDeleted, workbookTarget),
    _RegisterDataChangedEvent: ({ book }) => book.events.register(eventType.tableChanged, workbookTarget),
    _UnregisterDataChangedEvent: ({ book }) => book.events.unregister(eventType.tableChanged, workbookTarget),
  },
});
