import { formulaTextsIn } from "../../i18n/formula-texts";
import { localeOf, type Language } from "../../i18n/language";
import { cellAddress } from "../../workbook/address";
import type { CellPlace } from "../../workbook/port";
import type { FreezeReport } from "./freeze-formulas";
import type { FaultyFormula } from "./repair-formulas";

const shownPlaces = 8;

/** What repairing enters again, a sentence for each sheet and fault. */
export function describeFaulty(faulty: readonly FaultyFormula[], language: Language): string[] {
  const { faults } = formulaTextsIn(language).repair;
  const words = wordsIn(language);
  return [...grouped(faulty, ({ sheet, fault }) => `${sheet}|${fault}`).values()].map((group) => {
    const [{ fault, sheet }] = group;
    return faults[fault](group.length, words.count(group.length), sheet, words.places(group, false));
  });
}

export interface DescribedFreeze {
  /** How many formulas of each sheet. */
  frozen: string[];
  left: string[];
  replaced: string[];
}

export function describeFreeze({ frozen, left, replaced }: FreezeReport, language: Language): DescribedFreeze {
  const { freeze: texts } = formulaTextsIn(language);
  const words = wordsIn(language);
  return {
    frozen: frozen.map(({ sheet, count }) => texts.frozen(count, words.count(count), sheet)),
    left: [...grouped(left, ({ why }) => why).values()].map((group) =>
      texts.left[group[0].why](group.length, words.count(group.length), words.places(group, true)),
    ),
    replaced: replaced.length === 0 ? [] : [texts.replaced(replaced.length, words.count(replaced.length), words.places(replaced, true))],
  };
}

/** How many formulas become values. */
export function frozenCount({ frozen }: FreezeReport): number {
  return frozen.reduce((sum, { count }) => sum + count, 0);
}

function wordsIn(language: Language) {
  const format = new Intl.NumberFormat(localeOf(language));
  const { more } = formulaTextsIn(language);
  const placeText = ({ sheet, row, column }: CellPlace, withSheet: boolean): string => `${withSheet ? `${sheet}!` : ""}${cellAddress(row, column)}`;
  return {
    count: (count: number) => format.format(count),
    places: (places: readonly CellPlace[], withSheet: boolean) =>
      [...places.slice(0, shownPlaces).map((place) => placeText(place, withSheet)), ...(places.length > shownPlaces ? [more] : [])].join(", "),
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
