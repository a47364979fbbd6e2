import { duplicateCode } from "../../../src/rules/link/duplicate-code";
import { testRule } from "../rule-tester";

testRule(duplicateCode, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "different codes", plan: { axes: [{ code: "1" }, { code: "01" }] } },
    { name: "one code in two tables", plan: { axes: [{ code: "1" }], programs: [{ code: "1" }] } },
    { name: "blank codes, which are not codes", plan: { axes: [{ code: null }, { code: " " }, { code: "" }] } },
    { name: "repeated references", plan: { investments: [{ goal: "1" }, { goal: "1" }] } },
  ],
  invalid: [
    {
      name: "each row after the first",
      plan: { productGoals: [{ code: "7" }, { code: "8" }, { code: "7" }, { code: "7" }] },
      findings: [2, 3].map((row) => ({
        at: { table: "productGoals", code: "7", row, column: "code" },
        data: { duplicate: "7", times: 3 },
      })),
    },
    {
      name: "codes that differ by white space only",
      plan: { units: [{ code: "SP" }, { code: " SP " }] },
      findings: [{ at: { table: "units", code: " SP ", row: 1, column: "code" }, data: { duplicate: "SP", times: 2 } }],
    },
    {
      name: "repeated codes in several tables",
      plan: { problems: [{ code: "P" }, { code: "P" }], commitments: [{ code: "C" }, { code: "C" }] },
      findings: [
        { at: { table: "problems", code: "P", row: 1, column: "code" }, data: { duplicate: "P", times: 2 } },
        { at: { table: "commitments", code: "C", row: 1, column: "code" }, data: { duplicate: "C", times: 2 } },
      ],
    },
  ],
});
