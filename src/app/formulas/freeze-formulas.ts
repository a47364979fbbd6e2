import { isBlank } from "../../plan/cell-value";
import type { WriteValues } from "../../workbook/patch";
import type { CellPlace, Workbook } from "../../workbook/port";
import { adjoiningBlocks } from "./adjoining-blocks";
import { readPlanFormulas, type PlanFormula } from "./read-plan-formulas";
import { isError, isWaiting, mayHideError } from "./shown-error";

/** A formula that stays, and why: an error is no figure to hand on, and a result that is not there yet is none either. */
export interface LeftFormula extends CellPlace {
  why: "error" | "waiting" | "uncalculated";
  /** What the cell shows. */
  shown: string;
}

export interface FreezeReport {
  /** How many formulas become values, by sheet. */
  frozen: { sheet: string; count: number }[];
  left: LeftFormula[];
  /** Cells that show what stands in place of an error: frozen as they are. */
  replaced: CellPlace[];
}

/**
 * Gives every cell that calls a function of the product its present value as a value, a table that a formula fills all of
 * its cells. Whoever opens the workbook without the add-in, and recalculates it, goes on seeing the figures.
 */
export async function freezeFormulas(workbook: Workbook): Promise<FreezeReport> {
  const formulas = await readPlanFormulas(workbook);
  const frozen = freezable(formulas);
  if (frozen.length > 0) await workbook.apply(freezePatch(frozen));
  return freezeReport(formulas);
}

/** What freezing would do. */
export function freezeReport(formulas: readonly PlanFormula[]): FreezeReport {
  const frozen = freezable(formulas);
  const counts = new Map<string, number>();
  for (const { sheet } of frozen) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const calculated = isCalculated(formulas);
  return {
    frozen: [...counts].map(([sheet, count]) => ({ sheet, count })),
    left: formulas.flatMap((each) => leftFormula(each, calculated) ?? []),
    replaced: frozen.filter(({ formula, value }) => mayHideError(formula, value)).map(placeOf),
  };
}

function freezable(formulas: readonly PlanFormula[]): PlanFormula[] {
  const calculated = isCalculated(formulas);
  return formulas.filter((each) => leftFormula(each, calculated) === null);
}

function leftFormula(each: PlanFormula, calculated: boolean): LeftFormula | null {
  const error = each.values.flat().find(isError);
  if (error !== undefined) return { ...placeOf(each), why: isWaiting(error) ? "waiting" : "error", shown: error };
  const isWithoutValue = each.values.flat().every(isBlank) && !(calculated && mayBeBlank(each.formula));
  return isWithoutValue ? { ...placeOf(each), why: "uncalculated", shown: "" } : null;
}

/** A file may hold formulas that no program has calculated yet: then none of them has a value. */
function isCalculated(formulas: readonly PlanFormula[]): boolean {
  return formulas.some(({ value }) => !isBlank(value));
}

/** The formula itself says `""` somewhere. */
function mayBeBlank(formula: string): boolean {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some(([, text]) => text === "");
}

function freezePatch(formulas: readonly PlanFormula[]): WriteValues[] {
  const single = formulas.filter(({ block }) => block.rowCount * block.columnCount === 1);
  const filling = formulas.filter(({ block }) => block.rowCount * block.columnCount > 1);
  return [
    ...adjoiningBlocks(single.map((each) => ({ ...placeOf(each), item: each.value }))).map(
      ({ items, ...place }): WriteValues => ({ kind: "write-values", ...place, values: items }),
    ),
    ...filling.map(({ sheet, block: { row, column }, values }): WriteValues => ({ kind: "write-values", ...{ sheet, row, column }, values })),
  ];
}

function placeOf({ sheet, row, column }: CellPlace): CellPlace {
  return { sheet, row, column };
}
