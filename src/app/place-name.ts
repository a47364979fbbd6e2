import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { troubleTextsIn } from "../i18n/trouble-texts";
import type { PlanPath } from "../plan/plan-path";
import { tableSchemas } from "../plan/table-schemas";
import { sourceWord, wordFor } from "../sheets/cell-words";
import type { PlanReading } from "../sheets/read-plan";

/** What the sheets are really called in a workbook: users rename them. */
export type SheetNames = Partial<Record<PlanPath["table"], string>>;

/** A place of the plan in the words of its sheet: `Metas de producto › 45 › 2025`. */
export function placeName(path: PlanPath, language: Language, names: SheetNames = {}): string {
  const parts = [sheetName(path.table, language, names)];
  const header = columnHeader(path, language);
  const word = wordOf(path, language);
  if (word !== null && path.row === null && path.year === null && header !== null) return [...parts, header, word].join(" › ");
  if (path.code !== null) parts.push(word ?? path.code);
  else if (path.row !== null) parts.push(fill(troubleTextsIn(language).place.row, { row: String(path.row + 1) }));
  if (header !== null) parts.push(header);
  return parts.join(" › ");
}

/** The name of a table's sheet: its real one where it is known. */
export function sheetName(table: PlanPath["table"], language: Language, names: SheetNames = {}): string {
  const real = names[table];
  if (real !== undefined) return real;
  const texts = sheetTextsIn(language);
  if (table === "plan") return texts.home.sheet;
  return table === "parameters" ? texts.parameters.sheet : texts.tables[table].sheet;
}

/** The header of a path's column; the calendar year for an annual one. */
export function columnHeader({ table, column, year }: PlanPath, language: Language): string | null {
  if (year !== null && (column === null || /^y\d+$/.test(column))) return String(year);
  if (column === null || table === "parameters") return null;
  const texts = sheetTextsIn(language);
  if (table === "plan") {
    const profile: Record<string, { label: string } | undefined> = texts.profile;
    return profile[column]?.label ?? null;
  }
  const columns: Record<string, string> = texts.tables[table].columns;
  return columns[column] ?? null;
}

/** A code that is a word of a list, such as a dimension or a source, is shown as its sheet shows it. */
function wordOf({ table, code, row, column }: PlanPath, language: Language): string | null {
  if (code === null || table === "plan") return null;
  if (table === "parameters") return parameterName(code, language);
  const named = table === "ceilings" ? "source" : row === null ? column : null;
  const list = tableSchemas[table].columns.find(({ key }) => key === named)?.words;
  if (list === undefined) return null;
  return list === "source" ? sourceWord(code, language) : wordFor(list, code, language);
}

/** A parameter as its sheet names it. */
export function parameterName(key: string, language: Language): string {
  const { weight, earmark, ...single } = sheetTextsIn(language).parameters.rows;
  const [kind, id] = key.split(".");
  if (kind === "weights" && id !== undefined) return `${weight.label} ${id}`;
  if (kind === "earmarks" && id !== undefined) return `${earmark.label} ${sourceWord(id, language)}`;
  const labels: Record<string, { label: string } | undefined> = single;
  return labels[key]?.label ?? key;
}

/** What the sheets of a workbook are called. */
export function sheetNamesOf({ layouts, profilePlaces, parameterPlaces }: PlanReading): SheetNames {
  const names: SheetNames = Object.fromEntries([...layouts].map(([table, { sheet }]) => [table, sheet]));
  const [home] = profilePlaces.values();
  const [parameters] = parameterPlaces.values();
  return {
    ...names,
    ...(home === undefined ? {} : { plan: home.sheet }),
    ...(parameters === undefined ? {} : { parameters: parameters.sheet }),
  };
}
