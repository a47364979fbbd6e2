import { sisptTexts as en } from "./en/sispt";
import { sisptTexts as es, type SisptTexts } from "./es/sispt";
import type { Language } from "./language";

/** Reading and writing files of the SisPT form. */
export function sisptTextsIn(language: Language): SisptTexts {
  return language === "en" ? en : es;
}
