import { isNumeric, type CellValue } from "../../plan/cell-value";
import { effortsOf } from "../../method/effort";
import { feasibilityOf, fundingOf, paceOf } from "../../method/feasibility";
import { amountOf } from "../../method/money";
import { defaultParameters } from "../../method/parameters";
import { programmingOf } from "../../method/programming";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { invalidValue, notAvailable, type Answer, type CellContent, type CellError } from "../answers/answer";
import { cellsByYear, isAmount, isWrongNumber, sentence, textOfCell, type PlacedCell } from "./cell-text";
import { classIn, noClassText } from "./class-words";
import { answerByGoal, type GivenGoal } from "./goal-ranges";
import { unknownCellOf } from "./goal-unknowns";
import { notProgrammed } from "./not-programmed";

/** The arguments as a formula gives them; those that may be left out are blank then. */
export interface FeasibilityArguments {
  class: unknown;
  baseline: unknown;
  target: unknown;
  annual: unknown;
  money: unknown;
  unitCost?: unknown;
  capacity?: unknown;
  /** Realizable share of the money, 0..1; blank: all of it. */
  share?: unknown;
}

type Goal = GivenGoal<"class" | "baseline" | "target" | "unitCost" | "capacity", "annual" | "money" | "share">;

/**
 * φ of each goal in each year, 0..1 (method, section 4), with the default parameters; NP in a year that is not
 * programmed. The ranges say nothing of goals without cost: a programmed year without money has 0.
 */
export function goalFeasibility(given: FeasibilityArguments, language: Language): Answer {
  const { class: goalClass, baseline, target, annual, money, unitCost, capacity, share } = given;
  const ranges = {
    ofGoal: { class: goalClass, baseline, target, unitCost, capacity },
    ofYear: { annual, money, share },
    spread: ["share"] as const,
  };
  return answerByGoal(ranges, "goal-year", language, (goal) => feasibilitiesOf(goal, language));
}

function feasibilitiesOf(given: Goal, language: Language): CellContent[] | CellError {
  const { key } = classIn(given.class);
  if (key === null) return invalidValue(noClassText(given.class, language));
  const wrong = wrongArgument(given, language);
  if (wrong !== null) return wrong;
  const goal = { ...given, class: key, includesBaseline: null };
  const unknown = unknownCellOf(goal, language);
  if (unknown !== null) return notAvailable(unknown);
  const programming = programmingOf(goal).programming ?? 0;
  const { unitCost, capacity } = goal;
  return effortsOf(goal).map(({ programmed, effort }, year) => {
    if (!programmed) return notProgrammed;
    const money = amountOf(given.money[year]);
    const funding = fundingOf({ money, available: money * shareOf(given.share[year]), effort, unitCost, zeroCost: null });
    return feasibilityOf({ funding, pace: paceOf(capacity, effort, defaultParameters.ramp), programming });
  });
}

/** Without a share all the money can happen. */
function shareOf(value: CellValue | undefined): number {
  return isNumeric(value) ? value : 1;
}

function wrongArgument(goal: Goal, language: Language): CellError | null {
  const mustBeRight: PlacedCell[] = [
    ...(["baseline", "target", "unitCost", "capacity"] as const).map((of) => ({ value: goal[of], of })),
    ...cellsByYear("annual", goal.annual),
  ];
  const shares = cellsByYear("share", goal.share);
  const wrong =
    mustBeRight.find(({ value }) => isWrongNumber(value)) ??
    [...cellsByYear("money", goal.money), ...shares].find(({ value }) => !isAmount(value));
  if (wrong !== undefined) return invalidValue(textOfCell(wrong, language));
  const outside = shares.find(({ value }) => isNumeric(value) && (value < 0 || value > 1));
  return outside === undefined ? null : invalidValue(sentence(rangeFunctionTextsIn(language).shareOutside, outside, language));
}
