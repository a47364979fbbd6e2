import type { Plan } from "../../plan/plan";
import { enumerations } from "../../plan/enumerations";
import { amountKeys, type AmountKey } from "./budget-amounts";
import { BudgetError } from "./budget-error";
import type { BudgetFile, BudgetKind, MoneyUnit } from "./budget-file";
import { budgetReport, type BudgetReport } from "./budget-report";
import { plannedRows, type JoinedLine, type PlannedRow } from "./budget-rows";
import { compareBudget, type BudgetComparison } from "./compare-budget";
import { PlanJoin } from "./join-plan";
import { readSource, type SourceMapping } from "./source-words";

/** What the user says of a file; what is null is taken from the file. */
export interface BudgetOptions {
  year: number | null;
  kind: BudgetKind | null;
  sources: SourceMapping;
}

/** A budget file beside a plan: what would be brought in, and what did not join. Nothing has been written. */
export interface BudgetImport {
  file: BudgetFile;
  report: BudgetReport;
  rows: PlannedRow[];
  /** The amounts that the file has. */
  stages: AmountKey[];
  comparison: BudgetComparison;
}

/**
 * Joins a budget file to a plan. Only investment of the year in course goes to the plan: see `BudgetScope`. Rows that join
 * nothing go too, for they are part of the budget, and are reported with the reason.
 * @throws BudgetError `year-unknown` or `kind-unknown` when neither the file nor the options say it
 */
export function importBudget(file: BudgetFile, plan: Plan, options: BudgetOptions): BudgetImport {
  const planJoin = new PlanJoin(plan);
  const year = options.year ?? file.year;
  const kind = options.kind ?? file.kind;
  const lines = file.lines
    .filter(({ scope }) => scope === "investment")
    .map((line): JoinedLine => {
      const [ofYear, ofKind] = [line.year ?? year, line.kind ?? kind];
      if (ofYear === null) throw new BudgetError("year-unknown", { sheet: file.sheet, row: line.row });
      if (ofKind === null) throw new BudgetError("kind-unknown", { sheet: file.sheet, row: line.row });
      const source = line.source === null ? null : readSource(line.source, options.sources);
      return { line, year: ofYear, kind: ofKind, join: planJoin.join(line), source };
    });
  const planUnit = planUnitOf(plan);
  const rows = plannedRows(lines, file.unit, planUnit);
  const stages = amountKeys.filter((stage) =>
    file.columns.some(({ field }) => field === stage || (stage === "appropriated" && field === "initial")),
  );
  return { file, report: budgetReport(file, lines, plan, planUnit), rows, stages, comparison: compareBudget(plan.budget, rows, stages) };
}

/** A plan that does not say its unit is in pesos, as its template is. */
function planUnitOf({ plan }: Plan): MoneyUnit {
  return enumerations.currencyUnit.find((unit) => unit === plan.currencyUnit) ?? "pesos";
}
