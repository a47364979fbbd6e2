import { same, sameAmount } from "../../../src/method/same";

test.each([
  [0.1 + 0.2, 0.3, true],
  [1, 1.0000009, true],
  [1, 1.0000011, false],
  [1_000_000, 1_000_000.9, true],
  [1_000_000, 1_000_002, false],
  // Near 0 the tolerance is absolute.
  [0, 9e-7, true],
  [0, 2e-6, false],
  // The tolerance itself is still the same: 1e-6 of 1, 1 of a million.
  [0, 1e-6, true],
  [999_999, 1_000_000, true],
  [-5, 5, false],
])("same(%p, %p) is %p", (a, b, expected) => {
  expect(same(a, b)).toBe(expected);
  expect(same(b, a)).toBe(expected);
});

test.each([
  [100, 101, 1, true],
  [100, 101.5, 1, false],
  [-3, 0, 2, false],
  [7, 7, 0, true],
])("amounts %p and %p with tolerance %p: %p", (a, b, tolerance, expected) => {
  expect(sameAmount(a, b, tolerance)).toBe(expected);
  expect(sameAmount(b, a, tolerance)).toBe(expected);
});
