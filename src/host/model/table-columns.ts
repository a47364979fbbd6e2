import { cellBlock, type Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { deleteCells, insertCells } from "./range-edit";
import { readValues } from "./range-read";
import { writeValues } from "./range-write";
import type { TableObject } from "./table";
import { columnTitles, tablesTouching } from "./table-facts";
import { setTableBlock } from "./table-growth";

/** `table.columns`. A column goes by the id Univer gives it. */
export class TableColumnsObject implements HostObject {
  readonly api: ApiType = columnsApi;
  constructor(readonly table: TableObject) {}

  find(key: string | number): TableColumnObject | null {
    const { columnIds } = this.table.facts;
    const byId = columnIds.find((id) => id === key);
    const wanted = String(key).toLowerCase();
    const index = columnTitles(this.table.book, this.table.facts).findIndex((title) => title.toLowerCase() === wanted);
    const id = byId ?? columnIds[index];
    return id === undefined ? null : new TableColumnObject(this.table, id);
  }

  at(index: number): TableColumnObject {
    const id = this.table.facts.columnIds[index];
    if (id === undefined) throw itemNotFound(`column number ${index} of the table`);
    return new TableColumnObject(this.table, id);
  }
}

class TableColumnObject implements HostObject {
  readonly api: ApiType = columnApi;
  constructor(
    readonly table: TableObject,
    readonly id: string,
  ) {}

  get index(): number {
    const index = this.table.facts.columnIds.indexOf(this.id);
    if (index < 0) throw itemNotFound("the table column has been deleted");
    return index;
  }

  get block(): Block {
    const { block } = this.table.facts;
    return { ...block, column: block.column + this.index, columns: 1 };
  }
}

/** `columns.add(index, values, name)`: the cells to the right of the table move when something stands there. */
async function addColumn(
  { table }: TableColumnsObject,
  index: number | null,
  values: unknown,
  name: string | null,
): Promise<TableColumnObject> {
  const { book } = table;
  const facts = table.facts;
  const { block, sheetId } = facts;
  const place = index === null || index < 0 ? block.columns : index;
  if (place > block.columns) throw invalidArgument(`column ${index} lies beyond the table.`);
  const target: Block = { ...block, column: block.column + place, columns: 1 };
  book.grid.ensureSize(sheetId, block.row + block.rows, target.column + 1);
  const inside = place < block.columns;
  const occupied = book.grid.usedBlock(sheetId, target, true) !== null;
  if (inside || occupied || tablesTouching(book, sheetId, target).some(({ id }) => id !== table.id)) {
    await insertCells(book.range(sheetId, target), "Right");
  }
  const titles = new Set(columnTitles(book, facts).map((title) => title.toLowerCase()));
  let title = name ?? `Columna${block.columns + 1}`;
  for (let number = 2; titles.has(title.toLowerCase()); number += 1) title = `${name ?? "Columna"}${number}`;
  book.grid.writer.set(sheetId, block.row, target.column, { v: title, t: 1, f: null, si: null, p: null });
  const now = table.facts.block;
  if (now.columns === block.columns) setTableBlock(book, table.facts, { ...block, columns: block.columns + 1 });
  const column = new TableColumnsObject(table).at(place);
  if (Array.isArray(values)) writeColumn(column, values as unknown[]);
  return column;
}

/** Values of a column come with its header, as [[title], [value], …], or without. */
function writeColumn(column: TableColumnObject, values: unknown[]): void {
  const { block, table } = column;
  const withHeader = values.length === block.rows;
  const target = withHeader ? block : { ...block, row: block.row + 1, rows: values.length };
  writeValues(table.range(target), values);
}

const columnsApi = defineApi<TableColumnsObject>("TableColumnCollection", {
  properties: { count: ({ table }) => table.facts.columnIds.length },
  items: (columns) => columns.table.facts.columnIds.map((id) => new TableColumnObject(columns.table, id)),
  item: (columns, key) => {
    const column = columns.find(key);
    if (!column) throw itemNotFound(`column ${key}`);
    return column;
  },
  methods: {
    getItemOrNullObject: (columns, key: string | number) => columns.find(key),
    getItemAt: (columns, index: number) => columns.at(index),
    getCount: ({ table }) => table.facts.columnIds.length,
    add: addColumn,
  },
});

const columnApi = defineApi<TableColumnObject>("TableColumn", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    index: ({ index }) => index,
    name: {
      read: (column) => columnTitles(column.table.book, column.table.facts)[column.index],
      write: (column, name: string) => {
        const { row, column: place } = column.block;
        writeValues(column.table.range(cellBlock(row, place)), [[`'${name}`]]);
      },
    },
    values: {
      read: (column) => readValues(column.table.range(column.block)),
      write: (column, values: unknown) => writeValues(column.table.range(column.block), values),
    },
  },
  methods: {
    getRange: (column) => column.table.range(column.block),
    getHeaderRowRange: (column) => column.table.range({ ...column.block, rows: 1 }),
    getDataBodyRange: (column) =>
      column.table.range({ ...column.block, row: column.block.row + 1, rows: column.block.rows - 1 }),
    delete: async (column) => {
      const { block } = column;
      const before = column.table.facts.block;
      await deleteCells(column.table.range(block), "Left");
      const after = column.table.facts;
      if (after.block.columns === before.columns) {
        setTableBlock(column.table.book, after, { ...before, columns: before.columns - 1 });
      }
    },
  },
});
