import fc from "../../../properties";
import { goalCheck } from "../../../../src/app/range-answers/goal-check";
import { schedule, type ScheduleArguments } from "../../../../src/app/range-answers/schedule";
import { programmingOf } from "../../../../src/method/programming";
import { anyClass, anyNumber } from "./goal-arbitrary";

const goal: ScheduleArguments = { class: "Incremento acumulado", baseline: 0, target: 10, years: 4 };

/** The annual values in one row. */
const annualOf = (change: Partial<ScheduleArguments> = {}): unknown => {
  const answer = schedule({ ...goal, ...change }, "es");
  return "value" in answer && Array.isArray(answer.value) && answer.value.length === 1 ? answer.value[0] : answer;
};

describe("SCHEDULE", () => {
  test("shares a quantity by its profile, the rest to the largest fractions", () => {
    expect(annualOf()).toEqual([3, 3, 2, 2]);
    expect(annualOf({ profile: "Uniforme" })).toEqual([3, 3, 2, 2]);
    // 1:2:3:4 of 10.
    expect(annualOf({ profile: "creciente" })).toEqual([1, 2, 3, 4]);
    // 8:4:2:1 of 10: 5.33, 2.67, 1.33, 0.67; what is left of the whole goes to 2.67 and 0.67.
    expect(annualOf({ profile: "inicial" })).toEqual([5, 3, 1, 1]);
    expect(annualOf({ profile: "final" })).toEqual([1, 1, 3, 5]);
    // 2.5 of 10 in two years: 2.5 is no whole number, and the first of equal fractions takes the rest.
    expect(annualOf({ profile: [[25, 25, 0, 50]] })).toEqual([3, 2, 0, 5]);
    expect(annualOf({ profile: [[0], [0.5], [0.5], [0]] })).toEqual([0, 5, 5, 0]);
    expect(annualOf({ target: 2 })).toEqual([1, 1, 0, 0]);
    expect(annualOf({ target: -10 })).toEqual([-3, -3, -2, -2]);
  });

  test("shares what is not whole without rounding", () => {
    expect(annualOf({ target: 10.5, years: 2 })).toEqual([5.25, 5.25]);
    expect(annualOf({ baseline: 0.5, target: 10, years: 4 })).toEqual([2.5, 2.5, 2.5, 2.5]);
  });

  test("an annual reduction shares what is to be reduced", () => {
    expect(annualOf({ class: "Reducción anual", baseline: 50, target: 40 })).toEqual([3, 3, 2, 2]);
  });

  test("levels go from the baseline to the target", () => {
    expect(annualOf({ class: "Incremento capacidad", baseline: 100, target: 140 })).toEqual([110, 120, 130, 140]);
    // 4, 8, 12 and 16 of 40.
    expect(annualOf({ class: "capacity", baseline: 100, target: 140, profile: "ramp" })).toEqual([104, 112, 124, 140]);
    expect(annualOf({ class: "flow", baseline: 10, target: 0, profile: "back", years: 3 })).toEqual([9, 6, 0]);
    expect(annualOf({ class: "reduction", baseline: 12.5, target: 10, years: 2 })).toEqual([11.25, 10]);
  });

  test("a stock is its target every year, and so is a flow that begins nowhere", () => {
    expect(annualOf({ class: "Mantenimiento", baseline: 3, target: 5, profile: "final" })).toEqual([5, 5, 5, 5]);
    for (const baseline of ["", "SD"]) expect(annualOf({ class: "flow", baseline, target: 5 })).toEqual([5, 5, 5, 5]);
  });

  test("lies as the range of its years", () => {
    expect(schedule({ ...goal, years: [[2024, 2025]] }, "es")).toEqual({ value: [[5, 5]] });
    expect(schedule({ ...goal, years: [[2024], [2025]] }, "es")).toEqual({ value: [[5], [5]] });
    expect(schedule({ ...goal, years: [[1]] }, "es")).toEqual({ value: [[10]] });
    expect(schedule({ ...goal, years: 1, profile: 0.3 }, "es")).toEqual({ value: [[10]] });
  });

  test("says what is wrong with an argument", () => {
    const wrong = (text: string): unknown => ({ error: "invalid-value", text });
    const years = "Las vigencias deben ser un número entero de 1 a 12, o un rango de 1 a 12 celdas en una sola fila o columna.";
    for (const given of [0, 13, 2.5, "cuatro", "", 2024, [new Array(13).fill(1)], [[1, 2], [3, 4]]]) {
      expect(annualOf({ years: given })).toEqual(wrong(years));
    }
    expect(annualOf({ class: "suma" })).toMatchObject({ error: "invalid-value", text: expect.stringContaining("«suma»") as string });
    expect(annualOf({ baseline: [[1], [2]] })).toEqual(
      wrong("Los rangos no se corresponden (filas × columnas): línea base 2 × 1. Esta función es de una sola meta: elija una celda en cada uno."),
    );
    expect(annualOf({ target: "1.200" })).toEqual(wrong("La meta es el texto «1.200», no un número: escríbalo como número."));
    expect(annualOf({ class: "flow", baseline: "1.200" })).toEqual(wrong("La línea base es el texto «1.200», no un número: escríbalo como número."));
    expect(annualOf({ class: "Reducción", baseline: 10, target: 10 })).toEqual(
      wrong("La meta (10) no queda por debajo de la línea base (10): así «Reducción» no reduce."),
    );
    expect(annualOf({ class: "capacity", baseline: -1e308, target: 1e308 })).toEqual(
      wrong("La meta es un número demasiado grande para calcular con exactitud: revise sus ceros."),
    );
  });

  test("what is missing is not available", () => {
    const missing = (text: string): unknown => ({ error: "not-available", text });
    expect(annualOf({ target: "" })).toEqual(missing("Falta la meta: escriba un número."));
    expect(annualOf({ class: "capacity", baseline: "" })).toEqual(missing("Falta la línea base: escriba un número."));
    expect(annualOf({ class: "Reducción anual", baseline: "SD" })).toEqual(
      missing("La línea base es el texto «SD», no un número: escríbalo como número."),
    );
  });

  test("says what is wrong with a profile", () => {
    const wrong = (text: string): unknown => ({ error: "invalid-value", text });
    expect(annualOf({ profile: "plano" })).toEqual(
      wrong("«plano» no es un perfil: use uniforme, creciente, inicial o final, o un rango con una participación por vigencia."),
    );
    const size = (found: string): unknown =>
      wrong(`El perfil debe ser una fila o columna con una participación por vigencia: tiene ${found} celdas, y las vigencias son 4.`);
    expect(annualOf({ profile: [[1, 2, 3]] })).toEqual(size("1 × 3"));
    expect(annualOf({ profile: [[1, 2], [3, 4]] })).toEqual(size("2 × 2"));
    expect(annualOf({ profile: 1 })).toEqual(size("1 × 1"));
    expect(annualOf({ profile: [[1, -2, 3, 4]] })).toEqual(wrong("La participación de la vigencia 2 es -2: las participaciones no pueden ser negativas."));
    expect(annualOf({ profile: [[1, "50%", 3, 4]] })).toEqual(wrong("La participación de la vigencia 2 es el texto «50%», no un número: escríbalo como número."));
    expect(annualOf({ profile: [[1, 2, 3, ""]] })).toEqual(wrong("Falta la participación de la vigencia 4: escriba un número."));
    const sum = "Las participaciones deben sumar más de 0.";
    expect(annualOf({ profile: [[0, 0, 0, 0]] })).toEqual(wrong(sum));
    expect(annualOf({ profile: [[1e308, 1, 0, 0]] })).toEqual(
      wrong("La participación de la vigencia 1 es un número demasiado grande para calcular con exactitud: revise sus ceros."),
    );
  });

  const anyTerm = fc.integer({ min: 1, max: 12 }).chain((years) => {
    const words = fc.constantFrom("even", "creciente", "front", "final", "");
    const share = fc.double({ min: 0, max: 1e6, noNaN: true });
    const shares = fc
      .array(share, { minLength: years, maxLength: years })
      .filter((given) => given.some((weight) => weight > 1e-3))
      .map((given) => [given]);
    return fc.record({ years: fc.constant(years), profile: fc.oneof(words, shares) });
  });

  const isReduction = (goalClass: string): boolean => goalClass === "reduction" || goalClass === "annualReduction";

  test("amounts to the target of any goal, and GOAL.CHECK finds nothing in it", () => {
    fc.assert(
      fc.property(anyClass, anyNumber, anyNumber, anyTerm, (goalClass, baseline, target, term) => {
        fc.pre(!isReduction(goalClass) || target < baseline);
        const annual = annualOf({ class: goalClass, baseline, target, ...term }) as number[];
        expect(annual).toHaveLength(term.years);
        if (["capacity", "flow", "reduction", "stock"].includes(goalClass)) expect(annual.at(-1)).toBe(target);
        const programmed = { class: goalClass, baseline, target, annual, includesBaseline: null };
        expect(programmingOf(programmed).programming).toBe(1);
        expect(goalCheck(goalClass, baseline, target, [annual], "es")).toEqual({ value: [[""]] });
      }),
      { numRuns: 500 },
    );
  });

  /** Up to as many digits as Excel keeps. */
  const anyWhole = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.maxSafeInteger().map((value) => value % 1e15));

  test("is whole where the baseline and the target are, however large, and exact", () => {
    fc.assert(
      fc.property(anyClass, anyWhole, anyWhole, anyTerm, (goalClass, baseline, target, term) => {
        fc.pre(!isReduction(goalClass) || target < baseline);
        const annual = annualOf({ class: goalClass, baseline, target, ...term }) as number[];
        expect(annual.filter((value) => !Number.isSafeInteger(value) || Object.is(value, -0))).toEqual([]);
        const sum = annual.reduce((total, value) => total + value, 0);
        if (goalClass === "accumulated") expect(sum).toBe(target);
        else if (goalClass === "annualReduction") expect(sum).toBe(baseline - target);
        else expect(annual.at(-1)).toBe(target);
      }),
      { numRuns: 500 },
    );
  });

  test("levels never turn back, and a year without a share moves nothing", () => {
    const shares = fc.array(fc.constantFrom(0, 1, 2, 5), { minLength: 4, maxLength: 4 }).filter((given) => given.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.constantFrom("capacity", "flow"), anyWhole, anyWhole, shares, (goalClass, baseline, target, profile) => {
        const annual = annualOf({ class: goalClass, baseline, target, profile: [profile] }) as number[];
        const steps = annual.map((level, year) => level - (year === 0 ? baseline : (annual[year - 1] ?? NaN)));
        expect(steps.filter((step) => step !== 0 && step > 0 !== target > baseline)).toEqual([]);
        expect(steps.filter((_, year) => profile[year] === 0).filter((step) => step !== 0)).toEqual([]);
      }),
    );
  });
});
