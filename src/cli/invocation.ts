import type { CliTexts } from "../i18n/es/cli";
import type { Language } from "../i18n/language";
import type { Options } from "./arguments";
import type { PlanFiles } from "./plan-files";
import type { TextOutput } from "./text-output";

/** What a command is called with, and how it answers. */
export interface Invocation {
  operands: readonly string[];
  options: Options;
  language: Language;
  texts: CliTexts;
  files: PlanFiles;
  now: () => Date;
  /** The built script of a worker thread. */
  workerScript: () => string;
  print: (json: () => object, text: (output: TextOutput) => string) => void;
}
