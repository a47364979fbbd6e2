import type { Text } from "../../plan/plan";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { compareTextsIn } from "../../i18n/compare-texts";
import { sheetName, type SheetNames } from "../place-name";
import type { Comparison, VersionFacts } from "./comparison";
import { keyText } from "./key-text";

/** How many repeated keys are told one by one. */
const repeatedTold = 5;

/** What a reader must know to trust the comparison, one sentence each. */
export function comparisonNotes(comparison: Comparison, language: Language, names: SheetNames = {}): string[] {
  const { notes } = compareTextsIn(language);
  const { before, after, units, changes, reordered, repeated, withoutKey, money } = comparison;
  const sides = (left: number, right: number) => ({ before: String(left), after: String(right) });
  const unitNames = { before: unitName(before.currencyUnit, language), after: unitName(after.currencyUnit, language) };
  const told: string[] = [];
  if (units === "converted") told.push(fill(notes.converted, unitNames));
  if (units === "unknown") told.push(fill(notes.unknownUnit, unitNames));
  if (termOf(before) !== termOf(after)) told.push(fill(notes.years, { before: termOf(before), after: termOf(after) }));
  if (changes.some(({ kind }) => kind === "rekeyed")) told.push(notes.rekeyed);
  if (reordered.length > 0) told.push(fill(notes.reordered, { sheets: reordered.map((table) => sheetName(table, language, names)).join(", ") }));
  for (const { table, key, before: left, after: right } of repeated.slice(0, repeatedTold)) {
    const of = { sheet: sheetName(table, language, names), key: keyText(table, key, language) };
    told.push(fill(notes.repeated, { ...of, ...sides(left, right) }));
  }
  if (repeated.length > repeatedTold) told.push(fill(notes.moreRepeated, { count: String(repeated.length - repeatedTold) }));
  for (const { table, before: left, after: right } of withoutKey) {
    told.push(fill(notes.withoutKey, { sheet: sheetName(table, language, names), ...sides(left, right) }));
  }
  if (money.unread.before + money.unread.after > 0) told.push(fill(notes.unread, sides(money.unread.before, money.unread.after)));
  if (!before.complete || !after.complete) told.push(notes.incomplete);
  return told;
}

/** A currency unit in words; the plan's own word where it is none of the list. */
export function unitName(currencyUnit: Text, language: Language): string {
  const units: Record<string, string | undefined> = compareTextsIn(language).units;
  return units[currencyUnit ?? "none"] ?? String(currencyUnit);
}

function termOf({ firstYear, years }: VersionFacts): string {
  return `${firstYear}–${firstYear + years - 1}`;
}
