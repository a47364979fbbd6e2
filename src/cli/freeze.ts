import { KeepingWorkbook } from "../app/changes/keeping-workbook";
import { describeFreeze } from "../app/formulas/describe-formulas";
import { freezeFormulas } from "../app/formulas/freeze-formulas";
import { fill } from "../i18n/fill";
import { formulaTextsIn } from "../i18n/formula-texts";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import { outputOf } from "./output-file";

/**
 * `articula freeze FILE.xlsx -o OUT.xlsx`: writes the values that the file holds in place of the formulas of the product,
 * in a copy that keeps a restore point; says what stays a formula, and what to do about it.
 */
export async function freeze({ operands, options, language, texts, files, now, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  if (!/\.xlsx$/i.test(source)) throw new CommandError(fill(texts.onlyXlsx, { file: source }));
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  if (!/\.xlsx$/i.test(output)) throw new CommandError(fill(texts.onlyXlsx, { file: output }));
  const workbook = await files.openWorkbook(source);
  const report = await freezeFormulas(new KeepingWorkbook(workbook, "freeze", now));
  const written = await files.write(output, workbook.bytes());
  const words = formulaTextsIn(language).command;
  const { frozen, left, replaced } = describeFreeze(report, language);
  const part = (title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [title, ...sentences.map((sentence) => `  ${sentence}`)];
  const none = left.length === 0 ? [words.none] : [words.nothing];
  print(
    () => report,
    () => [...(frozen.length === 0 ? none : part(written ? words.frozen : words.freezable, frozen)), ...part(words.left, left), ...part(words.replaced, replaced)].join("\n"),
  );
  return 0;
}
