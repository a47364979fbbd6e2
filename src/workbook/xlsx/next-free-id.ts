/** `rId4` when `rId1` to `rId3` are taken. */
export function nextFreeId(prefix: string, taken: readonly string[]): string {
  const all = new Set(taken);
  let number = taken.length + 1;
  while (all.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
