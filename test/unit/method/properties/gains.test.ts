import fc from "../../../properties";
import { articulationGains, articulationOf } from "../../../../src/method/articulation/articulation";
import { measures } from "../../../../src/method/articulation/measures";
import { examine, type Examination } from "../../../../src/method/evaluate";
import type { RequirementEvaluation } from "../../../../src/method/evaluation";
import { editPlan } from "../../../../src/plan/plan-edit";
import type { Plan } from "../../../../src/plan/plan";
import { anyPlan } from "../plan-arbitrary";
import { mends } from "./mends";

/** Mends of one broken item after another; a plan of the properties has fewer of any measure. */
const mostMends = 40;

/** The plan after all that a measure lists as broken was mended, or null where one mend undoes another. */
function wholly(plan: Plan, id: string): Examination | null {
  let state = plan;
  for (let times = 0; times < mostMends; times++) {
    const examination = examine(state);
    const { index, evaluation } = examination;
    const measure = evaluation.requirements.flatMap((requirement) => requirement.measures).find((one) => one.id === id);
    const [path] = measure?.broken ?? [];
    if (path === undefined) return measure?.value === 1 ? examination : null;
    state = editPlan(state, mends[id]?.({ plan: state, index, evaluation, path, row: path.row ?? -1 }) ?? []);
  }
  return null;
}

/** Articulation as it was, with the value of one measure taken from another evaluation. */
function withMeasureOf(requirements: readonly RequirementEvaluation[], other: readonly RequirementEvaluation[], id: string): number | null {
  const valueAfter = other.flatMap(({ measures: of }) => of).find((measure) => measure.id === id)?.value ?? null;
  return articulationOf(
    requirements.map((requirement) => {
      const values = requirement.measures.map((measure) => (measure.id === id ? valueAfter : measure.value)).filter((value) => value !== null);
      return { ...requirement, score: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length };
    }),
  );
}

test("what a measure is said to gain is what it gains when all its broken items are really mended", () => {
  const verified = new Set<string>();
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...measures.map(({ id }) => id)), (plan, id) => {
      const { requirements, articulation } = examine(plan).evaluation;
      const gain = articulationGains(requirements).find(({ measure }) => measure === id);
      fc.pre(gain !== undefined && gain.broken > 0);
      const after = wholly(plan, id);
      fc.pre(after !== null);
      const gained = (withMeasureOf(requirements, after.evaluation.requirements, id) ?? NaN) - (articulation ?? NaN);
      expect(gained).toBeCloseTo(gain.points, 9);
      verified.add(id);
    }),
    { numRuns: 400, maxSkipsPerRun: 1000 },
  );
  expect(verified.size).toBeGreaterThanOrEqual(20);
});
