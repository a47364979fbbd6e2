import { mendTexts as en } from "./en/mend";
import { mendTexts as es, type MendTexts } from "./es/mend";
import type { Language } from "./language";

/** What is said of mends that are written when the user asks for them. */
export function mendTextsIn(language: Language): MendTexts {
  return language === "en" ? en : es;
}
