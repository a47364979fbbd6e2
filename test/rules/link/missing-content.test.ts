import { missingContent } from "../../../src/rules/link/missing-content";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const profile = ["name", "entity"].map((column) => ({ at: { table: "plan" as const, column }, data: { of: null } }));
const goal = {
  code: "1",
  program: "P1",
  resultGoal: "R1",
  name: "Aulas",
  indicator: "Aulas construidas",
  unitOfMeasure: "Número",
  baselineYear: 2023,
  class: "accumulated",
};

testRule(missingContent, {
  valid: [
    {
      name: "rows with all that is mandatory; what other rules are about is left to them",
      plan: {
        named: true,
        axes: [{ code: "E1", name: "Eje", objective: "Objetivo" }],
        programs: [{ code: "P1", axis: "?", name: "Programa", objective: "Objetivo", sector: "40" }],
        productGoals: [goal],
        investments: [{ goal: "1", ...annual(1, 2, 3, 4) }],
        actors: [{}],
      },
    },
  ],
  invalid: [
    { name: "a plan without its name and entity", plan: {}, findings: profile },
    {
      name: "blank cells, white space and empty lists, in every table",
      plan: {
        named: true,
        axes: [{ code: "E1", name: "  " }],
        productGoals: [{ ...goal, class: null, resultGoal: "" }],
        projects: [{ code: "2024", name: "Proyecto", goals: [] }],
        waivers: [{ rule: "weight/sum", path: "axes//weight", reason: null, who: "Ana", date: "2026" }],
      },
      findings: [
        { at: { table: "axes", code: "E1", row: 0, column: "name" }, data: { of: "E1" } },
        { at: { table: "axes", code: "E1", row: 0, column: "objective" }, data: { of: "E1" } },
        { at: { table: "productGoals", code: "1", row: 0, column: "resultGoal" }, data: { of: "1" } },
        { at: { table: "productGoals", code: "1", row: 0, column: "class" }, data: { of: "1" } },
        { at: { table: "projects", code: "2024", row: 0, column: "goals" }, data: { of: "2024" } },
        { at: { table: "waivers", row: 0, column: "reason" }, data: { of: "#1" } },
      ],
    },
    {
      name: "what other cells of the row say already: a sector, a program; and where they do not say it",
      plan: {
        named: true,
        programs: [
          { code: "P1", axis: "E1", name: "Programa", objective: "Objetivo", mgaProgram: "4003" },
          { code: "P2", axis: "E1", name: "Programa", objective: "Objetivo", mgaProgram: "9903" },
          { code: "P3", axis: "E1", name: "Programa", objective: "Objetivo", mgaProgram: "400" },
        ],
        subprograms: [{ code: "S1", program: "P2", name: "Subprograma" }, { code: "S2", program: "P9", name: "Subprograma" }],
        productGoals: [{ ...goal, program: null, subprogram: "S1" }, { ...goal, code: "2", program: null, subprogram: "S2" }, { ...goal, code: "3", program: null }],
      },
      findings: [
        { at: { table: "programs", code: "P1", row: 0, column: "sector" }, data: { of: "P1" }, safe: [{ kind: "set-cell", table: "programs", row: 0, column: "sector", value: "40" }] },
        { at: { table: "programs", code: "P2", row: 1, column: "sector" }, data: { of: "P2" } },
        { at: { table: "programs", code: "P3", row: 2, column: "sector" }, data: { of: "P3" } },
        { at: { table: "productGoals", code: "1", row: 0, column: "program" }, data: { of: "1" }, safe: [{ kind: "set-cell", table: "productGoals", row: 0, column: "program", value: "P2" }] },
        { at: { table: "productGoals", code: "2", row: 1, column: "program" }, data: { of: "2" } },
        { at: { table: "productGoals", code: "3", row: 2, column: "program" }, data: { of: "3" } },
      ],
    },
  ],
});

describe("supposes", () => {
  const mendOfGoal = (blank: object, tables: object = {}) => mendOf(missingContent, planOf({ named: true, productGoals: [{ ...goal, ...blank }], ...tables }));
  const value = (column: string, content: unknown) => [{ kind: "set-cell", table: "productGoals", row: 0, column, value: content }];

  test("something in a text, the first code of the table meant, the year before the plan", () => {
    expect(mendOfGoal({ indicator: null })).toEqual(value("indicator", "…"));
    expect(mendOfGoal({ resultGoal: null }, { resultGoals: [{ code: "R7", program: "P1", name: "R", indicator: "I", target: 1 }] })).toEqual(value("resultGoal", "R7"));
    expect(mendOfGoal({ baselineYear: null })).toEqual(value("baselineYear", 2023));
    expect(mendOfGoal({ code: null })).toEqual(value("code", "nuevo-2"));
  });

  test("the class only when exactly one fits", () => {
    expect(mendOfGoal({ class: null, target: 10, ...annual(1, 2, 3, 4) })).toEqual(value("class", "accumulated"));
    expect(mendOfGoal({ class: null, target: 4, ...annual(4, 4, 4, 4) })).toBeNull();
  });

  test("nothing where there is no row to refer to", () => {
    expect(mendOfGoal({ resultGoal: null })).toBeNull();
    expect(mendOf(missingContent, planOf({ named: true, projects: [{ code: "2024", name: "Aulas" }] }))).toBeNull();
  });

  test("a list of one code where a list is meant", () => {
    const plan = planOf({ named: true, productGoals: [goal], projects: [{ code: "2024", name: "Aulas" }] });
    expect(mendOf(missingContent, plan)).toEqual([{ kind: "set-cell", table: "projects", row: 0, column: "goals", value: ["1"] }]);
  });

  test("no number, and no sector: either would be a guess", () => {
    expect(mendOf(missingContent, planOf({ named: true, budget: [{ goal: "1", appropriated: 5 }] }))).toBeNull();
    const program = { code: "P1", axis: "E1", name: "Programa", objective: "Objetivo", sector: null };
    expect(mendOf(missingContent, planOf({ named: true, programs: [program] }))).toBeNull();
  });
});
