import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

/** Higher than that of the number formats, which know only the decimal point. */
const beforeNumberFormats = 100;

/** Reads what a user types in the grid as Excel in Spanish does: decimal comma, thousands with points, truth values. */
export function readSpanishInput(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeNumberFormats,
    handler: (cell, _context, next) => {
      if (!cell) return next(cell);
      const read = { ...cell, ...typedValue(cell) };
      // The number formats would take the 1 of a truth value for a number.
      return read.t === CellValueType.BOOLEAN ? read : next(read);
    },
  });
}

function typedValue({ v, f, t }: ICellData): Nullable<ICellData> {
  // A type is there already only for text: with an apostrophe, or in a cell with the format of text.
  if (typeof v !== "string" || f || t === CellValueType.FORCE_STRING || t === CellValueType.STRING) return null;
  const words = v.trim();
  if (/^(verdadero|falso)$/i.test(words)) {
    return { v: words.toLowerCase() === "verdadero" ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const number = /^(-?(?:\d{1,3}(?:\.\d{3})+|\d+))(?:,(\d+))?(%?)$/.exec(words);
  if (!number) return null;
  const [, whole = "", decimals, percent] = number;
  const plain = `${whole.replaceAll(".", "")}${decimals ? `.${decimals}` : ""}`;
  // A percentage stays text here: the number formats turn it into a number with its format.
  return percent ? { v: `${plain}%` } : { v: Number(plain), t: CellValueType.NUMBER };
}
