import fc from "../../properties";
import { indexPlan } from "../../../src/method/plan-index";
import { progressOf, type GoalProgress } from "../../../src/method/progress";
import { annual, planOf, type PlanContent } from "../../rules/plan-content";
import { anyPlan } from "./plan-arbitrary";

type Goal = NonNullable<PlanContent["productGoals"]>[number];

/** The only goal of a plan of four years from 2024, with what was executed in each; null: not reported. */
function progressOfGoal(goal: Goal, executed: (number | string | null)[], options = {}): GoalProgress {
  const progress = executed.flatMap((value, year) => (value === null ? [] : [{ goal: "1", year: 2024 + year, executed: value }]));
  const plan = planOf({ productGoals: [{ code: "1", ...goal }], progress, reportingYear: 2026 });
  const [first] = progressOf(indexPlan(plan), options);
  if (first === undefined) throw new Error("no progress");
  return first;
}

describe("progress of a year", () => {
  const goal = { class: "accumulated", target: 40, ...annual(10, "NP", 0, "SD") };

  test("is what was executed over what was programmed, where that is a number other than 0", () => {
    const { years } = progressOfGoal(goal, [5, 5, 5, 5]);
    expect(years.map(({ ratio }) => ratio)).toEqual([0.5, null, null, null]);
    expect(years.map(({ executed }) => executed)).toEqual([5, 5, 5, 5]);
  });

  test("is unknown where the programmed value only looks like a number", () => {
    expect(progressOfGoal({ class: "accumulated", target: 40, ...annual("10") }, [5]).years[0]?.ratio).toBeNull();
  });

  test("is unknown without a number reported", () => {
    const { years } = progressOfGoal(goal, ["SD", null, null, null]);
    expect(years[0]).toEqual({ year: 2024, closed: true, executed: null, ratio: null });
  });

  test("tells closed years by the year in course", () => {
    expect(progressOfGoal(goal, []).years.map(({ year, closed }) => [year, closed])).toEqual([
      [2024, true],
      [2025, true],
      [2026, false],
      [2027, false],
    ]);
    const plan = planOf({ productGoals: [goal] });
    expect(progressOf(indexPlan(plan))[0]?.years.some(({ closed }) => closed)).toBe(false);
  });

  test("is no lower than 0 and no higher than 1 only when capped", () => {
    const level = { class: "reduction", baseline: 50, target: 10, ...annual(40, 30, 20, 10) };
    expect(progressOfGoal(level, [60, 45]).years.map(({ ratio }) => ratio)).toEqual([1.5, 1.5, null, null]);
    expect(progressOfGoal(level, [60, 45], { capped: true }).years.map(({ ratio }) => ratio)).toEqual([1, 1, null, null]);
    // The level rose from 50 to 60: (60 − 50) / (10 − 50) = −0.25.
    expect(progressOfGoal(level, [60]).term.ofClass).toBe(-0.25);
    expect(progressOfGoal(level, [60], { capped: true }).term.ofClass).toBe(0);
  });
});

describe("progress over the term", () => {
  const term = (goal: Goal, executed: (number | null)[]): GoalProgress["term"] => progressOfGoal(goal, executed).term;

  test("accumulated: what was executed in all, over what the target asks", () => {
    const goal = { class: "accumulated", target: 40, ...annual(10, 10, 10, 10) };
    expect(term(goal, [10, 6])).toEqual({ ofClass: 0.4, fromZero: null, fromBaseline: null });
    expect(term({ ...goal, baseline: 20, includesBaseline: true }, [10, 6]).ofClass).toBe(0.8);
  });

  test("annual reduction: what was reduced in all, over what is to be reduced", () => {
    expect(term({ class: "annualReduction", baseline: 50, target: 10, ...annual(10, 10, 10, 10) }, [10, 12]).ofClass).toBe(0.55);
  });

  test("capacity and flow: the last level over the target; from the baseline, what was gained over what was to gain", () => {
    const goal = { baseline: 100, target: 140, ...annual(110, 120, 130, 140) };
    expect(term({ ...goal, class: "capacity" }, [110, 126])).toEqual({ ofClass: 0.9, fromZero: 0.9, fromBaseline: 0.65 });
    expect(term({ ...goal, class: "flow" }, [110, null, 126])).toEqual({ ofClass: 0.9, fromZero: 0.9, fromBaseline: 0.65 });
  });

  test("stock: the mean of the years that have a ratio", () => {
    expect(term({ class: "stock", baseline: 5, target: 5, ...annual(5, "NP", 5, 5) }, [5, 9, 4])).toEqual({
      ofClass: 0.9,
      fromZero: null,
      fromBaseline: null,
    });
  });

  test("reduction: what was reduced, over what is to be reduced", () => {
    const goal = { class: "reduction", baseline: 50, target: 10, ...annual(40, 30, 20, 10) };
    expect(term(goal, [42, 30])).toEqual({ ofClass: 0.5, fromZero: 3, fromBaseline: 0.5 });
  });

  test("is unknown without a report, a class, a target or a baseline that the class needs, and over nothing", () => {
    const none = { ofClass: null, fromZero: null, fromBaseline: null };
    expect(term({ class: "accumulated", target: 40, ...annual(10, 10, 10, 10) }, [])).toEqual(none);
    expect(term({ class: "reduction", baseline: 50, target: 10, ...annual(4, 3, 2, 1) }, [])).toEqual(none);
    expect(term({ class: "Suma", target: 40, ...annual(10, 10, 10, 10) }, [10])).toEqual(none);
    expect(term({ class: "flow", target: "SD", ...annual(1, 1, 1, 1) }, [1])).toEqual(none);
    expect(term({ class: "reduction", target: 10, ...annual(4, 3, 2, 1) }, [4])).toEqual(none);
    expect(term({ class: "capacity", baseline: 0, target: 0, ...annual(1, 1, 1, 1) }, [1])).toEqual(none);
  });
});

test("of several rows of one goal and year the last counts; years outside the plan and unknown goals count nowhere", () => {
  const plan = planOf({
    productGoals: [{ code: "1", class: "flow", target: 10, ...annual(10, 10, 10, 10) }, { code: "1", class: "flow", target: 10, ...annual(1, 1, 1, 1) }],
    progress: [
      { goal: "1", year: 2024, executed: 3 },
      { goal: "1", year: 2024, executed: 4 },
      { goal: "1", year: 2023, executed: 9 },
      { goal: "1", year: 2024.5, executed: 9 },
      { goal: "9", year: 2025, executed: 9 },
    ],
  });
  const [first, second] = progressOf(indexPlan(plan));
  expect(first?.years.map(({ executed }) => executed)).toEqual([4, null, null, null]);
  expect(first?.term.ofClass).toBe(0.4);
  expect(second?.term.ofClass).toBeNull();
});

test("each row of goals has its own reports, and a year outside the plan is nobody's", () => {
  const productGoals = ["1", "2", "3"].map((code) => ({ code, class: "flow", target: 10, ...annual(10, 10, 10, 10) }));
  const report = (goal: string, year: number, executed: number) => ({ goal, year, executed });
  // The years after the plan of one goal must not count as the first years of the next one, nor those before as its last.
  const progress = [report("1", 2028, 1), report("2", 2025, 2), report("2", 2023, 3), report("3", 2027, 4), report("3", 2022, 5)];
  const executed = progressOf(indexPlan(planOf({ productGoals, progress }))).map(({ years }) => years.map((year) => year.executed));
  expect(executed).toEqual([
    [null, null, null, null],
    [null, 2, null, null],
    [null, null, null, 4],
  ]);
});

test("whatever stands in the plan: shares are finite, and within 0 and 1 when capped", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const index = indexPlan(plan);
      const shares = (capped: boolean): number[] =>
        progressOf(index, { capped })
          .flatMap(({ years, term }) => [...years.map(({ ratio }) => ratio), ...Object.values(term)])
          .filter((share) => share !== null);
      expect(shares(false).every(Number.isFinite)).toBe(true);
      expect(shares(true).every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares(true)).toHaveLength(shares(false).length);
    }),
    { numRuns: 200 },
  );
});
