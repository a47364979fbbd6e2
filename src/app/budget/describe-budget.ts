import type { BudgetRow } from "../../plan/plan";
import { isNumeric, type CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import { localeOf, type Language } from "../../i18n/language";
import { budgetTextsIn } from "../../i18n/budget-texts";
import { sourceWord } from "../../sheets/cell-words";
import { amountKeys, type AmountKey, type Amounts } from "./budget-amounts";
import type { BudgetFile, StatedTotal } from "./budget-file";
import type { BudgetReport, BudgetWarning, Tally, UnmatchedItem } from "./budget-report";
import type { ChangedRow } from "./compare-budget";
import type { ReadSource } from "./source-words";

/** How many rows of the file a sentence names. */
const mostRows = 12;

/** What a budget file holds and how it joins the plan, in sentences of one language. */
export class BudgetSentences {
  private readonly texts;
  private readonly number: Intl.NumberFormat;

  constructor(private readonly language: Language) {
    this.texts = budgetTextsIn(language);
    // Every digit there is: two of cents, or those that an amount in millions needs for a peso.
    this.number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 8 });
  }

  /** How the file was understood. */
  file(file: BudgetFile, report: BudgetReport): string[] {
    const { texts } = this;
    const periods = report.periods.map(({ kind, year }) => fill(texts.periods, { kind: texts.kinds[kind], year: String(year) }));
    return [
      fill(texts.file.found, {
        sheet: file.sheet,
        row: String(file.headerRow),
        layout: texts.layouts[file.layout],
        periods: periods.join(", "),
      }),
      ...(file.entity === null ? [] : [fill(texts.file.entity, { entity: file.entity })]),
      ...(file.appropriation === null ? [] : [texts.file[file.appropriation]]),
      fill(texts.file.unit, { unit: texts.units[report.unit], planUnit: texts.units[report.planUnit] }),
      ...this.totals(file),
    ];
  }

  private totals({ subtotalCount, differing }: BudgetFile): string[] {
    if (subtotalCount === 0) return [];
    const count = this.count(subtotalCount);
    return [
      fill(this.texts.headings.subtotals, { count }),
      ...(differing.length === 0 ? [fill(this.texts.headings.totalsAgree, { count })] : []),
    ];
  }

  /** `233 filas · comprometido 24.190.066.837 · obligado …`. */
  tally({ lines, amounts }: Tally): string {
    const { one, other } = this.texts.lines;
    const count = fill(lines === 1 ? one : other, { count: this.count(lines) });
    const money = this.amounts(amounts);
    return money === "" ? count : `${count} · ${money}`;
  }

  amounts(amounts: Amounts): string {
    return amountKeys.flatMap((key) => (amounts[key] === null ? [] : [this.amount(key, amounts[key])])).join(" · ");
  }

  private amount(stage: AmountKey, amount: number): string {
    return fill(this.texts.amount, { stage: this.texts.amounts[stage], amount: this.number.format(amount) });
  }

  /** What an item that does not join is, without its tally. */
  item({ label, mgaCode, project, rows }: UnmatchedItem): string {
    const { item } = this.texts;
    return [
      ...(label === null ? [] : [label]),
      ...(mgaCode === null ? [] : [fill(item.code, { code: mgaCode })]),
      ...(project === null ? [] : [fill(item.project, { project })]),
      fill(item.rows, { rows: this.rows(rows) }),
    ].join(" · ");
  }

  private rows(rows: readonly number[]): string {
    const shown = rows.slice(0, mostRows).join(", ");
    return rows.length <= mostRows ? shown : `${shown} ${fill(this.texts.item.more, { count: this.count(rows.length - mostRows) })}`;
  }

  source(read: ReadSource): string {
    return fill(this.texts.source, { word: this.sourceOfFile(read), source: sourceWord(read.source, this.language), status: this.status(read) });
  }

  /** The file's word, with its code of the CUIPO where it is one. */
  sourceOfFile({ word, code }: ReadSource): string {
    return code === null || word.startsWith(code) ? word : `${code} ${word}`;
  }

  status({ status, candidates }: ReadSource): string {
    const named = candidates.map((source) => sourceWord(source, this.language)).join(" / ");
    return fill(this.texts.statuses[status], { candidates: named });
  }

  warning(warning: BudgetWarning): string {
    const values = Object.fromEntries(Object.entries(warning).map(([key, value]) => [key, String(value)]));
    return fill(this.texts.warnings[warning.kind], values);
  }

  /** The totals that are not the sum of their details, and the cells that could not be read. */
  faults({ differing, unread }: BudgetFile): string[] {
    return [
      ...differing.map((total) => this.differing(total)),
      ...unread.map(({ letter, row, text }) => fill(this.texts.unread, { cell: `${letter}${row}`, text })),
    ];
  }

  private differing({ row, code, label, stated, sum }: StatedTotal): string {
    const name = [code, label].filter((part) => part !== null).join(" ");
    return fill(this.texts.differing, { row: String(row), label: name, stated: this.amounts(stated), sum: this.amounts(sum) });
  }

  /** A row of the plan whose amounts become others, in the unit of the plan. */
  changed({ before, planned: { content } }: ChangedRow, stages: readonly AmountKey[]): string {
    const [stage] = stages.filter((each) => before[each] !== content[each]);
    if (stage === undefined) return this.place(content);
    return fill(this.texts.comparison.changedRow, {
      place: this.place(content),
      stage: this.texts.amounts[stage],
      before: this.cell(before[stage]),
      after: this.cell(content[stage]),
    });
  }

  /** Which row of the budget. */
  place({ goal, mgaIndicator, project, source }: BudgetRow): string {
    const { place } = this.texts.comparison;
    const parts = [
      ...(goal === null ? [] : [fill(place.goal, { code: goal })]),
      ...(mgaIndicator === null ? [] : [fill(place.mgaIndicator, { code: mgaIndicator })]),
      ...(project === null ? [] : [fill(place.project, { code: project })]),
    ];
    const money = source === null ? [] : [sourceWord(source, this.language)];
    return [...(parts.length === 0 ? [place.none] : parts), ...money].join(" · ");
  }

  private cell(value: CellValue): string {
    if (isNumeric(value)) return this.number.format(value);
    return value === null ? this.texts.comparison.blank : String(value);
  }

  count(value: number): string {
    return this.number.format(value);
  }
}
