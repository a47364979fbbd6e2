import { isBlank, type CellValue } from "../../plan/cell-value";
import type { Language } from "../../i18n/language";
import type { Answer, CellContent, CellError } from "../answers/answer";
import { columnsOf, differentSizes, hasSize, namedRanges, transposed, type NamedRange, type RangeName } from "./range-sizes";

/** The arguments of a function of goals: ranges with one cell a goal, and ranges with one cell a goal and year. */
export interface GoalRanges<OfGoal extends RangeName, OfYear extends RangeName> {
  ofGoal: Record<OfGoal, unknown>;
  /** The first one tells how many years there are. */
  ofYear: Record<OfYear, unknown>;
  /** Ranges of years that may be given once for all goals, once for all years, or both. */
  spread?: readonly NoInfer<OfYear>[];
}

/** One goal as the ranges give it. */
export type GivenGoal<OfGoal extends RangeName, OfYear extends RangeName> = Record<OfGoal, CellValue> &
  Record<OfYear, CellValue[]>;

/** The same, whatever the function. */
interface SomeRanges {
  ofGoal: Partial<Record<RangeName, unknown>>;
  ofYear: Partial<Record<RangeName, unknown>>;
  spread?: readonly RangeName[];
}

/** How the ranges lie. */
interface Layout {
  goals: number;
  years: number;
  /** Whether goals stand beside each other and years below each other. */
  across: boolean;
  /** All ranges with goals below each other and years beside each other. */
  ofGoal: NamedRange[];
  ofYear: NamedRange[];
}

/**
 * Asks the same of each goal of some ranges and lays the answers as the ranges lie: one cell a goal, or one a goal and
 * year. An error of one goal is shown in its cells only; a row of the ranges that is wholly blank has blank answers.
 */
export function answerByGoal<OfGoal extends RangeName, OfYear extends RangeName>(
  given: GoalRanges<OfGoal, OfYear>,
  each: "goal" | "goal-year",
  language: Language,
  answerTo: (goal: GivenGoal<OfGoal, OfYear>) => CellContent[] | CellError,
): Answer {
  const layout = layOut(given);
  if (Array.isArray(layout)) return differentSizes(layout, "goalSizes", language);
  const width = each === "goal" ? 1 : layout.years;
  const lines = Array.from({ length: layout.goals }, (_, row): CellContent[] => {
    if (isBlankGoal(layout, row)) return new Array<CellContent>(width).fill("");
    const answer = answerTo(goalAt<OfGoal, OfYear>(layout, row));
    return Array.isArray(answer) ? answer : new Array<CellContent>(width).fill(answer);
  });
  return { value: layout.across ? transposed(lines) : lines };
}

/** How the ranges lie, or those whose sizes do not go together. */
function layOut(given: SomeRanges): Layout | NamedRange[] {
  const [ofGoal, ofYear] = [namedRanges(given.ofGoal), namedRanges(given.ofYear)];
  const leader = ofGoal.find(({ cells }) => !hasSize(cells, 1, 1)) ?? null;
  const annual = ofYear[0] as NamedRange;
  const across = leader === null ? columnsOf(annual.cells) === 1 && annual.cells.length > 1 : leader.cells.length === 1;
  const upright = ({ name, cells }: NamedRange): NamedRange => {
    // The years of a single goal can be meant in one way only, however they lie.
    if (leader === null) return { name, cells: columnsOf(cells) === 1 ? transposed(cells) : cells };
    return { name, cells: across ? transposed(cells) : cells };
  };
  const layout = { across, ofGoal: ofGoal.map(upright), ofYear: ofYear.map(upright) };
  const goals = leader === null ? 1 : upright(leader).cells.length;
  const uprightAnnual = upright(annual).cells;
  const years = columnsOf(uprightAnnual);

  const unequal = layout.ofGoal.findIndex(({ cells }) => !hasSize(cells, goals, 1) && !hasSize(cells, 1, 1));
  if (leader !== null && unequal >= 0) return [...new Set([leader, ofGoal[unequal] as NamedRange])];
  if (uprightAnnual.length !== goals) return leader === null ? [...ofGoal, annual] : [leader, annual];
  const other = layout.ofYear.findIndex(({ name, cells }) => {
    if (!given.spread?.includes(name)) return !hasSize(cells, goals, years);
    return ![1, goals].includes(cells.length) || ![1, years].includes(columnsOf(cells));
  });
  return other < 0 ? { ...layout, goals, years } : [annual, ofYear[other] as NamedRange];
}

function goalAt<OfGoal extends RangeName, OfYear extends RangeName>(layout: Layout, row: number): GivenGoal<OfGoal, OfYear> {
  const goal: Partial<Record<RangeName, CellValue | CellValue[]>> = {};
  for (const { name, cells } of layout.ofGoal) goal[name] = lineAt(cells, row)[0] ?? null;
  for (const { name, cells } of layout.ofYear) {
    const line = lineAt(cells, row);
    goal[name] = line.length === layout.years ? line : new Array<CellValue>(layout.years).fill(line[0] ?? null);
  }
  return goal as GivenGoal<OfGoal, OfYear>;
}

/** The line of a goal; a range of one line is of all goals. */
function lineAt(cells: CellValue[][], row: number): CellValue[] {
  return cells[cells.length === 1 ? 0 : row] ?? [];
}

/** Whether nothing is given of a goal but what is given for all of them. */
function isBlankGoal({ goals, ofGoal, ofYear }: Layout, row: number): boolean {
  return [...ofGoal, ...ofYear].every(({ cells }) => (cells.length === 1 && goals > 1) || lineAt(cells, row).every(isBlank));
}
