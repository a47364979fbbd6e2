import { emptyBranch } from "../../../src/rules/link/empty-branch";
import { testRule } from "../rule-tester";

testRule(emptyBranch, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "branches that lead somewhere",
      plan: {
        axes: [{ code: "E1" }],
        programs: [{ code: "P1", axis: "E1" }],
        resultGoals: [{ code: "R1", program: "P1" }],
        productGoals: [{ code: "1", program: "P1", resultGoal: "R1" }],
      },
    },
    { name: "subprograms, which need no goals of their own", plan: { subprograms: [{ code: "S1" }] } },
  ],
  invalid: [
    {
      name: "an axis, a program and a result to which nothing refers",
      plan: {
        axes: [{ code: "E1" }, { code: "E2" }],
        programs: [{ code: "P1", axis: "E1" }, { code: "P2", axis: "E9" }],
        resultGoals: [{ code: "R1", program: "P1" }],
        productGoals: [{ code: "1", program: "P1" }],
      },
      findings: [
        { at: { table: "axes", code: "E2", row: 1 }, data: { targetTable: "programs" } },
        { at: { table: "programs", code: "P2", row: 1 }, data: { targetTable: "productGoals" } },
        { at: { table: "resultGoals", code: "R1", row: 0 }, data: { targetTable: "productGoals" } },
      ],
    },
    {
      name: "the second row of a repeated code, which nothing reaches",
      plan: { axes: [{ code: "E1" }, { code: "E1" }], programs: [{ code: "P1", axis: "E1" }], productGoals: [{ code: "1", program: "P1" }] },
      findings: [{ at: { table: "axes", code: "E1", row: 1 }, data: { targetTable: "programs" } }],
    },
  ],
});
