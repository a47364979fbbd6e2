import fc from "../properties";
import { evaluate } from "../../src/method/evaluate";
import type { Plan } from "../../src/plan/plan";
import { runRules } from "../../src/rules/engine";
import { rules } from "../../src/rules/registry";
import { SafeMends } from "../../src/rules/safe-mends";
import { anyPlan } from "../unit/method/plan-arbitrary";
import { planOf } from "./plan-content";
import { troubleAfterMending } from "./rule-tester";

/** Plans as they may be, and then with what Excel does to codes and numbers. */
const pastedPlan = fc.tuple(anyPlan, fc.constantFrom("0", " 7", "12", "N.P.", "NO PROGRAMADO"), fc.integer({ min: 30, max: 36 })).map(
  ([plan, text, weight]): Plan => ({
    ...plan,
    axes: plan.axes.map((row) => ({ ...row, weight })),
    programs: plan.programs.map((row) => ({ ...row, sector: row.sector === "algo" ? "4" : row.sector, weight: 33 })),
    productGoals: plan.productGoals.map((row, at) => ({ ...row, annual: row.annual.map((value, year) => ((at + year) % 3 === 0 ? text : value)) })),
  }),
);

test("a safe mend takes its finding away, and no error comes to be", () => {
  const mended = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(anyPlan, pastedPlan), (plan) => {
      const evaluation = evaluate(plan);
      const mends = new SafeMends(plan, evaluation);
      for (const finding of runRules(plan, evaluation).findings) {
        const edits = mends.of(finding);
        if (edits === null) continue;
        mended.add(finding.rule);
        expect(troubleAfterMending(plan, finding, edits)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect([...mended].sort()).toEqual(rules.filter(({ safeMend }) => safeMend !== undefined).map(({ id }) => id).sort());
});

test("a finding of a rule that mends nothing, or that nobody knows, has no safe mend", () => {
  const plan = planOf({ units: [{ code: "SP" }, { code: "SP" }] });
  const evaluation = evaluate(plan);
  const [finding] = runRules(plan, evaluation).findings.filter(({ rule }) => rule === "link/duplicate-code");
  if (finding === undefined) throw new Error("no finding");
  const mends = new SafeMends(plan, evaluation);
  expect(mends.of(finding)).toBeNull();
  expect(mends.of({ ...finding, rule: "of/another" })).toBeNull();
});
