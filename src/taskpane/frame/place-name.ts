import type { PaneTexts } from "../../i18n/es/pane";
import type { SheetTexts } from "../../i18n/es/sheets";
import type { PlanPath } from "../../plan/plan-path";
import { tableSchemas } from "../../plan/table-schemas";

/** A place of the plan in the words of its sheet: `Metas de producto › 45 › 2025`. */
export function placeName(path: PlanPath, sheets: SheetTexts, texts: PaneTexts): string {
  const parts = [sheetName(path.table, sheets)];
  const header = columnHeader(path, sheets);
  const word = wordOf(path, sheets);
  if (word !== null && path.row === null && header !== null) return [...parts, header, word].join(" › ");
  if (path.code !== null) parts.push(word ?? path.code);
  else if (path.row !== null) parts.push(texts.common.row(String(path.row + 1)));
  if (path.year !== null) parts.push(String(path.year));
  else if (header !== null) parts.push(header);
  return parts.join(" › ");
}

export function sheetName(table: PlanPath["table"], sheets: SheetTexts): string {
  if (table === "plan") return sheets.home.sheet;
  if (table === "parameters") return sheets.parameters.sheet;
  return sheets.tables[table].sheet;
}

function columnHeader({ table, column }: PlanPath, sheets: SheetTexts): string | null {
  if (column === null || table === "parameters") return null;
  if (table === "plan") {
    const profile: Record<string, { label: string }> = sheets.profile;
    return profile[column]?.label ?? null;
  }
  const columns: Record<string, string> = sheets.tables[table].columns;
  return columns[column] ?? null;
}

/** A code that is a word of a list, such as a dimension or a source, is shown as its sheet shows it. */
function wordOf({ table, code, row, column }: PlanPath, sheets: SheetTexts): string | null {
  if (code === null || table === "plan" || table === "parameters") return null;
  const named = table === "ceilings" ? "source" : row === null ? column : null;
  const list = tableSchemas[table].columns.find(({ key }) => key === named)?.words;
  if (list === undefined) return null;
  const words: Record<string, string> = sheets.words[list];
  return words[code] ?? null;
}
