import fc from "../../../properties";
import { budgetCheck } from "../../../../src/app/range-answers/budget-check";
import { goalFeasibility, type FeasibilityArguments } from "../../../../src/app/range-answers/goal-feasibility";
import { evaluate } from "../../../../src/method/evaluate";
import { annual as annualColumns, planOf } from "../../../rules/plan-content";
import { anyClass, anyNumber } from "./goal-arbitrary";

const goal: FeasibilityArguments = {
  class: "Incremento flujo",
  baseline: 4,
  target: 12,
  annual: [[5, "NP", 8, 12]],
  money: [[100, 0, 320, 480]],
};

const feasibility = (change: Partial<FeasibilityArguments> = {}): unknown => {
  const answer = goalFeasibility({ ...goal, ...change }, "es");
  return "value" in answer && Array.isArray(answer.value) ? answer.value[0] : answer;
};

describe("GOAL.FEASIBILITY", () => {
  test("is the least of funding, pace and programming, and NP where the year is not programmed", () => {
    expect(feasibility()).toEqual([1, "NP", 1, 1]);
    // 5 · 40 = 200, 8 · 40 = 320 and 12 · 40 = 480 are the costs.
    expect(feasibility({ unitCost: 40 })).toEqual([0.5, "NP", 1, 1]);
    // One year delivers up to 5 · 1.2 = 6.
    expect(feasibility({ capacity: 5 })).toEqual([1, "NP", 0.75, 0.5]);
    // The last value is 12 of 16.
    expect(feasibility({ target: 16 })).toEqual([0.75, "NP", 0.75, 0.75]);
    expect(feasibility({ share: [[0.25, 1, 1, 0]] })).toEqual([0.25, "NP", 1, 0]);
    expect(feasibility({ money: [["NP", "", "", 480]] })).toEqual([0, "NP", 0, 1]);
  });

  test("a unit cost or a capacity that is blank, a word or not above 0 does not limit", () => {
    for (const none of ["", "SD", 0, -1]) expect(feasibility({ unitCost: none, capacity: none })).toEqual([1, "NP", 1, 1]);
  });

  test("a number that is missing is not available, and named", () => {
    const missing = (text: string): unknown => Array.from({ length: 4 }, () => ({ error: "not-available", text }));
    expect(feasibility({ target: "SD" })).toEqual(missing("La meta es el texto «SD», no un número: escríbalo como número."));
    expect(feasibility({ annual: [[5, "", 8, 12]] })).toEqual(missing("Falta la vigencia 2: escriba un número, o NP si no se programa."));
    expect(feasibility({ class: "Reducción", baseline: "" })).toEqual(missing("Falta la línea base: escriba un número."));
  });

  test("the baseline may be missing where the class can do without", () => {
    expect(feasibility({ baseline: "" })).toEqual([1, "NP", 1, 1]);
    // The first effort is unknown: no cost is known of it, so its funding is the money that can happen of it.
    expect(feasibility({ class: "capacity", baseline: "", unitCost: 1000, share: 0.5 })).toEqual([0.5, "NP", 160 / 3000, 240 / 4000]);
  });

  test("a wrong cell is named, whichever the range", () => {
    const wrong = (text: string): unknown => Array.from({ length: 4 }, () => ({ error: "invalid-value", text }));
    const isText = "escríbalo como número.";
    expect(feasibility({ baseline: "7,75%" })).toEqual(wrong(`La línea base es el texto «7,75%», no un número: ${isText}`));
    expect(feasibility({ annual: [[5, "2 km", 8, 12]] })).toEqual(wrong(`La vigencia 2 es el texto «2 km», no un número: ${isText}`));
    expect(feasibility({ money: [[100, 0, "SD", 480]] })).toEqual(wrong(`El dinero de la vigencia 3 es el texto «SD», no un número: ${isText}`));
    expect(feasibility({ unitCost: "$40" })).toEqual(wrong(`El costo unitario es el texto «$40», no un número: ${isText}`));
    expect(feasibility({ capacity: { code: "#N/A" } })).toEqual(wrong("La capacidad tiene el error #N/A: corrija esa celda."));
    expect(feasibility({ share: [[1, 1, 1, "80%"]] })).toEqual(wrong(`La parte realizable de la vigencia 4 es el texto «80%», no un número: ${isText}`));
    expect(feasibility({ share: 1.5 })).toEqual(wrong("La parte realizable de la vigencia 1 es 1,5: debe ir de 0 a 1."));
    expect(feasibility({ share: [[1, 1, -0.1, 1]] })).toEqual(wrong("La parte realizable de la vigencia 3 es -0,1: debe ir de 0 a 1."));
  });

  test("with the shares of BUDGET.CHECK is what the evaluation of a plan of this one goal gives", () => {
    const years = 3;
    const byYear = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: years, maxLength: years });
    const anyGoal = fc.record({
      class: anyClass,
      baseline: anyNumber,
      target: anyNumber,
      annual: byYear(fc.oneof({ weight: 5, arbitrary: anyNumber }, { weight: 1, arbitrary: fc.constant("NP") })),
      money: byYear(fc.oneof(anyNumber, fc.constantFrom("", "NP"))),
      ceilings: byYear(anyNumber),
      unitCost: fc.oneof(anyNumber, fc.constant(null)),
      capacity: fc.oneof(anyNumber, fc.constant(null)),
    });
    fc.assert(
      fc.property(anyGoal, ({ class: goalClass, baseline, target, annual, money, ceilings, unitCost, capacity }) => {
        const plan = planOf({
          years,
          productGoals: [{ code: "1", class: goalClass, baseline, target, unitCost, capacity, ...annualColumns(...annual) }],
          investments: [{ goal: "1", source: "sgr", ...annualColumns(...money) }],
          ceilings: [{ source: "sgr", ...annualColumns(...ceilings) }],
        });
        const share = budgetCheck([money], [ceilings], "es");
        const given = { class: goalClass, baseline, target, annual: [annual], money: [money], unitCost, capacity };
        expect(goalFeasibility({ ...given, share: "value" in share ? share.value : null }, "es")).toEqual({
          value: [evaluate(plan).goals[0]?.years.map((year) => year.feasibility ?? "NP")],
        });
      }),
      { numRuns: 300 },
    );
  });
});
