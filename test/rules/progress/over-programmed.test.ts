import { overProgrammed } from "../../../src/rules/progress/over-programmed";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const productGoals = [{ code: "1", ...annual(10, "NP", 0, 5) }];
const done = (year: number, executed: string | number | null) => ({ goal: "1", year, executed });

testRule(overProgrammed, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "what was programmed, or less", plan: { productGoals, progress: [done(2024, 10), done(2027, 4)] } },
    { name: "a year that is not programmed, and reports that are no number", plan: { productGoals, progress: [done(2025, 7), done(2024, "20")] } },
    { name: "goals and years that are not of the plan", plan: { productGoals, progress: [{ ...done(2024, 99), goal: "9" }, done(2023, 99)] } },
  ],
  invalid: [
    {
      name: "more than programmed, in any year that is reported",
      plan: { productGoals, progress: [done(2024, 10.5), done(2026, 1)] },
      findings: [
        { at: { table: "progress", code: "1", row: 0, column: "executed" }, data: { executed: 10.5, programmed: 10, reportedYear: "2024" } },
        { at: { table: "progress", code: "1", row: 1, column: "executed" }, data: { executed: 1, programmed: 0, reportedYear: "2026" } },
      ],
    },
  ],
});
