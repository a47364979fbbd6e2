/** Languages of the product. Spanish is the default; English has the same keys. */
export const languages = ["es", "en"] as const;

export type Language = (typeof languages)[number];

/** The language of a locale such as `es-CO` or `en-US`; Spanish for every other one. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("en") ? "en" : "es";
}

/** Locale in which numbers are written. */
export function localeOf(language: Language): string {
  return language === "en" ? "en-US" : "es-CO";
}
