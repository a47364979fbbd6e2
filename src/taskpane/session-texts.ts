import type { TemplateReport } from "../app/template-report";
import type { PlanState } from "../app/use-cases";
import type { Validation } from "../app/validate-plan";
import { waivedCount } from "../app/waived-count";
import type { Language } from "../i18n/language";
import { repairTextsIn } from "../i18n/repair-texts";
import { numberFormat } from "../i18n/number-format";
import { textsOf } from "./frame/pane-context";

/** How a validation ended, in a sentence for who does not see the page. */
export function summaryText(validation: Validation, language: Language): string {
  const { findings, waivers } = textsOf(language).pane;
  const counted = (count: number) => ({ count, text: numberFormat(language).count(count) });
  const { error, warning, info } = validation.counts;
  const waived = waivedCount(validation);
  const sentences = [findings.summary(counted(error), counted(warning), counted(info))];
  if (waived > 0) sentences.push(waivers.apart(waived, counted(waived).text));
  return sentences.join(" ");
}

/** What was added to the workbook, and what was left as it was. */
export function addedText({ added, kept: keptSheets, withheld = [], looks = [], repairFirst }: TemplateReport, columns: number, language: Language): string {
  const repair = repairTextsIn(language).pane;
  if (repairFirst === true) return repair.repairFirst;
  const { created } = textsOf(language).pane;
  const [sheets, kept] = [added.length, keptSheets.length];
  const sentences: string[] = [];
  if (sheets > 0) sentences.push(created.added(sheets));
  if (columns > 0) sentences.push(created.columns(columns));
  if (withheld.length > 0) sentences.push(repair.withheld(withheld.map(({ header, sheet }) => repair.withheldColumn(header, sheet))));
  const columnsMended = new Set(looks.flatMap(({ name, columns: mended }) => mended.map(({ key }) => `${name}.${key}`))).size;
  if (columnsMended > 0) sentences.push(repair.looks(columnsMended));
  if (sentences.length === 0) return created.nothing;
  if (sheets > 0 && kept > 0 && columns === 0) sentences.push(created.kept(kept));
  return sentences.join(" ");
}

export function isEmpty({ counts }: PlanState): boolean {
  return counts !== null && counts.productGoals === 0 && counts.investments === 0;
}
