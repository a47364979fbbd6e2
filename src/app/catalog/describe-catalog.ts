import { mgaLevels, type MgaEntry } from "../../catalog/mga-catalog";
import { catalogTextsIn } from "../../i18n/catalog-texts";
import type { Language } from "../../i18n/language";
import type { CatalogNote } from "./read-catalog";

/** So many examples show what is meant. */
const mostExamples = 5;

/** `37 programas, 208 productos, 56 indicadores`; levels without entries are left out. */
export function catalogCounts(entries: readonly MgaEntry[], language: Language): string {
  const { counts } = catalogTextsIn(language);
  return mgaLevels
    .map((level) => ({ level, count: entries.filter((entry) => entry.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => counts[level](count))
    .join(", ");
}

export function noteSentence({ kind, level, values }: CatalogNote, language: Language): string {
  const texts = catalogTextsIn(language);
  const examples = values.slice(0, mostExamples).join(", ") + (values.length > mostExamples ? "…" : "");
  return texts.notes[kind](texts.levels[level], values.length, examples);
}
