import { fold } from "../i18n/fold";
import { ownTableNames, planPartNamespace, planTableNames } from "../sheets/plan-sheets";
import { readPlan, type PlanReading } from "../sheets/read-plan";
import type { Workbook, WorkbookContent } from "../workbook/port";

export { PlanUnreadableError } from "../sheets/read-plan";

/** The workbook holds no plan; the remedy is to create or adopt one. */
export class NoPlanError extends Error {
  constructor() {
    super("the workbook holds no plan");
    this.name = "NoPlanError";
  }
}

/** One read of everything that a plan is made of. */
export function readPlanContent(workbook: Workbook): Promise<WorkbookContent> {
  return workbook.read({ tables: planTableNames, partNamespace: planPartNamespace });
}

/** The same, and the tables of the sheets that show results: before sheets are added. */
export function readTemplateContent(workbook: Workbook): Promise<WorkbookContent> {
  return workbook.read({ tables: ownTableNames, partNamespace: planPartNamespace });
}

/** Whether a workbook without Inicio's table still bears the marks of a plan, so that its sheets may be mended. */
export function looksLikePlan({ tables, part }: WorkbookContent): boolean {
  const names = new Set(planTableNames.map(fold));
  return part !== null || tables.some(({ name }) => names.has(fold(name)));
}

/** The plan in the workbook, or null when there is none. */
export async function findPlan(workbook: Workbook): Promise<PlanReading | null> {
  return readPlan(await readPlanContent(workbook));
}

/** The plan in the workbook. @throws NoPlanError */
export async function loadPlan(workbook: Workbook): Promise<PlanReading> {
  const reading = await findPlan(workbook);
  if (reading === null) throw new NoPlanError();
  return reading;
}
