import { defineRule } from "../../src/rules/define-rule";
import { complaintAbout, emptyPlaceholders, findingsOf, type RuleTable } from "./rule-tester";

const valid = [{ name: "an empty plan", plan: {} }];
const invalid = [{ name: "a plan", plan: {}, findings: [{ at: { table: "axes" as const }, data: {} }] }];

describe("the rule tester", () => {
  test.each<[string, RuleTable, RegExp]>([
    ["a table without valid cases", { valid: [], invalid }, /valid and invalid/],
    ["a table without invalid cases", { valid, invalid: [] }, /valid and invalid/],
    [
      "two cases of one name",
      { valid, invalid: invalid.map((one) => ({ ...one, name: "an empty plan" })) },
      /two cases/,
    ],
    [
      "an invalid case without findings",
      { valid, invalid: [{ name: "a plan", plan: {}, findings: [] }] },
      /no findings/,
    ],
  ])("refuses %s", (_, table, complaint) => {
    expect(complaintAbout(table)).toMatch(complaint);
  });

  test("accepts a careful table", () => {
    expect(complaintAbout({ valid, invalid })).toBeNull();
  });

  test("notices a rule that changes the plan", () => {
    const meddling = defineRule({
      id: "unit/meddling",
      severity: "info",
      area: "unit",
      check({ plan }) {
        plan.axes.pop();
        return [];
      },
    });
    expect(() => findingsOf(meddling, { axes: [{ code: "1" }] })).toThrow();
    expect(findingsOf(meddling, {})).toEqual([]);
  });

  test("notices a text that the finding cannot fill", () => {
    const finding = {
      rule: "weight/sum",
      severity: "warning" as const,
      path: { table: "axes" as const, code: null, row: null, column: "weight", year: null },
      data: { sum: 0.9, siblings: 2 },
      waiver: null,
    };
    expect(new Set(emptyPlaceholders(finding))).toEqual(new Set(["expected"]));
  });
});
