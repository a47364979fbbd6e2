import fc from "../../../properties";
import { measures } from "../../../../src/method/articulation/measures";
import { evaluate, examine } from "../../../../src/method/evaluate";
import type { Evaluation, MeasureEvaluation } from "../../../../src/method/evaluation";
import { editPlan } from "../../../../src/plan/plan-edit";
import type { Plan } from "../../../../src/plan/plan";
import { anyPlan } from "../plan-arbitrary";
import { mends } from "./mends";

/** Negative money is an error of its own (money/negative); what it does to sums is no property of mending. */
const soundMoney = anyPlan.map(
  (plan): Plan => ({
    ...plan,
    investments: plan.investments.map((row) => ({
      ...row,
      annual: row.annual.map((amount) => (typeof amount === "number" ? Math.abs(amount) : amount)),
    })),
  }),
);

test("every measure has its mend", () => expect(Object.keys(mends)).toEqual(measures.map(({ id }) => id)));

test.each(measures.map(({ id }) => id))("%s: mending a broken item never lowers it", (id) => {
  fc.assert(
    fc.property(soundMoney, fc.nat(), (plan, pick) => {
      const { index, evaluation } = examine(plan);
      const before = measureOf(evaluation, id);
      fc.pre(before.broken.length > 0);
      const path = before.broken[pick % before.broken.length];
      if (path === undefined) throw new RangeError("nothing is broken");
      const edits = mends[id]?.({ plan, index, evaluation, path, row: path.row ?? -1 }) ?? [];
      const after = measureOf(evaluate(editPlan(plan, edits)), id);
      expect(after.value ?? 1).toBeGreaterThanOrEqual((before.value ?? NaN) - 1e-12);
      if (after.total === before.total) expect(after.value).toBeGreaterThan(before.value ?? NaN);
    }),
    { numRuns: 60 },
  );
});

function measureOf({ requirements }: Evaluation, id: string): MeasureEvaluation {
  const found = requirements.flatMap(({ measures: evaluated }) => evaluated).find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`there is no measure ${id}`);
  return found;
}
