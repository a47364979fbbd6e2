import { moneyWithoutProgress } from "../../../src/rules/progress/money-without-progress";
import { annual, planOf, type PlanContent } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const productGoals = [{ code: "1", class: "accumulated", target: 40, ...annual(10, "NP", 0, 10) }];
const spent = (year: number, committed: number, more = {}) => ({ year, goal: "1", committed, ...more });
const done = (year: number, executed: string | number | null) => ({ goal: "1", year, executed });
const closed = (budget: PlanContent["budget"], progress: PlanContent["progress"] = []): PlanContent => ({
  reportingYear: 2026,
  productGoals,
  budget: budget ?? [],
  progress: progress ?? [],
});
const at = (year: number) => ({ table: "productGoals" as const, code: "1", row: 0, column: `y${year - 2023}`, year });

testRule(moneyWithoutProgress, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "money with progress", plan: closed([spent(2024, 500)], [done(2024, 3)]) },
    { name: "a later row that corrects the first", plan: closed([spent(2024, 500)], [done(2024, 0), done(2024, 4)]) },
    { name: "the year in course", plan: closed([spent(2026, 500)]) },
    { name: "no year in course", plan: { ...closed([spent(2024, 500)]), reportingYear: null } },
    {
      name: "nothing committed, subtotals, unknown goals, and years that are not of the plan",
      plan: closed([
        spent(2024, 0),
        spent(2024, 500, { leaf: false }),
        spent(2024, 500, { goal: "9" }),
        spent(2023, 500),
        spent(2024.5, 500),
      ]),
    },
  ],
  invalid: [
    {
      name: "money without a report, with one of nothing, and with one that is no number",
      plan: {
        ...closed([spent(2024, 300), spent(2024, 200), spent(2025, 70)], [done(2024, 0), done(2025, "SD")]),
      },
      findings: [
        { at: at(2024), data: { committed: 500, executed: 0 } },
        { at: at(2025), data: { committed: 70, executed: null } },
      ],
    },
    {
      name: "a first report that a later row takes back",
      plan: closed([spent(2024, 500)], [done(2024, 4), done(2024, null)]),
      findings: [{ at: at(2024), data: { committed: 500, executed: null } }],
    },
  ],
});

test("supposes that what was programmed was done, in the row there is or in a new one", () => {
  expect(mendOf(moneyWithoutProgress, planOf(closed([spent(2024, 500)])))).toEqual([
    { kind: "add-row", table: "progress", content: { goal: "1", year: 2024, executed: 10 } },
  ]);
  expect(mendOf(moneyWithoutProgress, planOf(closed([spent(2024, 500)], [done(2025, 1), done(2024, 0)])))).toEqual([
    { kind: "set-cell", table: "progress", row: 1, column: "executed", value: 10 },
  ]);
});

test("supposes nothing where nothing was programmed", () => {
  expect(mendOf(moneyWithoutProgress, planOf(closed([spent(2025, 500)])))).toBeNull();
  expect(mendOf(moneyWithoutProgress, planOf({ ...closed([spent(2026, 500)]), reportingYear: 2027 }))).toBeNull();
});

test("supposes it in the year and the row that are meant", () => {
  const plan = {
    reportingYear: 2027,
    productGoals: [{ code: "0", ...annual(1, 1, 1, 1) }, { code: "1", class: "accumulated", ...annual(10, 30, 20, 10) }],
    budget: [spent(2025, 500)],
  };
  const progress = [{ goal: "0", year: 2025, executed: 1 }, done(2024, 5), done(2025, 0), done(2026, 5)];
  expect(mendOf(moneyWithoutProgress, planOf({ ...plan, progress }))).toEqual([
    { kind: "set-cell", table: "progress", row: 2, column: "executed", value: 30 },
  ]);
});
