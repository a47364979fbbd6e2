import type { Injector } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";

/** What Excel keeps of a table and Univer does not. */
export interface TableLook {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export const defaultTableLook: TableLook = {
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** Ink and band of Excel's seven series: without colour, then the six accents of the Office theme. */
const series = [
  { ink: "#595959", band: "#F2F2F2" },
  { ink: "#4472C4", band: "#D9E1F2" },
  { ink: "#ED7D31", band: "#FCE4D6" },
  { ink: "#7B7B7B", band: "#EDEDED" },
  { ink: "#BF8F00", band: "#FFF2CC" },
  { ink: "#5B9BD5", band: "#DDEBF7" },
  { ink: "#548235", band: "#E2EFDA" },
];

const plainHeaders = 7;

/** The theme of the grid nearest to one of Excel's built-in styles: `TableStyleLight9`, `TableStyleMedium2`… */
export function themeOf({ style, showBandedRows }: Pick<TableLook, "style" | "showBandedRows">): string {
  const [, family = "", digits = "1"] = /(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const number = Math.max(1, Number(digits));
  const header = family === "Light" && number <= plainHeaders ? "plain" : "filled";
  return themeName((number - 1) % series.length, header, showBandedRows);
}

const themeName = (index: number, header: string, banded: boolean) =>
  `excel-${index}-${header}-${banded ? "banded" : "even"}`;

/** Makes the themes known to the grid, which has six of its own that look like none of Excel's. */
export function registerTableThemes(injector: Injector): void {
  const model = injector.get(SheetRangeThemeModel);
  for (const [index, { ink, band }] of series.entries()) {
    const line = { s: 1, cl: { rgb: ink } };
    for (const header of ["plain", "filled"]) {
      for (const banded of [true, false]) {
        const fill = header === "filled" ? { bg: { rgb: ink }, cl: { rgb: "#FFFFFF" } } : {};
        const bands = banded ? { firstRowStyle: { bg: { rgb: band } }, secondRowStyle: { bg: { rgb: "#FFFFFF" } } } : {};
        model.registerDefaultRangeTheme(
          new RangeThemeStyle(themeName(index, header, banded), {
            headerRowStyle: { ...fill, bl: 1, bd: { t: line, b: line } },
            ...bands,
            lastRowStyle: { bd: { b: line } },
          }),
        );
      }
    }
  }
}
