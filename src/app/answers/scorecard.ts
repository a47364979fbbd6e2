import { functionTextsIn } from "../../i18n/function-texts";
import type { Language } from "../../i18n/language";
import { measureNamesIn, requirementNamesIn } from "../../i18n/requirement-texts";
import type { MeasureEvaluation, RequirementEvaluation } from "../../method/evaluation";
import type { CellContent } from "./answer";
import { optionalArgument } from "./arguments";
import { askedWord, isRefused } from "./asked";
import { firstBroken } from "./first-broken";
import { question, type PlanView, type Question } from "./plan-view";

/**
 * The ten requirements, a row each under a row of headers: name, score 0..100, weight, how many of its measures are met,
 * of how many that apply, and the first broken item. With detail, the measures stand below their requirement, with the
 * items (or the money) that pass, out of how many.
 */
export function scorecard(givenDetail: unknown): Question {
  const detail = optionalArgument(givenDetail);
  return question("SCORECARD", [detail], (plan, language) => {
    const texts = functionTextsIn(language);
    const asked = typeof detail === "boolean" ? (detail ? "measures" : "requirements") : askedWord(texts.details, detail, "requirements", texts.unknownDetail, language);
    if (isRefused(asked)) return asked;
    const { evaluation } = plan;
    const lines = evaluation.requirements.flatMap((requirement) => [
      requirementLine(requirement, plan),
      ...(asked === "measures" ? requirement.measures.map((measure) => measureLine(measure, plan)) : []),
    ]);
    return { value: [functionTextsIn(plan.language).scorecard.headers, ...lines] };
  });
}

function requirementLine({ id, score, weight, measures }: RequirementEvaluation, plan: PlanView): CellContent[] {
  const applicable = measures.filter(({ value }) => value !== null);
  const met = applicable.filter(({ value }) => value === 1);
  const name = `${id.slice(1)}. ${requirementNamesIn(plan.language)[id]}`;
  return [name, scoreCell(score, plan.language), weight, met.length, applicable.length, firstBroken(measures, plan)];
}

function measureLine(measure: MeasureEvaluation, plan: PlanView): CellContent[] {
  const { id, value, passed, total } = measure;
  // A measure weighs as its siblings do: its requirement is their mean.
  return [measureNamesIn(plan.language)[id] ?? id, scoreCell(value, plan.language), "", passed, total, firstBroken([measure], plan)];
}

function scoreCell(score: number | null, language: Language): CellContent {
  return score === null ? functionTextsIn(language).scorecard.notApplicable : score * 100;
}
