import type { Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { deleteCells, insertCells } from "./range-edit";
import { readValues } from "./range-read";
import { writeValues } from "./range-write";
import type { TableObject } from "./table";
import { bodyBlock } from "./table-facts";
import { fillCalculatedColumns, setTableBlock } from "./table-growth";
import { continueLook } from "./table-row-look";

/** `table.rows`. */
export class TableRowsObject implements HostObject {
  readonly api: ApiType = rowsApi;
  constructor(readonly table: TableObject) {}

  get count(): number {
    return this.table.facts.block.rows - 1;
  }

  at(index: number): TableRowObject {
    if (index < 0 || index >= this.count) throw itemNotFound(`row number ${index} of the table`);
    return new TableRowObject(this.table, index);
  }
}

class TableRowObject implements HostObject {
  readonly api: ApiType = rowApi;
  constructor(
    readonly table: TableObject,
    readonly index: number,
  ) {}

  get block(): Block {
    const { block } = this.table.facts;
    return { ...block, row: block.row + 1 + this.index, rows: 1 };
  }
}

/** `rows.add(index, values)`: cells below the table move down, the table grows, calculated columns go on. */
async function addRows(
  { table }: TableRowsObject,
  index: number | null,
  values: unknown,
  _alwaysInsert: boolean | null,
): Promise<TableRowObject> {
  const { book } = table;
  const { block, sheetId } = table.facts;
  const lines = linesOf(values, block.columns);
  const bodyRows = block.rows - 1;
  const atEnd = index === null || index < 0 || index >= bodyRows;
  const place = atEnd ? bodyRows : index;
  const target: Block = { ...block, row: block.row + 1 + place, rows: lines.length };
  const below = { ...target, rows: 1_048_576 - target.row };
  if (!atEnd || book.grid.usedBlock(sheetId, below, false)) {
    await insertCells(book.range(sheetId, target), "Down");
  }
  if (table.facts.block.rows === block.rows) {
    setTableBlock(book, table.facts, { ...block, rows: block.rows + lines.length });
  }
  const source = place > 0 ? target.row - 1 : target.row + lines.length;
  continueLook(book, table.facts, { source, first: target.row, count: lines.length });
  writeValues(book.range(sheetId, target), lines);
  fillCalculatedColumns(book, table.id, target.row, lines.length);
  return new TableRowObject(table, place);
}

function linesOf(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  const lines = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (lines.some((line) => line.length !== columns)) {
    throw invalidArgument("each row needs one value for each column of the table.");
  }
  return lines;
}

const rowsApi = defineApi<TableRowsObject>("TableRowCollection", {
  properties: { count: ({ count }) => count },
  items: (rows) => Array.from({ length: rows.count }, (_value, index) => new TableRowObject(rows.table, index)),
  methods: {
    add: addRows,
    getItemAt: (rows, index: number) => rows.at(index),
    getCount: ({ count }) => count,
    deleteRowsAt: async (rows, index: number, count: number | null) => {
      await deleteRows(rows.at(index).table, index, count ?? 1);
    },
  },
});

async function deleteRows(table: TableObject, index: number, count: number): Promise<void> {
  const before = table.facts.block;
  const body = bodyBlock(table.facts);
  if (count >= body.rows) throw invalidArgument("the last row of a table cannot be deleted in the preview.");
  await deleteCells(table.range({ ...body, row: body.row + index, rows: count }), "Up");
  const after = table.facts;
  if (after.block.rows === before.rows) setTableBlock(table.book, after, { ...before, rows: before.rows - count });
}

const rowApi = defineApi<TableRowObject>("TableRow", {
  properties: {
    index: ({ index }) => index,
    values: {
      read: (row) => readValues(row.table.range(row.block)),
      write: (row, values: unknown) => writeValues(row.table.range(row.block), values),
    },
  },
  methods: {
    getRange: (row) => row.table.range(row.block),
    delete: (row) => deleteRows(row.table, row.index, 1),
  },
});
