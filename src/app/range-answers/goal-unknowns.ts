import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { GoalClass } from "../../plan/goal-class";
import { isAnnualValue } from "../../method/programming";
import type { Language } from "../../i18n/language";
import { cellsByYear, textOfCell, type PlacedCell } from "./cell-text";

/** The numbers of a goal, any of which may be missing. */
export interface GoalNumbers {
  class: GoalClass;
  baseline: CellValue;
  target: CellValue;
  annual: CellValue[];
}

/** Names the first cell without which the programming of a goal is not known (method, section 2); null: none. */
export function unknownCellOf({ class: goalClass, baseline, target, annual }: GoalNumbers, language: Language): string | null {
  const needsBaseline = goalClass === "reduction" || goalClass === "annualReduction";
  const needed: PlacedCell[] = [{ value: target, of: "target" }, ...(needsBaseline ? [{ value: baseline, of: "baseline" as const }] : [])];
  const unknown =
    needed.find(({ value }) => !isNumeric(value)) ??
    cellsByYear("annual", annual).find(({ value }) => !isAnnualValue(value));
  return unknown === undefined ? null : textOfCell(unknown, language);
}
