import { moneyPageTexts as en } from "./en/money-page";
import { moneyPageTexts as es, type MoneyPageTexts } from "./es/money-page";
import type { Language } from "./language";

/** What the page of the money says. */
export function moneyPageTextsIn(language: Language): MoneyPageTexts {
  return language === "en" ? en : es;
}
