import type {
  FundingExplanation,
  GoalExplanation,
  GoalYearExplanation,
  PaceExplanation,
  ProgrammingExplanation,
  SourceShare,
} from "../method/explanation/goal-explanation";
import type { ScoreExplanation } from "../method/explanation/score-explanation";
import { fill } from "../i18n/fill";
import { localeOf, type Language } from "../i18n/language";
import { measureNamesIn, requirementNamesIn } from "../i18n/requirement-texts";
import { explanationTextsIn } from "../i18n/explanation-texts";
import { sourceWord, wordFor } from "../sheets/cell-words";
import { placeName } from "./place-name";

/** How many broken places of a measure are told one by one. */
const placesTold = 5;

/** A line of an explanation; `depth` says how far it belongs under the lines before it. */
export interface ExplanationLine {
  depth: number;
  text: string;
}

/** A number of a goal-year with its name and the sentence that says how it came about. */
export interface ExplainedFigure {
  name: string;
  /** 0..1, or money in the plan's currency unit for a source; null when it is not known or not assessed. */
  value: number | null;
  text: string;
}

/** Sentences for the explanations of figures, with the numbers they were computed with. */
export class ExplanationSentences {
  private readonly texts;
  private readonly number: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;

  constructor(private readonly language: Language) {
    this.texts = explanationTextsIn(language);
    this.number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
    this.percent = new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 1 });
  }

  /** A goal: all its years, or the one asked for. */
  goal({ code, name, feasibility, programming, years }: GoalExplanation, year: number | null = null): ExplanationLine[] {
    const { texts } = this;
    const asked = years.filter((candidate) => year === null || candidate.year === year);
    const mean = feasibility === null ? texts.neverAssessed : fill(texts.mean, { value: this.percent.format(feasibility) });
    return [
      line(0, fill(texts.goal, { code: code ?? "", name: name ?? texts.unnamed })),
      line(0, mean),
      line(0, this.programming(programming)),
      ...asked.flatMap((goalYear) => this.year(goalYear)),
    ];
  }

  /** One goal-year taken apart: its feasibility, each factor, and what can be counted on of each source. */
  goalYear({ programming }: GoalExplanation, goalYear: GoalYearExplanation): ExplainedFigure[] {
    const { factors } = this.texts;
    const { feasibility, funding, pace, effort } = goalYear;
    const sources = funding?.bySource ?? [];
    return [
      { name: factors.feasibility, value: feasibility, text: this.yearSentence(goalYear) },
      { name: factors.programming, value: programming.value, text: this.programming(programming) },
      ...(funding === null ? [] : [{ name: factors.funding, value: funding.value, text: this.fundingSentence(funding, effort) }]),
      ...sources.map((share) => ({ name: sourceWord(share.source, this.language), value: share.available, text: this.source(share) })),
      ...(pace === null ? [] : [{ name: factors.pace, value: pace.value, text: this.pace(pace, effort) }]),
    ];
  }

  /** Why a goal is as feasible as it is in a year, in one text; in none when no year of it is assessed. */
  reason({ programming }: GoalExplanation, goalYear: GoalYearExplanation | null): string {
    if (goalYear === null) return this.texts.neverAssessed;
    const { limit, funding, pace, effort } = goalYear;
    const sentence = this.yearSentence(goalYear);
    if (limit === "programming") return `${sentence} ${this.programming(programming)}`;
    if (limit === "funding" && funding !== null) return `${sentence} ${this.fundingSentence(funding, effort)}`;
    return limit === "pace" && pace !== null ? `${sentence} ${this.pace(pace, effort)}` : sentence;
  }

  /** A score with its parts, down to the broken places of each measure. */
  score({ score, value, scale, counted, points, parts, broken }: ScoreExplanation, depth = 0): ExplanationLine[] {
    const { texts } = this;
    const shown = value === null ? texts.noData : scale === 100 ? this.number.format(value) : this.percent.format(value);
    const notes = [
      ...(counted === null ? [] : [fill(texts.counted, { passed: this.number.format(counted.passed), total: this.number.format(counted.total) })]),
      ...(points === null || points === 0 ? [] : [fill(texts.points, { points: this.number.format(points) })]),
    ];
    const told = broken.slice(0, placesTold).map((path) => line(depth + 1, placeName(path, this.language)));
    const rest = broken.length - told.length;
    return [
      line(depth, `${this.scoreName(score)}: ${shown}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`),
      ...told,
      ...(rest > 0 ? [line(depth + 1, fill(texts.morePlaces, { count: this.number.format(rest) }))] : []),
      ...parts.flatMap((part) => this.score(part, depth + 1)),
    ];
  }

  private scoreName(score: string): string {
    const named: Record<string, string | undefined> = {
      ...this.texts.scores,
      ...requirementNamesIn(this.language),
      ...measureNamesIn(this.language),
    };
    const name = named[score];
    if (name !== undefined) return /^r\d/.test(score) ? `${score} ${name}` : name;
    const [, year, ...source] = score.split(".");
    return source.length === 0 ? (year ?? score) : sourceWord(source.join("."), this.language);
  }

  private programming({ value, class: goalClass, planned, required }: ProgrammingExplanation): string {
    if (value === null) return this.texts.programmingUnknown;
    return fill(this.texts.programming, {
      value: this.percent.format(value),
      class: wordFor("class", goalClass ?? "", this.language),
      planned: this.amount(planned),
      required: this.amount(required),
    });
  }

  private year(goalYear: GoalYearExplanation): ExplanationLine[] {
    const { notProgrammed, funding, pace, effort } = goalYear;
    if (notProgrammed !== null) return [line(0, this.yearSentence(goalYear))];
    return [
      line(0, this.yearSentence(goalYear)),
      ...(funding === null ? [] : [line(1, this.fundingSentence(funding, effort)), ...funding.bySource.map((share) => line(2, this.source(share)))]),
      ...(pace === null ? [] : [line(1, this.pace(pace, effort))]),
    ];
  }

  private yearSentence({ year, status, feasibility, limit, notProgrammed }: GoalYearExplanation): string {
    const { texts } = this;
    if (notProgrammed !== null) return fill(texts.notProgrammed[notProgrammed], { year: String(year) });
    return fill(texts.year, {
      year: String(year),
      status: texts.statuses[status],
      feasibility: this.percent.format(feasibility ?? 0),
      limit: texts.limits[limit ?? "none"],
    });
  }

  private fundingSentence({ value, how, need, unitCost, programmed, available }: FundingExplanation, effort: number | null): string {
    return fill(this.texts.funding[how], {
      value: this.percent.format(value),
      need: this.amount(need),
      effort: this.amount(effort),
      unitCost: this.amount(unitCost),
      programmed: this.amount(programmed),
      available: this.amount(available),
    });
  }

  private source(share: SourceShare): string {
    return fill(share.ceiling === null ? this.texts.sourceFree : this.texts.source, {
      source: sourceWord(share.source, this.language),
      amount: this.amount(share.amount),
      realizable: this.percent.format(share.realizable),
      available: this.amount(share.available),
      ceiling: this.amount(share.ceiling),
      programmed: this.amount(share.programmedOfSource),
    });
  }

  private pace({ value, notAssessed, capacity, ramp, deliverable }: PaceExplanation, effort: number | null): string {
    if (notAssessed !== null) return this.texts.paceUnknown[notAssessed];
    return fill(this.texts.pace, {
      value: this.percent.format(value ?? 0),
      deliverable: this.amount(deliverable),
      capacity: this.amount(capacity),
      factor: this.amount(1 + ramp),
      effort: this.amount(effort),
    });
  }

  private amount(value: number | null): string {
    return value === null ? this.texts.noData : this.number.format(value);
  }
}

function line(depth: number, text: string): ExplanationLine {
  return { depth, text };
}
