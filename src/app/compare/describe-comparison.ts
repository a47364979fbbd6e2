import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { PlanPath } from "../../plan/plan-path";
import type { RequirementId } from "../../method/requirement-id";
import type { Severity } from "../../rules/finding";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { requirementNamesIn } from "../../i18n/requirement-texts";
import { compareTextsIn } from "../../i18n/compare-texts";
import { sourceWord } from "../../sheets/cell-words";
import { contentText, isYear, shownCell } from "../content-text";
import { columnHeader, parameterName, sheetName, type SheetNames } from "../place-name";
import {
  changeKinds,
  type CellChange,
  type ChangeKind,
  type Comparison,
  type MoneyLine,
  type Movement,
  type RowChange,
  type ScoreChange,
} from "./comparison";
import { keyText } from "./key-text";
import { comparisonNotes, unitName } from "./comparison-notes";
import { decimalOf, minus, numberOf } from "./decimal";

/** One line of the list of changes: a cell that differs, or a row that came or went. */
export interface DescribedChange {
  change: RowChange;
  /** Null for a whole row. */
  cell: CellChange | null;
  sheet: string;
  kind: string;
  code: string;
  column: string;
  /** As cells of a sheet; numbers stay numbers. */
  before: CellValue;
  after: CellValue;
  beforeText: string;
  afterText: string;
  /** after − before, where both are numbers. */
  difference: number | null;
}

export interface DescribedScore extends ScoreChange {
  name: string;
}

/** A line of the money matrix: `year` null is the sum of all. */
export interface DescribedMoney extends Movement {
  name: string;
  year: number | null;
}

export interface DescribedComparison {
  comparison: Comparison;
  notes: string[];
  /** One sentence for each sheet with changes. */
  summary: string[];
  changes: DescribedChange[];
  scores: DescribedScore[];
  /** The whole plan, then each axis and each source, each with the years in which it has money. */
  money: DescribedMoney[];
  /** The currency unit in words. */
  unit: string;
}

/** A comparison with its words in one language and the sheets' real names. */
export function describeComparison(comparison: Comparison, language: Language, names: SheetNames = {}): DescribedComparison {
  return {
    comparison,
    notes: comparisonNotes(comparison, language, names),
    summary: summaryOf(comparison, language, names),
    changes: comparison.changes.flatMap((change) => describedChanges(change, language, names)),
    // Most plans have no waivers: lines of nothing would only take room.
    scores: comparison.scores
      .filter(({ score, before, after }) => score !== "waived" || (before ?? 0) + (after ?? 0) > 0)
      .map((score) => ({ ...score, name: scoreName(score, language) })),
    money: describedMoney(comparison, language),
    unit: unitName(comparison.after.currencyUnit, language),
  };
}

function describedChanges(change: RowChange, language: Language, names: SheetNames): DescribedChange[] {
  const texts = compareTextsIn(language);
  const { table, kind } = change;
  const common = {
    change,
    sheet: sheetName(table, language, names),
    kind: texts.kinds[kind],
    code: keyText(table, change.key, language),
  };
  const text = (cell: CellChange, side: "before" | "after") => contentText(table, cell.column, cell[side], language, texts.blank);
  if (kind === "added" || kind === "removed") {
    const side = kind === "added" ? "after" : "before";
    const content = change.cells.map((cell) => `${headerOf(table, cell, language)}: ${text(cell, side)}`).join("; ");
    const none = { before: null, after: null, beforeText: "", afterText: "" };
    return [{ ...common, cell: null, column: texts.wholeRow, ...none, [side]: content, [`${side}Text`]: content, difference: null }];
  }
  return change.cells.map((cell) => ({
    ...common,
    cell,
    column: headerOf(table, cell, language),
    before: shownCell(table, cell.column, cell.before, language),
    after: shownCell(table, cell.column, cell.after, language),
    beforeText: text(cell, "before"),
    afterText: text(cell, "after"),
    difference: differenceOf(cell),
  }));
}

function headerOf(table: PlanPath["table"], { column, year }: CellChange, language: Language): string {
  if (year !== null) return String(year);
  if (table === "parameters") return parameterName(column, language);
  return columnHeader({ table, code: null, row: null, column, year }, language) ?? column;
}

function differenceOf({ column, before, after }: CellChange): number | null {
  if (isYear(column) || Array.isArray(before) || Array.isArray(after)) return null;
  return isNumeric(before) && isNumeric(after) ? numberOf(minus(decimalOf(after), decimalOf(before))) : null;
}

function summaryOf({ changes }: Comparison, language: Language, names: SheetNames): string[] {
  const texts = compareTextsIn(language);
  const tables = [...new Set(changes.map(({ table }) => table))];
  return tables.map((table) => {
    const count = (kind: ChangeKind) => changes.filter((change) => change.table === table && change.kind === kind).length;
    const counts = changeKinds.filter((kind) => count(kind) > 0).map((kind) => `${texts.kindsPlural[kind]}: ${count(kind)}`);
    return fill(texts.summary, { sheet: sheetName(table, language, names), counts: counts.join(", ") });
  });
}

function scoreName({ score, of }: ScoreChange, language: Language): string {
  const { figures } = compareTextsIn(language);
  if (score === "findings" || score === "waived") return figures[score][of as Severity];
  if (score !== "requirement") return figures[score];
  return fill(figures.requirement, { of: String(of), name: requirementNamesIn(language)[of as RequirementId] });
}

function describedMoney({ money }: Comparison, language: Language): DescribedMoney[] {
  const texts = compareTextsIn(language).money;
  const lines = (name: string, line: MoneyLine): DescribedMoney[] => [
    { name, year: null, ...movementOf(line) },
    ...line.years.flatMap((movement, at) =>
      movement.before === 0 && movement.after === 0 ? [] : [{ name, year: money.years[at] ?? null, ...movement }],
    ),
  ];
  return [
    ...lines(texts.total, money.total),
    ...money.byAxis.flatMap((line) =>
      lines(line.key === null ? texts.noAxis : fill(texts.axis, { key: line.key, name: line.name ?? "" }), line),
    ),
    ...money.bySource.flatMap((line) => lines(fill(texts.source, { key: sourceWord(line.key ?? "", language) }), line)),
  ];
}

function movementOf({ before, after, difference }: Movement): Movement {
  return { before, after, difference };
}
