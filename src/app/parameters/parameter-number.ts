/** A decimal number as somebody types it in the pane, with a point or a comma; null when it may be read in two ways, or in none. */
export function parameterNumber(text: string): number | null {
  const typed = text.trim();
  if (!/^-?\d+([.,]\d+)?$/.test(typed)) return null;
  // 1.000 and 1,000 are a thousand for some and one for others; 0,125 is the same for all.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) return null;
  return Number(typed.replace(",", "."));
}
