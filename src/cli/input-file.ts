import type { CliTexts } from "../i18n/es/cli";
import { CommandError } from "./command-error";

/** The file that a command reads. @throws CommandError when it is not named */
export function inputOf(operands: readonly string[], texts: CliTexts): string {
  const [file] = operands;
  if (file === undefined) throw new CommandError(`${texts.missingFile}\n${texts.usage}`);
  return file;
}
