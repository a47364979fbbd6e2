import { Changes } from "../../../../src/method/changes";
import { investmentSourcesOf } from "../../../../src/method/funding-sources";
import { indexPlan } from "../../../../src/method/plan-index";
import type { Plan } from "../../../../src/plan/plan";
import { planOf } from "../../../rules/plan-content";

/** The rows with a column of which every reading is written down, by the place of its row. */
function watched<Row extends object>(rows: readonly Row[], column: keyof Row & string): { rows: Row[]; read: Set<number> } {
  const read = new Set<number>();
  const watch = (row: Row, position: number): Row =>
    Object.defineProperty({ ...row }, column, { enumerable: true, get: () => (read.add(position), row[column]) });
  return { rows: rows.map(watch), read };
}

/** What the edit of a cell notes. */
function noted(table: "investments" | "programs" | "axes", column: string, ...rows: number[]): Changes {
  const changes = new Changes();
  changes.note(`${table}.${column}`);
  for (const row of rows) changes.noteRow(table, row);
  return changes;
}

describe("the sources of investments", () => {
  const rows = (...sources: (string | null)[]): Plan =>
    planOf({ investments: sources.map((source) => ({ goal: "a", source })), ceilings: [{ source: "credit" }] });

  /** The rows of which the source is read again after the sources of `before` became those of `after`. */
  function readAgain(before: (string | null)[], after: (string | null)[]): number[] {
    const known = investmentSourcesOf(rows(...before), new Changes(true), null);
    const plan = rows(...after);
    const { rows: investments, read } = watched(plan.investments, "source");
    const other = after.flatMap((source, row) => (source === before[row] ? [] : [row]));
    investmentSourcesOf({ ...plan, investments }, noted("investments", "source", ...other), known);
    return [...read].sort();
  }

  test("are read in the changed row alone while known ones, or none, take each other's place", () => {
    expect(readAgain(["sgr", "credit", "sgr"], ["sgr", "sgr", "sgr"])).toEqual([1]);
    expect(readAgain(["sgr", null, "sgr", null], ["sgr", null, null, null])).toEqual([2]);
    expect(readAgain(["sgr", "propia", null, null], ["sgr", "propia", null, "sgr"])).toEqual([3]);
  });

  test("are read in every row where one came to be or is gone, or an own word may have changed its order", () => {
    expect(readAgain(["sgr", "credit", "sgr"], ["sgr", "other", "sgr"])).toEqual([0, 1, 2]);
    expect(readAgain(["sgr", "other", "sgr"], ["sgr", "sgr", "sgr"])).toEqual([0, 1, 2]);
    expect(readAgain(["propia", "sgr", "propia"], ["sgr", "sgr", "propia"])).toEqual([0, 1, 2]);
  });

  test("are not read at all after an edit of another column", () => {
    const plan = rows("sgr", "credit");
    const known = investmentSourcesOf(plan, new Changes(true), null);
    const { rows: investments, read } = watched(plan.investments, "source");
    expect(investmentSourcesOf({ ...plan, investments }, noted("investments", "annual", 1), known)).toBe(known);
    expect([...read]).toEqual([]);
  });
});

describe("the references of rows", () => {
  const plan = planOf({
    axes: [{ code: "E1" }, { code: "E2" }, { code: "E3" }],
    programs: ["E1", "E2", "E2", "E9"].map((axis, row) => ({ code: `P${row}`, axis })),
  });
  const index = indexPlan(plan);

  /** The programs of which the axis is read again. */
  function readAgain(changes: Changes, axes: Plan["axes"] = plan.axes): number[] {
    const { rows: programs, read } = watched(plan.programs, "axis");
    indexPlan({ ...plan, axes, programs }, changes, index);
    return [...read].sort();
  }

  test("are read in the changed row alone", () => {
    expect(readAgain(noted("programs", "axis", 1))).toEqual([1]);
  });

  test("are not read at all after an edit of a column that is none", () => {
    expect(readAgain(noted("programs", "name", 1))).toEqual([]);
  });

  test("after another code: in the rows that referred to it, and in those that referred to nothing", () => {
    const axes = plan.axes.map((axis, row) => (row === 1 ? { ...axis, code: "E4" } : axis));
    expect(readAgain(noted("axes", "code", 1), axes)).toEqual([1, 2, 3]);
  });

  test("all of them when rows came or went", () => {
    const changes = new Changes();
    changes.noteTable("axes");
    expect(readAgain(changes)).toEqual([0, 1, 2, 3]);
  });
});
