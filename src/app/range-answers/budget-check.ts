import type { CellValue } from "../../plan/cell-value";
import { realizableShare } from "../../method/ceilings";
import { amountOf } from "../../method/money";
import { defaultParameters } from "../../method/parameters";
import type { Language } from "../../i18n/language";
import { invalidValue, type Answer, type CellContent } from "../answers/answer";
import { rangeArgument } from "../answers/arguments";
import { isAmount, textOfCell, type PlacedCell } from "./cell-text";
import { columnsOf, differentSizes, hasSize } from "./range-sizes";

/**
 * The share of each amount, 0..1, that its ceiling lets happen (r of the method, section 3), with the default tolerance
 * of 1 in the unit of the amounts: 1 where nothing is programmed; a blank ceiling is 0.
 */
export function budgetCheck(programmed: unknown, ceilings: unknown, language: Language): Answer {
  const [amounts, limits] = [rangeArgument(programmed), rangeArgument(ceilings)];
  if (!hasSize(limits, amounts.length, columnsOf(amounts))) {
    const ranges = [{ name: "programmed" as const, cells: amounts }, { name: "ceilings" as const, cells: limits }];
    return differentSizes(ranges, "equalSizes", language);
  }
  return {
    value: amounts.map((line, row) =>
      line.map((amount, column) => shareWithin(amount, limits[row]?.[column] ?? null, { row: row + 1, column: column + 1 }, language)),
    ),
  };
}

function shareWithin(
  amount: CellValue,
  ceiling: CellValue,
  at: { row: number; column: number },
  language: Language,
): CellContent {
  const cells: PlacedCell[] = [{ value: amount, of: "programmed", ...at }, { value: ceiling, of: "ceilings", ...at }];
  const wrong = cells.find(({ value }) => !isAmount(value));
  if (wrong !== undefined) return invalidValue(textOfCell(wrong, language));
  return realizableShare(amountOf(amount), amountOf(ceiling), defaultParameters.amountTolerance);
}
