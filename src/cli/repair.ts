import { KeepingWorkbook } from "../app/changes/keeping-workbook";
import { describeRepair } from "../app/repair/describe-repair";
import { repairCases } from "../app/repair/repair-cases";
import { repairTextsIn } from "../i18n/repair-texts";
import type { Invocation } from "./invocation";
import { openForCopy, titled } from "./workbook-copy";

/**
 * `articula repair FILE.xlsx -o OUT.xlsx`: gives renamed headers their names back, makes lost tables again, and gives lists
 * and marks back that pasting took, in a copy that keeps a restore point; says what it mended and what is left to the office.
 */
export async function repair(invocation: Invocation): Promise<number> {
  const { language, files, now, print } = invocation;
  const { workbook, output } = await openForCopy(invocation);
  const proposal = await repairCases(new KeepingWorkbook(workbook, "repair", now)).apply();
  const written = await files.write(output, workbook.bytes());
  const words = repairTextsIn(language).command;
  const { mends, doubts, absent } = describeRepair(proposal, language);
  print(
    () => proposal,
    () => [...(mends.length === 0 ? [words.nothing] : titled(written ? words.mended : words.mendable, mends)), ...titled(words.doubts, doubts), ...titled(words.absent, absent)].join("\n"),
  );
  return 0;
}
