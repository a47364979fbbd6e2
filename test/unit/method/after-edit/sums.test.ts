import { annual, planOf } from "../../../rules/plan-content";
import { cell, changed, edited } from "./edited-plan";

const plan = planOf({
  years: 2,
  axes: [{ code: "E1" }, { code: "E2" }],
  programs: [{ code: "P1", axis: "E1" }, { code: "P2", axis: "E2" }],
  subprograms: [{ code: "S1" }, { code: "S2" }],
  productGoals: [
    { code: "1", program: "P1", subprogram: "S1" },
    { code: "2", program: "P2", subprogram: "S2" },
    { code: "3", program: "P2", subprogram: "S9" },
  ],
  investments: [{ goal: "1", source: "sgr", ...annual(10, 5) }, { goal: "2", source: "sgr", ...annual(20) }, { goal: "3", source: "credit", ...annual(null, 7) }],
  ceilings: [{ source: "sgr", ...annual(30, 5) }, { source: "credit", ...annual(0, 7) }],
  commitments: [{ code: "C1", programs: ["P1"] }, { code: "C2", programs: ["P1", "ghost"] }],
  progress: [{ goal: "1", year: 2024, executed: 4 }, { goal: "2", year: 2025, executed: "SD" }],
});

describe("the money under each program, subprogram and axis", () => {
  test("before any edit, by hand", () => {
    const { before } = edited(plan);
    expect(Array.from(before.moneyOfProgram)).toEqual([15, 27]);
    expect(Array.from(before.moneyOfSubprogram)).toEqual([15, 20]);
    expect(Array.from(before.moneyOfAxis)).toEqual([15, 27]);
  });

  test("another amount: of those above its goal only", () => {
    const { after, changes } = edited(plan, cell("investments", 2, "y2", 9));
    expect([after.moneyOfProgram, after.moneyOfSubprogram, after.moneyOfAxis].map((sums) => Array.from(sums))).toEqual([[15, 29], [15, 20], [15, 29]]);
    expect([...changes.rows("programs")]).toEqual([1]);
    expect([...changes.rows("axes")]).toEqual([1]);
    expect([...changes.rows("subprograms")]).toEqual([]);
    expect(changes.touch(["facts.moneyOfProgram"])).toBe(true);
    expect(changes.touch(["facts.moneyOfSubprogram"])).toBe(false);
  });

  test("another program of a goal, another subprogram, another axis of a program", () => {
    expect(Array.from(edited(plan, cell("productGoals", 1, "program", "P1")).after.moneyOfProgram)).toEqual([35, 7]);
    expect(Array.from(edited(plan, cell("productGoals", 2, "subprogram", "S1")).after.moneyOfSubprogram)).toEqual([22, 20]);
    expect(Array.from(edited(plan, cell("programs", 1, "axis", "E1")).after.moneyOfAxis)).toEqual([42, 0]);
  });

  test("a program more, which has none", () => {
    const { after } = changed(plan, { ...plan, programs: [...plan.programs, ...planOf({ programs: [{ code: "P3", axis: "E1" }] }).programs] });
    expect(Array.from(after.moneyOfProgram)).toEqual([15, 27, 0]);
  });

  test("another ceiling or name: the very same sums", () => {
    const { before, after } = edited(plan, cell("ceilings", 0, "y1", 1), cell("programs", 0, "name", "Agua"));
    for (const sums of ["moneyOfProgram", "moneyOfSubprogram", "moneyOfAxis"] as const) expect(after[sums]).toBe(before[sums]);
  });
});

describe("the programs that commitments name", () => {
  test("before any edit: the one that exists, though two name it", () => {
    expect(Array.from(edited(plan).before.isPriority)).toEqual([1, 0]);
  });

  test("one becomes a priority: its goals are noted, and no others", () => {
    const { after, changes } = edited(plan, cell("commitments", 1, "programs", ["P2"]));
    expect(Array.from(after.isPriority)).toEqual([1, 1]);
    expect([...changes.rows("productGoals")]).toEqual([1, 2]);
  });

  test("one is no longer named", () => {
    const { after, changes } = edited(plan, cell("commitments", 0, "programs", []), cell("commitments", 1, "programs", []));
    expect(Array.from(after.isPriority)).toEqual([0, 0]);
    expect([...changes.rows("productGoals")]).toEqual([0]);
  });

  test("its code changes, so that nobody names it", () => {
    expect(Array.from(edited(plan, cell("programs", 0, "code", "P0")).after.isPriority)).toEqual([0, 0]);
  });

  test("a commitment says otherwise what it said: the very same", () => {
    const { before, after, changes } = edited(plan, cell("commitments", 0, "statement", "Agua para todos"));
    expect(after.isPriority).toBe(before.isPriority);
    expect([...changes.rows("productGoals")]).toEqual([]);
  });
});

describe("the years that are reported", () => {
  test("before any edit: those with a number", () => {
    expect(Array.from(edited(plan).before.yearsReported)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test("a number is reported: its goal is noted", () => {
    const { after, changes } = edited(plan, cell("progress", 1, "executed", 0));
    expect(Array.from(after.yearsReported)).toEqual([1, 0, 0, 1, 0, 0]);
    expect([...changes.rows("productGoals")]).toEqual([1]);
  });

  test("another number says no more: no goal is noted", () => {
    const { after, changes } = edited(plan, cell("progress", 0, "executed", 5));
    expect(Array.from(after.yearsReported)).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...changes.rows("productGoals")]).toEqual([]);
  });

  test("the year or the goal of a report changes", () => {
    expect(Array.from(edited(plan, cell("progress", 0, "year", 2025)).after.yearsReported)).toEqual([0, 1, 0, 0, 0, 0]);
    const { after, changes } = edited(plan, cell("progress", 0, "goal", "3"));
    expect(Array.from(after.yearsReported)).toEqual([0, 0, 0, 0, 1, 0]);
    expect([...changes.rows("productGoals")].sort()).toEqual([0, 2]);
  });

  test("a year outside the plan, or in words, is none of it", () => {
    for (const year of [2023, 2026, "2024", null]) {
      expect(Array.from(edited(plan, cell("progress", 0, "year", year)).after.yearsReported)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  test("a year before the plan is no year of the goal above either", () => {
    const { after } = edited(plan, cell("progress", 1, "executed", 1), cell("progress", 1, "year", 2023));
    expect(Array.from(after.yearsReported)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test("a goal more has years of its own, none of them reported", () => {
    const { after } = changed(plan, { ...plan, productGoals: [...plan.productGoals, ...planOf({ productGoals: [{ code: "4" }] }).productGoals] });
    expect(Array.from(after.yearsReported)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("the evidence of a report changes nothing", () => {
    const { before, after } = edited(plan, cell("progress", 0, "evidence", "Acta 4"));
    expect(after.yearsReported).toBe(before.yearsReported);
  });
});
