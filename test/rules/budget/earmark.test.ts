import { earmark } from "../../../src/rules/budget/earmark";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const programs = [
  { code: "P1", sector: "19" },
  { code: "P2", sector: "40" },
];
const productGoals = [
  { code: "1", program: "P1" },
  { code: "2", program: "P2" },
  { code: "3", program: "P9" },
];
const health = (goal: string, ...years: (number | null)[]) => ({ goal, source: "sgpHealth", ...annual(...years) });
const misplaced = { programs, productGoals, investments: [health("2", 100, -20, null, 50)] };
const data = { source: "sgpHealth", money: 150, program: "P2", sector: "40", allowed: ["19"] };
const at = { table: "investments" as const, code: "2", row: 0, column: "source" };

testRule(earmark, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "health money in the health sector", plan: { programs, productGoals, investments: [health("1", 1, 2, 3, 4)] } },
    { name: "a source that may go anywhere", plan: { programs, productGoals, investments: [{ goal: "2", source: "sgr", ...annual(1, 1, 1, 1) }] } },
    { name: "a goal or program that does not exist", plan: { programs, productGoals, investments: [health("3", 1), health("9", 1)] } },
    { name: "a row without money", plan: { programs, productGoals, investments: [health("2", 0, null, -3, 0)] } },
    { name: "an earmark that the office lifts", plan: { ...misplaced, parameters: { earmarks: { sgpHealth: [] } } } },
    { name: "a sector that the office allows", plan: { ...misplaced, parameters: { earmarks: { sgpHealth: ["19", "40"] } } } },
  ],
  invalid: [
    { name: "health money in another sector; what is negative is no money", plan: misplaced, findings: [{ at, data }] },
    {
      name: "a program without a sector",
      plan: { ...misplaced, programs: [{ code: "P2" }] },
      findings: [{ at, data: { ...data, sector: null } }],
    },
  ],
});

test("supposes a source without earmark, with the most room", () => {
  const ceilings = [
    { source: "sgpEducation", ...annual(9000, 0, 0, 9000) },
    { source: "credit", ...annual(200, 0, 0, 200) },
    { source: "sgr", ...annual(100, 900, 900, 100) },
  ];
  expect(mendOf(earmark, planOf({ ...misplaced, ceilings }))).toEqual([
    { kind: "set-cell", table: "investments", row: 0, column: "source", value: "credit" },
  ]);
});

test("supposes by the room in the years with money of the row itself", () => {
  // The misplaced row has money in 2025 only, where sgr has most room; in 2024 and 2026 it would be credit.
  const investments = [health("1", 5, 5, 5, 5), health("2", 0, 50, 0, 0)];
  const ceilings = [
    { source: "credit", ...annual(900, 60, 900, 900) },
    { source: "sgr", ...annual(10, 70, 10, 10) },
  ];
  expect(mendOf(earmark, planOf({ programs, productGoals, investments, ceilings }))).toEqual([
    { kind: "set-cell", table: "investments", row: 1, column: "source", value: "sgr" },
  ]);
});
