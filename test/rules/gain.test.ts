import fc from "../properties";
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

test("coherence that is unknown before or after mending gains nothing that could be said", () => {
  const gainOf = (id: string, plan: Plan) => {
    const finding = runRules(plan, evaluate(plan)).findings.find(({ rule }) => rule === id);
    return finding === undefined ? null : new FindingGains(plan).of(finding);
  };
  const funded = { productGoals: [{ code: "1", class: "flow", target: 1, ...annual(1) }], investments: [{ goal: "1", source: "sgr", ...annual(5) }] };
  // Without ceilings nothing is known of the budget; with the one supposed, it is.
  const ceilingsMended = gainOf("budget/no-ceilings", planOf({ ...funded, years: 1 }));
  expect(ceilingsMended?.coherence).toBeNull();
  // All money is within the ceilings then, the only measure of r8 that applies: one of ten requirements gains 100 points.
  expect(ceilingsMended?.articulation).toBeCloseTo(10, 9);
  // The only money stands where nothing is programmed: without it there is no budget to be consistent with.
  const misplaced = { ...funded, productGoals: [{ code: "1", class: "flow", target: 1, ...annual(1, "NP") }], investments: [{ goal: "1", source: "sgr", ...annual(null, 5) }] };
  const moneyMended = gainOf("money/money-without-goal", planOf({ ...misplaced, years: 2, ceilings: [{ source: "sgr", ...annual(5, 5) }] }));
  expect(moneyMended?.coherence).toBeNull();
  expect(moneyMended?.articulation).not.toBeNull();
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
