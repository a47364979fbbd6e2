import { outOfRange } from "../../../src/rules/parameter/out-of-range";
import type { SafeEdit } from "../../../src/rules/define-rule";
import { testRule } from "../rule-tester";

const at = (code: string) => ({ table: "parameters" as const, code });
const blank = (key: string): SafeEdit => ({ kind: "blank-parameter", key });
const found = (code: string, value: string, range: string, inForce: unknown) => ({
  at: at(code),
  data: { found: value, range, inForce },
  safe: [blank(code)],
});

testRule(outOfRange, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "the edges of every range, and blanks",
      plan: {
        parameters: {
          viableFrom: 1, atRiskFrom: 1, ramp: 10, amountTolerance: 0, unitMixFactor: 1.01, unitCostDrift: null,
          weights: { r1: 0, r2: null },
          earmarks: { sgr: ["40", " 22 "], sgpHealth: [], "Fuente propia": ["19"] },
        },
      },
    },
  ],
  invalid: [
    {
      name: "values beyond their range, and words",
      plan: { parameters: { viableFrom: 0, atRiskFrom: -0.1, ramp: 10.5, amountTolerance: -1, unitMixFactor: 1, unitCostDrift: "tres" } },
      findings: [
        found("viableFrom", "0", "0 < x ≤ 1", 0.95),
        found("atRiskFrom", "-0.1", "0 ≤ x ≤ viableFrom", 0.6),
        found("ramp", "10.5", "0 ≤ x ≤ 10", 0.2),
        found("amountTolerance", "-1", "x ≥ 0", 1),
        found("unitMixFactor", "1", "x > 1", 1000),
        found("unitCostDrift", "tres", "x > 1", 3),
      ],
    },
    {
      name: "a share written as a percentage",
      plan: { parameters: { viableFrom: 95 } },
      findings: [found("viableFrom", "95", "0 < x ≤ 1", 0.95)],
    },
    {
      name: "a threshold of risk above that of viability",
      plan: { parameters: { viableFrom: 0.5, atRiskFrom: 0.7 } },
      findings: [found("atRiskFrom", "0.7", "0 ≤ x ≤ viableFrom", 0.5)],
    },
    {
      name: "weights below 0, in words, or of no requirement, and sectors that there are not",
      plan: { parameters: { weights: { r1: -1, r2: "alto", r11: 1 }, earmarks: { sgpHealth: ["19", "99"], sgr: ["1"] } } },
      findings: [
        found("weights.r1", "-1", "x ≥ 0", 1),
        found("weights.r2", "alto", "x ≥ 0", 1),
        found("weights.r11", "1", "r1…r10", null),
        found("earmarks.sgpHealth", "19;99", "01;02;…;45", ["19"]),
        found("earmarks.sgr", "1", "01;02;…;45", null),
      ],
    },
    {
      name: "weights that all are 0",
      plan: { parameters: { weights: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`r${at + 1}`, 0])) } },
      findings: [{ ...found("weights.r1", "0", "r1 + … + r10 > 0", 1), safe: Array.from({ length: 10 }, (_, at) => blank(`weights.r${at + 1}`)) }],
    },
  ],
});
