import { CellValueType, HorizontalAlign, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";

/** As many digits as Excel shows of a number without a format. */
const generalDigits = 11;

/** Shows what Univer leaves in English in cells without a number format: the decimal comma and the truth values. */
export function showSpanishValues(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the number formats: what they have dealt with is text already.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      if (cell?.t === CellValueType.BOOLEAN && typeof cell.v !== "string") {
        const shown = { ...cell, v: cell.v ? "VERDADERO" : "FALSO", t: CellValueType.STRING };
        return next({ ...shown, interceptorStyle: { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER } });
      }
      if (cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v)) {
        return next({ ...cell, v: generalNumber(cell.v) });
      }
      return next(cell);
    },
  });
}

const generalNumber = (value: number) => String(Number(value.toPrecision(generalDigits))).replace(".", ",");
