import { growth } from "../../bench/growth";

const sizes = [331, 2_000, 10_000, 50_000];

test.each([
  ["constant", () => 7, 0],
  ["a square root", Math.sqrt, 0.5],
  ["linear", (size: number) => 3 * size, 1],
  ["a square", (size: number) => size ** 2 / 5, 2],
])("the growth of %s is found", (_, figure, slope) => expect(growth(sizes, sizes.map((size) => figure(size)))).toBeCloseTo(slope, 10));

test("size by its logarithm is a little over linear; noise is averaged out", () => {
  const slope = growth(sizes, sizes.map((size) => size * Math.log2(size)));
  expect(slope).toBeGreaterThan(1.05);
  expect(slope).toBeLessThan(1.2);
  expect(growth(sizes, sizes.map((size, at) => size * (at % 2 === 0 ? 1.1 : 0.9)))).toBeCloseTo(1, 1);
});
