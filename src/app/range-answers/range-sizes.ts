import type { CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn, type RangeFunctionTexts } from "../../i18n/range-function-texts";
import { invalidValue, type CellError } from "../answers/answer";
import { rangeArgument } from "../answers/arguments";

export type RangeName = keyof RangeFunctionTexts["ranges"];

/** A range that was given, by rows. */
export interface NamedRange {
  name: RangeName;
  cells: CellValue[][];
}

export function namedRanges(given: Partial<Record<RangeName, unknown>>): NamedRange[] {
  return (Object.keys(given) as RangeName[]).map((name) => ({ name, cells: rangeArgument(given[name]) }));
}

export function columnsOf(cells: readonly (readonly unknown[])[]): number {
  return cells[0]?.length ?? 0;
}

export function hasSize(cells: readonly (readonly unknown[])[], rows: number, columns: number): boolean {
  return cells.length === rows && columnsOf(cells) === columns;
}

export function transposed<Cell>(cells: readonly (readonly Cell[])[]): Cell[][] {
  return Array.from({ length: columnsOf(cells) }, (_, column) => cells.map((row) => row[column] as Cell));
}

/** The ranges that do not go together, with their sizes. */
export function differentSizes(
  ranges: readonly NamedRange[],
  remedy: "goalSizes" | "equalSizes" | "codeSizes" | "oneGoal",
  language: Language,
): CellError {
  const texts = rangeFunctionTextsIn(language);
  const sizes = ranges.map(({ name, cells }) =>
    fill(texts.size, { range: texts.ranges[name], rows: String(cells.length), columns: String(columnsOf(cells)) }),
  );
  return invalidValue(fill(texts.sizes, { sizes: sizes.join("; "), remedy: texts[remedy] }));
}
