import { languages, type Language } from "../i18n/language";

const key = "articula.language";

/** The language that the user chose on this machine; null when none was, or storage is closed to add-ins. */
export function recalledLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(key);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // Some browsers deny storage in a frame; the choice then lasts as long as the pane.
  }
}
