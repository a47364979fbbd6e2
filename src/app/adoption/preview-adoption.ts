import { isBlank, type CellValue } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import { tableSchemas, type TableKey } from "../../plan/table-schemas";
import type { Language } from "../../i18n/language";
import { cellOf } from "../../sheets/cell-words";
import type { Workbook } from "../../workbook/port";
import { adoptedPlan } from "./adopt-sheet";
import type { AdoptionMapping, AdoptionReport } from "./adoption";

/** What adopting would give; nothing has been written. */
export interface AdoptionPreview {
  report: AdoptionReport;
  tables: PreviewTable[];
}

export interface PreviewTable {
  table: TableKey;
  /** Keys of the columns that hold anything in the rows shown; annual ones as `y1`, `y2` … */
  columns: string[];
  /** The first rows, as their sheet would show them. */
  rows: CellValue[][];
  /** Rows in all. */
  count: number;
}

/** Enough to see that the columns fell in their places. */
const shownRows = 5;

/** Builds the plan as `adoptSheet` would and shows the beginning of each table. @throws AdoptionError */
export async function previewAdoption(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptionPreview> {
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  const tables = Object.keys(report.counts) as TableKey[];
  return { report, tables: tables.map((table) => previewTable(plan, table, language)) };
}

function previewTable(plan: Plan, table: TableKey, language: Language): PreviewTable {
  const rows = plan[table] as unknown as readonly Readonly<Record<string, unknown>>[];
  const shown = rows.slice(0, shownRows).map((row) => cellsOf(row, table, language));
  const columns = [...new Set(shown.flatMap((cells) => [...cells].flatMap(([key, value]) => (isBlank(value) ? [] : [key]))))];
  return { table, columns, rows: shown.map((cells) => columns.map((key) => cells.get(key) ?? null)), count: rows.length };
}

function cellsOf(row: Readonly<Record<string, unknown>>, table: TableKey, language: Language): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  const { columns, annualAfter } = tableSchemas[table];
  for (const schema of columns) {
    cells.set(schema.key, cellOf(row[schema.key] as CellValue | string[], schema, language));
    if (schema.key !== annualAfter) continue;
    (row.annual as readonly CellValue[]).forEach((value, index) => cells.set(`y${index + 1}`, value));
  }
  return cells;
}
