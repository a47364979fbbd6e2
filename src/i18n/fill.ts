/**
 * A text with its `{placeholders}` replaced; one without a value stays, so that a gap is seen. What is filled in may be a
 * user's text: a filled text is never filled again.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? values[key] ?? whole : whole));
}
