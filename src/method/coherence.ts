/**
 * Coherence, 0..100: 100 · (F · B · A/100)^(1/3) (method, section 6); null when a part is unknown. The geometric mean,
 * as in the Human Development Index since 2010: a strong part may not pay for an absent one.
 * @param feasibility F, 0..1.
 * @param budget B, 0..1.
 * @param articulation A, 0..100.
 */
export function coherenceOf(
  feasibility: number | null,
  budget: number | null,
  articulation: number | null,
): number | null {
  if (feasibility === null || budget === null || articulation === null) return null;
  // Math.cbrt is right to the last digit for exact cubes; Math.pow(x, 1 / 3) is not.
  return 100 * Math.cbrt(feasibility * budget * (articulation / 100));
}
