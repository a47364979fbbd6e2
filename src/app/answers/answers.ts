import type { Evaluation, SourceYear } from "../../method/evaluation";
import type { Answer } from "./answer";
import { optionalArgument } from "./arguments";
import { evaluate } from "../../method/evaluate";
import { isBlank, type CellValue } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import { runRules, type RuleReport } from "../../rules/engine";
import type { Severity } from "../../rules/finding";
import { keyFor } from "../../sheets/cell-words";
import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { functionTextsIn } from "../../i18n/function-texts";
import { unspecifiedSource } from "../../plan/enumerations";

/** The plan as the functions see it. `countFindings` validates only when it is asked. */
export interface PlanView {
  evaluation: Evaluation;
  firstYear: number;
  years: number;
  /** Of one severity or of all; either those that are not waived or those that are. */
  countFindings: (severity: Severity | null, which: "open" | "waived") => number;
}

/** The plan evaluated once for all questions; the rules run only when the first question about findings comes. */
export function viewOf(plan: Plan, evaluation = evaluate(plan)): PlanView {
  let report: RuleReport | null = null;
  return {
    evaluation,
    firstYear: plan.plan.firstYear,
    years: plan.plan.years,
    countFindings: (severity, which) => {
      report ??= runRules(plan, evaluation);
      const counts = which === "waived" ? report.waived : report.counts;
      return severity === null ? counts.error + counts.warning + counts.info : counts[severity];
    },
  };
}

/** A question of one cell: pure, so that equal arguments give equal answers for the same plan. */
export type Question = (plan: PlanView, language: Language) => Answer;

/** Coherence (0..100) or one of its parts: feasibility and budget as shares 0..1, articulation 0..100. */
export function coherence(given: unknown): Question {
  const part = optionalArgument(given);
  return ({ evaluation }, language) => {
    const texts = functionTextsIn(language);
    const asked = isBlank(part) ? "coherence" : meaning(texts.parts, part);
    switch (asked) {
      case "coherence":
        return orNotAvailable(evaluation.coherence, () =>
          fill(texts.noCoherence, {
            missing: evaluation.feasibility === null ? texts.missingFeasibility : texts.missingBudget,
          }),
        );
      case "feasibility":
        return orNotAvailable(evaluation.feasibility, () => texts.noFeasibility);
      case "budget":
        return orNotAvailable(evaluation.budget, () => noBudget(evaluation, texts));
      case "articulation":
        return orNotAvailable(evaluation.articulation, () => texts.notApplicable);
      default:
        return { error: "invalid-value", text: fill(texts.unknownPart, { part: String(part) }) };
    }
  };
}

/** The articulation index, or the score of one requirement; both 0..100. */
export function articulation(given: unknown): Question {
  const requirement = optionalArgument(given);
  return ({ evaluation }, language) => {
    const texts = functionTextsIn(language);
    if (isBlank(requirement)) return orNotAvailable(evaluation.articulation, () => texts.notApplicable);
    const id = fold(String(requirement)).replace(/^r?(\d+)$/, "r$1");
    const found = evaluation.requirements.find((candidate) => candidate.id === id);
    if (found === undefined) {
      return { error: "invalid-value", text: fill(texts.unknownRequirement, { requirement: String(requirement) }) };
    }
    return orNotAvailable(found.score === null ? null : found.score * 100, () => texts.notApplicable);
  };
}

/** Feasibility of a goal, 0..1, in one year or as the mean of its assessed years; "NP" where it is not programmed. */
export function feasibility(givenGoal: unknown, givenYear: unknown): Question {
  const [goal, year] = [optionalArgument(givenGoal), optionalArgument(givenYear)];
  return (plan, language) => {
    const code = String(goal ?? "").trim();
    const found = plan.evaluation.goals.find((candidate) => (candidate.code ?? "").trim() === code);
    if (found === undefined || code === "") {
      return { error: "not-available", text: fill(functionTextsIn(language).unknownGoal, { goal: code }) };
    }
    if (isBlank(year)) return { value: found.feasibility ?? notProgrammed };
    const goalYear = found.years.find((candidate) => candidate.year === Number(year));
    return goalYear === undefined ? unknownYear(plan, year, language) : { value: goalYear.feasibility ?? notProgrammed };
  };
}

const notProgrammed = "NP";

/** Share of the programmed money that the ceilings allow, 0..1: of the plan, a year, a source, or both. */
export function budget(givenYear: unknown, givenSource: unknown): Question {
  const [year, source] = [optionalArgument(givenYear), optionalArgument(givenSource)];
  return (plan, language) => {
    const texts = functionTextsIn(language);
    const { evaluation } = plan;
    if (!isBlank(year) && !evaluation.years.some((candidate) => candidate.year === Number(year))) {
      return unknownYear(plan, year, language);
    }
    if (isBlank(source)) {
      const share = isBlank(year)
        ? evaluation.budget
        : (evaluation.years.find((candidate) => candidate.year === Number(year))?.budget ?? null);
      return orNotAvailable(share, () => noBudget(evaluation, texts));
    }
    const key = sourceKey(String(source));
    const ofSource = evaluation.sources.filter((candidate) => candidate.source === key);
    if (ofSource.length === 0) {
      return { error: "not-available", text: fill(texts.unknownSource, { source: String(source) }) };
    }
    const asked = ofSource.filter((candidate) => isBlank(year) || candidate.year === Number(year));
    return orNotAvailable(shareWithinCeilings(asked), () => noBudget(evaluation, texts));
  };
}

/** Number of findings that are not waived, of one severity or of all; or of those that are waived. */
export function findings(given: unknown): Question {
  const severity = optionalArgument(given);
  return (plan, language) => {
    const texts = functionTextsIn(language);
    if (isBlank(severity)) return { value: plan.countFindings(null, "open") };
    const asked = meaning(texts.severities, severity);
    if (asked !== null) return { value: plan.countFindings(asked, "open") };
    const waived = meaning(texts.waived, severity);
    return waived === null
      ? { error: "invalid-value", text: fill(texts.unknownSeverity, { severity: String(severity) }) }
      : { value: plan.countFindings(waived === "error" ? "error" : null, "waived") };
  };
}

/** As B of the method (section 5), over some of the source-years. */
function shareWithinCeilings(sourceYears: readonly SourceYear[]): number | null {
  let programmed = 0;
  let within = 0;
  for (const sourceYear of sourceYears) {
    if (sourceYear.ceiling === null) return null;
    if (sourceYear.programmed <= 0) continue;
    programmed += sourceYear.programmed;
    within += sourceYear.programmed * sourceYear.realizable;
  }
  return programmed > 0 ? within / programmed : null;
}

function sourceKey(source: string): string {
  const blankWords = ["sin fuente", "no source", unspecifiedSource];
  return blankWords.includes(fold(source)) ? unspecifiedSource : keyFor("source", source.trim());
}

function noBudget(evaluation: Evaluation, texts: ReturnType<typeof functionTextsIn>): string {
  return evaluation.sources.some((candidate) => candidate.ceiling !== null) ? texts.noMoney : texts.noCeilings;
}

function unknownYear({ firstYear, years }: PlanView, year: CellValue, language: Language): Answer {
  const values = { year: String(year), first: String(firstYear), last: String(firstYear + years - 1) };
  return { error: "not-available", text: fill(functionTextsIn(language).unknownYear, values) };
}

function orNotAvailable(value: number | null, why: () => string): Answer {
  return value === null ? { error: "not-available", text: why() } : { value };
}

function meaning<Key extends string>(words: Record<Key, string[]>, word: CellValue): Key | null {
  const folded = fold(String(word));
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(folded)) ?? null;
}
