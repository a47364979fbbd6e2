import { KeepingWorkbook } from "../app/changes/keeping-workbook";
import { describeFreeze } from "../app/formulas/describe-formulas";
import { freezeFormulas } from "../app/formulas/freeze-formulas";
import { formulaTextsIn } from "../i18n/formula-texts";
import type { Invocation } from "./invocation";
import { openForCopy, titled } from "./workbook-copy";

/**
 * `articula freeze FILE.xlsx -o OUT.xlsx`: writes the values that the file holds in place of the formulas of the product,
 * in a copy that keeps a restore point; says what stays a formula, and what to do about it.
 */
export async function freeze(invocation: Invocation): Promise<number> {
  const { language, files, now, print } = invocation;
  const { workbook, output } = await openForCopy(invocation);
  const report = await freezeFormulas(new KeepingWorkbook(workbook, "freeze", now));
  const written = await files.write(output, workbook.bytes());
  const words = formulaTextsIn(language).command;
  const { frozen, left, replaced } = describeFreeze(report, language);
  const none = left.length === 0 ? [words.none] : [words.nothing];
  print(
    () => report,
    () => [...(frozen.length === 0 ? none : titled(written ? words.frozen : words.freezable, frozen)), ...titled(words.left, left), ...titled(words.replaced, replaced)].join("\n"),
  );
  return 0;
}
