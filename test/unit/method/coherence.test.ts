import fc from "../../properties";
import { coherenceOf } from "../../../src/method/coherence";

test.each<[number | null, number | null, number | null, number | null]>([
  [1, 1, 100, 100],
  [0.5, 0.5, 50, 50],
  // 0.9 · 0.8 · 0.75 = 0.54, cube root 0.814325…
  [0.9, 0.8, 75, 81.4325],
  [1, 1, 0, 0],
  [0, 1, 100, 0],
  [null, 1, 100, null],
  [1, null, 100, null],
  [1, 1, null, null],
])("F %p, B %p, A %p: %p", (feasibility, budget, articulation, expected) => {
  const coherence = coherenceOf(feasibility, budget, articulation);
  if (expected === null || coherence === null) expect(coherence).toBe(expected);
  else expect(coherence).toBeCloseTo(expected, 4);
});

test("it lies between the least and the largest of its parts", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (f, b, a) => {
      const coherence = coherenceOf(f, b, 100 * a) ?? NaN;
      expect(coherence).toBeGreaterThanOrEqual(100 * Math.min(f, b, a) - 1e-9);
      expect(coherence).toBeLessThanOrEqual(100 * Math.max(f, b, a) + 1e-9);
    }),
  );
});
