import { evaluate } from "../../src/method/evaluate";
import { indexPlan } from "../../src/method/plan-index";
import type { PlanEdit } from "../../src/plan/plan-edit";
import { annualKeys, tableKeys, tableSchemas } from "../../src/plan/table-schemas";
import type { Rule, Trouble } from "../../src/rules/define-rule";
import { rules } from "../../src/rules/registry";
import { annual, planOf } from "./plan-content";

/** A plan in which every rule that supposes something finds something. */
const plan = planOf({
  reportingYear: 2026,
  axes: [{ code: "1", weight: 0.5 }, { code: "2", weight: 0.2 }, { code: "2", weight: 0.1 }],
  programs: [
    { code: "1.1", axis: "1", sector: "40", mgaProgram: "3603" },
    { code: "1.2", axis: "x", sector: "4", unit: " ", supportUnits: ["SP", "SH"] },
  ],
  units: [{ code: "SP" }],
  productGoals: [
    { code: "1", program: "1.1", class: "accumulated", target: 99, unit: "SP", ...annual(10, 20, "NP", 5) },
    { code: "2", program: "1.1", class: "flow", target: 10, ...annual("NP", "NP", "NP", "NP") },
    { code: "3", class: "capacity", target: "SD", ...annual(1, "2 km", 3, 4) },
    { code: "4", class: "reduction", baseline: 10, target: 50, ...annual(20, 10, 15, 5) },
    { code: "5", class: null, target: 10, ...annual(1, 2, 3, 4) },
    { code: "6", class: "flow", target: 10, ...annual(1, 2, 3, 4) },
  ],
  projects: [{ code: "2024", name: "Aulas" }],
  investments: [
    { goal: "1", source: "sgpHealth", statedTotal: 7, ...annual(100, null, 60, -5) },
    { goal: "1", ...annual(5, 5) },
  ],
  ceilings: [{ source: "sgpHealth", ...annual(40, 40, 90, 40) }],
  budget: [
    { year: 2024, goal: "1", appropriated: 10, committed: 80 },
    { year: 2025, goal: "x", appropriated: 10 },
  ],
});

const plans = [plan, { ...plan, ceilings: [] }];

interface Found {
  rule: Rule;
  trouble: Trouble;
  mend: (changed: Partial<Trouble>) => PlanEdit[] | null;
}

/** What the rules that suppose something find. */
function findings(): Found[] {
  return plans.flatMap((state) => {
    const context = { plan: state, evaluation: evaluate(state), index: indexPlan(state) };
    return rules.flatMap((rule) =>
      rule.mend === undefined
        ? []
        : [...rule.check(context)].map((trouble) => ({
            rule,
            trouble,
            mend: (changed: Partial<Trouble>) => rule.mend?.({ ...trouble, ...changed }, context) ?? null,
          })),
    );
  });
}

/** Edits that name no cell of the plan, or put nothing in it. */
function badEdits(edits: PlanEdit[] | null): PlanEdit[] {
  return (edits ?? []).filter((edit) => {
    if (!tableKeys.includes(edit.table)) return true;
    const { columns, annualAfter } = tableSchemas[edit.table];
    const keys = new Set([...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(plan.plan.years))]);
    const cells = edit.kind === "add-row" ? Object.entries(edit.content) : [[edit.column, edit.value] as const];
    const isRowThere = edit.kind === "add-row" || plan[edit.table][edit.row] !== undefined;
    return !isRowThere || cells.some(([column, value]) => !keys.has(column) || value === undefined || Number.isNaN(value));
  });
}

test("the plan gives every rule that supposes something what to find", () => {
  const found = new Set(findings().map(({ rule }) => rule.id));
  expect(rules.filter(({ id, mend }) => mend !== undefined && !found.has(id)).map(({ id }) => id)).toEqual([]);
});

test("what is supposed goes into cells that there are", () => {
  for (const { rule, mend } of findings()) expect([rule.id, badEdits(mend({}))]).toEqual([rule.id, []]);
});

test.each([{ row: null }, { column: null }, { year: null }, { table: "plan" }, { table: "parameters" }] as const)(
  "also when the place of a finding is only %j",
  (part) => {
    for (const { rule, trouble, mend } of findings()) {
      // Its findings are of three columns, each with its digits: there is no finding of it without a column.
      if (rule.id === "link/code-chain" && "column" in part) continue;
      expect([rule.id, badEdits(mend({ path: { ...trouble.path, ...part } }))]).toEqual([rule.id, []]);
    }
  },
);

test("also when a finding does not say one of its figures", () => {
  for (const { rule, trouble, mend } of findings()) {
    for (const key of Object.keys(trouble.data)) {
      const data = Object.fromEntries(Object.entries(trouble.data).filter(([other]) => other !== key));
      expect([rule.id, key, badEdits(mend({ data }))]).toEqual([rule.id, key, []]);
    }
  }
});

test.each(["money/goal-without-money", "budget/ceiling-exceeded", "progress/money-without-progress"])(
  "%s supposes nothing of a year that is not named",
  (id) => {
    const found = findings().filter(({ rule }) => rule.id === id);
    expect(found.map(({ trouble, mend }) => mend({ path: { ...trouble.path, year: null } }))).toEqual(found.map(() => null));
  },
);
