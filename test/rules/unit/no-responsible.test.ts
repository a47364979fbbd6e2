import { noResponsible } from "../../../src/rules/unit/no-responsible";
import { planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

testRule(noResponsible, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "a unit, known or not",
      plan: { programs: [{ code: "1", unit: "SP" }], productGoals: [{ code: "10", unit: "?" }] },
    },
    { name: "tables in which a unit is optional", plan: { resultGoals: [{ code: "R1" }] } },
  ],
  invalid: [
    {
      name: "programs and product goals without one",
      plan: {
        programs: [{ code: "1" }, { code: "2", unit: " " }],
        productGoals: [
          { code: "10", unit: "SP" },
          { code: null, supportUnits: ["SP"] },
        ],
      },
      findings: [
        { at: { table: "programs", code: "1", row: 0, column: "unit" }, data: {} },
        { at: { table: "programs", code: "2", row: 1, column: "unit" }, data: {} },
        { at: { table: "productGoals", row: 1, column: "unit" }, data: {} },
      ],
    },
  ],
});

test("supposes the first unit that bears a code", () => {
  const programs = [{ code: "1" }];
  expect(mendOf(noResponsible, planOf({ programs, units: [{ name: "Alcaldía" }, { code: " SP " }, { code: "SH" }] }))).toEqual([
    { kind: "set-cell", table: "programs", row: 0, column: "unit", value: "SP" },
  ]);
  expect(mendOf(noResponsible, planOf({ programs }))).toBeNull();
});
