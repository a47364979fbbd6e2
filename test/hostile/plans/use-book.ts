import { proposeAdoption } from "../../../src/app/adoption/propose-adoption";
import { adoptedPlan } from "../../../src/app/adoption/adopt-sheet";
import { createTemplate } from "../../../src/app/create-template";
import { findPlan } from "../../../src/app/load-plan";
import { describeRepair } from "../../../src/app/repair/describe-repair";
import { repairCases } from "../../../src/app/repair/repair-cases";
import { reportCases } from "../../../src/app/report/report-cases";
import { sheetNamesOf } from "../../../src/app/place-name";
import { validatePlan, type Validation } from "../../../src/app/validate-plan";
import { adoptionJson, evaluationJson, validationJson } from "../../../src/cli/json-output";
import { TextOutput } from "../../../src/cli/text-output";
import { cliTexts as english } from "../../../src/i18n/en/cli";
import { cliTexts as spanish } from "../../../src/i18n/es/cli";
import type { Language } from "../../../src/i18n/language";
import { examine } from "../../../src/method/evaluate";
import { progressOf } from "../../../src/method/progress";
import type { Plan } from "../../../src/plan/plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { printPlan } from "../../../src/plan/print-plan";
import type { Workbook } from "../../../src/workbook/port";
import { knownTrouble } from "../expect-sentences";

const day = new Date(Date.UTC(2026, 10, 26, 12));

/** Everything that is done with a plan, one thing after the other, `withWriting` into it too. Gives how it ended. @throws Error where something came that has no sentence */
export async function useBook(workbook: Workbook, language: Language, withWriting: boolean): Promise<string> {
  const steps: Record<string, () => Promise<void>> = {
    plan: async () => {
      const reading = await findPlan(workbook);
      if (reading !== null) usePlan(reading.plan, language, validatePlan(reading.plan, language, sheetNamesOf(reading)));
    },
    adoption: () => useAdoption(workbook, language),
    proposal: async () => void describeRepair(await repairCases(workbook).propose(), language),
    report: async () => {
      const cases = reportCases(workbook, () => day);
      checkMarkup((await cases.document(language)).html);
      checkMarkup((await cases.publicSummary(language)).html);
    },
    writing: async () => {
      await repairCases(workbook).apply();
      await createTemplate(workbook, { language, firstYear: 2024, years: 4 });
      await reportCases(workbook, () => day).writeSheets(language);
    },
  };
  const refusals = new Set<string>();
  for (const [step, work] of Object.entries(steps)) {
    if (step === "writing" && !withWriting) continue;
    try {
      await work();
    } catch (error) {
      refusals.add(`${step}: ${named(step, error)}`);
    }
  }
  return refusals.size === 0 ? "all done" : [...refusals].join(", ");
}

function named(step: string, error: unknown): string {
  try {
    return knownTrouble(error);
  } catch (cause) {
    throw new Error(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause: cause instanceof Error ? cause.cause : cause });
  }
}

function usePlan(plan: Plan, language: Language, validation: Validation): void {
  const { evaluation, index } = examine(plan);
  const output = new TextOutput(language === "es" ? spanish : english, language);
  checkShares([evaluation.feasibility, evaluation.budget, ...evaluation.years.flatMap(({ feasibility, budget }) => [feasibility, budget])], 1);
  checkShares([evaluation.coherence, evaluation.articulation], 100);
  const json = JSON.stringify(evaluationJson(evaluation, progressOf(index)));
  if (json.length === 0 || output.evaluation(evaluation).length === 0) throw new Error("nothing was printed");
  if (!validation.complete) throw new Error(`a rule crashed: ${validation.findings.find(({ finding }) => finding.rule === "engine/rule-crashed")?.what}`);
  for (const { what, why, remedy } of validation.findings) if ([what, why, remedy].some((text) => text.trim() === "")) throw new Error("a finding without a sentence");
  // Gains are reckoned for each finding: of the first ones here.
  const few = { ...validation, findings: validation.findings.slice(0, 8) };
  JSON.stringify(validationJson(few));
  output.validation(few);
  for (const { finding } of few.findings) validation.mendOf(finding);
  const again = parsePlan(JSON.parse(JSON.stringify(printPlan(plan))));
  if (again.ignored.length > 0) throw new Error(`what was printed is not read again: ${again.ignored.join(", ")}`);
}

function checkShares(values: readonly (number | null)[], most: number): void {
  const wrong = values.find((value) => value !== null && !(value >= 0 && value <= most));
  if (wrong !== undefined) throw new Error(`a figure of ${String(wrong)} is not between 0 and ${most}`);
}

async function useAdoption(workbook: Workbook, language: Language): Promise<void> {
  const { sheets } = await workbook.read({ tables: "none" });
  // The sheets of a plan too, when they are asked for by name.
  for (const sheet of [undefined, sheets[sheets.length >> 1]?.name]) await adoptSheet(workbook, sheet, language);
}

async function adoptSheet(workbook: Workbook, sheet: string | undefined, language: Language): Promise<void> {
  const proposal = await proposeAdoption(workbook, sheet).catch((error: unknown) => {
    knownTrouble(error);
    return null;
  });
  if (proposal?.headerFound !== true) return;
  const { mapping } = proposal;
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  JSON.stringify(adoptionJson(report));
  new TextOutput(language === "es" ? spanish : english, language).adoption(report, mapping.firstYear);
  usePlan(plan, language, validatePlan(plan, language));
}

/** No text of a workbook is an element, a script or an address of a page. */
export function checkMarkup(html: string): void {
  const found = /<(script|img|iframe|object|embed|link|base|form)\b|<[^<>]*\son\w+\s*=|<[^<>]*\b(?:href|src)\s*=\s*["']?(?!#)/i.exec(html);
  if (found !== null) throw new Error(`markup in a report: ${html.slice(found.index, found.index + 120)}`);
}
