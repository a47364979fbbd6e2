import { parameterTexts as en } from "./en/parameter";
import { parameterTexts as es, type ParameterTexts } from "./es/parameter";
import type { Language } from "./language";

/** What the parameters may be, and why a value is refused. */
export function parameterTextsIn(language: Language): ParameterTexts {
  return language === "en" ? en : es;
}
