import { budgetCheck } from "../../../../src/app/range-answers/budget-check";

describe("BUDGET.CHECK", () => {
  test("is the share of each amount within its ceiling, in the shape of the ranges", () => {
    expect(budgetCheck([[100, 50], [80, 200]], [[80, 50], [100, 50]], "es")).toEqual({ value: [[0.8, 1], [1, 0.25]] });
    expect(budgetCheck([[100], [50]], [[80], [50]], "es")).toEqual({ value: [[0.8], [1]] });
    expect(budgetCheck(100, 25, "es")).toEqual({ value: [[0.25]] });
  });

  test("an excess of up to 1 is none, a ceiling below 0 lets nothing happen, and nothing programmed is whole", () => {
    expect(budgetCheck([[101, 101.5, 10, 0, "", "NP"]], [[100, 100, -5, -5, "", 7]], "es")).toEqual({ value: [[1, 100 / 101.5, 0, 1, 1, 1]] });
  });

  test("a blank ceiling is 0", () => {
    expect(budgetCheck([[10, 10, 1]], [["", "NP", null]], "es")).toEqual({ value: [[0, 0, 1]] });
  });

  test("a cell that is no amount is an error of its own, named by its place", () => {
    expect(budgetCheck([[10, "1.200"], [10, 10]], [["SD", 5], [5, "#REF!"]], "es")).toEqual({
      value: [
        [
          { error: "invalid-value", text: "El techo de la fila 1, columna 1 es el texto «SD», no un número: escríbalo como número." },
          { error: "invalid-value", text: "Lo programado en la fila 1, columna 2 es el texto «1.200», no un número: escríbalo como número." },
        ],
        [0.5, { error: "invalid-value", text: "El techo de la fila 2, columna 2 tiene el error #REF!: corrija esa celda." }],
      ],
    });
  });

  test("ranges of other shapes are refused", () => {
    expect(budgetCheck([[1, 2]], [[1], [2]], "en")).toEqual({
      error: "invalid-value",
      text: "The ranges do not correspond (rows × columns): programmed 1 × 2; ceilings 2 × 1. Choose ranges of the same size.",
    });
    expect(budgetCheck([[1, 2]], 5, "es")).toMatchObject({ error: "invalid-value" });
  });
});
