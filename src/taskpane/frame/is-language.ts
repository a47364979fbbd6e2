import { languages, type Language } from "../../i18n/language";

export function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value);
}
