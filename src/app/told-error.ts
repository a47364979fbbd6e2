import type { Language } from "../i18n/language";

/** What happened and what to do; `{name}` stands for a value of the error's data. */
export interface ToldText {
  title: string;
  remedy: string;
}

/**
 * An error that brings its own sentences, so that only the part of the product that can fail so has to be loaded with
 * them. `data` fills them.
 */
export abstract class ToldError extends Error {
  abstract readonly data: Readonly<Record<string, string | number>>;

  abstract told(language: Language): ToldText;
}
