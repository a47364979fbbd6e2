import type { CellValue } from "../../plan/cell-value";

/**
 * A short print of cells: equal cells give equal prints, and other cells practically never do. It tells whether
 * somebody has typed since, without keeping what was written. A formula counts as a formula, whatever its value.
 */
export function contentPrint(values: readonly CellValue[][], formulas: readonly (string | null)[][] = []): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x85ebca6b) + 1;
    }
  };
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      const text = (formulas[down]?.[right] ?? null) === null ? cellText(value) : "f";
      if (text !== null) take(`${down},${right}:${text};`);
    }),
  );
  return hex(first) + hex(second);
}

/** Prints of rows one by one. A formula counts as nothing: calculated columns fill themselves. */
export function rowPrints(values: readonly CellValue[][], formulas: readonly (string | null)[][] = []): string[] {
  return values.map((row, down) => {
    const own = row.map((value, right) => ((formulas[down]?.[right] ?? null) === null ? value : null));
    return contentPrint([own]).slice(0, 12);
  });
}

/** Whether two values are the same content: numbers to 15 digits, as files keep them. */
export function sameContent(one: CellValue, other: CellValue): boolean {
  return cellText(one) === cellText(other);
}

function cellText(value: CellValue): string | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  return typeof value === "boolean" ? `b${value}` : `s${value.replaceAll("\r\n", "\n")}`;
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
