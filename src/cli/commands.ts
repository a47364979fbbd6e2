import { placePlan } from "../app/create-template";
import { adoptedPlan } from "../app/adoption/adopt-sheet";
import type { AdoptionMapping } from "../app/adoption/adoption";
import { AdoptionError } from "../app/adoption/adoption-error";
import { proposeAdoption } from "../app/adoption/propose-adoption";
import { headerSearchDepth } from "../app/adoption/find-header";
import { savedMapping } from "../app/adoption/mapping-part";
import { parseMapping } from "../app/adoption/parse-mapping";
import { templatePlan } from "../app/template-plan";
import { planFirstYear, planYears } from "../plan/parse-plan";
import type { Language } from "../i18n/language";
import { adoptionTextsIn } from "../i18n/adoption-texts";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { whole, type Options } from "./arguments";
import { budget } from "./budget";
import { compare } from "./compare";
import { catalog } from "./catalog";
import { evaluate } from "./evaluate";
import { explain } from "./explain";
import { freeze } from "./freeze";
import { inputOf } from "./input-file";
import type { Invocation } from "./invocation";
import { repair } from "./repair";
import { report } from "./report";
import { sispt } from "./sispt";
import { undo } from "./undo";
import { adoptionJson } from "./json-output";
import { outputOf } from "./output-file";
import type { Output } from "./output-writer";
import type { PlanFiles } from "./plan-files";
import { merge, split } from "./share";
import { validate } from "./validate";

export interface Command {
  /** How many operands it takes at most; the first is the file that it reads. */
  operands: number;
  /** Returns the exit code. */
  run: (invocation: Invocation) => Promise<number>;
}

/** The commands by name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["template", { operands: 0, run: template }],
  ["adopt", { operands: 1, run: adopt }],
  ["evaluate", { operands: 1, run: evaluate }],
  ["validate", { operands: 1, run: validate }],
  ["report", { operands: 1, run: report }],
  ["explain", { operands: 3, run: explain }],
  ["budget", { operands: 1, run: budget }],
  ["repair", { operands: 1, run: repair }],
  ["freeze", { operands: 1, run: freeze }],
  ["undo", { operands: 1, run: undo }],
  ["convert", { operands: 1, run: convert }],
  ["compare", { operands: 2, run: compare }],
  // An action, then a file or any number of words.
  ["catalog", { operands: Infinity, run: catalog }],
  ["sispt", { operands: 2, run: sispt }],
  ["split", { operands: 1, run: split }],
  ["merge", { operands: Infinity, run: merge }],
]);

async function template({ options, language, texts, files }: Invocation): Promise<number> {
  const output = outputOf(options, texts);
  const firstYear = whole(String(options["first-year"] ?? "2024"), "--first-year", planFirstYear, texts);
  const years = whole(String(options.years ?? "4"), "--years", planYears, texts);
  await files.writePlan(output, templatePlan({ language, firstYear, years }), language);
  return 0;
}

async function adopt({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = typeof options.output === "string" ? options.output : null;
  if (output !== null) files.keepSource(source, output);
  if (output !== null && typeof options.mapping === "string") files.keepSource(options.mapping, output);
  const kind = output === null ? null : files.outputKind(output);
  const mappingFile = typeof options["save-mapping"] === "string" ? options["save-mapping"] : null;
  if (mappingFile !== null) files.keepSource(source, mappingFile);
  const workbook = await files.openWorkbook(source);
  const mapping = await mappingOf(workbook, options, files, language);
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  const outputs: Output[] = [];
  if (output !== null && kind === "json") outputs.push({ file: output, content: await files.planContent(output, plan, language) });
  if (output !== null && kind === "xlsx") {
    await placePlan(workbook, plan, language);
    outputs.push({ file: output, content: workbook.bytes() });
  }
  if (mappingFile !== null) outputs.push({ file: mappingFile, content: `${JSON.stringify(mapping, null, 2)}\n` });
  if (outputs.length > 0) await files.writeAll(outputs);
  print(() => adoptionJson(report), (text) => text.adoption(report, mapping.firstYear));
  return 0;
}

/** The mapping of the file named, else the one that the workbook keeps, else the proposed one. */
async function mappingOf(workbook: XlsxWorkbook, options: Options, files: PlanFiles, language: Language): Promise<AdoptionMapping> {
  const sheet = typeof options.sheet === "string" ? options.sheet : undefined;
  if (typeof options.mapping === "string") {
    const mapping = parseMapping(files.readJson(options.mapping));
    return sheet === undefined ? mapping : { ...mapping, sheet };
  }
  const saved = sheet === undefined ? await savedMapping(workbook) : null;
  if (saved !== null) {
    files.remark(adoptionTextsIn(language).command.savedUsed);
    return saved;
  }
  const { mapping, headerFound } = await proposeAdoption(workbook, sheet);
  if (!headerFound) throw new AdoptionError("no-header-row", { sheet: mapping.sheet, row: headerSearchDepth });
  return mapping;
}

async function convert({ operands, options, language, texts, files }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  files.outputKind(output);
  await files.writePlan(output, await files.readPlan(source), language);
  return 0;
}
