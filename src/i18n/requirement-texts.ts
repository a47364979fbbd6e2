import { requirementTexts as en } from "./en/requirements";
import { requirementTexts as es, type RequirementTexts } from "./es/requirements";
import type { Language } from "./language";

/** The names of the measures of articulation. */
export function measureNamesIn(language: Language): RequirementTexts["measures"] {
  return (language === "en" ? en : es).measures;
}

/** The names of the ten requirements: the sheets and the functions say them as the pane does. */
export function requirementNamesIn(language: Language): RequirementTexts["names"] {
  return (language === "en" ? en : es).names;
}
