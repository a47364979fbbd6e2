import { enumerations } from "../plan/enumerations";
import { emptyPlan } from "../plan/empty-plan";
import type { Plan } from "../plan/plan";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";

/** The content of a new template: the actors' table of nine rows, and nothing else. */
export function templatePlan(options: { language: Language; firstYear: number; years: number }): Plan {
  const duties = sheetTextsIn(options.language).actorDuties;
  return {
    ...emptyPlan(options.firstYear, options.years),
    actors: enumerations.actor.flatMap((actor) =>
      enumerations.stage.map((stage) => ({ actor, stage, responsibility: duties[actor][stage], evidence: null })),
    ),
  };
}

/** First year of the term in course: terms of four years begin in 2024, 2028 … */
export function firstYearOfTerm(year: number): number {
  return year - (year % 4);
}
