import { toolTexts as en } from "./en/tools";
import { toolTexts as es, type ToolTexts } from "./es/tools";
import type { Language } from "./language";

/** How each tool of the pane is offered; what it says itself is loaded with it. */
export function toolTextsIn(language: Language): ToolTexts {
  return language === "en" ? en : es;
}
