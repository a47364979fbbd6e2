import { Changes, changesBetween, type Dependency } from "../../../src/method/changes";
import type { Plan } from "../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../src/plan/plan-edit";
import { tableKeys, tableSchemas } from "../../../src/plan/table-schemas";
import { annual, planOf } from "../../rules/plan-content";

const plan = planOf({
  axes: [{ code: "E1" }, { code: "E2" }],
  programs: [{ code: "P1", axis: "E1", problems: ["D1", "D2"] }],
  productGoals: [{ code: "1", ...annual(1, 2, 3, 4) }],
});
const set = (table: "axes" | "programs" | "productGoals", row: number, column: string, value: unknown): PlanEdit =>
  ({ kind: "set-cell", table, row, column, value }) as PlanEdit;
const edited = (...edits: PlanEdit[]): Changes => changesBetween(plan, editPlan(plan, edits));

const columns: Dependency[] = tableKeys.flatMap((table) => {
  const { columns: own, annualAfter } = tableSchemas[table];
  return [...own.map(({ key }) => `${table}.${key}` as const), ...(annualAfter === undefined ? [] : [`${table}.annual` as const])];
});
const touched = (changes: Changes): string[] => columns.filter((column) => changes.touch([column]));
const rowsTouched = (changes: Changes): [string, unknown][] =>
  tableKeys.flatMap((table): [string, unknown][] => {
    const rows = changes.rows(table);
    return rows === "all" ? [[table, "all"]] : rows.size === 0 ? [] : [[table, [...rows]]];
  });

describe("between two states of a plan", () => {
  test("a cell changes its column and its row, and nothing else", () => {
    const changes = edited(set("axes", 1, "name", "Agua"));
    expect(touched(changes)).toEqual(["axes.name"]);
    expect(rowsTouched(changes)).toEqual([["axes", [1]]]);
    expect([changes.none, changes.everything]).toEqual([false, false]);
  });

  test("cells of several rows and tables change each their own", () => {
    const changes = edited(set("axes", 0, "name", "Agua"), set("axes", 1, "weight", 3), set("programs", 0, "axis", "E2"));
    expect(touched(changes)).toEqual(["axes.name", "axes.weight", "programs.axis"]);
    expect(rowsTouched(changes)).toEqual([["axes", [0, 1]], ["programs", [0]]]);
  });

  test("annual values and lists change by what they hold, not by being written again", () => {
    expect(touched(edited(set("productGoals", 0, "y4", 5)))).toEqual(["productGoals.annual"]);
    expect(touched(edited(set("programs", 0, "problems", ["D2", "D1"])))).toEqual(["programs.problems"]);
    expect(touched(edited(set("programs", 0, "problems", ["D1"])))).toEqual(["programs.problems"]);
    expect(touched(edited(set("programs", 0, "problems", ["D1", "D2", "D3"])))).toEqual(["programs.problems"]);
    const same = edited(set("productGoals", 0, "y4", 4), set("programs", 0, "problems", ["D1", "D2"]), set("axes", 0, "code", "E1"));
    expect([touched(same), rowsTouched(same), same.none]).toEqual([[], [], true]);
  });

  test("a row that is the same object is not looked into", () => {
    const looked: string[] = [];
    const axis = Object.defineProperty({ ...plan.axes[0]! }, "name", { enumerable: true, get: () => (looked.push("name"), null) });
    const axes = [axis, plan.axes[1]!];
    expect(changesBetween({ ...plan, axes }, { ...plan, axes: [...axes] }).none).toBe(true);
    expect(looked).toEqual([]);
  });

  test("a row more or less changes every column and row of its table", () => {
    for (const axes of [[...plan.axes, ...plan.axes], plan.axes.slice(1)]) {
      const changes = changesBetween(plan, { ...plan, axes });
      expect(touched(changes)).toEqual(["axes.code", "axes.name", "axes.objective", "axes.weight"]);
      expect(rowsTouched(changes)).toEqual([["axes", "all"]]);
      // Axes have no years.
      expect(changes.touch(["axes.annual"])).toBe(false);
    }
    const goals = touched(changesBetween(plan, { ...plan, productGoals: [] }));
    expect(goals).toContain("productGoals.annual");
    expect(goals).not.toContain("productGoals.y1");
  });

  test("the year in course is a change of its own; the name of the plan is none", () => {
    const profiled = (profile: Partial<Plan["plan"]>) => changesBetween(plan, { ...plan, plan: { ...plan.plan, ...profile } });
    expect(profiled({ reportingYear: 2026 }).touch(["plan.reportingYear"])).toBe(true);
    expect(profiled({ name: "Otro" }).none).toBe(true);
    expect(profiled({ name: "Otro" }).touch(["plan.reportingYear"])).toBe(false);
  });

  test("other years leave nothing as it was", () => {
    for (const profile of [{ firstYear: 2025 }, { years: 3 }]) {
      const changes = changesBetween(plan, { ...plan, plan: { ...plan.plan, ...profile } });
      expect([changes.everything, changes.none, touched(changes).length]).toEqual([true, false, columns.length]);
      expect(changes.rows("axes")).toBe("all");
      expect(changes.goalYearsWithOther("money")).toBe("all");
    }
  });
});

describe("what a step notes for the steps after it", () => {
  test("a figure of each row: the rows in which it differs", () => {
    const changes = new Changes();
    changes.compareRows("facts.moneyOfAxis", "axes", Float64Array.of(1, 2, 3), Float64Array.of(1, 5, 6));
    expect(changes.touch(["facts.moneyOfAxis"])).toBe(true);
    expect(rowsTouched(changes)).toEqual([["axes", [1, 2]]]);
  });

  test("nothing where it came out the same", () => {
    const changes = new Changes();
    changes.compareRows("facts.moneyOfAxis", "axes", Float64Array.of(1, 2), Float64Array.of(1, 2));
    expect(changes.none).toBe(true);
    expect(rowsTouched(changes)).toEqual([]);
  });

  test("no row in particular where there are more or fewer than before, or none were known", () => {
    for (const before of [Float64Array.of(1), undefined]) {
      const changes = new Changes();
      changes.compareRows("facts.moneyOfAxis", "axes", before, Float64Array.of(1, 2));
      expect([changes.touch(["facts.moneyOfAxis"]), rowsTouched(changes)]).toEqual([true, []]);
    }
  });

  test("years of goals with other money, which only other money X is for the sums of the plan", () => {
    const changes = new Changes();
    changes.noteGoalYears("funding", [1, 2]);
    expect([changes.goalYearsWithOther("funding"), changes.goalYearsWithOther("money")]).toEqual([[1, 2], []]);
    expect(changes.touch(["facts.moneyOfGoals"])).toBe(false);
    changes.noteGoalYears("money", []);
    expect(changes.touch(["facts.moneyOfGoals"])).toBe(false);
    changes.noteGoalYears("money", [2]);
    expect(changes.touch(["facts.moneyOfGoals"])).toBe(true);
  });

  test("every row of a table, without a change of its columns", () => {
    const changes = new Changes();
    changes.noteEveryRow("productGoals");
    expect([rowsTouched(changes), touched(changes)]).toEqual([[["productGoals", "all"]], []]);
  });
});
