import { examine } from "../../../src/method/evaluate";
import { explainGoal, type GoalExplanation, type GoalYearExplanation } from "../../../src/method/explanation/goal-explanation";
import { annual, planOf, type PlanContent } from "../../rules/plan-content";

describe("a goal explained by hand", () => {
  const plan = planOf({
    productGoals: [
      { code: "1", name: "Aulas", class: "accumulated", target: 9, unitCost: 20, capacity: 2, ...annual(3, 6, "NP", 0) },
      { code: "2", class: "flow", target: 5, zeroCost: "Planta", ...annual(5, "SD", 5, 5) },
    ],
    investments: [
      { goal: "1", source: "sgr", ...annual(40, 30, null, null) },
      { goal: "1", source: "credit", ...annual(20, 0, null, null) },
      { goal: "1", source: "sgr", ...annual(10, 0, null, null) },
    ],
    ceilings: [
      { source: "sgr", ...annual(25, 100, 0, 0) },
      { source: "credit", ...annual(20, 0, 0, 0) },
    ],
  });
  const explained = (row: number): GoalExplanation => explainGoal(examine(plan), row);

  test("says what is needed, from which source it comes and how much of that can happen", () => {
    // 50 of sgr against a ceiling of 25: half of it happens. 25 + 20 = 45 of the 3 · 20 = 60 that are needed.
    const { years } = explained(0);
    expect(years[0]?.funding).toEqual({
      value: 0.75,
      how: "unit-cost",
      need: 60,
      unitCost: 20,
      programmed: 70,
      available: 45,
      bySource: [
        { source: "sgr", amount: 50, realizable: 0.5, available: 25, programmedOfSource: 50, ceiling: 25 },
        { source: "credit", amount: 20, realizable: 1, available: 20, programmedOfSource: 20, ceiling: 20 },
      ],
    });
    // A source that has nothing for the goal in the year is none of its sources.
    expect(years[1]?.funding?.bySource).toEqual([
      { source: "sgr", amount: 30, realizable: 1, available: 30, programmedOfSource: 30, ceiling: 100 },
    ]);
  });

  test("says what a year can deliver", () => {
    const { years } = explained(0);
    // 2 · (1 + 0.2) = 2.4 of 3, and of 6.
    expect(years.map((year) => year.pace?.value)).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.4, 12), undefined, undefined]);
    expect(years[0]?.pace).toMatchObject({ capacity: 2, ramp: 0.2, deliverable: 2.4, notAssessed: null });
    expect(years.map(({ limit }) => limit)).toEqual(["funding", "funding", null, null]);
  });

  test("says how the annual values meet the target, and why a year is not assessed", () => {
    const { years, programming } = explained(0);
    expect(programming).toEqual({ value: 1, class: "accumulated", planned: 9, required: 9 });
    expect(years.map(({ notProgrammed }) => notProgrammed)).toEqual([null, null, "np", "no-effort"]);
    expect(years[2]).toEqual({
      year: 2026, status: "not-programmed", feasibility: null, limit: null, notProgrammed: "np", effort: null, funding: null, pace: null,
    });
    const [first, second] = explained(1).years;
    expect(first?.funding).toMatchObject({ value: 1, how: "zero-cost", need: 0, bySource: [] });
    expect(first?.pace).toMatchObject({ value: null, notAssessed: "no-capacity" });
    expect(second?.notProgrammed).toBe("no-number");
  });

  test("refuses a row that is not there", () => {
    expect(() => explained(2)).toThrow(new RangeError("productGoals has no row 2"));
  });
});

describe("a year explained", () => {
  type Goal = NonNullable<PlanContent["productGoals"]>[number];

  /** The only year of a goal that has 3 units to deliver, with the money given and no ceilings. */
  function yearOf(goal: Goal, money: number): GoalYearExplanation {
    const productGoals = [{ code: "1", class: "accumulated", target: 3, ...annual(3), ...goal }];
    const plan = planOf({ years: 1, productGoals, investments: [{ goal: "1", source: "sgr", ...annual(money) }] });
    const [year] = explainGoal(examine(plan), 0).years;
    if (year === undefined) throw new Error("there is a year");
    return year;
  }

  test("without a unit cost above 0 is funded by the money programmed", () => {
    for (const unitCost of [0, -1, "3", null]) {
      expect(yearOf({ unitCost }, 40).funding).toMatchObject({ value: 1, how: "programmed-money", need: 40, unitCost: null });
    }
  });

  test("needs what its units cost only where it is known how many there are", () => {
    expect(yearOf({ unitCost: 20 }, 40).funding).toMatchObject({ value: 40 / 60, how: "unit-cost", need: 60, unitCost: 20 });
    expect(yearOf({ unitCost: 20, class: "?" }, 40).funding).toMatchObject({ value: 1, how: "programmed-money", need: 40, unitCost: 20 });
  });

  test("without money, or with a sum below 0, needs nothing that could be told", () => {
    expect(yearOf({}, 0).funding).toMatchObject({ value: 0, how: "no-money", need: 0, bySource: [] });
    expect(yearOf({}, -5).funding).toMatchObject({ value: 0, how: "no-money", need: 0 });
    expect(yearOf({ zeroCost: "Gestión propia" }, -5).funding).toMatchObject({ value: 0, how: "no-money", need: 0 });
  });

  test("without ceilings has none to show", () => {
    expect(yearOf({}, 40).funding?.bySource).toEqual([
      { source: "sgr", amount: 40, realizable: 1, available: 40, programmedOfSource: 40, ceiling: null },
    ]);
  });

  test("is not paced by a capacity that is none", () => {
    const none = { value: null, notAssessed: "no-capacity", capacity: null, ramp: 0.2, deliverable: null };
    for (const capacity of [0, -2, "2", null]) expect(yearOf({ capacity }, 40).pace).toEqual(none);
  });

  test("is not paced where it is not known how much is to be delivered", () => {
    expect(yearOf({ capacity: 10, class: "?" }, 40).pace).toEqual({
      value: null, notAssessed: "no-effort", capacity: 10, ramp: 0.2, deliverable: 12,
    });
  });
});
