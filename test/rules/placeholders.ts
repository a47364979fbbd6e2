/** Names in braces, each once, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, name]) => name ?? ""))].sort();
}
