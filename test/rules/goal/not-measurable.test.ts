import { notMeasurable } from "../../../src/rules/goal/not-measurable";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const at = (column: string, year: number | null = null) => ({
  table: "productGoals" as const,
  code: "1",
  row: 0,
  column,
  year,
});

testRule(notMeasurable, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "numbers, zero among them",
      plan: { productGoals: [{ code: "1", baseline: 0, target: 4, ...annual(0, 1, 1, 2) }] },
    },
    {
      name: "years that are not programmed",
      plan: { productGoals: [{ code: "1", baseline: 0, target: 4, ...annual("NP", "np", " NP ", 4) }] },
    },
  ],
  invalid: [
    {
      name: "text where a number is meant",
      plan: { productGoals: [{ code: "1", baseline: "SD", target: "7,75%", ...annual(1, "2 km", 1, true as never) }] },
      findings: [
        { at: at("baseline"), data: { found: "SD" } },
        { at: at("target"), data: { found: "7,75%" } },
        { at: at("y2", 2025), data: { found: "2 km" } },
        { at: at("y4", 2027), data: { found: "true" } },
      ],
    },
    {
      name: "blanks",
      plan: { productGoals: [{ code: "1", target: 3, ...annual(1, null, 1, 1) }] },
      findings: [
        { at: at("baseline"), data: { found: null } },
        { at: at("y2", 2025), data: { found: null } },
      ],
    },
    {
      name: "NP outside the years, where it says nothing",
      plan: { productGoals: [{ code: "1", baseline: "NP", target: 3, ...annual(1, 1, 1, 0) }] },
      findings: [{ at: at("baseline"), data: { found: "NP" } }],
    },
  ],
});
