import { settingsPageTexts as en } from "./en/settings-page";
import { settingsPageTexts as es, type SettingsPageTexts } from "./es/settings-page";
import type { Language } from "./language";

/** What the settings say. */
export function settingsPageTextsIn(language: Language): SettingsPageTexts {
  return language === "en" ? en : es;
}
