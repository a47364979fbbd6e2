import { parseArgs } from "node:util";
import { fill } from "../i18n/fill";
import { languages, type Language } from "../i18n/language";
import type { CliTexts } from "../i18n/es/cli";
import { CommandError } from "./command-error";

const options = {
  output: { type: "string", short: "o" },
  out: { type: "string" },
  many: { type: "string" },
  jobs: { type: "string" },
  language: { type: "string" },
  "first-year": { type: "string" },
  years: { type: "string" },
  sheet: { type: "string" },
  mapping: { type: "string" },
  "save-mapping": { type: "string" },
  plan: { type: "string" },
  year: { type: "string" },
  kind: { type: "string" },
  existing: { type: "string" },
  version: { type: "string" },
  onto: { type: "string" },
  unit: { type: "string" },
  decide: { type: "string" },
  list: { type: "boolean" },
  summary: { type: "boolean" },
  changed: { type: "string" },
  overwrite: { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  "fail-on": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export type Options = Record<string, string | boolean | undefined>;

/** @throws CommandError for options that there are not, and for values that are missing or too many */
export function parseArguments(argv: readonly string[], texts: CliTexts): { options: Options; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    return { options: values, positionals };
  } catch (cause) {
    throw new CommandError(`${sentenceOf(cause, texts)}\n${texts.usage}`);
  }
}

/** The language asked for, known before the arguments are read: their faults are said in it too. */
export function languageIn(argv: readonly string[]): Language | null {
  const at = argv.findIndex((argument) => argument === "--language" || argument.startsWith("--language="));
  const word = argv[at]?.split("=")[1] ?? argv[at + 1];
  return at < 0 ? "es" : (languages.find((language) => language === word) ?? null);
}

/** The library's message is in English; only its code and the option it quotes are taken. */
function sentenceOf(cause: unknown, texts: CliTexts): string {
  if (!(cause instanceof Error) || !("code" in cause)) throw cause;
  const option = /'([^']+?)(?: <value>)?'/.exec(cause.message)?.[1] ?? "";
  if (cause.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return fill(texts.unknownOption, { option });
  if (cause.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw cause;
  const name = /--([\w-]+)/.exec(option)?.[1] ?? "";
  const takesNone = Object.entries(options).some(([key, { type }]) => key === name && type === "boolean");
  return fill(takesNone ? texts.needlessValue : texts.missingValue, { option });
}

/** A whole number in digits within a range. @throws CommandError */
export function whole(text: string, option: string, range: { least: number; most: number }, texts: CliTexts): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range.least && value <= range.most) return value;
  throw new CommandError(fill(texts.wrongOption, { value: text, option, allowed: `${range.least}–${range.most}` }));
}

/** One of some words. @throws CommandError */
export function choice<Word extends string>(value: string, option: string, allowed: readonly Word[], texts: CliTexts): Word {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new CommandError(fill(texts.wrongOption, { value, option, allowed: allowed.join(", ") }));
}
