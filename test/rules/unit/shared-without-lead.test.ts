import { evaluate } from "../../../src/method/evaluate";
import { indexPlan } from "../../../src/method/plan-index";
import { sharedWithoutLead } from "../../../src/rules/unit/shared-without-lead";
import { planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

testRule(sharedWithoutLead, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "units that support one that leads", plan: { programs: [{ code: "1", unit: "SP", supportUnits: ["SH", "SE"] }] } },
    { name: "no unit at all", plan: { productGoals: [{ code: "10" }] } },
  ],
  invalid: [
    {
      name: "support units alone",
      plan: {
        programs: [{ code: "1", unit: " ", supportUnits: ["SH", "SE"] }],
        productGoals: [{ code: "10", supportUnits: ["SH"] }],
      },
      findings: [
        { at: { table: "programs", code: "1", row: 0, column: "unit" }, data: { supportUnits: ["SH", "SE"] } },
        { at: { table: "productGoals", code: "10", row: 0, column: "unit" }, data: { supportUnits: ["SH"] } },
      ],
    },
  ],
});

test("supposes that the first of them leads", () => {
  expect(mendOf(sharedWithoutLead, planOf({ programs: [{ code: "1", supportUnits: ["SH", "SE"] }] }))).toEqual([
    { kind: "set-cell", table: "programs", row: 0, column: "unit", value: "SH" },
  ]);
});

test("supposes nothing where no unit is named", () => {
  const plan = planOf({ programs: [{ code: "1", supportUnits: ["SH"] }] });
  const context = { plan, evaluation: evaluate(plan), index: indexPlan(plan) };
  const [finding] = sharedWithoutLead.check(context);
  if (finding === undefined) throw new Error("there is a finding");
  expect(sharedWithoutLead.mend?.({ ...finding, data: {} }, context)).toBeNull();
  expect(sharedWithoutLead.mend?.({ ...finding, data: { supportUnits: [] } }, context)).toBeNull();
});
