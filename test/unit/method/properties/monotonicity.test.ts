import fc from "../../../properties";
import { evaluate } from "../../../../src/method/evaluate";
import { sourceName } from "../../../../src/method/funding-sources";
import { amountOf } from "../../../../src/method/money";
import { annualColumn } from "../../../../src/method/plan-place";
import { isBlank } from "../../../../src/plan/cell-value";
import { editPlan } from "../../../../src/plan/plan-edit";
import { anyPlan } from "../plan-arbitrary";
import { add, set } from "./broken-item";

test("more money within the ceilings never lowers the funding of any goal in any year", () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 100_000 }), (plan, pick, at, hundredths) => {
      const row = pick % Math.max(1, plan.investments.length);
      const year = at % plan.plan.years;
      const investment = plan.investments[row];
      fc.pre(investment !== undefined);
      const source = sourceName(investment?.source ?? null);
      const more = amountOf(investment?.annual[year]) + hundredths / 100;
      const raised = editPlan(plan, [set("investments", row, annualColumn(year), more)]);
      const [before, after] = [evaluate(plan), evaluate(raised)];
      const { gap } = after.sources.find((one) => one.source === source && one.year === plan.plan.firstYear + year) ?? {};
      fc.pre(gap === null || (gap !== undefined && gap >= 0));
      for (const [goal, { years }] of after.goals.entries()) {
        // A goal that needs no money and has none is whole; once it has some, it is judged by it.
        const { zeroCost } = plan.productGoals[goal] ?? {};
        for (const [position, { funding }] of years.entries()) {
          const earlier = before.goals[goal]?.years[position];
          if (!isBlank(zeroCost) && earlier?.money === 0) continue;
          expect(funding ?? 0).toBeGreaterThanOrEqual((earlier?.funding ?? 0) - 1e-12);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a higher ceiling never lowers the consistency with the budget, of the plan or of a year", () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 100_000 }), (plan, pick, at, hundredths) => {
      const row = pick % Math.max(1, plan.ceilings.length);
      const year = at % plan.plan.years;
      fc.pre(plan.ceilings.length > 0);
      const higher = amountOf(plan.ceilings[row]?.annual[year]) + hundredths / 100;
      const raised = editPlan(plan, [set("ceilings", row, annualColumn(year), higher)]);
      const [before, after] = [evaluate(plan), evaluate(raised)];
      const [low, high] = [before, after].map(({ budget, years }) => [budget, ...years.map((one) => one.budget)]);
      for (const [position, share] of (high ?? []).entries()) {
        expect(share ?? 0).toBeGreaterThanOrEqual((low?.[position] ?? 0) - 1e-12);
        expect(share === null).toBe(low?.[position] === null);
      }
    }),
    { numRuns: 200 },
  );
});

test("a ceiling for a source that had none never lowers it either", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 0, max: 1000 }), (plan, amount) => {
      const [source] = evaluate(plan).sources.filter(({ ceiling }) => ceiling === 0);
      fc.pre(source !== undefined && plan.ceilings.every((row) => sourceName(row.source) !== source.source));
      const raised = editPlan(plan, [add("ceilings", { source: source?.source ?? null, y1: amount })]);
      expect(evaluate(raised).budget ?? 0).toBeGreaterThanOrEqual((evaluate(plan).budget ?? 0) - 1e-12);
    }),
  );
});
