import type { Workbook } from "../../workbook/port";
import { freezeFormulas, freezeReport, type FreezeReport } from "./freeze-formulas";
import { readPlanFormulas } from "./read-plan-formulas";
import { faultyFormulas, repairFormulas, type FaultyFormula } from "./repair-formulas";

/** What the workbook has of formulas of the product, and what could be done with them. */
export interface FormulaLook {
  count: number;
  sheets: string[];
  /** What repairing would enter again. */
  faulty: FaultyFormula[];
  /** What freezing would do. */
  freeze: FreezeReport;
}

/** The formulas of the product in a workbook that goes from hand to hand. */
export interface FormulaCases {
  /** Changes nothing. */
  look(): Promise<FormulaLook>;
  /** Enters the formulas again that may be `#NAME?`, and gives them. */
  repair(): Promise<FaultyFormula[]>;
  /** Writes values in place of formulas, for those who have no add-in. */
  freeze(): Promise<FreezeReport>;
}

/** Over the workbook as it is written to for each of the two. */
export function formulaCases(repairing: Workbook, freezing: Workbook): FormulaCases {
  return {
    async look() {
      const formulas = await readPlanFormulas(repairing);
      return {
        count: formulas.length,
        sheets: [...new Set(formulas.map(({ sheet }) => sheet))],
        faulty: faultyFormulas(formulas),
        freeze: freezeReport(formulas),
      };
    },
    repair: () => repairFormulas(repairing),
    freeze: () => freezeFormulas(freezing),
  };
}
