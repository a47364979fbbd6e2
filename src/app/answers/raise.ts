import { functionTextsIn } from "../../i18n/function-texts";
import { measureNamesIn } from "../../i18n/requirement-texts";
import { articulationGains } from "../../method/articulation/articulation";
import { isBlank, isNumeric } from "../../plan/cell-value";
import { invalidValue, notAvailable } from "./answer";
import { optionalArgument } from "./arguments";
import { firstBroken } from "./first-broken";
import { question, type Question } from "./plan-view";

/** How many measures are told when no number is asked for: what one can do in a first round. */
const usualMeasures = 5;

/**
 * What raises articulation most: the measures that are not met, the largest gain first, a row each under a row of
 * headers: measure, points gained by mending all of it, how many items, and the first of them.
 */
export function raise(givenCount: unknown): Question {
  const count = optionalArgument(givenCount);
  return question("RAISE", [count], (plan, language) => {
    const asked = isBlank(count) ? usualMeasures : count;
    if (!isNumeric(asked) || asked < 1) return invalidValue(functionTextsIn(language).unknownCount);
    const { requirements } = plan.evaluation;
    const measures = new Map(requirements.flatMap((requirement) => requirement.measures.map((measure) => [measure.id, measure])));
    const gains = articulationGains(requirements).slice(0, Math.floor(asked));
    if (gains.length === 0) return notAvailable(functionTextsIn(language).nothingToRaise);
    const lines = gains.map(({ measure, points, broken }) => {
      const found = measures.get(measure);
      return [measureNamesIn(plan.language)[measure] ?? measure, points, broken, found === undefined ? "" : firstBroken([found], plan)];
    });
    return { value: [functionTextsIn(plan.language).raise.headers, ...lines] };
  });
}
