import type { BudgetImport } from "../app/budget/budget-import";
import { BudgetSentences } from "../app/budget/describe-budget";
import { sheetName } from "../app/place-name";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { budgetTextsIn } from "../i18n/budget-texts";

/** The match report of a budget file as text for a person. */
export function budgetText(brought: BudgetImport, language: Language): string {
  const { file, report, comparison, rows, stages } = brought;
  const { headings, scopes, joins, reasons, comparison: words } = budgetTextsIn(language);
  const sentences = new BudgetSentences(language);
  const under = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", `${title}:`, ...under(lines)]);
  const count = (text: string, counted: readonly unknown[]): string => fill(text, { count: sentences.count(counted.length) });
  return [
    ...sentences.file(file, report),
    ...section(headings.warnings, [...report.warnings.map((warning) => sentences.warning(warning)), ...sentences.faults(file)]),
    ...section(headings.details, [sentences.tally(report.all)]),
    ...section(headings.leftOut, report.leftOut.map(({ scope, ...tally }) => `${scopes[scope]}: ${sentences.tally(tally)}`)),
    ...section(headings.investment, [sentences.tally(report.investment)]),
    ...section(headings.joined, report.joined.map(({ how, ...tally }) => `${joins[how]}: ${sentences.tally(tally)}`)),
    ...section(
      headings.unmatched,
      report.unmatched.flatMap(({ reason, items, ...tally }) => [
        `${reasons[reason]}: ${sentences.tally(tally)}`,
        ...under(items.map((item) => `${sentences.item(item)} · ${sentences.amounts(item.amounts)}`)),
      ]),
    ),
    ...section(headings.sources, report.sources.map((source) => `${sentences.source(source)}: ${sentences.tally(source)}`)),
    ...section(fill(headings.rows, { sheet: sheetName("budget", language) }), [
      sentences.count(rows.length),
      count(words.added, comparison.added),
      count(words.equal, comparison.equal),
      count(words.changed, comparison.changed),
      ...under(comparison.changed.map((row) => sentences.changed(row, stages))),
      count(words.onlyInPlan, comparison.onlyInPlan),
      ...under(comparison.onlyInPlan.map(({ before }) => sentences.place(before))),
    ]),
  ].join("\n");
}

/** What `budget --json` prints; its keys are a contract with the scripts of offices. */
export function budgetJson({ file, report, comparison, rows }: BudgetImport): object {
  const { sheet, headerRow, layout, title, entity, columns, appropriation, totals, differing, subtotalCount, unread } = file;
  return {
    file: {
      sheet,
      headerRow,
      layout,
      title,
      entity,
      appropriation,
      columns: columns.map(({ field, letter, header }) => ({ field, letter, header })),
      subtotals: subtotalCount,
      totals,
      differing,
      unread,
    },
    ...report,
    rows: rows.map(({ content, rows: lines }) => ({ ...content, rows: lines })),
    comparison: {
      added: comparison.added.length,
      equal: comparison.equal.length,
      changed: comparison.changed.map(({ before, planned }) => ({ before, after: planned.content })),
      onlyInPlan: comparison.onlyInPlan.map(({ before }) => before),
    },
  };
}
