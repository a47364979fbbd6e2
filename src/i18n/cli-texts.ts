import { cliTexts as en } from "./en/cli";
import { cliTexts as es, type CliTexts } from "./es/cli";
import type { Language } from "./language";

/** The texts of the command line. */
export function cliTextsIn(language: Language): CliTexts {
  return language === "en" ? en : es;
}
