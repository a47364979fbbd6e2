import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../../src/plan/cell-value";

test.each<[CellValue | undefined, boolean, boolean, boolean]>([
  [0, true, false, false],
  [-2.5, true, false, false],
  [Number.NaN, false, false, false],
  [Number.POSITIVE_INFINITY, false, false, false],
  ["5", false, false, false],
  ["7,75%", false, false, false],
  [true, false, false, false],
  [false, false, false, false],
  [null, false, true, false],
  [undefined, false, true, false],
  ["", false, true, false],
  [" \t\n", false, true, false],
  ["NP", false, false, true],
  [" np ", false, false, true],
  ["N P", false, false, false],
  ["NPI", false, false, false],
])("%p: numeric %p, blank %p, not programmed %p", (value, numeric, blank, notProgrammed) => {
  expect(isNumeric(value)).toBe(numeric);
  expect(isBlank(value)).toBe(blank);
  expect(isNotProgrammed(value)).toBe(notProgrammed);
});
