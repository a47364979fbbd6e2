/** Relative difference up to which two quantities are the same (method, section 1). */
const quantityTolerance = 1e-6;

/**
 * Whether two quantities are the same: |a − b| ≤ 1e-6 · max(1, |a|, |b|) (method, section 1). Annual values such as
 * 0.1 + 0.2 do not add up exactly in binary numbers.
 */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= quantityTolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether two amounts of money differ by at most `tolerance`, in the plan's currency unit (method, section 1). */
export function sameAmount(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance;
}
