import type { CellValue } from "../../plan/cell-value";
import { contains } from "../../workbook/address";
import type { CellBlock } from "../../workbook/patch";
import type { CellPlace, RangeContent, Workbook } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { adjoiningBlocks } from "./adjoining-blocks";
import { callsPlan, callsTable, mendedFormula } from "./plan-calls";

/** A cell whose formula calls a function of the product. */
export interface PlanFormula extends CellPlace {
  /** In en-US syntax, as the workbook has it, and as it should be. */
  formula: string;
  mended: string;
  value: CellValue;
  /** What the result fills, its own cell the first one, and what it shows there. */
  block: CellBlock;
  values: CellValue[][];
  /** True where the block has a fixed size, as LibreOffice writes it: then only all of its cells at once can be overwritten. */
  isFixed: boolean;
}

type Call = Omit<PlanFormula, "block" | "values" | "isFixed">;

/** Every cell of the workbook that calls a function of the product. Cells filled by the formula of another are not among them. */
export async function readPlanFormulas(workbook: Workbook): Promise<PlanFormula[]> {
  const { sheets } = await workbook.read({ tables: "none" });
  const order = sheets.map(({ name }) => name);
  const { ranges } = await workbook.read({ tables: "none", sheets: order, details: true });
  const calls = ranges.flatMap(callsIn);
  if (calls.length === 0) return [];
  const { spills } = await workbook.read({ tables: "none", spillsOf: calls });
  const filling = calls.flatMap((call, index) => (spills[index] ? [{ call, block: spills[index], isFixed: false }] : []));
  // Excel may tell the formula of the first cell in all that it fills.
  const rest = calls.filter((call, index) => !spills[index] && !filling.some(({ call: first, block }) => isIn(call, first.sheet, block)));
  const found = [...filling, ...fixedBlocks(rest.filter(mayBeFixed)), ...rest.filter((call) => !mayBeFixed(call)).map(alone)];
  return found
    .map(({ call, block, isFixed }) => ({ ...call, block, isFixed, values: valuesIn(ranges, call.sheet, block) }))
    .sort((one, other) => order.indexOf(one.sheet) - order.indexOf(other.sheet) || one.row - other.row || one.column - other.column);
}

function callsIn({ sheet, row, column, values, formulas = [] }: RangeContent): Call[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      if (formula === null || !callsPlan(formula)) return [];
      return [{ sheet, row: row + down, column: column + right, formula, mended: mendedFormula(formula), value: values[down]?.[right] ?? null }];
    }),
  );
}

function isIn({ sheet, row, column }: CellPlace, of: string, block: CellBlock): boolean {
  return nameKey(sheet) === nameKey(of) && contains(block, row, column);
}

/** Columns of a table have one formula in all rows: what names the cells of its own row stands for itself. */
function mayBeFixed({ formula }: Call): boolean {
  return callsTable(formula) && !/@|#This Row/i.test(formula);
}

/** Cells side by side with one and the same formula for a table are a block of fixed size: Excel tells it in each of them. */
function fixedBlocks(calls: readonly Call[]): { call: Call; block: CellBlock; isFixed: boolean }[] {
  const byFormula = new Map<string, Call[]>();
  for (const call of calls) byFormula.set(call.formula, [...(byFormula.get(call.formula) ?? []), call]);
  return [...byFormula.values()].flatMap((same) =>
    adjoiningBlocks(same.map((call) => ({ sheet: call.sheet, row: call.row, column: call.column, item: call }))).flatMap(({ row, column, items }) => {
      const block = { row, column, rowCount: items.length, columnCount: items[0]?.length ?? 0 };
      const [[call] = []] = items;
      return call ? [{ call, block, isFixed: block.rowCount * block.columnCount > 1 }] : [];
    }),
  );
}

function alone(call: Call): { call: Call; block: CellBlock; isFixed: boolean } {
  return { call, block: { row: call.row, column: call.column, rowCount: 1, columnCount: 1 }, isFixed: false };
}

function valuesIn(ranges: readonly RangeContent[], sheet: string, block: CellBlock): CellValue[][] {
  const range = ranges.find((each) => each.sheet === sheet);
  return Array.from({ length: block.rowCount }, (_, down) =>
    Array.from({ length: block.columnCount }, (_, right) => {
      const [row, column] = [block.row + down, block.column + right];
      return range?.values[row - range.row]?.[column - range.column] ?? null;
    }),
  );
}
