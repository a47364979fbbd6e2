import { describeTrouble } from "../app/describe-trouble";
import type { Language } from "../i18n/language";
import { CommandError } from "./command-error";

/** What an error says to the user of the command line, with what to do. */
export function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CommandError) return error.message;
  const { title, remedy } = describeTrouble(error, language, "commands");
  return `${title}\n${remedy}`;
}
