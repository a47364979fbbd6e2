import type { Language } from "../../i18n/language";
import { numberFormat, shownPoints, shownShare, type NumberFormat } from "../../i18n/number-format";
import { reportTextsIn } from "../../i18n/report-texts";
import { severities, type Severity } from "../../rules/finding";
import type { ReportCell, ReportFigure } from "./report";

/** Numbers of a report: each with the digits that the pane shows of it. What is not known says so. */
export class ReportFigures {
  readonly numbers: NumberFormat;
  private readonly texts;

  constructor(language: Language) {
    this.numbers = numberFormat(language);
    this.texts = reportTextsIn(language);
  }

  share(share: number | null): ReportCell {
    if (share === null) return this.texts.noData;
    return { text: this.numbers.percent(share), value: shownShare(share), format: "percent" };
  }

  points(points: number | null): ReportCell {
    if (points === null) return this.texts.noData;
    return { text: this.numbers.points(points), value: shownPoints(points), format: "points" };
  }

  count(count: number): ReportFigure {
    return { text: this.numbers.count(count), value: count, format: "count" };
  }

  /** A gap below zero is marked. */
  amount(amount: number | null, marked = false): ReportCell {
    if (amount === null) return this.texts.noData;
    return { text: this.numbers.amount(amount), value: amount, format: "amount", ...(marked ? { marked } : {}) };
  }

  /** `2 errores, 10 advertencias y 4 de información`; null when there is nothing to count. */
  findings(counts: Readonly<Record<Severity, number>>): string | null {
    const { findings, and } = this.texts.summary;
    const parts = severities.filter((severity) => counts[severity] > 0).map((severity) => findings[severity](counts[severity], this.numbers.count(counts[severity])));
    const last = parts.pop();
    if (last === undefined) return null;
    return parts.length === 0 ? last : `${parts.join(", ")}${and}${last}`;
  }
}

/** The text that a reader sees of a cell. */
export function cellText(cell: ReportCell): string {
  return typeof cell === "string" ? cell : cell.text;
}
