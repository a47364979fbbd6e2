import type { CellValue } from "../../../src/plan/cell-value";
import type { WorkbookOperation } from "../../../src/workbook/patch";
import type { TableContent } from "../../../src/workbook/port";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Random } from "../random";
import { hostileValues } from "./hostile-values";

interface Damage {
  workbook: MemoryWorkbook;
  random: Random;
  /** The tables and sheets as they are before this damage. */
  tables: readonly TableContent[];
  sheets: readonly string[];
}

/** What people, programs and attackers do to a workbook. */
const damages: Readonly<Record<string, (damage: Damage) => Promise<void> | void>> = {
  cells: (damage) => inBody(damage, 12, () => damage.random.pick(hostileValues)),
  "one column": ({ workbook, random, tables }) => {
    const table = random.pick(tables);
    const at = random.below(table.headers.length);
    const value = random.pick(hostileValues);
    table.rows.forEach((_, row) => workbook.edit(table.sheet, table.row + 1 + row, table.column + at, random.chance(0.8) ? value : random.pick(hostileValues)));
  },
  /** Codes of other rows and tables: references that go in circles, to themselves or to something of another kind. */
  references: (damage) => inBody(damage, 20, () => anyContent(damage)),
  headers: ({ workbook, random, tables }) => {
    const table = random.pick(tables);
    const value = random.chance(0.4) ? (random.pick(table.headers) ?? null) : random.pick([...hostileValues, 2024, "2024", "2030", "2031", "1899"]);
    workbook.edit(table.sheet, table.row, table.column + random.below(table.headers.length), value);
  },
  home: ({ workbook, random, tables }) => {
    const table = tables.find(({ name }) => /^Plan(Inicio|Parametros|Datos)/i.test(name)) ?? random.pick(tables);
    const row = random.below(table.rows.length);
    workbook.edit(table.sheet, table.row + 1 + row, table.column + random.below(table.headers.length), random.pick([...hostileValues, 1989, 1990, 2100, 2101, 12, 13]));
  },
  "rows twice": ({ workbook, random, tables }) => {
    const table = random.pick(tables);
    const [from, to] = [random.below(table.rows.length), random.below(table.rows.length)];
    table.rows[from]?.forEach((value, at) => workbook.edit(table.sheet, table.row + 1 + to, table.column + at, value));
  },
  "columns in each other's place": ({ workbook, random, tables }) => {
    const table = random.pick(tables);
    const [one, other] = [random.below(table.headers.length), random.below(table.headers.length)];
    [table.headers, ...table.rows].forEach((cells: readonly CellValue[], row) => {
      workbook.edit(table.sheet, table.row + row, table.column + one, cells[other] ?? null);
      workbook.edit(table.sheet, table.row + row, table.column + other, cells[one] ?? null);
    });
  },
  "a sheet is gone": ({ workbook, random, sheets }) => attempt(workbook, { kind: "remove-sheet", sheet: random.pick(sheets) }),
  "a table is gone": ({ workbook, random, tables }) => attempt(workbook, { kind: "remove-table", table: random.pick(tables).name }),
  "rows are gone": ({ workbook, random, tables }) => attempt(workbook, { kind: "remove-rows", table: random.pick(tables).name, count: 1 + random.below(30) }),
  "columns are gone": ({ workbook, random, tables }) => attempt(workbook, { kind: "remove-columns", table: random.pick(tables).name, count: 1 + random.below(8) }),
  "many rows": ({ workbook, random, tables }) => {
    const table = random.pick(tables);
    const sample = table.rows.length === 0 ? table.headers.map(() => null) : random.pick(table.rows);
    const rows = Array.from({ length: 200 }, () => sample.map((value) => (random.chance(0.05) ? whole(random.pick(hostileValues)) : value)));
    return attempt(workbook, { kind: "append-rows", table: table.name, rows });
  },
  "merged cells": ({ workbook, random, sheets }) =>
    workbook.merge(random.pick(sheets), { row: random.below(30), column: random.below(12), rowCount: 1 + random.below(20), columnCount: 1 + random.below(10) }),
  "stray cells": ({ workbook, random, sheets }) => random.chance(0.05)
      ? workbook.edit(random.pick(sheets), random.below(3000), random.below(300), random.pick(hostileValues))
      : workbook.edit(random.pick(sheets), random.below(150), random.below(40), random.pick(hostileValues)),
  "a hidden sheet": ({ workbook, random, sheets }) => workbook.setHidden(random.pick(sheets), true),
  "another sheet": async ({ workbook, random, tables }) => {
    const name = random.pick(["Metas", "-", "=1+1", "<b>", "😀", "Historial 2", " ", "x".repeat(31)]);
    const table = random.pick(tables);
    const values = [table.headers, ...table.rows].map((cells: readonly CellValue[]) => cells.map(whole));
    await attempt(workbook, { kind: "add-sheet", sheet: name });
    await attempt(workbook, { kind: "write-values", sheet: name, row: random.below(5), column: random.below(3), values });
  },
};

/** Damages a workbook one to eight times; gives what was done. */
export async function damageBook(workbook: MemoryWorkbook, random: Random): Promise<string> {
  const done: string[] = [];
  for (let left = 1 + random.below(8); left > 0; left--) {
    const { sheets } = await workbook.read({ tables: "none" });
    const content = await workbook.read({ tables: "all" });
    // A sheet without a table of Excel is damaged as one all the same.
    const tabled = new Set(content.tables.map(({ sheet }) => sheet));
    const others = sheets.map(({ name }) => name).filter((name) => !tabled.has(name));
    const plain = (await workbook.read({ tables: "none", sheets: others })).ranges.flatMap(({ sheet, row, column, values: [headers, ...rows] }) =>
      headers === undefined ? [] : [{ name: "", sheet, row, column, headers: headers.map(String), rows }],
    );
    const tables = [...content.tables, ...plain].filter(({ headers, rows }) => headers.length > 0 && rows.length > 0);
    if (tables.length === 0) break;
    const [kind, damage] = random.pick(Object.entries(damages));
    await damage({ workbook, random, tables, sheets: sheets.map(({ name }) => name) });
    done.push(kind);
  }
  return done.join(", ");
}

function inBody({ workbook, random, tables }: Damage, most: number, value: () => CellValue): void {
  for (let left = 1 + random.below(most); left > 0; left--) {
    const table = random.pick(tables);
    workbook.edit(table.sheet, table.row + 1 + random.below(table.rows.length), table.column + random.below(table.headers.length), value());
  }
}

function anyContent({ random, tables }: Damage): CellValue {
  return random.pick(random.pick(random.pick(tables).rows));
}

/** What the port itself refuses, as Excel does, is no damage that a workbook can have. */
async function attempt(workbook: MemoryWorkbook, operation: WorkbookOperation): Promise<void> {
  try {
    await workbook.apply([operation]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Numbers that no cell holds are not written. */
function whole(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? 0 : value;
}
