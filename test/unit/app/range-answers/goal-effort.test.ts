import fc from "../../../properties";
import { goalEffort } from "../../../../src/app/range-answers/goal-effort";
import { effortsOf } from "../../../../src/method/effort";
import { anyClass, anyNumber } from "./goal-arbitrary";

test("is the effort of the method, and NP in a year without a number", () => {
  const annual = fc.array(fc.oneof(anyNumber, fc.constantFrom("NP", "", "SD")), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyClass, anyNumber, annual, (goalClass, baseline, years) => {
      const expected = effortsOf({ class: goalClass, baseline, annual: years }).map(({ effort }) => effort ?? "NP");
      expect(goalEffort(goalClass, baseline, [years], "es")).toEqual({ value: [expected] });
    }),
  );
});

test("levels count from the last level, quantities are what the year states", () => {
  expect(goalEffort("Incremento capacidad", 100, [[110, "NP", 130, 125]], "es")).toEqual({ value: [[10, "NP", 20, -5]] });
  expect(goalEffort("Reducción", 50, [[45], [45], [30]], "es")).toEqual({ value: [[5], [0], [15]] });
  expect(goalEffort("Incremento acumulado", "", [[3, 2.5]], "es")).toEqual({ value: [[3, 2.5]] });
});

test("a level without a baseline to count from is not available in its first year", () => {
  const text = "El esfuerzo de la vigencia 2 no se conoce sin un número en la línea base: escríbalo.";
  for (const baseline of ["", "SD", null]) {
    expect(goalEffort("capacity", baseline, [["NP", 5, 7]], "es")).toEqual({ value: [["NP", { error: "not-available", text }, 2]] });
  }
  expect(goalEffort("capacity", "1.200", [[5]], "es")).toEqual({
    value: [[{ error: "invalid-value", text: "La línea base es el texto «1.200», no un número: escríbalo como número." }]],
  });
});

test("a number as text and an error cell are named and never guessed", () => {
  expect(goalEffort("flow", 0, [[1, "1.200", "#DIV/0!", true]], "es")).toEqual({
    value: [
      [
        1,
        { error: "invalid-value", text: "La vigencia 2 es el texto «1.200», no un número: escríbalo como número." },
        { error: "invalid-value", text: "La vigencia 3 tiene el error #DIV/0!: corrija esa celda." },
        { error: "invalid-value", text: "La vigencia 4 es el texto «true», no un número: escríbalo como número." },
      ],
    ],
  });
});
