import { addAmounts, amountIn, noAmounts } from "../../../../src/app/budget/budget-amounts";
import { converted } from "../../../../src/app/budget/budget-rows";
import { mgaCodeIn, plainCodeIn } from "../../../../src/app/budget/codes-in-text";

test.each([
  [5, 5],
  ["20802327688 ", 20802327688],
  ["$ 1.234.567", 1234567],
  ["1,234,567.89", 1234567.89],
  ["1.234,50", 1234.5],
  ["12,5", 12.5],
  ["(1.000.000)", -1000000],
  ["-7", -7],
  [" - ", null],
  ["", null],
  [null, null],
])("amount %p is %p", (cell, amount) => {
  expect(amountIn(cell)).toBe(amount);
});

test.each(["1.234", "1,234", "1.23.4", "SD", "(5", "5)", "2 km", true])("amount %p is not guessed", (cell) => {
  expect(amountIn(cell)).toBeUndefined();
});

test.each([
  ["Via terciaria mejorada2402041", "2402041"],
  ["2402041Via terciaria mejorada", "2402041"],
  ["240204100 - Vía terciaria", "240204100"],
  [2402041, "2402041"],
  [401105, "0401105"],
  ["Plan 2024 de vías", null],
  ["2402041 y 2402042", null],
  ["2402041 (2402041)", "2402041"],
  ["12345678", null],
  ["No aplica", null],
  [null, null],
])("the MGA code in %p is %p", (cell, code) => {
  expect(mgaCodeIn(cell)).toBe(code);
});

test.each([
  ["0 ", null],
  ["No aplica", null],
  ["NO APLICA ", null],
  ["  ", null],
  [null, null],
  [2025000002782, "2025000002782"],
  [202500000000816, "202500000000816"],
  [" 2025000002782 ", "2025000002782"],
])("the code in %p is %p", (cell, code) => {
  expect(plainCodeIn(cell)).toBe(code);
});

test("a stage of which nothing is said stays so; cents add up", () => {
  expect(addAmounts({ ...noAmounts, committed: 0.1 }, { ...noAmounts, committed: 0.2, paid: 3 })).toEqual({ ...noAmounts, committed: 0.3, paid: 3 });
});

test("money goes from the unit of the file to that of the plan without losing a peso", () => {
  expect(converted(1113928988, "pesos", "millions")).toBe(1113.928988);
  expect(converted(1113928988, "pesos", "thousands")).toBe(1113928.988);
  expect(converted(7.5, "thousands", "pesos")).toBe(7500);
  expect(converted(3, "millions", "thousands")).toBe(3000);
});
