import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Carlito has the widths of Calibri, which only Windows and macOS with Office have. */
const fallback = "Carlito, Arial, sans-serif";

/** After all that have their say about the cell; Univer ends the row of interceptors at -1. */
const last = 1;

/** Draws cells whose font is missing in a plain one instead of the browser's serif. */
export function drawMissingFonts(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook }, next) => {
      const family = cell?.s ? workbook.getStyles().getStyleByCell(cell)?.ff : null;
      if (!cell || !family || family.includes(",")) return next(cell);
      return next({ ...cell, interceptorStyle: { ...cell.interceptorStyle, ff: `${family}, ${fallback}` } });
    },
  });
}

/** The font itself, of a style that editing the cell may have got with its fallback. */
export const fontName = (family: string) => family.split(",")[0]?.trim() ?? family;
