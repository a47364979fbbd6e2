import { notANumber } from "../../../src/rules/link/not-a-number";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

testRule(notANumber, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "numbers up to where they are exact, blanks, and NP where no money is programmed",
      plan: {
        axes: [{ code: "1", weight: 0.5 }],
        investments: [{ goal: "1", source: "sgr", ...annual(0, null, "NP", 9_007_199_254_740_991), statedTotal: -7 }],
        ceilings: [{ source: "sgr", ...annual(5e-324, -1, 2.5, 3) }],
      },
    },
    {
      name: "what goal/not-measurable says, and numbers from which nothing is reckoned",
      plan: {
        progress: [{ goal: "1", year: 2024, executed: "pendiente" }],
        resultGoals: [{ code: "R", baseline: "SD", target: 1e300 }],
        productGoals: [{ code: "1", baseline: "SD", baselineYear: "SD", target: 1e300, ...annual("2 km", 1e300, 1, 1) }],
      },
    },
  ],
  invalid: [
    {
      name: "text and truth values in every table with numbers",
      plan: {
        programs: [{ code: "P", weight: "40%" }],
        productGoals: [{ code: "1", baseline: 0, target: 1, ...annual(1, 1, 1, 1), unitCost: "$ 5", capacity: true }],
        investments: [{ goal: "1", source: "sgr", ...annual("1.500.000", 1, 1, 1), statedTotal: "SD" }],
        budget: [{ year: "2024-2025", goal: "1", appropriated: "n/a" }],
        royalties: [{ goal: "1", resources2: "x" }],
        progress: [{ goal: "1", year: 2024, executed: "12 km" }],
      },
      findings: [
        { at: { table: "programs", code: "P", row: 0, column: "weight" }, data: { found: "40%" } },
        { at: { table: "productGoals", code: "1", row: 0, column: "unitCost" }, data: { found: "$ 5" } },
        { at: { table: "productGoals", code: "1", row: 0, column: "capacity" }, data: { found: "true" } },
        { at: { table: "investments", code: "1", row: 0, column: "y1", year: 2024 }, data: { found: "1.500.000" } },
        { at: { table: "investments", code: "1", row: 0, column: "statedTotal" }, data: { found: "SD" } },
        { at: { table: "budget", code: "1", row: 0, column: "year" }, data: { found: "2024-2025" } },
        { at: { table: "budget", code: "1", row: 0, column: "appropriated" }, data: { found: "n/a" } },
        { at: { table: "royalties", code: "1", row: 0, column: "resources2" }, data: { found: "x" } },
        { at: { table: "progress", code: "1", row: 0, column: "executed" }, data: { found: "12 km" } },
      ],
    },
    {
      name: "amounts that are too large",
      plan: { ceilings: [{ source: "sgr", ...annual(1e300, -9_007_199_254_740_992, 3, 4) }] },
      findings: [
        { at: { table: "ceilings", code: "sgr", row: 0, column: "y1", year: 2024 }, data: { found: "1e+300" } },
        { at: { table: "ceilings", code: "sgr", row: 0, column: "y2", year: 2025 }, data: { found: "-9007199254740992" } },
      ],
    },
  ],
});
