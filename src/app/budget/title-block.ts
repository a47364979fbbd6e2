import { isBlank } from "../../plan/cell-value";
import { fold } from "../../i18n/fold";
import type { RangeContent } from "../../workbook/port";
import type { BudgetColumn } from "./budget-columns";
import type { BudgetKind, MoneyUnit } from "./budget-file";

/** What the rows above the header say, and the headers themselves, of the file as a whole. */
export interface TitleBlock {
  title: string[];
  isCuipo: boolean;
  entity: string | null;
  year: number | null;
  kind: BudgetKind | null;
  isIncome: boolean;
  unit: MoneyUnit | null;
}

export function readTitleBlock(range: RangeContent, headerRow: number, columns: readonly BudgetColumn[]): TitleBlock {
  const title = range.values
    .slice(0, headerRow)
    .flat()
    .flatMap((cell) => (isBlank(cell) ? [] : [String(cell).replace(/\s+/g, " ").trim()]));
  const words = title.map((text) => fold(text).replace(/_/g, " "));
  const headers = columns.map(({ header }) => fold(header));
  const has = (field: BudgetColumn["field"]): boolean => columns.some((column) => column.field === field);
  return {
    title,
    isCuipo: words.some((text) => /\bcuipo\b/.test(text)),
    entity: title.find((text) => /^\d{9} - \S/.test(text)) ?? null,
    year: oneYear(words.filter((text) => /\d{4} (al|a|hasta) \d|\b(vigencia|ano|year)\b/.test(text))) ?? oneYear(headers),
    kind: kindIn(words) ?? kindOfColumns(has, headers),
    isIncome: has("receipts") || words.some((text) => /(programacion|ejecucion)( de)? ingresos/.test(text)),
    unit: unitIn(headers.concat(words)),
  };
}

/** The year that texts name, or null when they name none or several. */
function oneYear(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? []));
  const [year, ...others] = years;
  return year === undefined || others.length > 0 ? null : Number(year);
}

function kindIn(words: readonly string[]): BudgetKind | null {
  const says = (pattern: RegExp): boolean => words.some((text) => pattern.test(text));
  if (says(/\bpoai\b|plan operativo anual de inversiones/)) return "poai";
  if (says(/ejecucion( presupuestal)?( de| del)? (gastos?|egresos|presupuesto)|ejecucion presupuestal/)) return "execution";
  return says(/(programacion|presupuesto)( de| anual de)? (gastos?|egresos)/) ? "budget" : null;
}

/** Money that was committed or paid is of an execution; money that was only appropriated is of a budget. */
function kindOfColumns(has: (field: BudgetColumn["field"]) => boolean, headers: readonly string[]): BudgetKind | null {
  if (has("committed") || has("obligated") || has("paid")) return "execution";
  if (headers.some((header) => /\bpoai\b/.test(header))) return "poai";
  return has("appropriated") || has("initial") ? "budget" : null;
}

function unitIn(texts: readonly string[]): MoneyUnit | null {
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (says(/\bmillones\b/)) return "millions";
  if (says(/\bmiles\b/)) return "thousands";
  return says(/\bpesos\b|\bcop\b/) ? "pesos" : null;
}
