import type { MgaLevel } from "../../catalog/mga-catalog";
import type { CellValue } from "../../plan/cell-value";
import { fold } from "../../i18n/fold";

/** Where the codes and names of a level stand in the file, counted from 0 within the sheet's used range. */
export interface LevelColumns {
  level: MgaLevel;
  code: number;
  name: number;
  /** Unit of measure; -1 without. */
  unit: number;
}

export interface CatalogHeader {
  /** Row of the headers, from 0 within the used range. */
  row: number;
  columns: LevelColumns[];
}

/** Titles stand above the headers of official files; further down it is no title any more. */
const searchDepth = 30;

/** The words by which a header speaks of a level; the longer word first: an indicator's header names its product too. */
const levelWords: readonly (readonly [MgaLevel, string])[] = [
  ["indicator", "indicador"],
  ["product", "producto"],
  ["program", "programa"],
];

const levelEnglish: Readonly<Record<string, MgaLevel>> = { indicator: "indicator", product: "product", program: "program" };

/** The row in which codes and names of most levels are headed; null when there is none. */
export function findCatalogHeader(values: readonly (readonly CellValue[])[]): CatalogHeader | null {
  let best: CatalogHeader | null = null;
  values.slice(0, searchDepth).forEach((cells, row) => {
    const columns = levelColumns(cells);
    if (columns.length > (best?.columns.length ?? 0)) best = { row, columns };
  });
  return best;
}

function levelColumns(cells: readonly CellValue[]): LevelColumns[] {
  const headers = cells.map((cell) => fold(String(cell ?? "")));
  return levelWords.flatMap(([level]) => {
    const code = headers.findIndex((header) => isCode(header) && levelOf(header) === level);
    const name = headers.findIndex((header) => isName(header) && levelOf(header) === level);
    if (code === -1 || name === -1) return [];
    const unit = level === "indicator" ? unitColumn(headers, Math.max(code, name)) : -1;
    return [{ level, code, name, unit }];
  });
}

/** The unit of an indicator stands behind it; products have a unit of their own before. */
function unitColumn(headers: readonly string[], indicator: number): number {
  const units = headers.flatMap((header, position) => (/^(unidad|unit)\b/.test(header) ? [position] : []));
  return units.find((position) => position > indicator) ?? units[0] ?? -1;
}

function levelOf(header: string): MgaLevel | undefined {
  const words = header.split(/[^a-z]+/);
  const spanish = levelWords.find(([, word]) => words.includes(word) || words.includes(`${word}s`))?.[0];
  return spanish ?? words.map((word) => levelEnglish[word]).find((level) => level !== undefined);
}

function isCode(header: string): boolean {
  return /\bcod(igo)?\b|\bcode\b/.test(header);
}

/** A name, and no description, unit or other remark on the level. */
function isName(header: string): boolean {
  return !isCode(header) && !/\b(descripcion|unidad|unit|description|principal|tipo|medida|meta)\b/.test(header);
}
