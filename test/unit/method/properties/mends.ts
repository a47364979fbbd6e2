import type { GoalYearEvaluation } from "../../../../src/method/evaluation";
import { sourceName } from "../../../../src/method/funding-sources";
import { amountOf } from "../../../../src/method/money";
import { codeOf, noRow } from "../../../../src/method/plan-index";
import { annualColumn } from "../../../../src/method/plan-place";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { Plan } from "../../../../src/plan/plan";
import type { PlanEdit } from "../../../../src/plan/plan-edit";
import type { TableKey } from "../../../../src/plan/table-schemas";
import { add, byItsCode, fresh, plenty, set, type BrokenItem } from "./broken-item";
import { asViable } from "./viable-goal";

/** The edits after which a broken item passes. */
type Mend = (item: BrokenItem) => PlanEdit[];

const fundedGoal = (goal: Record<string, CellValue>): PlanEdit[] => [
  add("productGoals", { code: fresh, ...goal }),
  add("investments", { goal: fresh, source: "sgr", y1: plenty }),
];

const programWithGoal = (program: Record<string, CellValue | string[]>): PlanEdit[] => [
  add("axes", { code: fresh }),
  add("programs", { code: fresh, axis: fresh, ...program }),
  add("productGoals", { code: fresh, program: fresh }),
];

const withUnit = (table: TableKey): Mend => ({ row }) => [add("units", { code: fresh }), set(table, row, "unit", fresh)];

/** For each measure of the method (section 6), what makes one broken item of it pass. */
export const mends: Readonly<Record<string, Mend>> = {
  "r1.axes-funded": (item) =>
    byItsCode(item, "axes", (axis) => [add("programs", { code: fresh, axis }), ...fundedGoal({ program: fresh })]),
  "r1.money-linked": ({ row }) => [...programWithGoal({}), set("investments", row, "goal", fresh)],
  "r2.programs-sector": ({ row }) => [
    set("programs", row, "sector", "40"),
    set("programs", row, "sectorPolicy", "Política"),
    set("programs", row, "mgaProgram", null),
  ],
  "r2.results-national": ({ row }) => [set("resultGoals", row, "sdg", "6")],
  "r3.problems-addressed": (item) =>
    byItsCode(item, "problems", (problem) => [add("programs", { code: fresh, problems: [problem] })]),
  "r3.axes-complete": (item) =>
    byItsCode(item, "axes", (axis) => [set("axes", item.row, "objective", "o"), add("programs", { code: fresh, axis })]),
  "r3.programs-reasoned": ({ row }) => [
    add("problems", { code: fresh }),
    set("programs", row, "objective", "o"),
    set("programs", row, "problems", [fresh]),
  ],
  "r3.results-delivered": (item) =>
    byItsCode(item, "resultGoals", (resultGoal) => {
      const stated = codeOf(item.plan.resultGoals[item.row]?.program ?? null);
      const program = stated === "" ? fresh : stated;
      return [set("resultGoals", item.row, "program", program), add("productGoals", { code: fresh, program, resultGoal })];
    }),
  "r3.products-purpose": ({ row }) => [add("resultGoals", { code: fresh }), set("productGoals", row, "resultGoal", fresh)],
  "r3.products-in-project": (item) =>
    byItsCode(item, "productGoals", (goal) => [add("projects", { code: fresh, goals: [goal] })]),
  "r4.goals-precise": ({ plan, row }) => [
    set("productGoals", row, "indicator", "Obras"),
    set("productGoals", row, "unitOfMeasure", "Número"),
    set("productGoals", row, "baseline", 0),
    set("productGoals", row, "baselineYear", 2023),
    set("productGoals", row, "target", 1),
    set("productGoals", row, "class", "flow"),
    ...yearsOf(plan).map((year) => set("productGoals", row, annualColumn(year), 1)),
  ],
  "r4.programming-matches": ({ plan, row }) => [
    set("productGoals", row, "class", "flow"),
    set("productGoals", row, "target", 7),
    ...yearsOf(plan).map((year) => set("productGoals", row, annualColumn(year), 7)),
  ],
  "r4.money-meets-goal": (item) => {
    const year = goalYearOf(item);
    if (year.status === "not-programmed") return withoutMoney(item);
    return byItsCode(item, "productGoals", (goal) => [add("investments", { goal, source: "sgr", [column(item)]: plenty })]);
  },
  "r4.years-viable": (item) => [...asViable(item), ...enoughMoney(item)],
  "r5.programs-led": withUnit("programs"),
  "r5.products-led": withUnit("productGoals"),
  "r5.actors-engaged": ({ row }) => [set("actors", row, "evidence", "Acta")],
  "r6.commitments-planned": ({ row }) => [add("programs", { code: fresh }), set("commitments", row, "programs", [fresh])],
  "r6.priority-funded": (item) => enoughMoney(item),
  "r7.programs-funded": (item) => byItsCode(item, "programs", (program) => fundedGoal({ program })),
  "r7.subprograms-funded": (item) => byItsCode(item, "subprograms", (subprogram) => fundedGoal({ subprogram })),
  "r7.projects-funded": (item) => {
    const areNamed = item.plan.investments.some(({ project }) => codeOf(project) !== "");
    if (!areNamed) return [...fundedGoal({}), set("projects", item.row, "goals", [fresh])];
    return byItsCode(item, "projects", (project) => [add("investments", { project, source: "sgr", y1: plenty })]);
  },
  "r8.money-within-ceilings": ({ plan, evaluation, path }) => {
    if (path.code === null) {
      const sources = new Set(plan.investments.map(({ source }) => sourceName(source)));
      const annual = Object.fromEntries(yearsOf(plan).map((year) => [annualColumn(year), plenty]));
      return [...sources].map((source) => add("ceilings", { source, ...annual }));
    }
    const { code: source, row, year, column: key } = path;
    const excess = -(evaluation.sources.find((one) => one.source === source && one.year === year)?.gap ?? NaN);
    if (row === null) return [add("ceilings", { source, [key ?? ""]: excess })];
    const stated = amountOf(plan.ceilings[row]?.annual[(year ?? NaN) - plan.plan.firstYear]);
    return [set("ceilings", row, key ?? "", stated + excess)];
  },
  "r8.earmarks-respected": ({ plan, evaluation, row }) => {
    const source = sourceName(plan.investments[row]?.source ?? null);
    const [sector] = evaluation.parameters.earmarks[source] ?? [];
    return [...programWithGoal({ sector: sector ?? null }), set("investments", row, "goal", fresh)];
  },
  "r8.budget-joined": ({ row }) => [add("productGoals", { code: fresh }), set("budget", row, "goal", fresh)],
  "r9.goals-verifiable": (item) => [
    ...withUnit("productGoals")(item),
    set("productGoals", item.row, "verification", "Acta"),
    set("productGoals", item.row, "frequency", "Anual"),
  ],
  "r9.progress-reported": (item) =>
    byItsCode(item, "productGoals", (goal) => [add("progress", { goal, year: item.path.year, executed: 1 })]),
  "r10.dimensions-covered": ({ path }) => [
    add("programs", { code: fresh, dimension: path.code }),
    ...fundedGoal({ program: fresh }),
  ],
  "r10.territories-covered": ({ path }) => [
    add("programs", { code: fresh, territories: [path.code ?? ""] }),
    ...fundedGoal({ program: fresh }),
  ],
};

function yearsOf(plan: Plan): number[] {
  return Array.from({ length: plan.plan.years }, (_, year) => year);
}

function goalYearOf({ plan, evaluation, path, row }: BrokenItem): GoalYearEvaluation {
  const found = evaluation.goals[row]?.years[(path.year ?? NaN) - plan.plan.firstYear];
  if (found === undefined) throw new RangeError("the item is no goal-year");
  return found;
}

function column({ path }: BrokenItem): string {
  return path.column ?? "";
}

/** The rows of the goal no longer pay for it in the year. */
function withoutMoney(item: BrokenItem): PlanEdit[] {
  return investmentsOf(item).map((row) => set("investments", row, column(item), 0));
}

/** Its own source, with a ceiling as large, pays for the goal in the year instead of what paid for it. */
function enoughMoney(item: BrokenItem): PlanEdit[] {
  return byItsCode(item, "productGoals", (goal) => [
    ...withoutMoney(item),
    add("investments", { goal, source: fresh, [column(item)]: plenty }),
    ...(item.plan.ceilings.length > 0 ? [add("ceilings", { source: fresh, [column(item)]: plenty })] : []),
  ]);
}

function investmentsOf({ plan, index, row }: BrokenItem): number[] {
  return [...plan.investments.keys()].filter((position) => (index.goalOfInvestment[position] ?? noRow) === row);
}
