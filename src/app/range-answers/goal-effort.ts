import { isNumeric } from "../../plan/cell-value";
import { effortsOf } from "../../method/effort";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { invalidValue, notAvailable, type Answer, type CellContent, type CellError } from "../answers/answer";
import { cellsByYear, isWrongNumber, textOfCell } from "./cell-text";
import { classIn, noClassText } from "./class-words";
import { answerByGoal, type GivenGoal } from "./goal-ranges";
import { notProgrammed } from "./not-programmed";

/** What has to be delivered in each year, in the unit of each goal; NP in a year without a number. */
export function goalEffort(goalClass: unknown, baseline: unknown, annual: unknown, language: Language): Answer {
  const given = { ofGoal: { class: goalClass, baseline }, ofYear: { annual } };
  return answerByGoal(given, "goal-year", language, (goal) => effortsByYear(goal, language));
}

function effortsByYear(goal: GivenGoal<"class" | "baseline", "annual">, language: Language): CellContent[] | CellError {
  const { key } = classIn(goal.class);
  if (key === null) return invalidValue(noClassText(goal.class, language));
  const efforts = effortsOf({ ...goal, class: key });
  return cellsByYear("annual", goal.annual).map((cell, year) => {
    if (isWrongNumber(cell.value)) return invalidValue(textOfCell(cell, language));
    if (!isNumeric(cell.value)) return notProgrammed;
    return efforts[year]?.effort ?? noEffort(goal.baseline, year + 1, language);
  });
}

/** Only the first level has no other one before it to count from. */
function noEffort(baseline: GivenGoal<"baseline", never>["baseline"], year: number, language: Language): CellError {
  if (isWrongNumber(baseline)) return invalidValue(textOfCell({ value: baseline, of: "baseline" }, language));
  return notAvailable(fill(rangeFunctionTextsIn(language).noEffort, { year: String(year) }));
}
