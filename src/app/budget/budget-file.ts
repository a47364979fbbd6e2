import type { enumerations } from "../../plan/enumerations";
import type { Amounts } from "./budget-amounts";
import type { BudgetColumn } from "./budget-columns";

export type BudgetKind = (typeof enumerations.budgetKind)[number];

/** The unit in which a file writes its money. */
export type MoneyUnit = (typeof enumerations.currencyUnit)[number];

/**
 * What a row of detail is, seen from the plan. Only investment of the year in course belongs to a development plan's budget:
 * reserves and accounts payable are money of an earlier year that was committed then.
 */
export type BudgetScope = "investment" | "operation" | "debt" | "reserves" | "payables";

/** A row of detail of a budget file. */
export interface BudgetLine {
  /** Row of the file, as Excel counts. */
  row: number;
  /** Null: the file's own year or kind is meant. */
  year: number | null;
  kind: BudgetKind | null;
  scope: BudgetScope;
  /** The budget code, for example of the CCPET. */
  code: string | null;
  /** What the row calls its product or, without one, its program or itself. */
  label: string | null;
  goal: string | null;
  /** Nine digits (indicator) or seven (product). */
  mgaCode: string | null;
  project: string | null;
  /** The source as the file writes it. */
  source: string | null;
  /** In the unit of the file. */
  amounts: Amounts;
}

/** A total that the file states for the rows of detail under it. */
export interface StatedTotal {
  /** Row of the file, as Excel counts. */
  row: number;
  code: string | null;
  label: string | null;
  stated: Amounts;
  /** Sum of the rows of detail under it. */
  sum: Amounts;
}

/** A budget file as it was understood. */
export interface BudgetFile {
  sheet: string;
  /** As Excel counts. */
  headerRow: number;
  /** A report of the CUIPO (title block, subtotals between its rows), or a plain table. */
  layout: "cuipo" | "table";
  /** What stands above the header. */
  title: string[];
  /** The entity that the title block names, for example "219105091 - Betania". */
  entity: string | null;
  columns: BudgetColumn[];
  year: number | null;
  kind: BudgetKind | null;
  /** Which appropriation was taken, where the file states one. */
  appropriation: "definitive" | "initial" | null;
  unit: MoneyUnit;
  /** Whether the file says its unit; pesos are supposed otherwise. */
  unitStated: boolean;
  lines: BudgetLine[];
  /** The highest total of each part of the file. */
  totals: StatedTotal[];
  /** Every subtotal, of those and of those between, that is not the sum of its rows. */
  differing: StatedTotal[];
  subtotalCount: number;
  /** Cells with text where an amount belongs, which could not be read in one way only. */
  unread: { row: number; letter: string; text: string }[];
}
