import { functionTexts as en } from "./en/functions";
import { functionTexts as es, type FunctionTexts } from "./es/functions";
import type { Language } from "./language";

/** What the PLAN functions say instead of a number. */
export function functionTextsIn(language: Language): FunctionTexts {
  return language === "en" ? en : es;
}
