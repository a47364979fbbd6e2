import { unknownCode } from "../../../src/rules/link/unknown-code";
import { testRule } from "../rule-tester";

testRule(unknownCode, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "references that all lead somewhere",
      plan: {
        problems: [{ code: "D1" }],
        axes: [{ code: "1" }],
        units: [{ code: "SP" }],
        programs: [{ code: "1.1", axis: "1", problems: ["D1"], unit: "SP", supportUnits: "SP" }],
        productGoals: [{ code: "10", program: "1.1" }],
        projects: [{ code: "2024257990001", goals: ["10"] }],
        investments: [{ goal: "10", project: "2024257990001", source: "a source of its own" }],
      },
    },
    {
      name: "blank references",
      plan: { programs: [{ code: "1", axis: null, problems: [], unit: " " }], progress: [{ goal: "" }] },
    },
    {
      name: "a code with white space around it",
      plan: { axes: [{ code: " 1" }], programs: [{ code: "1.1", axis: "1 " }] },
    },
  ],
  invalid: [
    {
      name: "a program without its axis",
      plan: { axes: [{ code: "1" }], programs: [{ code: "2.1", axis: "2" }] },
      findings: [
        { at: { table: "programs", code: "2.1", row: 0, column: "axis" }, data: { unknown: "2", targetTable: "axes" } },
      ],
    },
    {
      name: "a code without its leading zero",
      plan: { axes: [{ code: "01" }], programs: [{ code: "1.1", axis: "1" }] },
      findings: [
        {
          at: { table: "programs", code: "1.1", row: 0, column: "axis" },
          data: { unknown: "1", targetTable: "axes" },
          safe: [{ kind: "set-cell", table: "programs", row: 0, column: "axis", value: "01" }],
        },
      ],
    },
    {
      name: "a code in another case, with other spaces: alone and in a list, whose other codes stay",
      plan: {
        units: [{ code: "Sec Salud" }, { code: "SP" }],
        programs: [{ code: "1", unit: "SEC  SALUD", supportUnits: ["x", "secsalud", "SP"] }],
      },
      findings: [
        {
          at: { table: "programs", code: "1", row: 0, column: "unit" },
          data: { unknown: "SEC  SALUD", targetTable: "units" },
          safe: [{ kind: "set-cell", table: "programs", row: 0, column: "unit", value: "Sec Salud" }],
        },
        { at: { table: "programs", code: "1", row: 0, column: "supportUnits" }, data: { unknown: "x", targetTable: "units" } },
        {
          at: { table: "programs", code: "1", row: 0, column: "supportUnits" },
          data: { unknown: "secsalud", targetTable: "units" },
          safe: [{ kind: "set-cell", table: "programs", row: 0, column: "supportUnits", value: ["x", "Sec Salud", "SP"] }],
        },
      ],
    },
    {
      name: "a code that could be two, one that two rows bear, and one that differs by a point",
      plan: {
        axes: [{ code: "01" }, { code: "001" }, { code: "E2" }, { code: "E2" }, { code: "1.1" }],
        programs: [{ code: "1", axis: "1" }, { code: "2", axis: "e2" }, { code: "3", axis: "11" }],
      },
      findings: ["1", "e2", "11"].map((unknown, row) => ({
        at: { table: "programs", code: String(row + 1), row, column: "axis" },
        data: { unknown, targetTable: "axes" },
      })),
    },
    {
      name: "each unknown code of a list, once",
      plan: { productGoals: [{ code: "10" }], projects: [{ code: "1", goals: ["10", "11", "12", "11"] }] },
      findings: ["11", "12"].map((unknown) => ({
        at: { table: "projects", code: "1", row: 0, column: "goals" },
        data: { unknown, targetTable: "productGoals" },
      })),
    },
    {
      name: "every column that refers to something",
      plan: {
        programs: [{ code: "P", problems: ["x"], unit: "x", supportUnits: ["x"] }],
        subprograms: [{ code: "S", program: "x" }],
        productGoals: [{ code: "G", subprogram: "x", resultGoal: "x" }],
        investments: [{ goal: "x", project: "x" }],
        commitments: [{ code: "C", programs: ["x"] }],
        progress: [{ goal: "x" }],
      },
      findings: [
        {
          at: { table: "programs", code: "P", row: 0, column: "problems" },
          data: { unknown: "x", targetTable: "problems" },
        },
        { at: { table: "programs", code: "P", row: 0, column: "unit" }, data: { unknown: "x", targetTable: "units" } },
        {
          at: { table: "programs", code: "P", row: 0, column: "supportUnits" },
          data: { unknown: "x", targetTable: "units" },
        },
        {
          at: { table: "subprograms", code: "S", row: 0, column: "program" },
          data: { unknown: "x", targetTable: "programs" },
        },
        {
          at: { table: "productGoals", code: "G", row: 0, column: "subprogram" },
          data: { unknown: "x", targetTable: "subprograms" },
        },
        {
          at: { table: "productGoals", code: "G", row: 0, column: "resultGoal" },
          data: { unknown: "x", targetTable: "resultGoals" },
        },
        {
          at: { table: "investments", code: "x", row: 0, column: "goal" },
          data: { unknown: "x", targetTable: "productGoals" },
        },
        {
          at: { table: "investments", code: "x", row: 0, column: "project" },
          data: { unknown: "x", targetTable: "projects" },
        },
        {
          at: { table: "commitments", code: "C", row: 0, column: "programs" },
          data: { unknown: "x", targetTable: "programs" },
        },
        {
          at: { table: "progress", code: "x", row: 0, column: "goal" },
          data: { unknown: "x", targetTable: "productGoals" },
        },
      ],
    },
  ],
});
