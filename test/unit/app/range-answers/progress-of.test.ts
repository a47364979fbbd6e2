import fc from "../../../properties";
import { progressOf, type ProgressArguments } from "../../../../src/app/range-answers/progress-of";
import { progressReadings } from "../../../../src/method/goal-progress";
import { indexPlan } from "../../../../src/method/plan-index";
import { progressOf as progressOfPlan } from "../../../../src/method/progress";
import { annual as annualColumns, planOf } from "../../../rules/plan-content";
import { anyClass, anyNumber } from "./goal-arbitrary";

const goal: ProgressArguments = {
  class: "Incremento flujo",
  baseline: 100,
  target: 140,
  annual: [[110, 120, 130, 140]],
  executed: [[110, "", 126, ""]],
};

const progress = (change: Partial<ProgressArguments> = {}): unknown => {
  const answer = progressOf({ ...goal, ...change }, "es");
  return "value" in answer && Array.isArray(answer.value) ? answer.value[0]?.[0] : answer;
};

describe("PROGRESS.OF", () => {
  test("is the progress over the term as the class says, without a cap", () => {
    expect(progress()).toBe(0.9);
    expect(progress({ class: "accumulated", target: 40, annual: [[10, 10, 10, 10]], executed: [[10, 50, "", ""]] })).toBe(1.5);
    expect(progress({ class: "stock", target: 5, annual: [[5, "NP", 5, 5]], executed: [[5, 9, 4, "SD"]] })).toBe(0.9);
    expect(progress({ class: "Reducción", baseline: 50, target: 10, annual: [[40, 30, 20, 10]], executed: [[60, "", "", ""]] })).toBe(-0.25);
    expect(progress({ class: "Reducción anual", baseline: 50, target: 10, annual: [[10, 10, 10, 10]], executed: [[10, 12, "", ""]] })).toBe(0.55);
  });

  test("is read from zero or from the baseline when asked, in Spanish and English", () => {
    for (const reading of ["clase", "Class", "", null, 0, "ofClass"]) expect(progress({ reading })).toBe(0.9);
    for (const reading of ["desde cero", "FROM ZERO", "fromZero"]) expect(progress({ reading })).toBe(0.9);
    for (const reading of ["Desde la línea base", "desde la linea base", "from baseline", "fromBaseline"]) expect(progress({ reading })).toBe(0.65);
  });

  test("is the progress of a plan of this one goal, or not available where that is unknown", () => {
    const byYear = fc.array(fc.oneof({ weight: 5, arbitrary: anyNumber }, { weight: 1, arbitrary: fc.constantFrom("NP", "", "SD") }), { minLength: 3, maxLength: 3 });
    const anyGoal = fc.record({
      class: anyClass,
      baseline: fc.oneof(anyNumber, fc.constantFrom("", "SD")),
      target: fc.oneof(anyNumber, fc.constantFrom("", "SD")),
      annual: byYear,
      executed: byYear,
      reading: fc.constantFrom(...progressReadings),
    });
    fc.assert(
      fc.property(anyGoal, ({ class: goalClass, baseline, target, annual, executed, reading }) => {
        const plan = planOf({
          years: 3,
          productGoals: [{ code: "1", class: goalClass, baseline, target, ...annualColumns(...annual) }],
          progress: executed.map((value, year) => ({ goal: "1", year: 2024 + year, executed: value })),
        });
        const expected = progressOfPlan(indexPlan(plan))[0]?.term[reading] ?? null;
        const found = progress({ class: goalClass, baseline, target, annual: [annual], executed: [executed], reading });
        if (expected === null) expect(found).toMatchObject({ error: expect.stringMatching(/^(not-available|invalid-value)$/) as string, text: expect.stringMatching(/\.$/) as string });
        else expect(found).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("says why it is not available", () => {
    const unknown = (text: string): unknown => ({ error: "not-available", text });
    const nothing = unknown("Ninguna vigencia programada tiene ejecución: escriba lo ejecutado como número.");
    expect(progress({ executed: [["", "SD", "NP", ""]] })).toEqual(nothing);
    expect(progress({ class: "stock", annual: [[5, "NP", "NP", "NP"]], executed: [["", 5, "", ""]] })).toEqual(nothing);
    expect(progress({ class: "stock", target: "", annual: [[5, 5, "NP", ""]], executed: [["", "", 5, 5]] })).toEqual(nothing);
    expect(progress({ target: "" })).toEqual(unknown("Falta la meta: escriba un número."));
    expect(progress({ class: "Reducción", baseline: "SD" })).toEqual(unknown("La línea base es el texto «SD», no un número: escríbalo como número."));
    expect(progress({ baseline: "", reading: "desde cero" })).toEqual(unknown("Falta la línea base: escriba un número."));
    expect(progress({ class: "accumulated", annual: [[1, "", 1, 1]] })).toEqual(unknown("Falta la vigencia 2: escriba un número, o NP si no se programa."));
    const zero = unknown("El avance se dividiría por cero: revise la meta, la línea base y la programación.");
    expect(progress({ target: 0 })).toEqual(zero);
    expect(progress({ target: 100, reading: "desde la línea base" })).toEqual(zero);
    expect(progress({ class: "stock", annual: [[0, 0, 0, 0]] })).toEqual(zero);
  });

  test("what does not matter to the class may be missing", () => {
    expect(progress({ baseline: "", annual: [["", "NP", "SD", ""]] })).toBe(0.9);
  });

  test("says what is wrong with an argument", () => {
    const wrong = (text: string): unknown => ({ error: "invalid-value", text });
    expect(progress({ class: "otro" })).toMatchObject({ error: "invalid-value", text: expect.stringContaining("«otro»") as string });
    expect(progress({ executed: [[110, "126 km", "", ""]] })).toEqual(wrong("Lo ejecutado en la vigencia 2 es el texto «126 km», no un número: escríbalo como número."));
    expect(progress({ annual: [[110, 120, 130, "#N/A"]] })).toEqual(wrong("La vigencia 4 tiene el error #N/A: corrija esa celda."));
    expect(progress({ reading: "rápida" })).toEqual(
      wrong("«rápida» no es una lectura del avance: use clase, desde cero o desde la línea base, o deje el argumento vacío."),
    );
    expect(progress({ class: "Mantenimiento", reading: "desde cero" })).toEqual(
      wrong(
        "La lectura «desde cero» es de metas de nivel (Incremento flujo, Incremento capacidad, Reducción), y esta es «Mantenimiento»: use la lectura «clase».",
      ),
    );
  });
});
