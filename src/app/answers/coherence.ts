import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import { functionTextsIn } from "../../i18n/function-texts";
import type { Language } from "../../i18n/language";
import { isBlank } from "../../plan/cell-value";
import { invalidValue, notAvailable, type Answer } from "./answer";
import { optionalArgument } from "./arguments";
import { askedWord, isRefused } from "./asked";
import { noBudget } from "./budget";
import { question, type PlanView, type Question } from "./plan-view";

/** Coherence (0..100) or one of its parts: feasibility and budget as shares 0..1, articulation 0..100. */
export function coherence(givenPart: unknown): Question {
  const part = optionalArgument(givenPart);
  return question("COHERENCE", [part], (plan, language) => {
    const texts = functionTextsIn(language);
    const asked = askedWord(texts.parts, part, "coherence", texts.unknownPart, language);
    return isRefused(asked) ? asked : ofPlan(plan, asked, language);
  });
}

type Part = "coherence" | "feasibility" | "budget" | "articulation";

function ofPlan(plan: PlanView, part: Part, language: Language): Answer {
  const { evaluation } = plan;
  const value = evaluation[part];
  if (value !== null) return { value };
  const texts = functionTextsIn(language);
  switch (part) {
    case "coherence": {
      const missing = evaluation.feasibility === null ? texts.missingFeasibility : texts.missingBudget;
      return notAvailable(fill(texts.noCoherence, { missing }));
    }
    case "feasibility":
      return notAvailable(texts.noFeasibility);
    case "budget":
      return notAvailable(noBudget(plan, language));
    case "articulation":
      return notAvailable(texts.notApplicable);
  }
}

/** The articulation index, or the score of one requirement; both 0..100. */
export function articulation(givenRequirement: unknown): Question {
  const requirement = optionalArgument(givenRequirement);
  return question("ARTICULATION", [requirement], (plan, language) => {
    if (isBlank(requirement)) return ofPlan(plan, "articulation", language);
    const texts = functionTextsIn(language);
    const id = fold(String(requirement)).replace(/^r?(\d+)$/, "r$1");
    const found = plan.evaluation.requirements.find((candidate) => candidate.id === id);
    if (found === undefined) return invalidValue(fill(texts.unknownRequirement, { requirement: String(requirement) }));
    return found.score === null ? notAvailable(texts.notApplicable) : { value: found.score * 100 };
  });
}
