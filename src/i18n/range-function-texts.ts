import { rangeFunctionTexts as en } from "./en/range-functions";
import { rangeFunctionTexts as es, type RangeFunctionTexts } from "./es/range-functions";
import type { Language } from "./language";

export type { RangeFunctionTexts };

/** What the functions that work from ranges say. Apart from the other texts: Excel loads it before any calculation. */
export function rangeFunctionTextsIn(language: Language): RangeFunctionTexts {
  return language === "en" ? en : es;
}
