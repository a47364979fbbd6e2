import { programmingMismatch } from "../../../src/rules/goal/programming-mismatch";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const at = (code: string, row = 0) => ({ table: "productGoals" as const, code, row, column: "target" });

testRule(programmingMismatch, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "values that reach the target by their class",
      plan: {
        productGoals: [
          { code: "1", class: "accumulated", target: 10, ...annual(1, 2, 3, 4) },
          { code: "2", class: "stock", target: 5, ...annual(5, 5, "NP", 5) },
          { code: "3", class: "reduction", baseline: 40, target: 10, ...annual(40, 30, 20, 10) },
          { code: "4", class: "capacity", target: 7, ...annual(1, 3, 5, 7) },
        ],
      },
    },
    {
      name: "sums that differ by the rounding of binary numbers",
      plan: { productGoals: [{ code: "1", class: "accumulated", target: 0.3, ...annual(0.1, 0.2, 0, 0) }] },
    },
    {
      name: "what cannot be known",
      plan: {
        productGoals: [
          { code: "1", class: "accumulated", target: 10, ...annual(1, 2, 3, null) },
          { code: "2", class: "accumulated", target: "SD", ...annual(1, 2, 3, 4) },
          { code: "3", class: "Incremento", target: 99, ...annual(1, 2, 3, 4) },
          { code: "4", class: "reduction", baseline: "SD", target: 10, ...annual(4, 3, 2, 1) },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "maintenance programmed as a sum, and names the class that fits",
      plan: { productGoals: [{ code: "1", class: "stock", target: 10, ...annual(1, 2, 3, 4) }] },
      findings: [{ at: at("1"), data: { class: "stock", planned: 1, required: 10, fittingClass: "accumulated" } }],
    },
    {
      name: "a target that no class reaches",
      plan: { productGoals: [{ code: "1", class: "accumulated", target: 16.5, ...annual(15, 17, 17, 17) }] },
      findings: [{ at: at("1"), data: { class: "accumulated", planned: 66, required: 16.5, fittingClass: null } }],
    },
    {
      name: "a mismatch that several classes would mend, and names none",
      plan: { productGoals: [{ code: "1", class: "accumulated", target: 5, ...annual(5, 5, 5, 5) }] },
      findings: [{ at: at("1"), data: { class: "accumulated", planned: 20, required: 5, fittingClass: null } }],
    },
    {
      name: "a goal without any programmed year",
      plan: { productGoals: [{ code: "1", class: "flow", target: 5, ...annual("NP", "NP", "NP", "NP") }] },
      findings: [{ at: at("1"), data: { class: "flow", planned: null, required: 5, fittingClass: null } }],
    },
    {
      name: "each row of its own, also where codes are repeated",
      plan: {
        productGoals: [
          { code: "1", class: "flow", target: 4, ...annual(1, 2, 3, 4) },
          { code: "1", class: "flow", target: 10, ...annual(1, 2, 3, 4) },
        ],
      },
      findings: [{ at: at("1", 1), data: { class: "flow", planned: 4, required: 10, fittingClass: "accumulated" } }],
    },
  ],
});
