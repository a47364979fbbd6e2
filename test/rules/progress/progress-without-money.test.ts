import { progressWithoutMoney } from "../../../src/rules/progress/progress-without-money";
import { annual, type PlanContent } from "../plan-content";
import { testRule } from "../rule-tester";

const goals = [{ code: "1", ...annual(10, 10, 10, 10) }];
const done = (year: number, executed: string | number | null) => ({ goal: "1", year, executed });
const plan = (progress: PlanContent["progress"]): PlanContent => ({
  reportingYear: 2026,
  productGoals: goals,
  investments: [{ goal: "1", source: "sgr", ...annual(100, 0, null, null) }],
  progress: progress ?? [],
});

testRule(progressWithoutMoney, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "progress with money", plan: plan([done(2024, 3)]) },
    { name: "nothing done, or nothing numeric", plan: plan([done(2025, 0)]) },
    { name: "the year in course", plan: plan([done(2026, 3)]) },
    { name: "a goal that needs no money", plan: { ...plan([done(2025, 3)]), productGoals: [{ ...goals[0], zeroCost: "Planta" }] } },
    { name: "a report that a later row takes back", plan: plan([done(2025, 3), done(2025, "SD")]) },
  ],
  invalid: [
    {
      name: "progress of a closed year without money",
      plan: plan([done(2024, 1), done(2025, 3)]),
      findings: [
        { at: { table: "progress", code: "1", row: 1, column: "executed" }, data: { executed: 3, reportedYear: "2025" } },
      ],
    },
  ],
});
