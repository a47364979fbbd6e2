import type { Plan } from "../../plan/plan";
import { addAmounts, noAmounts, sumAmounts, type Amounts } from "./budget-amounts";
import type { BudgetFile, BudgetKind, BudgetScope, MoneyUnit } from "./budget-file";
import type { JoinedLine } from "./budget-rows";
import { joinKinds, unmatchedReasons, type JoinKind, type UnmatchedReason } from "./join-plan";
import type { ReadSource } from "./source-words";

/** Rows of the file and their money, in the unit of the file. */
export interface Tally {
  lines: number;
  amounts: Amounts;
}

/** Rows of the file that join nothing for the same reason and the same codes. */
export interface UnmatchedItem extends Tally {
  label: string | null;
  mgaCode: string | null;
  project: string | null;
  /** As Excel counts. */
  rows: number[];
}

export interface BudgetReport {
  /** The years and kinds of the rows. */
  periods: { year: number; kind: BudgetKind }[];
  unit: MoneyUnit;
  planUnit: MoneyUnit;
  /** All rows of detail of the file. */
  all: Tally;
  /** Those that are no investment of the year in course: they are not brought in. */
  leftOut: ({ scope: Exclude<BudgetScope, "investment"> } & Tally)[];
  investment: Tally;
  joined: ({ how: JoinKind } & Tally)[];
  unmatched: ({ reason: UnmatchedReason; items: UnmatchedItem[] } & Tally)[];
  sources: (ReadSource & Tally)[];
  warnings: BudgetWarning[];
}

/** What should be looked at before the file is trusted. */
export type BudgetWarning =
  | { kind: "totals-differ"; count: number }
  | { kind: "amounts-unread"; count: number }
  | { kind: "unit-supposed" }
  | { kind: "year-outside-plan"; year: number; first: number; last: number }
  | { kind: "other-entity"; entity: string; daneCode: string };

const leftOutScopes = ["operation", "debt", "reserves", "payables"] as const;

export function budgetReport(file: BudgetFile, lines: readonly JoinedLine[], plan: Plan, planUnit: MoneyUnit): BudgetReport {
  const periods = new Map(lines.map(({ year, kind }) => [`${year} ${kind}`, { year, kind }]));
  return {
    periods: [...periods.values()],
    unit: file.unit,
    planUnit,
    all: tally(file.lines.map(({ amounts }) => amounts)),
    leftOut: leftOutScopes.flatMap((scope) => {
      const left = file.lines.filter((line) => line.scope === scope);
      return left.length === 0 ? [] : [{ scope, ...tally(left.map(({ amounts }) => amounts)) }];
    }),
    investment: tallyOf(lines),
    joined: joinKinds.flatMap((how) => {
      const alike = lines.filter(({ join }) => join.how === how);
      return alike.length === 0 ? [] : [{ how, ...tallyOf(alike) }];
    }),
    unmatched: unmatchedReasons.flatMap((reason) => {
      const alike = lines.filter(({ join }) => join.reason === reason);
      return alike.length === 0 ? [] : [{ reason, ...tallyOf(alike), items: unmatchedItems(alike) }];
    }),
    sources: sourcesOf(lines),
    warnings: warningsOf(file, [...periods.values()], plan),
  };
}

/** The largest first: that is where to begin. */
function unmatchedItems(lines: readonly JoinedLine[]): UnmatchedItem[] {
  const items = new Map<string, UnmatchedItem>();
  for (const { line, join } of lines) {
    const { mgaCode, project } = join;
    const key = JSON.stringify([mgaCode, project, line.label]);
    const item = items.get(key) ?? { label: line.label, mgaCode, project, rows: [], lines: 0, amounts: noAmounts };
    items.set(key, { ...item, rows: [...item.rows, line.row], lines: item.lines + 1, amounts: addAmounts(item.amounts, line.amounts) });
  }
  return largestFirst([...items.values()]);
}

function sourcesOf(lines: readonly JoinedLine[]): (ReadSource & Tally)[] {
  const words = new Map<string, JoinedLine[]>();
  for (const line of lines) {
    if (line.source !== null) words.set(line.source.word, [...(words.get(line.source.word) ?? []), line]);
  }
  return largestFirst([...words.values()].flatMap((alike) => (alike[0]?.source ? [{ ...alike[0].source, ...tallyOf(alike) }] : [])));
}

function warningsOf(file: BudgetFile, periods: readonly { year: number }[], { plan }: Plan): BudgetWarning[] {
  const last = plan.firstYear + plan.years - 1;
  const outside = new Set(periods.map(({ year }) => year).filter((year) => year < plan.firstYear || year > last));
  const daneCode = plan.daneCode?.trim() ?? "";
  // The number of the entity ends with its five digits of DANE (Betania: 219105091, DANE 05091).
  const isOther = file.entity !== null && /^\d{5}$/.test(daneCode) && file.entity.slice(4, 9) !== daneCode;
  return [
    ...(file.differing.length > 0 ? [{ kind: "totals-differ", count: file.differing.length } as const] : []),
    ...(file.unread.length > 0 ? [{ kind: "amounts-unread", count: file.unread.length } as const] : []),
    ...(file.unitStated ? [] : [{ kind: "unit-supposed" } as const]),
    ...[...outside].map((year) => ({ kind: "year-outside-plan", year, first: plan.firstYear, last }) as const),
    ...(isOther ? [{ kind: "other-entity", entity: file.entity ?? "", daneCode } as const] : []),
  ];
}

/** The amount by which rows are ranked: the one that the file has for all of them. */
export function mainAmount({ appropriated, committed, obligated, paid }: Amounts): number {
  return committed ?? appropriated ?? obligated ?? paid ?? 0;
}

function largestFirst<Item extends Tally>(items: Item[]): Item[] {
  return items.sort((one, other) => mainAmount(other.amounts) - mainAmount(one.amounts));
}

function tallyOf(lines: readonly JoinedLine[]): Tally {
  return tally(lines.map(({ line }) => line.amounts));
}

function tally(all: readonly Amounts[]): Tally {
  return { lines: all.length, amounts: sumAmounts(all) };
}
