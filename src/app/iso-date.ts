/** A day as `2026-03-31`, by the clock of the computer: it sorts as text and means the same in every language. */
export function isoDate(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
