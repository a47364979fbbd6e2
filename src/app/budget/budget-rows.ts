import type { BudgetRow } from "../../plan/plan";
import { addAmounts, amountKeys, noAmounts, type Amounts } from "./budget-amounts";
import type { BudgetKind, BudgetLine, MoneyUnit } from "./budget-file";
import type { Join } from "./join-plan";
import type { ReadSource } from "./source-words";

/** A row of detail with what became of it. */
export interface JoinedLine {
  line: BudgetLine;
  year: number;
  kind: BudgetKind;
  join: Join;
  source: ReadSource | null;
}

/** A row for the plan's table, with the rows of the file that it sums up. */
export interface PlannedRow {
  content: BudgetRow;
  /** As Excel counts. */
  rows: number[];
}

const pesos: Readonly<Record<MoneyUnit, number>> = { pesos: 1, thousands: 1_000, millions: 1_000_000 };

/** An amount of a file in the unit of the plan. Multiplied or divided once, so that no digit of a peso is lost. */
export function converted(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  const [factor, divisor] = [pesos[from], pesos[to]];
  return factor >= divisor ? amount * (factor / divisor) : amount / (divisor / factor);
}

/**
 * The rows for the plan: one for each year, kind, goal, indicator, project and source. A budget splits the same money by
 * object of expense and product classification, which the plan does not hold; rows alike in all that it holds are summed.
 */
export function plannedRows(lines: readonly JoinedLine[], from: MoneyUnit, to: MoneyUnit): PlannedRow[] {
  const groups = new Map<string, { content: BudgetRow; rows: number[]; amounts: Amounts }>();
  for (const { line, year, kind, join, source } of lines) {
    const content: BudgetRow = {
      year,
      kind,
      goal: join.goal,
      mgaIndicator: join.mgaCode,
      project: join.project,
      source: source?.source ?? null,
      ...noAmounts,
      leaf: true,
    };
    const group = groups.get(rowKey(content)) ?? { content, rows: [], amounts: noAmounts };
    groups.set(rowKey(content), { content, rows: [...group.rows, line.row], amounts: addAmounts(group.amounts, line.amounts) });
  }
  return [...groups.values()].map(({ content, rows, amounts }) => ({ content: { ...content, ...inUnit(amounts, from, to) }, rows }));
}

/** What tells rows of the plan's budget apart. */
export function rowKey({ year, kind, goal, mgaIndicator, project, source }: BudgetRow): string {
  return JSON.stringify([year, kind, goal, mgaIndicator, project, source].map((value) => String(value ?? "").trim()));
}

function inUnit(amounts: Amounts, from: MoneyUnit, to: MoneyUnit): Amounts {
  return Object.fromEntries(
    amountKeys.map((key) => [key, amounts[key] === null ? null : converted(amounts[key], from, to)]),
  ) as unknown as Amounts;
}
