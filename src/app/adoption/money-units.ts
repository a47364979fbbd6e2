import { fold } from "../../i18n/fold";
import type { AdoptionMapping } from "./adoption";
import type { NoteBook } from "./note-book";
import type { ResolvedColumns } from "./resolve-mapping";
import type { SourceSheet } from "./source-sheet";

type CurrencyUnit = AdoptionMapping["currencyUnit"];

const unitWords: readonly (readonly [CurrencyUnit, RegExp])[] = [
  ["millions", /\b(millones de pesos|en millones)\b|\(millones\b/],
  ["thousands", /\b(miles de pesos|en miles)\b|\(miles\b/],
  ["pesos", /\b(en pesos|pesos corrientes|pesos constantes)\b|\(pesos\)/],
];

/** The unit of money that a title or header states; null where it states none. */
export function statedUnit(text: string): CurrencyUnit | null {
  const folded = fold(text);
  return unitWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Texts of a sheet that state a unit of money: its titles, and the headers of the columns at these positions. */
export function statedUnits(source: SourceSheet, positions: readonly number[]): { unit: CurrencyUnit; text: string }[] {
  const titles = source.titles.flatMap(({ cells }) => cells.filter((value) => typeof value === "string"));
  const headers = new Set(positions.map((position) => source.columns[position]?.header ?? ""));
  return [...titles, ...headers].flatMap((text) => {
    const unit = statedUnit(text);
    return unit === null ? [] : [{ unit, text }];
  });
}

/** Notes every text that states another unit than the one the plan is adopted in: nothing is converted. */
export function noteMoneyUnits(source: SourceSheet, columns: ResolvedColumns, unit: CurrencyUnit, notes: NoteBook): void {
  const positions = [...columns.values()].flatMap(({ column, position }) => (column.table === "investments" && position !== null ? [position] : []));
  for (const stated of statedUnits(source, positions)) {
    if (stated.unit !== unit) notes.add("money-unit-stated", { table: "investments", key: "y1" }, null, `${source.name}: ${stated.text}`);
  }
}
