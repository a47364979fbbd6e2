import { writeFindingsSheet } from "../app/findings-sheet/findings-sheet-cases";
import { isoDate } from "../app/iso-date";
import { planWorkbook } from "../app/plan-workbook";
import { validatePlan, type Validation } from "../app/validate-plan";
import { fill } from "../i18n/fill";
import { choice } from "./arguments";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import { validationJson } from "./json-output";

/** `articula validate FILE [-o OUT.xlsx]`: every finding; with an output, on the sheet Hallazgos of a copy too. */
export async function validate(invocation: Invocation): Promise<number> {
  const { operands, options, language, texts, files, print } = invocation;
  const level = options["fail-on"];
  if (level !== undefined) choice(String(level), "--fail-on", ["error", "warning"], texts);
  const source = inputOf(operands, texts);
  const validation =
    typeof options.output === "string"
      ? await validateIntoSheet(source, options.output, invocation)
      : validatePlan(await files.readPlan(source), language);
  print(() => validationJson(validation), (text) => text.validation(validation));
  const { error, warning } = validation.counts;
  return (level === "error" && error > 0) || (level === "warning" && error + warning > 0) ? 1 : 0;
}

/** @throws CommandError when the output is not a workbook, or is the file that is read */
async function validateIntoSheet(source: string, output: string, { language, texts, files, now }: Invocation): Promise<Validation> {
  files.keepSource(source, output);
  if (files.outputKind(output) !== "xlsx") throw new CommandError(fill(texts.workbookOutput, { file: output }));
  // Said of a workbook what it lacks; of a document what is not kept.
  const plan = await files.readPlan(source);
  const workbook = /\.xlsx$/i.test(source) ? await files.openWorkbook(source) : await planWorkbook(plan, language);
  const { validation } = await writeFindingsSheet(workbook, language, isoDate(now()));
  await files.write(output, workbook.bytes());
  return validation;
}
