import type { CellValue } from "./cell-value";
import type { PlanRow } from "./plan";

/** What a column of the plan holds in one row: a list is an array of codes. */
export type CellContent = CellValue | string[];

const annualKey = /^y(\d+)$/;

/** Position among the annual values of a column `y1`..`yT`, from 0; null for another column. */
export function annualPosition(column: string): number | null {
  const year = annualKey.exec(column)?.[1];
  return year === undefined ? null : Number(year) - 1;
}

/** The content of a column of a row; null for one that the row does not have. */
export function contentAt(row: PlanRow, column: string): CellContent {
  const position = annualPosition(column);
  const cells = row as unknown as Record<string, CellContent | undefined>;
  if (position === null) return cells[column] ?? null;
  return (cells.annual as CellValue[] | undefined)?.[position] ?? null;
}

/** Blank text, nothing, or a list without items. */
export function isEmptyContent(content: CellContent): boolean {
  return Array.isArray(content) ? content.length === 0 : content === null || content === "";
}
