import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { CellPlace, Workbook } from "../../workbook/port";
import { adjoiningBlocks } from "./adjoining-blocks";
import { readPlanFormulas, type PlanFormula } from "./read-plan-formulas";
import { isUnknownName, mayHideError } from "./shown-error";

/**
 * Why a formula is entered again: it is written as no cell should have it; the program does not know the function; or what
 * the cell shows in place of errors may hide that it does not.
 */
export type FormulaFault = "written" | "unknown" | "hidden";

export interface FaultyFormula extends CellPlace {
  fault: FormulaFault;
}

/** What may be wrong with a formula; null where it works. */
export function faultOf({ formula, mended, value }: PlanFormula): FormulaFault | null {
  if (mended !== formula) return "written";
  if (isUnknownName(value)) return "unknown";
  return mayHideError(formula, value) ? "hidden" : null;
}

export function faultyFormulas(formulas: readonly PlanFormula[]): FaultyFormula[] {
  return formulas.flatMap((each) => {
    const fault = faultOf(each);
    return fault === null ? [] : [{ sheet: each.sheet, row: each.row, column: each.column, fault }];
  });
}

/**
 * Enters formulas of the product again: those that came into the workbook while the add-in was not there keep `#NAME?`
 * until somebody does. Gives what it found; writes nothing when that is nothing.
 */
export async function repairFormulas(workbook: Workbook): Promise<FaultyFormula[]> {
  const formulas = await readPlanFormulas(workbook);
  const patch = repairPatch(formulas);
  if (patch.length > 0) await workbook.apply(patch);
  return faultyFormulas(formulas);
}

function repairPatch(formulas: readonly PlanFormula[]): WorkbookPatch {
  const faulty = formulas.filter((each) => faultOf(each) !== null);
  const [filling, single] = [faulty.filter(fillsMore), faulty.filter((each) => !fillsMore(each))];
  return [
    ...adjoiningBlocks(single.map(({ sheet, row, column, mended }) => ({ sheet, row, column, item: mended }))).map(
      ({ items, ...place }): WorkbookOperation => ({ kind: "write-formulas", ...place, formulas: items }),
    ),
    ...filling.flatMap(fillingOperations),
  ];
}

/** Of a block of fixed size Excel lets no cell be changed alone: it is emptied first. */
function fillingOperations({ sheet, mended, block, isFixed }: PlanFormula): WorkbookOperation[] {
  const { row, column, rowCount, columnCount } = block;
  const blank = Array.from({ length: rowCount }, () => new Array<null>(columnCount).fill(null));
  return [
    ...(isFixed ? [{ kind: "write-values" as const, sheet, row, column, values: blank }] : []),
    { kind: "write-formulas", sheet, row, column, formulas: [[mended]], fills: { rowCount, columnCount } },
  ];
}

function fillsMore({ block }: PlanFormula): boolean {
  return block.rowCount * block.columnCount > 1;
}
