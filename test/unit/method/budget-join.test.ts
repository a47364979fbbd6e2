import { budgetByGoalYear, joinsPlan, indicatorsOf } from "../../../src/method/budget-join";
import { amountOf } from "../../../src/method/money";
import { indexPlan } from "../../../src/method/plan-index";
import { planOf } from "../../rules/plan-content";

test("the rows of a goal and year add up, at their own place", () => {
  const row = (goal: string, year: number, appropriated: number) => ({ goal, year, appropriated });
  const budget = [row("2", 2025, 30), row("1", 2026, 7), row("2", 2025, 12), row("2", 2026, 1), row("9", 2025, 5)];
  const plan = planOf({ years: 3, productGoals: [{ code: "1" }, { code: "2" }], budget });
  const sums = budgetByGoalYear(indexPlan(plan), (content) => amountOf(content.appropriated));
  // Three years to a goal: the first in 2026 is place 2, the second in 2025 and 2026 are 3 + 1 and 3 + 2.
  expect([...sums].sort(([one], [other]) => one - other)).toEqual([[2, 7], [4, 42], [5, 1]]);
});

test("a row joins by indicator, goal or project, whichever there is", () => {
  const plan = planOf({
    productGoals: [{ code: "1", mgaIndicator: " 400301500 " }, { code: "2", mgaIndicator: " " }],
    projects: [{ code: "J" }],
    budget: [{ mgaIndicator: "400301500" }, { goal: " 2 " }, { project: "J" }, { mgaIndicator: null }, { mgaIndicator: "400301501", goal: "3", project: "K" }],
  });
  const index = indexPlan(plan);
  expect(plan.budget.map((_row, position) => joinsPlan(index, indicatorsOf(plan), position))).toEqual([true, true, true, false, false]);
});
