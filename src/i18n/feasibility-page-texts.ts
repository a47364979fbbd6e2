import { feasibilityPageTexts as en } from "./en/feasibility-page";
import { feasibilityPageTexts as es, type FeasibilityPageTexts } from "./es/feasibility-page";
import type { Language } from "./language";

/** What the page of feasibility says. */
export function feasibilityPageTextsIn(language: Language): FeasibilityPageTexts {
  return language === "en" ? en : es;
}
