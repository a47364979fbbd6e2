import { cliTextsIn } from "../i18n/cli-texts";
import type { CliTexts } from "../i18n/es/cli";
import { fill } from "../i18n/fill";
import { languages } from "../i18n/language";
import { choice, languageIn, parseArguments } from "./arguments";
import { CommandError } from "./command-error";
import { commands, type Command } from "./commands";
import { OutputWriter } from "./output-writer";
import { PlanFiles } from "./plan-files";
import { sentenceOf } from "./sentence-of";
import { TextOutput } from "./text-output";

/** Where the command line writes; only what was asked for goes to `out`. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
  /** The present, for the commands that date what they write. */
  now?: () => Date;
  /** The built script of a worker thread, for the command that uses them. */
  workerScript?: string;
}

/** Runs `articula` with its arguments. Returns the exit code: 0 fine, 1 findings at the level asked, 2 trouble. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const language = languageIn(argv) ?? "es";
  const texts = cliTextsIn(language);
  try {
    const { options, positionals } = parseArguments(argv, texts);
    if (options.language !== undefined) choice(String(options.language), "--language", languages, texts);
    const [name, ...operands] = positionals;
    if (options.help === true) {
      streams.out(`${texts.usage}\n`);
      return 0;
    }
    const remark = (sentence: string): void => streams.err(`${sentence}\n`);
    const leave = { overwrite: options.overwrite === true, dryRun: options["dry-run"] === true };
    return await commandOf(name, operands, texts).run({
      operands,
      options,
      language,
      texts,
      now: streams.now ?? withoutClock,
      workerScript: () => streams.workerScript ?? withoutWorkers(),
      files: new PlanFiles(texts, remark, new OutputWriter(texts, language, leave, remark)),
      print: (json, text) =>
        streams.out(`${options.json === true ? JSON.stringify(json(), null, 2) : text(new TextOutput(texts, language))}\n`),
    });
  } catch (error) {
    streams.err(`${sentenceOf(error, language)}\n`);
    return 2;
  }
}

function withoutClock(): never {
  throw new Error("what is dated needs a clock");
}

function withoutWorkers(): never {
  throw new Error("evaluating many plans needs the script of a worker");
}

function commandOf(name: string | undefined, operands: readonly string[], texts: CliTexts): Command {
  const command = commands.get(name ?? "");
  if (command === undefined) {
    const problem = name === undefined ? "" : `${fill(texts.unknownCommand, { command: name })}\n`;
    throw new CommandError(`${problem}${texts.usage}`);
  }
  const spare = operands[command.operands];
  if (spare !== undefined) throw new CommandError(`${fill(texts.spareOperand, { operand: spare })}\n${texts.usage}`);
  return command;
}
