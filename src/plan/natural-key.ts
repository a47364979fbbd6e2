import type { CellValue } from "./cell-value";
import { contentAt } from "./row-content";
import type { PlanRow, Text } from "./plan";
import type { TableKey } from "./table-schemas";

/** The columns that say which row is meant: the code, or what a row without a code of its own is about. */
export const keyColumns: Readonly<Record<TableKey, readonly string[]>> = {
  problems: ["code"],
  axes: ["code"],
  programs: ["code"],
  subprograms: ["code"],
  resultGoals: ["code"],
  productGoals: ["code"],
  projects: ["code"],
  investments: ["goal", "project", "source"],
  ceilings: ["source"],
  budget: ["year", "kind", "goal", "mgaIndicator", "project", "source"],
  units: ["code"],
  commitments: ["code"],
  actors: ["actor", "stage"],
  progress: ["goal", "year"],
  waivers: ["rule", "path"],
  royalties: ["goal", "mgaIndicator", "project"],
};

/** One text for the key of a row, white space around its parts not counted; null where all of the key is blank. */
export function naturalKey(table: TableKey, row: PlanRow): string | null {
  const parts = keyColumns[table].map((column) => comparable(contentAt(row, column) as CellValue));
  return parts.every((part) => part === "") ? null : JSON.stringify(parts);
}

/** The parts of the key of a row, white space around them left out. */
export function keyParts(table: TableKey, row: PlanRow): Text[] {
  return keyColumns[table].map((column) => {
    const content = contentAt(row, column);
    return content === null ? null : String(content).trim();
  });
}

/** Codes and years typed as text or as numbers are the same key. */
function comparable(value: CellValue): string {
  return value === null ? "" : String(value).trim();
}
