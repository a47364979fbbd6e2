import { basename } from "node:path";
import { comparePlans } from "../app/compare/compare-plans";
import { writeComparison } from "../app/compare/compare-cases";
import { describeComparison, type DescribedComparison } from "../app/compare/describe-comparison";
import { numberText } from "../app/content-text";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { compareTextsIn } from "../i18n/compare-texts";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";

/** `articula compare BEFORE AFTER [-o OUT.xlsx]`: what changed between two versions of a plan. */
export async function compare({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const before = inputOf(operands, texts);
  const after = operands[1];
  if (after === undefined) throw new CommandError(`${texts.missingSecondFile}\n${texts.usage}`);
  const output = typeof options.output === "string" ? options.output : null;
  if (output !== null) {
    for (const source of [before, after]) files.keepSource(source, output);
    if (files.outputKind(output) !== "xlsx") throw new CommandError(fill(texts.workbookOutput, { file: output }));
  }
  const comparison = comparePlans(await files.readPlan(before), await files.readPlan(after));
  const described = describeComparison(comparison, language);
  if (output !== null) {
    const { sheet } = compareTextsIn(language);
    const workbook = XlsxWorkbook.blank(sheet);
    await writeComparison(workbook, described, { before: basename(before), after: basename(after) }, language, sheet);
    await files.write(output, workbook.bytes());
  }
  print(() => comparison, () => comparisonText(described, language));
  return 0;
}

/** The comparison as text for a person: what to keep in mind, what changed in sum, and each change. */
function comparisonText({ notes, summary, changes, scores, money, unit }: DescribedComparison, language: Language): string {
  const texts = compareTextsIn(language);
  const { columns, sections } = texts;
  const number = (value: number | null) => (value === null ? texts.noData : numberText(value, language));
  const signed = (value: number | null) => (value !== null && value > 0 ? `+${number(value)}` : number(value));
  const figures = [columns.before, columns.after, columns.difference];
  const line = (cells: readonly string[]) => cells.join("\t");
  const figureLine = (name: string, year: number | string, of: { before: number | null; after: number | null; difference: number | null }) =>
    line([name, String(year), number(of.before), number(of.after), signed(of.difference)]);
  const changedMoney = money.filter(({ difference }, at) => at === 0 || difference !== 0);
  return [
    ...(summary.length === 0 ? [texts.noChanges] : summary),
    ...notes.map((note) => `  ${note}`),
    "",
    line([sections.scores, columns.year, ...figures]),
    ...scores.map((score) => figureLine(score.name, score.year ?? "", rounded(score))),
    "",
    line([fill(sections.money, { unit }), columns.year, ...figures]),
    ...changedMoney.map((moved) => figureLine(moved.name, moved.year ?? texts.money.allYears, moved)),
    ...(changes.length === 0 ? [] : ["", line([columns.where, columns.kind, columns.code, columns.column, columns.before, columns.after])]),
    ...changes.map(({ sheet, kind, code, column, beforeText, afterText }) => line([sheet, kind, code, column, beforeText, afterText])),
  ].join("\n");
}

/** Scores with six decimals; the whole number is in the JSON. */
function rounded<Figures extends { before: number | null; after: number | null; difference: number | null }>(score: Figures): Figures {
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
  return { ...score, before: round(score.before), after: round(score.after), difference: round(score.difference) };
}
