import { unitCostDrift } from "../../../src/rules/money/unit-cost-drift";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const goal = { code: "1", class: "accumulated", target: 40, ...annual(10, 10, 10, 10) };
const plan = (...money: (number | null)[]) => ({
  productGoals: [goal],
  investments: [{ goal: "1", source: "sgr", ...annual(...money) }],
});
const at = (year: number) => ({ table: "productGoals" as const, code: "1", row: 0, column: `y${year - 2023}`, year });

testRule(unitCostDrift, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "costs within the factor, its edges included", plan: plan(300, 100, 100, 34) },
    { name: "exactly three times the median, and exactly a third", plan: plan(900, 300, 300, 100) },
    { name: "fewer than three years with money", plan: plan(100, 9000, null, null) },
    {
      name: "years without effort, which have no cost of a unit",
      plan: { ...plan(100, 100, 100, 9000), productGoals: [{ ...goal, ...annual(10, 10, 10, "NP") }] },
    },
    {
      name: "a year of 0 units, which no money divides by",
      plan: { ...plan(100, 100, 100, 9000), productGoals: [{ ...goal, ...annual(10, 10, 10, 0) }] },
    },
    { name: "a wider factor of the office", plan: { ...plan(100, 100, 100, 900), parameters: { unitCostDrift: 10 } } },
  ],
  invalid: [
    {
      name: "a year over three times the median of an odd number of years",
      // 10, 10 and 40 a unit: the median is 10.
      plan: plan(100, 100, 400, null),
      findings: [{ at: at(2026), data: { unitCost: 40, median: 10, times: 4 } }],
    },
    {
      name: "a year over three times the median of years that neither rise nor fall",
      // 70, 10 and 20 a unit, in order 10, 20, 70: the median is 20, and 3·20 = 60.
      plan: plan(700, 100, 200, null),
      findings: [{ at: at(2024), data: { unitCost: 70, median: 20, times: 3.5 } }],
    },
    {
      name: "years on both sides of the median of an even number of years",
      // 1, 10, 20 and 100 a unit: the median is (10 + 20) / 2 = 15; 15/3 = 5 and 15·3 = 45.
      plan: plan(10, 100, 200, 1000),
      findings: [
        { at: at(2024), data: { unitCost: 1, median: 15, times: 1 / 15 } },
        { at: at(2027), data: { unitCost: 100, median: 15, times: 100 / 15 } },
      ],
    },
  ],
});
