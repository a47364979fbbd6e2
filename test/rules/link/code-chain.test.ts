import { evaluate } from "../../../src/method/evaluate";
import { indexPlan } from "../../../src/method/plan-index";
import { codeChain } from "../../../src/rules/link/code-chain";
import type { SafeEdit } from "../../../src/rules/define-rule";
import { planOf } from "../plan-content";
import { testRule } from "../rule-tester";

const program = (row: number, column: "sector" | "mgaProgram", value: string, start: string | null) => ({
  at: { table: "programs" as const, code: String(row + 1), row, column },
  data: { value, digits: column === "sector" ? [2] : [4], start },
});
const set = (row: number, column: string, value: string): SafeEdit => ({ kind: "set-cell", table: "programs", row, column, value });

testRule(codeChain, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "a whole chain, with leading zeros",
      plan: {
        programs: [{ code: "1", sector: "04", mgaProgram: "0401" }],
        productGoals: [
          { code: "10", program: "1", mgaIndicator: "040110500" },
          { code: "11", program: "1", mgaIndicator: "0401105" },
        ],
      },
    },
    {
      name: "blanks anywhere in the chain",
      plan: {
        programs: [
          { code: "1", mgaProgram: "4502" },
          { code: "2", sector: "45" },
          { code: "3", sector: " " },
        ],
        productGoals: [
          { code: "10", program: "1" },
          { code: "11", program: "2", mgaIndicator: "330200200" },
        ],
      },
    },
    {
      name: "a goal without a program",
      plan: { productGoals: [{ code: "10", program: "9", mgaIndicator: "3302002" }] },
    },
  ],
  invalid: [
    {
      name: "a program of another sector",
      plan: { programs: [{ code: "1", sector: "41", mgaProgram: "4502" }] },
      findings: [
        {
          at: { table: "programs", code: "1", row: 0, column: "mgaProgram" },
          data: { value: "4502", digits: [4], start: "41" },
        },
      ],
    },
    {
      name: "a product of another program",
      plan: {
        programs: [{ code: "1", sector: "33", mgaProgram: "3301" }],
        productGoals: [{ code: "10", program: "1", mgaIndicator: "3302002" }],
      },
      findings: [
        {
          at: { table: "productGoals", code: "10", row: 0, column: "mgaIndicator" },
          data: { value: "3302002", digits: [7, 9], start: "3301" },
        },
      ],
    },
    {
      name: "a product of another program than its own, which is not the first",
      plan: {
        programs: [
          { code: "1", sector: "33", mgaProgram: "3302" },
          { code: "2", sector: "33", mgaProgram: "3301" },
        ],
        productGoals: [{ code: "10", program: "2", mgaIndicator: "3302002" }],
      },
      findings: [
        {
          at: { table: "productGoals", code: "10", row: 0, column: "mgaIndicator" },
          data: { value: "3302002", digits: [7, 9], start: "3301" },
        },
      ],
    },
    {
      name: "a letter before the digits, also where no sector says how it should start",
      plan: { programs: [{ code: "1", mgaProgram: "A502" }] },
      findings: [
        {
          at: { table: "programs", code: "1", row: 0, column: "mgaProgram" },
          data: { value: "A502", digits: [4], start: null },
        },
      ],
    },
    {
      name: "a wrong number of digits, which does not spread down the chain",
      plan: {
        programs: [
          { code: "1", sector: "4", mgaProgram: "4502" },
          { code: "2", sector: "45", mgaProgram: "450" },
        ],
        productGoals: [
          { code: "10", program: "1", mgaIndicator: "45020010" },
          { code: "11", program: "2", mgaIndicator: "330200200" },
        ],
      },
      findings: [
        {
          at: { table: "programs", code: "1", row: 0, column: "sector" },
          data: { value: "4", digits: [2], start: null },
        },
        {
          at: { table: "programs", code: "2", row: 1, column: "mgaProgram" },
          data: { value: "450", digits: [4], start: "45" },
        },
        {
          at: { table: "productGoals", code: "10", row: 0, column: "mgaIndicator" },
          data: { value: "45020010", digits: [7, 9], start: "4502" },
        },
      ],
    },
    {
      name: "text that is no code",
      plan: {
        programs: [
          { code: "1", sector: "Educación" },
          { code: "2", sector: "4a" },
        ],
      },
      findings: [
        {
          at: { table: "programs", code: "1", row: 0, column: "sector" },
          data: { value: "Educación", digits: [2], start: null },
        },
        {
          at: { table: "programs", code: "2", row: 1, column: "sector" },
          data: { value: "4a", digits: [2], start: null },
        },
      ],
    },
    {
      name: "the zero that Excel dropped, where the level above or the codes below confirm it",
      plan: {
        programs: [
          { code: "1", sector: "4" },
          { code: "2", sector: "04", mgaProgram: "402" },
          { code: "3", sector: "4", mgaProgram: "401" },
          { code: "4", sector: "4", mgaProgram: "4003" },
          { code: "5", sector: "9" },
          { code: "6", mgaProgram: "402" },
        ],
        productGoals: [{ code: "10", program: "7", mgaIndicator: "40110500" }],
      },
      findings: [
        { ...program(0, "sector", "4", null), safe: [set(0, "sector", "04")] },
        { ...program(1, "mgaProgram", "402", "04"), safe: [set(1, "mgaProgram", "0402")] },
        { ...program(2, "sector", "4", null), safe: [set(2, "sector", "04")] },
        program(2, "mgaProgram", "401", null),
        program(3, "sector", "4", null),
        program(4, "sector", "9", null),
        program(5, "mgaProgram", "402", null),
        { at: { table: "productGoals", code: "10", row: 0, column: "mgaIndicator" }, data: { value: "40110500", digits: [7, 9], start: null } },
      ],
    },
    {
      name: "an indicator without its zero",
      plan: {
        programs: [{ code: "1", sector: "04", mgaProgram: "0401" }],
        productGoals: [{ code: "10", program: "1", mgaIndicator: "40110500" }, { code: "11", program: "1", mgaIndicator: "401105" }],
      },
      findings: ["40110500", "401105"].map((value, row) => ({
        at: { table: "productGoals" as const, code: String(10 + row), row, column: "mgaIndicator" },
        data: { value, digits: [7, 9], start: "0401" },
        safe: [{ kind: "set-cell", table: "productGoals", row, column: "mgaIndicator", value: `0${value}` }] as SafeEdit[],
      })),
    },
  ],
});

test("supposes nothing for a place without one of its columns", () => {
  const plan = planOf({});
  const context = { plan, evaluation: evaluate(plan), index: indexPlan(plan) };
  for (const column of [null, "name"]) {
    const path = { table: "programs" as const, code: "1", row: 0, column, year: null };
    expect(codeChain.mend?.({ path, data: { value: "0101", start: "45" } }, context)).toBeNull();
  }
});
