import { addAmounts, noAmounts, sameAmounts, type Amounts } from "./budget-amounts";
import type { StatedTotal } from "./budget-file";

/** A row of a budget file, of which it is not known yet whether it is a detail or a total of details. */
export interface BudgetRowRead {
  row: number;
  /** Part of the file that has totals of its own (year of the expense, budget section). */
  part: string;
  code: string | null;
  label: string | null;
  amounts: Amounts;
  /** Whether it says what the money is for: product, project, source … A total does not. */
  hasDetail: boolean;
  /** What a column of the file says of it; null without such a column. */
  isLastLevel: boolean | null;
}

export interface ToldLines<Row> {
  lines: Row[];
  /** The highest totals, and those that are not the sum of their lines. */
  totals: StatedTotal[];
  differing: StatedTotal[];
  subtotalCount: number;
}

/** What stands under a code. */
interface Sum {
  amounts: Amounts;
  /** Whether a code under it has levels told by dots. */
  hasLevels: boolean;
}

/**
 * Tells details from totals. A row is a total when nothing in it says what the money is for and the file has rows of detail
 * under its code, or under the very same code: the reports of the CUIPO repeat the code of a detail in the total above it.
 * Codes without dots have no levels to be seen, so there the amounts must agree too. A row called "Total", or one of bare
 * amounts that sum up what stands above it, is a total as well. What a column "último nivel" says decides before all this.
 */
export function tellLines<Row extends BudgetRowRead>(rows: readonly Row[]): ToldLines<Row> {
  const sums = new Map<string, Sum>();
  const totals = new Map<Row, StatedTotal>();
  const lines = new Set<Row>();
  const depth = ({ code, hasDetail }: Row): number => (code?.length ?? 0) * 2 + (hasDetail ? 1 : 0);
  // From the deepest code up, so that the lines under a code are known when its own turn comes.
  for (const row of [...rows].filter(({ code }) => code !== null).sort((one, other) => depth(other) - depth(one))) {
    const below = sums.get(key(row.part, row.code ?? ""));
    if (isTotal(row, below)) totals.set(row, total(row, below?.amounts ?? noAmounts));
    else {
      lines.add(row);
      for (const above of selfAndAbove(row.code ?? "")) add(sums, key(row.part, above), row);
    }
  }
  tellWithoutCode(rows, lines, totals);
  // A total under which nothing is known cannot be compared with anything.
  const all = [...totals].filter(([row]) => row.isLastLevel === null || sums.has(key(row.part, row.code ?? "")));
  const codes = new Set([...totals.keys()].map(({ part, code }) => key(part, code ?? "")));
  const isHighest = ({ part, code }: Row): boolean => !selfAndAbove(code ?? "").slice(1).some((above) => codes.has(key(part, above)));
  return {
    lines: rows.filter((row) => lines.has(row)),
    totals: all.filter(([row]) => isHighest(row)).map(([, stated]) => stated),
    differing: all.map(([, stated]) => stated).filter(({ stated, sum }) => !sameAmounts(stated, sum)),
    subtotalCount: totals.size,
  };
}

function isTotal(row: BudgetRowRead, below: Sum | undefined): boolean {
  if (row.isLastLevel !== null) return !row.isLastLevel;
  if (row.hasDetail || below === undefined) return false;
  return row.code?.includes(".") === true || below.hasLevels || sameAmounts(row.amounts, below.amounts);
}

/** Rows without a code, in the order of the file: a total sums up what stands above it. */
function tellWithoutCode<Row extends BudgetRowRead>(rows: readonly Row[], lines: Set<Row>, totals: Map<Row, StatedTotal>): void {
  let running: Amounts = noAmounts;
  let sinceTotal: Amounts = noAmounts;
  for (const row of rows) {
    if (lines.has(row)) {
      running = addAmounts(running, row.amounts);
      sinceTotal = addAmounts(sinceTotal, row.amounts);
    }
    if (row.code !== null) continue;
    const isNamed = /^(sub ?)?total(es)?\b|^(gran|suma)\b/i.test(row.label ?? "");
    const isBare = row.label === null && (sameAmounts(row.amounts, running) || sameAmounts(row.amounts, sinceTotal));
    if (row.isLastLevel === false || (row.isLastLevel === null && !row.hasDetail && (isNamed || isBare))) {
      totals.set(row, total(row, sameAmounts(row.amounts, sinceTotal) ? sinceTotal : running));
      sinceTotal = noAmounts;
    } else {
      lines.add(row);
      running = addAmounts(running, row.amounts);
      sinceTotal = addAmounts(sinceTotal, row.amounts);
    }
  }
}

function total({ row, code, label, amounts }: BudgetRowRead, sum: Amounts): StatedTotal {
  return { row, code, label, stated: amounts, sum };
}

/** `2.3.1`, `2.3`, `2`; of a code without dots, all that it begins with. */
function selfAndAbove(code: string): string[] {
  if (code.includes(".")) {
    const levels = code.split(".");
    return levels.map((_, index) => levels.slice(0, levels.length - index).join("."));
  }
  return Array.from({ length: code.length }, (_, index) => code.slice(0, code.length - index));
}

function key(part: string, code: string): string {
  return `${part}\u0000${code}`;
}

function add(sums: Map<string, Sum>, place: string, { code, amounts }: BudgetRowRead): void {
  const sum = sums.get(place);
  sums.set(place, {
    amounts: addAmounts(sum?.amounts ?? noAmounts, amounts),
    hasLevels: sum?.hasLevels === true || code?.includes(".") === true,
  });
}
