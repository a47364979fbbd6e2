import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";

/** The stages of an amount, in their order. */
export const amountKeys = ["appropriated", "committed", "obligated", "paid"] as const;

export type AmountKey = (typeof amountKeys)[number];

/** Money by stage; null where nothing is said of the stage. */
export type Amounts = Readonly<Record<AmountKey, number | null>>;

export const noAmounts: Amounts = { appropriated: null, committed: null, obligated: null, paid: null };

/** The sum of both; a stage of which neither says anything stays null. */
export function addAmounts(left: Amounts, right: Amounts): Amounts {
  const sum = (key: AmountKey): number | null => {
    const [one, other] = [left[key], right[key]];
    return one === null || other === null ? (one ?? other) : toCents(one + other);
  };
  return { appropriated: sum("appropriated"), committed: sum("committed"), obligated: sum("obligated"), paid: sum("paid") };
}

export function sumAmounts(all: Iterable<Amounts>): Amounts {
  let sum = noAmounts;
  for (const amounts of all) sum = addAmounts(sum, amounts);
  return sum;
}

export function sameAmounts(left: Amounts, right: Amounts): boolean {
  return amountKeys.every((key) => left[key] === right[key]);
}

/** Binary fractions do not add up exactly; pesos have cents at most. */
function toCents(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 100) / 100;
}

/**
 * The amount that a cell holds: a number, or text that can be read in one way only: digits, with separators of thousands
 * that show twice or together with a decimal sign ("1.234.567", "1,234.50"). "1.234" could be either and is not guessed.
 * Null for a blank cell and for a dash; `undefined` when the text is no such amount.
 */
export function amountIn(cell: CellValue): number | null | undefined {
  if (isNumeric(cell)) return cell;
  if (isBlank(cell)) return null;
  if (typeof cell !== "string") return undefined;
  const text = cell.replace(/[\s$\u00a0]/g, "");
  if (/^[-–—]$/.test(text)) return null;
  const [, opening, minus, digits, closing] = /^(\()?(-)?([\d.,]+)(\))?$/.exec(text) ?? [];
  if (digits === undefined || (opening === undefined) !== (closing === undefined)) return undefined;
  const value = plainNumber(digits);
  // So many digits that no sum of them is exact are no amount.
  if (value === undefined || !isNumeric(value)) return undefined;
  return value !== 0 && (minus !== undefined || opening !== undefined) ? -value : value;
}

function plainNumber(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  for (const [thousands, decimal] of [[".", ","], [",", "."]] as const) {
    const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d{1,2})?$`);
    const groups = digits.split(thousands).length - 1;
    if (grouped.test(digits) && (groups > 1 || digits.includes(decimal))) {
      return Number(digits.replaceAll(thousands, "").replace(decimal, "."));
    }
    // One or two digits after a sign are no group of thousands.
    if (new RegExp(`^\\d+\\${decimal}\\d{1,2}$`).test(digits)) return Number(digits.replace(decimal, "."));
  }
  return undefined;
}
