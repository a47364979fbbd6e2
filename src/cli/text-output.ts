import type { AdoptionConflict, AdoptionNote, AdoptionReport, RowName } from "../app/adoption/adoption";
import type { DescribedGain, PlanFinding, Validation } from "../app/validate-plan";
import type { Evaluation } from "../method/evaluation";
import type { Severity } from "../rules/finding";
import type { CliTexts } from "../i18n/es/cli";
import { fill } from "../i18n/fill";
import { localeOf, type Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { adoptionTextsIn } from "../i18n/adoption-texts";

/** The reports of the command line as text for a person. */
export class TextOutput {
  private readonly number: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;

  constructor(
    private readonly texts: CliTexts,
    private readonly language: Language,
  ) {
    this.number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
    this.percent = new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 1 });
  }

  evaluation(evaluation: Evaluation): string {
    const { headings } = this.texts;
    return [
      `${headings.coherence}: ${this.score(evaluation.coherence)}`,
      `${headings.feasibility}: ${this.share(evaluation.feasibility)}`,
      `${headings.budget}: ${this.share(evaluation.budget)}`,
      `${headings.articulation}: ${this.score(evaluation.articulation)}`,
      "",
      `${headings.year}\t${headings.feasibility}\t${headings.budget}`,
      ...evaluation.years.map(({ year, feasibility, budget }) => `${year}\t${this.share(feasibility)}\t${this.share(budget)}`),
      "",
      ...evaluation.requirements.map(({ id, score }) => `${headings.requirement} ${id}\t${this.share(score)}`),
    ].join("\n");
  }

  validation({ findings, counts, waived, idleWaivers, complete, gainOf }: Validation): string {
    const { headings, idleWaiver } = this.texts;
    return [
      ...findings.map((finding) => this.finding(finding, gainOf(finding.finding))),
      ...idleWaivers.map(({ rule, path }) => fill(idleWaiver, { rule, path })),
      `${headings.findings}: ${this.counts(counts)}`,
      ...(isNone(waived) ? [] : [`${headings.waived}: ${this.counts(waived)}`]),
      ...(complete ? [] : [headings.incomplete]),
    ].join("\n");
  }

  private finding({ finding, pathText, place, what, why, remedy }: PlanFinding, gain: DescribedGain | null): string {
    const { headings, severities, waivedSeverities, waivedBy } = this.texts;
    const { rule, severity, waiver } = finding;
    return [
      `${(waiver === null ? severities : waivedSeverities)[severity]}  ${place}  [${rule}]  ${pathText}`,
      `  ${what}`,
      ...(waiver === null ? [] : [`  ${fill(waivedBy, { ...waiver })}`]),
      `  ${headings.why} ${why}`,
      `  ${headings.remedy} ${remedy}`,
      ...(gain === null ? [] : [`  ${headings.gain} ${gain.sentence} (${headings.supposing} ${gain.supposing.join("; ")})`]),
    ].join("\n");
  }

  private counts({ error, warning, info }: Record<Severity, number>): string {
    const { counted } = this.texts;
    return [
      fill(error === 1 ? counted.error.one : counted.error.other, { count: this.number.format(error) }),
      fill(warning === 1 ? counted.warning.one : counted.warning.other, { count: this.number.format(warning) }),
      fill(counted.info, { count: this.number.format(info) }),
    ].join(", ");
  }

  /** `firstYear` is that of the sheet: its annual columns are told by their year. */
  adoption({ counts, unmapped, conflicts, notes, leftOut, sheetsLeft }: AdoptionReport, firstYear: number): string {
    const { headings } = this.texts;
    const adoption = adoptionTextsIn(this.language);
    const built = Object.entries(counts).map(([table, count]) => `  ${this.table(table)}: ${this.number.format(count)}`);
    return [
      `${headings.counts}:`,
      ...built,
      ...this.section(headings.conflicts, conflicts.map((conflict) => this.conflict(conflict, firstYear))),
      ...this.section(headings.notes, notes.map((note) => this.note(note, firstYear))),
      ...this.section(adoption.leftOutHeading, leftOut.map(({ sheet, reason, rows }) => this.withRows(`${sheet}: ${adoption.leftOut[reason]}`, rows))),
      ...this.section(headings.unmapped, unmapped.map(({ column, header, sheet }) => `${sheet === undefined ? "" : `${sheet}  `}${column}  ${header}`)),
      ...this.section(adoption.sheetsLeft, sheetsLeft),
    ].join("\n");
  }

  private section(title: string, lines: string[]): string[] {
    return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
  }

  private conflict({ kind, table, code, column, values, resolved, rows }: AdoptionConflict, firstYear: number): string {
    const sentence = fill(this.texts.conflicts[kind], {
      table: this.table(table),
      code,
      column: column === null ? "" : this.column(table, column, firstYear),
      values: values.join(" | "),
      resolved: resolved.join(", "),
    });
    return this.withRows(sentence, rows);
  }

  private note({ kind, table, column, rows, values }: AdoptionNote, firstYear: number): string {
    const [stated, sum] = values;
    const money = typeof stated === "number" && typeof sum === "number";
    const sentence = fill(adoptionTextsIn(this.language).notes[kind].sentence, {
      table: this.table(table),
      column: this.column(table, column, firstYear),
      values: shortened(values.map(String)),
      stated: money ? this.number.format(stated) : "",
      sum: money ? this.number.format(sum) : "",
      difference: money ? this.number.format(stated - sum) : "",
    });
    return this.withRows(sentence, rows);
  }

  private withRows(sentence: string, rows: readonly RowName[]): string {
    return rows.length === 0 ? sentence : `${sentence} (${this.texts.headings.rows}: ${rows.join(", ")})`;
  }

  private table(key: string): string {
    return this.tables().get(key)?.sheet ?? key;
  }

  private column(table: string, key: string, firstYear: number): string {
    const year = /^y(\d+)$/.exec(key)?.[1];
    if (year !== undefined) return String(firstYear + Number(year) - 1);
    return new Map(Object.entries(this.tables().get(table)?.columns ?? {})).get(key) ?? key;
  }

  private tables(): Map<string, { sheet: string; columns: Record<string, string> }> {
    return new Map(Object.entries(sheetTextsIn(this.language).tables));
  }

  private score(value: number | null): string {
    return value === null ? this.texts.noData : this.number.format(value);
  }

  private share(value: number | null): string {
    return value === null ? this.texts.noData : this.percent.format(value);
  }
}

function isNone({ error, warning, info }: Record<Severity, number>): boolean {
  return error + warning + info === 0;
}

/** The first few different values: the rows that follow lead to the others. */
function shortened(values: readonly string[]): string {
  const different = [...new Set(values)];
  return `${different.slice(0, 6).join(" | ")}${different.length > 6 ? " | …" : ""}`;
}
