import type { SourceColumnName } from "../../app/adoption/adoption";
import type { AdoptTexts } from "./use-adopt-pane";
import type { SheetTexts } from "../../i18n/es/sheets";
import { tableKeys, tableSchemas, type TableKey } from "../../plan/table-schemas";
import type { Names } from "../frame/sheet-names";
import { annualIndex, type ColumnGroup } from "./draft";

/** The header of a plan column on its sheet; annual columns bear their year, or its position while the first is unknown. */
export function columnLabel(planColumn: string, firstYear: number | null, sheets: SheetTexts, texts: AdoptTexts): string {
  const year = annualIndex(planColumn);
  const [, source, ofSource] = planColumn.split(".");
  if (year > 0 && ofSource !== undefined) return `${sourceName(source ?? "", sheets)} · ${texts.adopt.year((firstYear ?? 1) + year - 1)}`;
  if (year > 0) return texts.adopt.year((firstYear ?? 1) + year - 1);
  const { table, column } = partsOf(planColumn);
  if (table === null) return planColumn;
  const columns: Record<string, string> = sheets.tables[table].columns;
  return columns[column] ?? planColumn;
}

function sourceName(source: string, sheets: SheetTexts): string {
  const words: Record<string, string> = sheets.words.source;
  return Object.hasOwn(words, source) ? (words[source] ?? source) : source;
}

export function groupLabel(table: string, names: Names): string {
  return names.sheet(tableKeys.find((each) => each === table) ?? "plan");
}

/** Whether the plan is incomplete without this column. Codes that the source lacks are given by the adoption. */
export function isMandatory(planColumn: string): boolean {
  const { table, column } = partsOf(planColumn);
  if (table === null || column === "code") return false;
  const schema = tableSchemas[table];
  if (planColumn.split(".").length > 2) return false;
  if (annualIndex(planColumn) > 0) return schema.annualMandatory === true;
  return schema.columns.some(({ key, mandatory }) => key === column && mandatory === true);
}

/** Mandatory plan columns without a source. Of a table that no column fills, only the first: the rest follows from it. */
export function missingColumns(groups: readonly ColumnGroup[], columns: Record<string, SourceColumnName>): string[] {
  const bySource = Object.keys(columns).some((planColumn) => planColumn.split(".").length > 2);
  return groups.flatMap(({ table, planColumns }) => {
    if (table === "investments" && bySource) return [];
    const mandatory = planColumns.filter(isMandatory);
    if (planColumns.some((planColumn) => columns[planColumn] !== undefined)) {
      return mandatory.filter((planColumn) => columns[planColumn] === undefined);
    }
    // A plan may have no subprograms.
    return table === "subprograms" ? [] : mandatory.slice(0, 1);
  });
}

/** What the plan cannot do without this column. */
export function absenceText(planColumn: string, { adopt }: AdoptTexts): string {
  if (annualIndex(planColumn) > 0) return adopt.absenceOfYear;
  return adopt.absence[planColumn] ?? adopt.absenceOther;
}

function partsOf(planColumn: string): { table: TableKey | null; column: string } {
  const [table, column = ""] = planColumn.split(".");
  return { table: tableKeys.find((key) => key === table) ?? null, column };
}
