import type { Plan } from "../plan/plan";
import { tableKeys } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { readPlan } from "../sheets/read-plan";
import { writePlan } from "../sheets/write-plan";
import type { Workbook } from "../workbook/port";
import { AdoptionError } from "./adoption/adoption-error";
import { readPlanContent } from "./load-plan";
import { parameterDefaults } from "./parameter-defaults";
import { templatePlan } from "./template-plan";
import type { TemplateReport } from "./use-cases";

/** Adds the sheets of the plan that the workbook does not have yet. Done twice, it changes nothing. */
export async function createTemplate(
  workbook: Workbook,
  options: { language: Language; firstYear: number; years: number },
): Promise<TemplateReport> {
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  const plan = templatePlan({ ...options, ...(reading === null ? {} : reading.plan.plan) });
  // The actors of a plan that is there are the office's: only a missing table is filled.
  if (reading?.layouts.has("actors")) plan.actors = [];
  const writing = writePlan(plan, options.language, content, parameterDefaults);
  if (writing.patch.length > 0) await workbook.apply(writing.patch);
  return { added: writing.added, kept: writing.kept };
}

/**
 * Writes a whole plan into a workbook without one, or into a template that is still empty. A sheet known to be empty
 * may be named: it becomes the sheet of that name.
 * @throws AdoptionError when the workbook holds a plan with content, or a template of other years.
 */
export async function placePlan(
  workbook: Workbook,
  plan: Plan,
  language: Language,
  emptySheet: string | null = null,
): Promise<TemplateReport> {
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  let placed = plan;
  if (reading !== null) {
    const filled = tableKeys.filter((key) => key !== "actors" && reading.plan[key].length > 0);
    if (filled.length > 0) {
      const sheets = filled.map((key) => reading.layouts.get(key)?.sheet ?? key);
      throw new AdoptionError("plan-not-empty", { sheets: sheets.join(", ") });
    }
    const { firstYear, years } = reading.plan.plan;
    if (firstYear !== plan.plan.firstYear || years !== plan.plan.years) {
      throw new AdoptionError("plan-of-other-years", {
        found: `${firstYear}–${firstYear + years - 1}`,
        wanted: `${plan.plan.firstYear}–${plan.plan.firstYear + plan.plan.years - 1}`,
      });
    }
    if (reading.plan.actors.length > 0) placed = { ...plan, actors: [] };
  }
  const writing = writePlan(placed, language, content, parameterDefaults, emptySheet);
  await workbook.apply(writing.patch);
  return { added: writing.added, kept: writing.kept };
}
