import { catalogTexts as en } from "./en/catalog";
import { catalogTexts as es, type CatalogTexts } from "./es/catalog";
import type { Language } from "./language";

/** What is said of the catalogues, in one language. */
export function catalogTextsIn(language: Language): CatalogTexts {
  return language === "en" ? en : es;
}
