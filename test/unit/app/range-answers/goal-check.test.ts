import fc from "../../../properties";
import { goalCheck } from "../../../../src/app/range-answers/goal-check";
import { evaluate } from "../../../../src/method/evaluate";
import { runRules } from "../../../../src/rules/engine";
import { planOf } from "../../../rules/plan-content";
import { anyCell, anyClass } from "./goal-arbitrary";

/** The text for one goal with its years in a row. */
function check(goalClass: unknown, baseline: unknown, target: unknown, ...annual: unknown[]): unknown {
  const answer = goalCheck(goalClass, baseline, target, [annual], "en");
  return "value" in answer && Array.isArray(answer.value) ? answer.value[0]?.[0] : answer;
}

test("says nothing of a goal whose numbers are right", () => {
  expect(check("Incremento acumulado", 0, 20, 5, 5, "NP", 10)).toBe("");
  expect(check("flow", 10, 20, 5, 10, 15, 20)).toBe("");
  expect(check("Incremento capacidad", 100, 140, 110, 120, "NP", 140)).toBe("");
  expect(check("Mantenimiento", 5, 5, 5, 5, "NP", 5)).toBe("");
  expect(check("Reducción", 50, 10, 40, 30, 20, 10)).toBe("");
  expect(check("Reducción anual", 50, 10, 10, 10, 10, 10)).toBe("");
});

test("says by how much the programming misses the target, and names the one class that fits", () => {
  expect(check("Incremento acumulado", 0, 20, 5, 5, "NP", 5)).toBe("Programado 15; la meta exige 20: faltan 5.");
  // 8 + 9 + 10 = 27 of 10; a last level of 10 is right for a flow and for a capacity, so neither is named.
  expect(check("Incremento acumulado", 7, 10, 8, 9, 10)).toBe("Programado 27; la meta exige 10: sobran 17.");
  // The last value is no 20, the sum is.
  expect(check("Mantenimiento", 5, 20, 5, 5, 5, 5)).toBe("Programado 5; la meta exige 20: faltan 15. Cuadraría como «Incremento acumulado».");
  expect(check("Incremento flujo", 0, 3, 1, 1)).toBe("Programado 1; la meta exige 3: faltan 2.");
  expect(check("Incremento flujo", 0, 3, 1, 2)).toBe("Programado 2; la meta exige 3: falta 1. Cuadraría como «Incremento acumulado».");
  expect(check("Incremento flujo", 0, 3, 1, 4)).toBe("Programado 4; la meta exige 3: sobra 1.");
});

test("speaks the language of the class and writes numbers as it does", () => {
  expect(check("Incremento acumulado", 0, 20_000.5, 5_000, 5_000)).toBe("Programado 10.000; la meta exige 20.000,5: faltan 10.000,5.");
  expect(check("Accumulated increase", 0, 20_000.5, 5_000, 5_000)).toBe("Programmed 10,000; the target asks 20,000.5: 10,000.5 short.");
  expect(check("stock", 5, 20, 5, 5, 5, 5)).toBe("Programmed 5; the target asks 20: 15 short. It would agree as “Accumulated increase”.");
});

test("names the class, and each cell without a number by its place, up to three of them", () => {
  expect(check("flujo", 0, 3, 1, 3)).toMatch(/^«flujo» no es un tipo de acumulación: use Incremento acumulado,/);
  expect(check("", 0, 3, 1, 3)).toMatch(/^Falta el tipo de acumulación: use/);
  expect(check("Incremento flujo", "SD", 3, 1, "1.200")).toBe(
    "La línea base es el texto «SD», no un número: escríbalo como número. La vigencia 2 es el texto «1.200», no un número: escríbalo como número.",
  );
  expect(check("Incremento flujo", 0, { basicValue: "#N/A" }, 1, "")).toBe(
    "La meta tiene el error #N/A: corrija esa celda. Falta la vigencia 2: escriba un número, o NP si no se programa.",
  );
  expect(check("Incremento flujo", "", "", "", "")).toMatch(/Falta la vigencia 1: .* Hay otra celda por corregir\.$/);
  expect(check("Incremento flujo", "", "", "", "", "")).toMatch(/Falta la vigencia 1: .* Hay otras 2 celdas por corregir\.$/);
  expect(check("Incremento flujo", 1, 2, `${"largo ".repeat(20)}`)).toBe(
    "La vigencia 1 es el texto «largo largo largo largo largo largo larg…», no un número: escríbalo como número.",
  );
});

test("says that a reduction does not reduce, and what fits instead", () => {
  expect(check("Reducción", 10, 12, 11, 10.5)).toBe("La meta (12) no queda por debajo de la línea base (10): así «Reducción» no reduce.");
  expect(check("Reducción", 10, 10, 10, 10)).toMatch(/^La meta \(10\) no queda por debajo de la línea base \(10\)/);
  expect(check("Reducción anual", 10, 20, 5, 15)).toBe(
    "La meta (20) no queda por debajo de la línea base (10): así «Reducción anual» no reduce. Cuadraría como «Incremento acumulado».",
  );
});

test("says that no year is programmed, and nothing of sums then", () => {
  expect(check("Incremento acumulado", 0, 20, "NP", "np")).toBe("Ninguna vigencia está programada: todas tienen NP. Programe al menos una.");
});

/** The rules that look at the same numbers. */
const rules = ["goal/not-measurable", "goal/programming-mismatch", "goal/reduction-direction", "goal/never-programmed"];

test("says something just where the rules of a plan do", () => {
  const anyGoal = fc.record({
    class: anyClass,
    baseline: anyCell,
    target: anyCell,
    annual: fc.array(fc.oneof(anyCell, fc.constant("NP")), { minLength: 2, maxLength: 2 }),
  });
  fc.assert(
    fc.property(anyGoal, ({ class: goalClass, baseline, target, annual }) => {
      const [y1 = null, y2 = null] = annual;
      const plan = planOf({ years: 2, productGoals: [{ code: "1", class: goalClass, baseline, target, y1, y2 }] });
      const found = runRules(plan, evaluate(plan)).findings.some(({ rule }) => rules.includes(rule));
      expect(check(goalClass, baseline, target, y1, y2) !== "").toBe(found);
    }),
    { numRuns: 300 },
  );
});
