import type { Language } from "../../i18n/language";
import { numberFormat, type NumberFormat } from "../../i18n/number-format";
import { publicSummaryTextsIn } from "../../i18n/report-texts";
import type { Text } from "../../plan/plan";

/** How many of its unit a million pesos are. */
const inAMillion = new Map([
  ["pesos", 1e6],
  ["thousands", 1e3],
  ["millions", 1],
]);

/** From so many millions on, decimals say nothing to a citizen. */
const wholeFrom = 100;

/** Money in the words of citizens: millions of pesos; as it stands where the plan does not say its unit. */
export class PlainMoney {
  private readonly numbers: NumberFormat;
  private readonly texts;
  private readonly unit: number | undefined;

  constructor(currencyUnit: Text, language: Language) {
    this.numbers = numberFormat(language);
    this.texts = publicSummaryTextsIn(language);
    this.unit = inAMillion.get(currencyUnit ?? "");
  }

  /** Whether the plan says its unit; where it does not, the reader has to be told. */
  get hasUnit(): boolean {
    return this.unit !== undefined;
  }

  text(amount: number): string {
    if (this.unit === undefined) return this.numbers.amount(amount);
    const millions = amount / this.unit;
    return this.texts.millions(Math.abs(millions) >= wholeFrom ? this.numbers.count(millions) : this.numbers.amount(millions));
  }
}
