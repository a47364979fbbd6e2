import { KeepingWorkbook } from "../app/changes/keeping-workbook";
import { describeRepair } from "../app/repair/describe-repair";
import { repairCases } from "../app/repair/repair-cases";
import { fill } from "../i18n/fill";
import { repairTextsIn } from "../i18n/repair-texts";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import { outputOf } from "./output-file";

/**
 * `articula repair FILE.xlsx -o OUT.xlsx`: gives renamed headers their names back, makes lost tables again, and gives lists
 * and marks back that pasting took, in a copy that keeps a restore point; says what it mended and what is left to the office.
 */
export async function repair({ operands, options, language, texts, files, now, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  if (!/\.xlsx$/i.test(source)) throw new CommandError(fill(texts.onlyXlsx, { file: source }));
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  if (!/\.xlsx$/i.test(output)) throw new CommandError(fill(texts.onlyXlsx, { file: output }));
  const workbook = await files.openWorkbook(source);
  const proposal = await repairCases(new KeepingWorkbook(workbook, "repair", now)).apply();
  const written = await files.write(output, workbook.bytes());
  const words = repairTextsIn(language).command;
  const { mends, doubts, absent } = describeRepair(proposal, language);
  const part = (title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [title, ...sentences.map((sentence) => `  ${sentence}`)];
  print(
    () => proposal,
    () => [...(mends.length === 0 ? [words.nothing] : part(written ? words.mended : words.mendable, mends)), ...part(words.doubts, doubts), ...part(words.absent, absent)].join("\n"),
  );
  return 0;
}
