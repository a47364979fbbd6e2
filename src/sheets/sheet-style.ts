import type { Language } from "../i18n/language";
import { templateTextsIn } from "../i18n/template-texts";
import type { CellFormat, ConditionalLook, ScalePoint, SetPage } from "../workbook/patch";
import type { ColumnLook } from "./define-sheet";

/** Where things stand on every sheet of the plan: title, note, the way back and the bands of sections, then the table. */
export const sheetLayout = { titleRow: 0, noteRow: 1, bandRow: 2, headerRow: 3, firstColumn: 0 } as const;

/** Free rows of a table without content, so that there is somewhere to type and to paste. */
export const freeRows = 10;

export const tableStyle = "TableStyleLight1";

export const titleFormat: CellFormat = { bold: true, fontSize: 16, fontColor: "#0B4F55" };
export const noteFormat: CellFormat = { italic: true, fontColor: "#5B6770" };

/** Headers of mandatory columns are dark, the others light: the difference also reads in grey. */
export const mandatoryHeader: CellFormat = {
  bold: true,
  fill: "#0B4F55",
  fontColor: "#FFFFFF",
  wrap: true,
  vertical: "center",
};
export const optionalHeader: CellFormat = {
  bold: true,
  fill: "#CFE5E6",
  fontColor: "#0B3B40",
  wrap: true,
  vertical: "center",
};

/** Number format of a column; decimals of money show when amounts are in thousands or millions. */
export function bodyFormat(look: ColumnLook, currencyUnit: string | null): CellFormat {
  const text: CellFormat = { vertical: "top", horizontal: "left", ...(look.wrap ? { wrap: true } : {}) };
  switch (look.format) {
    case "code":
      return { ...text, numberFormat: "@" };
    case "text":
      return text;
    case "quantity":
      return { vertical: "top", horizontal: "right", numberFormat: "General" };
    case "year":
      return { vertical: "top", horizontal: "center", numberFormat: "0" };
    case "money":
      return {
        vertical: "top",
        horizontal: "right",
        numberFormat: currencyUnit === "thousands" || currencyUnit === "millions" ? "#,##0.00" : "#,##0",
      };
  }
}

/**
 * Marks of cells that want attention. Never by colour alone: what is wrong is bold too, what is not programmed italic, and
 * a mandatory blank is the only filled cell without text. In grey the fills stay apart from white.
 */
export const markLooks = {
  blank: { fill: "#F8CBAD" },
  wrong: { fill: "#FFE699", fontColor: "#9C0006", bold: true },
  notProgrammed: { fill: "#E7E6E6", fontColor: "#4A545B", italic: true },
  overCeiling: { fill: "#F8CBAD", fontColor: "#9C0006", bold: true },
  notViable: { bold: true },
  atRisk: { italic: true },
} as const satisfies Record<string, ConditionalLook>;

/** From dark to light: the darker a cell is in grey, the less of the goal can be met. */
export const feasibilityScale: ScalePoint[] = [
  { at: 0, color: "#E07B39" },
  { at: 0.6, color: "#F9CFA4" },
  { at: 1, color: "#E6F3F1" },
];

/** Bands over groups of columns, by turns. */
export const bandLooks: readonly CellFormat[] = [
  { bold: true, fill: "#DCE6E8", fontColor: "#0B3B40" },
  { bold: true, fill: "#F1F4F4", fontColor: "#0B3B40" },
];

export const linkFormat: CellFormat = { fontColor: "#0B5CAD" };
export const sectionTitle: CellFormat = { bold: true, fontSize: 13, fontColor: "#0B4F55" };
export const inputFormat: CellFormat = { fill: "#F2F8F8" };

/** Letter, as Colombian offices print; one page wide, the title rows on every page. */
export function pageOperation(
  sheet: string,
  titleRows: SetPage["titleRows"],
  language: Language,
  orientation: SetPage["orientation"] = "landscape",
): SetPage {
  const { name, numbers } = templateTextsIn(language).page;
  return {
    kind: "set-page",
    sheet,
    paper: "letter",
    orientation,
    fitToWidth: true,
    titleRows,
    header: { left: name },
    footer: { left: "&D", right: numbers },
  };
}
