/** The whole number that a text writes with digits alone, when it lies in the range; otherwise null. */
export function wholeNumberIn(text: string, range: { least: number; most: number }): number | null {
  if (!/^\d+$/.test(text.trim())) return null;
  const value = Number(text.trim());
  return value >= range.least && value <= range.most ? value : null;
}
