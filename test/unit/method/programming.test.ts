import fc from "../../properties";
import { classesThatFit, programmingOf, targetReached, type ProgrammedGoal } from "../../../src/method/programming";
import { goalClasses } from "../../../src/plan/goal-class";

const goal = (more: Partial<ProgrammedGoal>): ProgrammedGoal => ({
  class: "accumulated",
  baseline: 0,
  includesBaseline: null,
  target: 10,
  annual: [1, 2, 3, 4],
  ...more,
});

const unknown = { planned: null, required: null, programming: null };

describe("programming by class", () => {
  test.each<[string, Partial<ProgrammedGoal>, number | null, number, number]>([
    ["accumulated: the sum", {}, 10, 10, 1],
    ["accumulated: NP counts 0", { annual: ["NP", 2, 3, 4] }, 9, 10, 0.9],
    ["accumulated: over the target", { annual: [5, 5, 5, 5] }, 20, 10, 0.5],
    ["accumulated with baseline in the target", { includesBaseline: true, baseline: 4, annual: [1, 1, 2, 2] }, 6, 6, 1],
    ["accumulated: baseline not included", { includesBaseline: false, baseline: 4 }, 10, 10, 1],
    ["accumulated: only the truth value counts as yes", { includesBaseline: "sí", baseline: 4 }, 10, 10, 1],
    ["accumulated: sums in binary", { target: 1, annual: [0.1, 0.2, 0.7, 0] }, 1, 1, 1],
    ["flow: the last", { class: "flow", annual: [1, 2, 3, 10] }, 10, 10, 1],
    ["flow: the last programmed", { class: "flow", annual: [1, 2, 8, " np"] }, 8, 10, 0.8],
    ["flow: a last year of 0", { class: "flow", annual: [1, 2, 3, 0] }, 0, 10, 0],
    ["capacity: the last level", { class: "capacity", baseline: 5, annual: [6, 7, 8, 10] }, 10, 10, 1],
    ["stock: the farthest", { class: "stock", annual: [10, 10, 6, 10] }, 6, 10, 0.6],
    ["stock: the first of two as far", { class: "stock", annual: [10, 12, 8, 10] }, 12, 10, 10 / 12],
    ["stock: all equal", { class: "stock", annual: [10, "NP", 10, 10] }, 10, 10, 1],
    ["reduction: levels", { class: "reduction", baseline: 50, annual: [40, 30, 20, 10] }, 40, 40, 1],
    ["reduction: short of it", { class: "reduction", baseline: 50, annual: [40, 30, "NP", 20] }, 30, 40, 0.75],
    ["reduction: the wrong way", { class: "reduction", baseline: 50, annual: [60, 60, 60, 60] }, -10, 40, 0],
    ["yearly reductions", { class: "annualReduction", baseline: 50, annual: [10, 10, 10, 10] }, 40, 40, 1],
    ["both below 0 and the same sign", { target: -8, annual: [-4, 0, 0, 0] }, -4, -8, 0.5],
    ["all NP, a sum", { annual: ["NP", "NP", "NP", "NP"] }, 0, 10, 0],
    ["all NP, a sum of 0", { target: 0, annual: ["NP"] }, 0, 0, 0],
    ["all NP, a level", { class: "flow", annual: ["NP", "np", "NP", "NP"] }, null, 10, 0],
    ["all NP, a reduction", { class: "reduction", baseline: 50, annual: ["NP", "NP"] }, null, 40, 0],
    ["nothing of nothing", { target: 0, annual: [0, 0, 0, 0] }, 0, 0, 1],
  ])("%s", (_name, more, planned, required, programming) => {
    const result = programmingOf(goal(more));
    expect(result.planned).toEqual(planned);
    expect(result.required).toBe(required);
    expect(result.programming).toBeCloseTo(programming, 12);
  });

  test.each<[string, Partial<ProgrammedGoal>]>([
    ["a blank year", { annual: [1, null, 3, 4] }],
    ["a year in words", { annual: [1, "2 km", 3, 4] }],
    ["a target in words", { target: "10 %" }],
    ["no class", { class: null }],
    ["an unknown class", { class: "Incremento" }],
    ["a reduction without baseline", { class: "reduction", baseline: "SD" }],
    ["a yearly reduction without baseline", { class: "annualReduction", baseline: null }],
    ["a target that includes a baseline that is none", { includesBaseline: true, baseline: "SD" }],
    ["all NP and no baseline where one is needed", { class: "reduction", baseline: null, annual: ["NP"] }],
  ])("unknown: %s", (_name, more) => expect(programmingOf(goal(more))).toEqual(unknown));

  test.each(["flow", "capacity", "stock"])("%s needs no baseline, whatever includesBaseline says", (goalClass) => {
    const more = { class: goalClass, baseline: "SD", includesBaseline: true, annual: [10, 10, 10, 10] };
    expect(programmingOf(goal(more)).programming).toBe(1);
  });
});

describe("classes that fit", () => {
  test("a sum under a class that holds a level", () => {
    expect(classesThatFit(goal({ class: "stock", target: 8, annual: [2, 2, 2, 2] }))).toEqual(["accumulated"]);
  });

  test("a level path that ends at the target", () => {
    expect(classesThatFit(goal({ baseline: 5, annual: [6, 7, 8, 10] }))).toEqual(["flow", "capacity"]);
  });

  test("a reduction, but never one upwards", () => {
    const annual = [40, 30, 20, 10];
    expect(classesThatFit(goal({ baseline: 50, annual }))).toEqual(["flow", "capacity", "reduction"]);
    expect(classesThatFit(goal({ baseline: 5, annual }))).toEqual(["flow", "capacity"]);
  });

  test("a yearly reduction, but never one upwards or one of nothing", () => {
    expect(classesThatFit(goal({ baseline: 50, annual: [10, 10, 15, 5] }))).toEqual(["annualReduction"]);
    expect(classesThatFit(goal({ baseline: 5, annual: [-5, 0, 0, 0] }))).toEqual([]);
    expect(classesThatFit(goal({ baseline: 10, annual: [0, 0, 0, 0] }))).toEqual([]);
  });

  test("none, and none of what cannot be known", () => {
    expect(classesThatFit(goal({ annual: [1, 1, 1, 1] }))).toEqual([]);
    expect(classesThatFit(goal({ annual: [1, null, 3, 4] }))).toEqual([]);
  });
});

describe("the target that the annual values reach", () => {
  test.each<[string, Partial<ProgrammedGoal>, number | null]>([
    ["the sum, without the baseline", { baseline: 5 }, 10],
    ["the sum over the baseline that the target includes", { baseline: 5, includesBaseline: true }, 15],
    ["the last level", { class: "capacity", annual: [1, 2, 8, "NP"] }, 8],
    ["the last", { class: "flow", annual: [1, 2, 8, "NP"] }, 8],
    ["a stock whose years are alike", { class: "stock", annual: [5, "NP", 5, 5] }, 5],
    ["none: a stock whose years differ", { class: "stock", annual: [5, 3, 5, 5] }, null],
    ["none: no class that is known", { class: "Incremento" }, null],
    ["none: a year that is no number", { annual: [1, null, 3, 4] }, null],
    ["none: a level without any year", { class: "flow", annual: ["NP", "NP"] }, null],
    ["none: a reduction without a baseline", { class: "reduction", baseline: "SD" }, null],
  ])("%s", (_name, more, target) => expect(targetReached(goal(more))).toBe(target));
});

test("q is within 0 and 1, and NP years added to a sum do not change it", () => {
  const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant("NP"));
  fc.assert(
    fc.property(
      fc.constantFrom(...goalClasses),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      fc.array(value, { minLength: 1, maxLength: 6 }),
      (goalClass, baseline, target, annual) => {
        const { programming } = programmingOf(goal({ class: goalClass, baseline, target, annual }));
        expect(programming).toBeGreaterThanOrEqual(0);
        expect(programming).toBeLessThanOrEqual(1);
        const withMore = goal({ class: goalClass, baseline, target, annual: [...annual, "NP"] });
        expect(programmingOf(withMore).programming).toBe(programming);
      },
    ),
  );
});
