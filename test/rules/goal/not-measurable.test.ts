import { notMeasurable } from "../../../src/rules/goal/not-measurable";
import type { SafeEdit } from "../../../src/rules/define-rule";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const at = (column: string, year: number | null = null) => ({
  table: "productGoals" as const,
  code: "1",
  row: 0,
  column,
  year,
});

const set = (column: string, value: number | string): SafeEdit => ({ kind: "set-cell", table: "productGoals", row: 0, column, value });

testRule(notMeasurable, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "numbers, zero among them",
      plan: { productGoals: [{ code: "1", baseline: 0, target: 4, ...annual(0, 1, 1, 2) }] },
    },
    {
      name: "years that are not programmed",
      plan: { productGoals: [{ code: "1", baseline: 0, target: 4, ...annual("NP", "np", " NP ", 4) }] },
    },
  ],
  invalid: [
    {
      name: "text where a number is meant",
      plan: { productGoals: [{ code: "1", baseline: "SD", target: "7,75%", ...annual(1, "2 km", 1, true as never) }] },
      findings: [
        { at: at("baseline"), data: { found: "SD" } },
        { at: at("target"), data: { found: "7,75%" } },
        { at: at("y2", 2025), data: { found: "2 km" } },
        { at: at("y4", 2027), data: { found: "true" } },
      ],
    },
    {
      name: "blanks",
      plan: { productGoals: [{ code: "1", target: 3, ...annual(1, null, 1, 1) }] },
      findings: [
        { at: at("baseline"), data: { found: null } },
        { at: at("y2", 2025), data: { found: null } },
      ],
    },
    {
      name: "NP outside the years, where it says nothing",
      plan: { productGoals: [{ code: "1", baseline: "NP", target: 3, ...annual(1, 1, 1, 0) }] },
      findings: [{ at: at("baseline"), data: { found: "NP" } }],
    },
    {
      name: "digits typed as text, and what may be read in two ways",
      plan: { productGoals: [{ code: "1", baseline: " 12 ", target: "1.000", ...annual("10", "12,5", "007", "-3") }] },
      findings: [
        { at: at("baseline"), data: { found: " 12 " }, safe: [set("baseline", 12)] },
        { at: at("target"), data: { found: "1.000" } },
        { at: at("y1", 2024), data: { found: "10" }, safe: [set("y1", 10)] },
        { at: at("y2", 2025), data: { found: "12,5" } },
        { at: at("y3", 2026), data: { found: "007" } },
        { at: at("y4", 2027), data: { found: "-3" } },
      ],
    },
    {
      name: "NP written in other ways, where a year stands",
      plan: { productGoals: [{ code: "1", baseline: "N.P.", target: 4, ...annual("N.P.", "no programado", "n/p", 4) }] },
      findings: [
        { at: at("baseline"), data: { found: "N.P." } },
        { at: at("y1", 2024), data: { found: "N.P." }, safe: [set("y1", "NP")] },
        { at: at("y2", 2025), data: { found: "no programado" }, safe: [set("y2", "NP")] },
        { at: at("y3", 2026), data: { found: "n/p" }, safe: [set("y3", "NP")] },
      ],
    },
    {
      name: "digits that would make a reduction of what rises: both are left",
      plan: { productGoals: [{ code: "1", class: "reduction", baseline: "5", target: "9", ...annual("6", 7, 8, 9) }] },
      findings: [
        { at: at("baseline"), data: { found: "5" } },
        { at: at("target"), data: { found: "9" } },
        { at: at("y1", 2024), data: { found: "6" }, safe: [set("y1", 6)] },
      ],
    },
    {
      name: "digits of a reduction that falls",
      plan: { productGoals: [{ code: "1", class: "annualReduction", baseline: "9", target: 5, ...annual(1, 1, 1, 1) }] },
      findings: [{ at: at("baseline"), data: { found: "9" }, safe: [set("baseline", 9)] }],
    },
  ],
});
