import fc from "fast-check";
import { evaluate } from "../../src/method/evaluate";
import type { Plan } from "../../src/plan/plan";
import { editPlan } from "../../src/plan/plan-edit";
import { runRules } from "../../src/rules/engine";
import { FindingGains } from "../../src/rules/gain";
import { generatePlan } from "../bench/plan-generator";
import { anyPlan } from "../unit/method/plan-arbitrary";
import { annual, planOf } from "./plan-content";

test("a gain is what a full evaluation of the plan really mended gains, in whatever order it is asked for", () => {
  let reckoned = 0;
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 7 }), (plan, step) => {
      const before = evaluate(plan);
      const { findings } = runRules(plan, before);
      const gains = new FindingGains(plan);
      const copy = structuredClone(plan);
      for (const finding of findings.map((_finding, at) => findings[(at * step) % findings.length])) {
        if (finding === undefined) continue;
        const gain = gains.of(finding);
        if (gain === null) continue;
        const after = evaluate(editPlan(plan, gain.edits));
        expect(gain.articulation).toBe(difference(before.articulation, after.articulation));
        expect(gain.coherence).toBe(difference(before.coherence, after.coherence));
        reckoned += 1;
      }
      expect(plan).toEqual(copy);
    }),
    { numRuns: 60 },
  );
  expect(reckoned).toBeGreaterThan(500);
});

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

test("the gain of naming the unit of one of four goals, by hand", () => {
  const plan: Plan = planOf({
    units: [{ code: "U1", name: "Planeación" }],
    programs: [{ code: "P1", unit: "U1" }],
    productGoals: ["1", "2", "3", "4"].map((code) => ({ code, program: "P1", unit: code === "4" ? null : "U1", ...annual(1, 1, 1, 1) })),
  });
  const { findings } = runRules(plan, evaluate(plan));
  const unnamed = findings.find(({ rule }) => rule === "unit/no-responsible");
  const gain = unnamed === undefined ? null : new FindingGains(plan).of(unnamed);
  expect(gain?.edits).toEqual([{ kind: "set-cell", table: "productGoals", row: 3, column: "unit", value: "U1" }]);
  // r5 has three measures, and each of the ten requirements weighs the same; a quarter of r5.products-led is gained.
  // Nobody has verification or frequency, so r9.goals-verifiable gains nothing. Coherence is unknown: no ceilings.
  expect(gain?.articulation).toBeCloseTo(((1 / 4) * (1 / 3) * 100) / 10, 9);
  expect(gain?.coherence).toBeNull();
});

test("what only the office can know gains nothing that could be reckoned", () => {
  const plan = generatePlan(30);
  const evaluation = evaluate(plan);
  const rule = { id: "link/nobody-knows", severity: "info", area: "link", check: () => [] } as const;
  const finding = { rule: rule.id, severity: rule.severity, path: { table: "plan", code: null, row: null, column: null, year: null }, data: {}, waiver: null } as const;
  expect(new FindingGains(plan, [rule]).of(finding)).toBeNull();
  expect(new FindingGains(plan).of({ ...finding, rule: "engine/rule-crashed" })).toBeNull();
  expect(evaluate(plan)).toEqual(evaluation);
});
