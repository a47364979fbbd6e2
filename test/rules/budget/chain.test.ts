import { budgetChain } from "../../../src/rules/budget/chain";
import { planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const row = (appropriated: unknown, committed: unknown, obligated: unknown, paid: unknown) =>
  ({ year: 2024, goal: "1", appropriated, committed, obligated, paid }) as Record<string, string | number | null>;
const at = (column: string) => ({ table: "budget" as const, code: "1", row: 0, column });

testRule(budgetChain, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "each step within the one before it", plan: { budget: [row(100, 100, 90, 0)] } },
    { name: "an excess within the tolerance", plan: { budget: [row(100, 101, 102, 103)] } },
    { name: "steps that are not known", plan: { budget: [row(null, 50, "SD", 70)] } },
    { name: "a wider tolerance of the office", plan: { budget: [row(100, 150, null, null)], parameters: { amountTolerance: 50 } } },
  ],
  invalid: [
    {
      name: "each step that exceeds the one before it",
      plan: { budget: [row(100, 120, 110, 111.5)] },
      findings: [
        { at: at("committed"), data: { stage: "committed", amount: 120, above: "appropriated", limit: 100, excess: 20 } },
        { at: at("paid"), data: { stage: "paid", amount: 111.5, above: "obligated", limit: 110, excess: 1.5 } },
      ],
    },
    {
      name: "an obligation beyond the commitment",
      plan: { budget: [row(100, 50, 80, null)] },
      findings: [{ at: at("obligated"), data: { stage: "obligated", amount: 80, above: "committed", limit: 50, excess: 30 } }],
    },
  ],
});

test("supposes the amount of the step before", () => {
  expect(mendOf(budgetChain, planOf({ budget: [row(100, 50, 80, null)] }))).toEqual([
    { kind: "set-cell", table: "budget", row: 0, column: "obligated", value: 50 },
  ]);
});
