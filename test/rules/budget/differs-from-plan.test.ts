import { differsFromPlan } from "../../../src/rules/budget/differs-from-plan";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const productGoals = [{ code: "1" }, { code: "2" }];
const investments = [
  { goal: "1", source: "sgr", ...annual(100, 200, null, null) },
  { goal: "1", source: "credit", ...annual(50, null, null, null) },
];
const plan = (...budget: Record<string, string | number | boolean | null>[]) => ({ productGoals, investments, budget });
const at = (code: string, row: number, year: number) => ({ table: "productGoals" as const, code, row, column: `y${year - 2023}`, year });

testRule(differsFromPlan, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "rows that sum to what the plan gives, within the tolerance",
      plan: plan(
        { year: 2024, kind: "poai", goal: "1", appropriated: 120 },
        { year: 2024, kind: "poai", goal: "1", appropriated: 31 },
        { year: 2025, kind: "budget", goal: "1", appropriated: 200 },
      ),
    },
    {
      name: "executions, subtotals, years outside the plan or not whole, and unknown goals",
      plan: plan(
        { year: 2024, kind: "execution", goal: "1", appropriated: 7 },
        { year: 2024, kind: "poai", goal: "1", appropriated: 7, leaf: false },
        { year: 2023, kind: "poai", goal: "1", appropriated: 7 },
        { year: 2028, kind: "poai", goal: "1", appropriated: 7 },
        { year: 2024.5, kind: "poai", goal: "1", appropriated: 7 },
        { year: "2024", kind: "poai", goal: "1", appropriated: 7 },
        { year: 2024, kind: "poai", goal: "9", appropriated: 7 },
      ),
    },
  ],
  invalid: [
    {
      name: "each goal, year and kind that differs",
      plan: plan(
        { year: 2024, kind: "poai", goal: "1", appropriated: 100 },
        { year: 2024, kind: "budget", goal: "1", appropriated: 170 },
        { year: 2027, kind: "budget", goal: "2", appropriated: 30 },
      ),
      findings: [
        { at: at("1", 0, 2024), data: { budgetKind: "poai", budgeted: 100, planned: 150, difference: -50 } },
        { at: at("1", 0, 2024), data: { budgetKind: "budget", budgeted: 170, planned: 150, difference: 20 } },
        { at: at("2", 1, 2027), data: { budgetKind: "budget", budgeted: 30, planned: 0, difference: 30 } },
      ],
    },
  ],
});
