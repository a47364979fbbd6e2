import type { CliTexts } from "../i18n/es/cli";
import type { Options } from "./arguments";
import { CommandError } from "./command-error";

/** The file that a command writes. @throws CommandError when it is not named */
export function outputOf(options: Options, texts: CliTexts): string {
  if (typeof options.output !== "string") throw new CommandError(texts.missingOutput);
  return options.output;
}
