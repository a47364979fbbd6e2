import { readPlan, type PlanReading } from "../../sheets/read-plan";
import type { Workbook, WorkbookContent } from "../../workbook/port";
import { NoPlanError, readPlanContent } from "../load-plan";
import { BudgetError } from "./budget-error";
import type { BudgetFile } from "./budget-file";
import { importBudget, type BudgetImport, type BudgetOptions } from "./budget-import";
import { budgetPatch } from "./budget-patch";
import { existingCount, type ExistingRows } from "./compare-budget";

/** What the pane asks of a budget file. */
export interface BudgetCases {
  /** Reads a workbook (.xlsx) of a budget, on the sheet named or the one found. @throws BudgetError, WorkbookError */
  read(bytes: Uint8Array, sheet: string | null): Promise<BudgetFile>;
  /** Joins it to the plan as it is now, without changing anything. @throws BudgetError, NoPlanError */
  join(file: BudgetFile, options: BudgetOptions): Promise<BudgetImport>;
  /** Brings it into the plan; `existing` must be said when the plan has rows of the same year and kind. */
  bring(file: BudgetFile, options: BudgetOptions, existing: ExistingRows | null): Promise<BudgetImport>;
}

/** The use cases over one workbook. */
export function budgetCases(workbook: Workbook): BudgetCases {
  return {
    // The reader of .xlsx files is loaded with the first one.
    read: async (bytes, sheet) => (await import("./open-budget")).openBudget(bytes, sheet),
    join: (file, options) => joinBudget(workbook, file, options),
    bring: (file, options, existing) => bringBudget(workbook, file, options, existing),
  };
}

export async function joinBudget(workbook: Workbook, file: BudgetFile, options: BudgetOptions): Promise<BudgetImport> {
  return importBudget(file, (await planIn(workbook)).reading.plan, options);
}

/**
 * Brings a budget into the plan of a workbook: one read, one patch.
 * @throws BudgetError `rows-exist` when the plan has rows of the same year and kind and nobody said what becomes of them;
 * nothing is written then
 */
export async function bringBudget(
  workbook: Workbook,
  file: BudgetFile,
  options: BudgetOptions,
  existing: ExistingRows | null,
): Promise<BudgetImport> {
  const { reading, content } = await planIn(workbook);
  const brought = importBudget(file, reading.plan, options);
  const patch = budgetPatch(reading, content, brought.comparison, existingOrRefuse(brought, existing), brought.stages);
  if (patch.length > 0) await workbook.apply(patch);
  return brought;
}

/** @throws BudgetError `rows-exist` */
export function existingOrRefuse({ comparison }: BudgetImport, existing: ExistingRows | null): ExistingRows {
  const count = existingCount(comparison);
  if (existing === null && count > 0) throw new BudgetError("rows-exist", { count });
  return existing ?? "add";
}

async function planIn(workbook: Workbook): Promise<{ reading: PlanReading; content: WorkbookContent }> {
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new NoPlanError();
  return { reading, content };
}
