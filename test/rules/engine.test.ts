import { ruleTexts } from "../../src/i18n/es/rules";
import { evaluate } from "../../src/method/evaluate";
import { defineRule, type Rule } from "../../src/rules/define-rule";
import { ruleCrashed, runRules } from "../../src/rules/engine";
import { placeOf, placeOfTable, placeOfYear } from "../../src/rules/place";
import { rules } from "../../src/rules/registry";
import { annual, planOf } from "./plan-content";
import { emptyPlaceholders } from "./rule-tester";

const plan = planOf({
  axes: [{ code: "1" }, { code: "2" }],
  productGoals: [{ code: "10", ...annual(1, 2, 3, 4) }, { code: "11" }],
});
const evaluation = evaluate(plan);

const quiet = defineRule({ id: "link/quiet", severity: "error", area: "link", check: () => [] });
const crashing = defineRule({
  id: "goal/crashing",
  severity: "info",
  area: "goal",
  *check() {
    yield { path: placeOf(plan, "axes", 1), data: {} };
    throw new Error("out of order");
  },
});
const axis = ruleAt("weight/axis", "warning", placeOf(plan, "axes", 0, "code"));

function ruleAt(id: Rule["id"], severity: Rule["severity"], ...paths: ReturnType<typeof placeOf>[]): Rule {
  return { id, severity, area: "weight", check: () => paths.map((path) => ({ path, data: {} })) };
}

describe("runRules", () => {
  test("is complete and empty when no rule finds anything", () => {
    expect(runRules(plan, evaluation, [quiet])).toEqual({
      findings: [],
      crashed: [],
      complete: true,
      counts: { error: 0, warning: 0, info: 0 },
      waived: { error: 0, warning: 0, info: 0 },
      idleWaivers: [],
    });
  });

  test("runs the rules of the registry unless told otherwise", () => {
    expect(runRules(plan, evaluation)).toEqual(runRules(plan, evaluation, rules));
  });

  test("gives a finding the id and the severity of its rule", () => {
    const [finding] = runRules(plan, evaluation, [axis]).findings;
    expect(finding).toMatchObject({ rule: "weight/axis", severity: "warning" });
  });

  test("counts by severity", () => {
    const goal = ruleAt("weight/goal", "info", placeOf(plan, "productGoals", 0), placeOf(plan, "productGoals", 1));
    expect(runRules(plan, evaluation, [goal, axis]).counts).toEqual({ error: 0, warning: 1, info: 2 });
  });
});

describe("a rule that crashes", () => {
  const reported = () => runRules(plan, evaluate(plan), [crashing, axis]);

  test("makes the report incomplete", () => {
    const { complete, crashed } = reported();
    expect(complete).toBe(false);
    expect(crashed).toEqual([{ rule: "goal/crashing", cause: new Error("out of order") }]);
  });

  test("is a finding of severity error, with texts", () => {
    const { findings, counts } = reported();
    const [finding] = findings;
    expect(finding).toEqual({
      rule: ruleCrashed,
      severity: "error",
      path: { table: "plan", code: null, row: null, column: null, year: null },
      data: { crashedRule: "goal/crashing", reason: "out of order" },
      waiver: null,
    });
    expect(counts.error).toBe(1);
    expect(finding === undefined ? null : emptyPlaceholders(finding)).toEqual([]);
    expect(ruleTexts[ruleCrashed].what).toContain("{crashedRule}");
  });

  test("stops no other rule, and keeps what it had found", () => {
    expect(reported().findings.map(({ rule }) => rule)).toEqual([ruleCrashed, "weight/axis", "goal/crashing"]);
  });

  test("may throw what is no error", () => {
    const odd: Rule = {
      ...quiet,
      check: () => {
        throw "odd";
      },
    };
    expect(runRules(plan, evaluation, [odd]).findings[0]?.data).toEqual({ crashedRule: "link/quiet", reason: "odd" });
  });
});

test("a place in a row that is not there is refused", () => {
  expect(() => placeOf(plan, "axes", 2)).toThrow(new RangeError("axes has no row 2"));
});

describe("the order of findings", () => {
  test("is that of tables, rows, columns and rules", () => {
    const paths = [
      placeOfTable("ceilings", null),
      placeOf(plan, "productGoals", 1, "code"),
      placeOf(plan, "productGoals", 0, "weight"),
      placeOfYear(plan, "productGoals", 0, 3),
      placeOfYear(plan, "productGoals", 0, 0),
      placeOf(plan, "productGoals", 0, "target"),
      placeOf(plan, "productGoals", 0),
      placeOfTable("productGoals", "weight"),
      placeOf(plan, "axes", 1),
    ];
    const found = runRules(plan, evaluation, [ruleAt("weight/b", "info", ...paths), axis]).findings;
    expect(found.map(({ path }) => path)).toEqual([placeOf(plan, "axes", 0, "code"), ...paths.reverse()]);
  });

  test("falls back on the rule in one place, whatever the order of the registry", () => {
    const found = runRules(plan, evaluation, [
      ruleAt("weight/b", "error", placeOf(plan, "axes", 0)),
      ruleAt("weight/a", "info", placeOf(plan, "axes", 0)),
    ]).findings;
    expect(found.map(({ rule }) => rule)).toEqual(["weight/a", "weight/b"]);
    const sorted = runRules(plan, evaluation, [
      ruleAt("weight/a", "info", placeOf(plan, "axes", 0)),
      ruleAt("weight/b", "error", placeOf(plan, "axes", 0)),
    ]).findings;
    expect(sorted.map(({ rule }) => rule)).toEqual(["weight/a", "weight/b"]);
  });
});
