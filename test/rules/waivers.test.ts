import { evaluate } from "../../src/method/evaluate";
import type { Plan } from "../../src/plan/plan";
import type { Rule } from "../../src/rules/define-rule";
import { ruleCrashed, runRules, type RuleReport } from "../../src/rules/engine";
import { placeOf, placeOfTable } from "../../src/rules/place";
import { annual, planOf, type PlanContent } from "./plan-content";

const content: PlanContent = {
  axes: [{ code: "1" }, { code: "2" }, { code: "2" }],
  productGoals: [{ code: "10", ...annual(1, 2, 3, 4) }],
};
const signed = { reason: "Acta 12 del comité de planeación", who: "Ana Ruiz", date: "2026-03-01" };
const asWaived = { reason: signed.reason, who: signed.who, date: signed.date };

function ruleAt(id: Rule["id"], severity: Rule["severity"], place: (plan: Plan) => ReturnType<typeof placeOf>[]): Rule {
  return { id, severity, area: "weight", check: ({ plan }) => place(plan).map((path, index) => ({ path, data: { index } })) };
}

/** An error at the name of each axis, a warning at the second axis, and information about all axes. */
const someRules: Rule[] = [
  ruleAt("link/axis-name", "error", (plan) => plan.axes.map((_, row) => placeOf(plan, "axes", row, "name"))),
  ruleAt("weight/axis", "warning", (plan) => [placeOf(plan, "axes", 1)]),
  ruleAt("weight/axes", "info", () => [placeOfTable("axes")]),
];

function reportWith(waivers: NonNullable<PlanContent["waivers"]>, rules: readonly Rule[] = someRules): RuleReport {
  const plan = planOf({ ...content, waivers });
  return runRules(plan, evaluate(plan), rules);
}

const shown = ({ findings }: RuleReport): unknown[] => findings.map(({ rule, path, waiver }) => [rule, path.row, waiver]);

describe("a waiver", () => {
  test("marks its finding with reason, who and date, in its place, and counts it apart", () => {
    const report = reportWith([{ rule: "link/axis-name", path: "axes/1/name", ...signed }]);
    expect(shown(report)).toEqual([
      ["weight/axes", null, null],
      ["link/axis-name", 0, asWaived],
      ["weight/axis", 1, null],
      ["link/axis-name", 1, null],
      ["link/axis-name", 2, null],
    ]);
    expect(report.counts).toEqual({ error: 2, warning: 1, info: 1 });
    expect(report.waived).toEqual({ error: 1, warning: 0, info: 0 });
    expect(report.idleWaivers).toEqual([]);
  });

  test("leaves an error an error", () => {
    const { findings } = reportWith([{ rule: "link/axis-name", path: "axes/1/name", ...signed }]);
    expect(findings.find(({ waiver }) => waiver !== null)?.severity).toBe("error");
  });

  test("tells rows that bear one code apart, and a row from its cells and from its table", () => {
    const report = reportWith([
      { rule: "link/axis-name", path: "axes/2#2/name", ...signed },
      { rule: "weight/axis", path: "axes/2/", ...signed },
      { rule: "weight/axes", path: "axes//", ...signed },
    ]);
    expect(shown(report)).toEqual([
      ["weight/axes", null, asWaived],
      ["link/axis-name", 0, null],
      ["weight/axis", 1, asWaived],
      ["link/axis-name", 1, null],
      ["link/axis-name", 2, asWaived],
    ]);
    expect(report.counts).toEqual({ error: 2, warning: 0, info: 0 });
    expect(report.waived).toEqual({ error: 1, warning: 1, info: 1 });
  });

  test("is found by its rule whatever the case and the white space around", () => {
    const report = reportWith([{ rule: "  Weight/AXIS ", path: " axes / 2 / ", ...signed }]);
    expect(report.waived).toEqual({ error: 0, warning: 1, info: 0 });
  });

  test("is about every finding of its rule at its place", () => {
    const twice = ruleAt("link/twice", "warning", (plan) => [placeOf(plan, "axes", 0, "name"), placeOf(plan, "axes", 0, "name")]);
    const report = reportWith([{ rule: "link/twice", path: "axes/1/name", ...signed }], [twice]);
    expect(report.waived).toEqual({ error: 0, warning: 2, info: 0 });
    expect(report.findings.map(({ data }) => data.index)).toEqual([0, 1]);
  });

  test("that stands twice gives the reason of its first row, and neither row is idle", () => {
    const report = reportWith([
      { rule: "weight/axis", path: "axes/2/", ...signed },
      { rule: "weight/axis", path: "axes/2/", ...signed, reason: "otro" },
    ]);
    expect(report.findings.find(({ rule }) => rule === "weight/axis")?.waiver).toEqual(asWaived);
    expect(report.idleWaivers).toEqual([]);
  });

  test.each(["rule", "path", "reason", "who", "date"])("without %s waives nothing, and is not called idle", (column) => {
    for (const blank of [null, "  "]) {
      const report = reportWith([{ rule: "weight/axis", path: "axes/2/", ...signed, [column]: blank }]);
      expect(report.waived).toEqual({ error: 0, warning: 0, info: 0 });
      expect(report.findings.every(({ waiver }) => waiver === null)).toBe(true);
      expect(report.idleWaivers).toEqual([]);
    }
  });

  test("without a finding is idle: another rule, another row, another column, no place at all", () => {
    const report = reportWith([
      { rule: "weight/axis", path: "axes/1/", ...signed },
      { rule: "weight/axis", path: "axes/2/", ...signed },
      { rule: "link/axis-name", path: "axes/1/objective", ...signed },
      { rule: "unknown/rule", path: "axes/2/", ...signed },
      { rule: "weight/axis", path: "eje dos", ...signed },
    ]);
    expect(report.idleWaivers).toEqual([
      { row: 0, rule: "weight/axis", path: "axes/1/" },
      { row: 2, rule: "link/axis-name", path: "axes/1/objective" },
      { row: 3, rule: "unknown/rule", path: "axes/2/" },
      { row: 4, rule: "weight/axis", path: "eje dos" },
    ]);
  });
});

describe("a waiver of a crash", () => {
  const crashing: Rule = {
    ...ruleAt("weight/axis", "warning", () => []),
    check: () => {
      throw new Error("out of order");
    },
  };

  test("waives nothing: a plan that was not wholly looked at is never a pass", () => {
    const report = reportWith([{ rule: ruleCrashed, path: "plan//", ...signed }], [crashing]);
    expect(report.findings.map(({ rule, waiver }) => [rule, waiver])).toEqual([[ruleCrashed, null]]);
    expect(report.counts.error).toBe(1);
    expect(report.waived.error).toBe(0);
    expect(report.idleWaivers).toEqual([{ row: 0, rule: ruleCrashed, path: "plan//" }]);
  });

  test("of the rule that crashed is not called idle: what it would have found is unknown", () => {
    const report = reportWith([{ rule: "Weight/axis", path: "axes/2/", ...signed }], [crashing]);
    expect(report.idleWaivers).toEqual([]);
  });
});
