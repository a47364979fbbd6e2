import { parseArgs } from "node:util";
import { placePlan } from "../app/create-template";
import { adoptedPlan } from "../app/adoption/adopt-sheet";
import type { AdoptionMapping } from "../app/adoption/adoption";
import { proposeAdoption } from "../app/adoption/propose-adoption";
import { parseMapping } from "../app/adoption/resolve-mapping";
import { describeTrouble } from "../app/describe-trouble";
import { templatePlan } from "../app/template-plan";
import { validatePlan } from "../app/validate-plan";
import { evaluate } from "../method/evaluate";
import { planFirstYear, planYears } from "../plan/parse-plan";
import { cliTexts as textsEn } from "../i18n/en/cli";
import { cliTexts as textsEs, type CliTexts } from "../i18n/es/cli";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";
import { adoptionJson, evaluationJson, validationJson } from "./json-output";
import { PlanFiles } from "./plan-files";
import { TextOutput } from "./text-output";

/** Where the command line writes; only what was asked for goes to `out`. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

interface Invocation {
  operands: string[];
  options: Record<string, string | boolean | undefined>;
  language: Language;
  texts: CliTexts;
  files: PlanFiles;
  print: (json: () => object, text: (output: TextOutput) => string) => void;
}

const commands: Record<string, (invocation: Invocation) => Promise<number>> = { template, adopt, evaluate: evaluateFile, validate, convert };

/** Runs `articula` with its arguments. Returns the exit code: 0 fine, 1 findings at the level asked, 2 trouble. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let language: Language = "es";
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        language: { type: "string" },
        "first-year": { type: "string" },
        years: { type: "string" },
        sheet: { type: "string" },
        mapping: { type: "string" },
        json: { type: "boolean" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    language = choice(values.language ?? "es", "--language", ["es", "en"], textsEs) as Language;
    const texts = language === "en" ? textsEn : textsEs;
    const [name, ...operands] = positionals;
    if (values.help === true) {
      streams.out(`${texts.usage}\n`);
      return 0;
    }
    const command = name === undefined ? undefined : commands[name];
    if (command === undefined) {
      const problem = name === undefined ? "" : `${fill(texts.unknownCommand, { command: name })}\n`;
      throw new CommandError(`${problem}${texts.usage}`);
    }
    return await command({
      operands,
      options: values,
      language,
      texts,
      files: new PlanFiles(texts, (sentence) => streams.err(`${sentence}\n`)),
      print: (json, text) =>
        streams.out(`${values.json === true ? JSON.stringify(json(), null, 2) : text(new TextOutput(texts, language))}\n`),
    });
  } catch (error) {
    streams.err(`${sentenceOf(error, language)}\n`);
    return 2;
  }
}

async function template({ options, language, texts, files }: Invocation): Promise<number> {
  const output = outputOf(options, texts);
  const firstYear = whole(options["first-year"] ?? "2024", "--first-year", planFirstYear, texts);
  const years = whole(options.years ?? "4", "--years", planYears, texts);
  await files.writePlan(output, templatePlan({ language, firstYear, years }), language);
  return 0;
}

async function adopt({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = typeof options.output === "string" ? options.output : null;
  if (output !== null) files.keepSource(source, output);
  const kind = output === null ? null : files.kindOf(output);
  const workbook = await files.openWorkbook(source);
  const mapping = await mappingOf(workbook, options, files);
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  if (output !== null && kind === "json") await files.writePlan(output, plan, language);
  if (output !== null && kind === "xlsx") {
    await placePlan(workbook, plan, language);
    files.write(output, workbook.bytes());
  }
  print(() => adoptionJson(report), (text) => text.adoption(report));
  return 0;
}

async function mappingOf(workbook: XlsxWorkbook, options: Invocation["options"], files: PlanFiles): Promise<AdoptionMapping> {
  const sheet = typeof options.sheet === "string" ? options.sheet : undefined;
  if (typeof options.mapping !== "string") return (await proposeAdoption(workbook, sheet)).mapping;
  const mapping = parseMapping(files.readJson(options.mapping));
  return sheet === undefined ? mapping : { ...mapping, sheet };
}

async function evaluateFile({ operands, texts, files, print }: Invocation): Promise<number> {
  const evaluation = evaluate(await files.readPlan(inputOf(operands, texts)));
  print(() => evaluationJson(evaluation), (text) => text.evaluation(evaluation));
  return 0;
}

async function validate({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const level = options["fail-on"];
  if (level !== undefined) choice(String(level), "--fail-on", ["error", "warning"], texts);
  const validation = validatePlan(await files.readPlan(inputOf(operands, texts)), language);
  print(() => validationJson(validation), (text) => text.validation(validation));
  const { error, warning } = validation.counts;
  return (level === "error" && error > 0) || (level === "warning" && error + warning > 0) ? 1 : 0;
}

async function convert({ operands, options, language, texts, files }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  files.kindOf(output);
  await files.writePlan(output, await files.readPlan(source), language);
  return 0;
}

function inputOf(operands: readonly string[], texts: CliTexts): string {
  const [file] = operands;
  if (file === undefined) throw new CommandError(`${texts.missingFile}\n${texts.usage}`);
  return file;
}

function outputOf(options: Invocation["options"], texts: CliTexts): string {
  if (typeof options.output !== "string") throw new CommandError(texts.missingOutput);
  return options.output;
}

function whole(text: string | boolean, option: string, range: { least: number; most: number }, texts: CliTexts): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return value;
  throw new CommandError(fill(texts.wrongOption, { value: String(text), option, allowed: `${range.least}–${range.most}` }));
}

function choice(value: string, option: string, allowed: readonly string[], texts: CliTexts): string {
  if (allowed.includes(value)) return value;
  throw new CommandError(fill(texts.wrongOption, { value, option, allowed: allowed.join(", ") }));
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return `${error.message}\n${(language === "en" ? textsEn : textsEs).usage}`;
  }
  const { title, remedy } = describeTrouble(error, language);
  return `${title}\n${remedy}`;
}
