import type { Language } from "../../i18n/language";

/** The report of a plan as data: what it says, in words of one language, without how it looks. */
export interface Report {
  language: Language;
  title: string;
  /** Plan, entity, term, date, versions. */
  facts: { label: string; value: string }[];
  /** What the reader has to know before the figures, such as what was not looked at; stands above everything else. */
  alerts: { title: string; items: string[] } | null;
  sections: ReportSection[];
  /** Words of the page itself. */
  footer: string;
}

export const sectionIds = ["summary", "requirements", "feasibility", "money", "findings", "method", "limits"] as const;
export type SectionId = (typeof sectionIds)[number];

export interface ReportSection {
  id: SectionId;
  title: string;
  blocks: ReportBlock[];
}

export type ReportBlock =
  | { kind: "sentence"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "heading"; text: string }
  | { kind: "scores"; scores: ReportScore[] }
  | { kind: "table"; table: ReportTable };

/** A figure of the summary, with what it means. `errors` is the count that no score may hide. */
export interface ReportScore {
  id: "coherence" | "feasibility" | "budget" | "articulation" | "errors";
  name: string;
  value: ReportCell;
  meaning: string;
}

/** Text, or a number with the text that shows it. */
export type ReportCell = string | ReportFigure;

export interface ReportFigure {
  text: string;
  value: number;
  format: "percent" | "points" | "count" | "amount";
  /** Wants attention. */
  marked?: boolean;
}

/** `name` heads the row; `figure` and `word` are short; `text` may be long. */
export interface ReportColumn {
  header: string;
  kind: "name" | "figure" | "word" | "text";
}

export interface ReportTable {
  caption: string;
  columns: ReportColumn[];
  groups: ReportGroup[];
  /** Where headings of groups stand: in a row of their own, or in the first column beside all rows of the group. */
  headings: "row" | "column";
}

export interface ReportGroup {
  heading: string | null;
  /** 0..1 where the heading is to be drawn as a bar too. */
  share?: number | null;
  /** One cell a column; without the first one where headings stand in it. */
  rows: ReportCell[][];
  /** The rows are sums of the others. */
  total?: boolean;
  /** How many were left out, and where they are. */
  more?: string;
}
