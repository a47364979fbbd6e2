import type { Language } from "../i18n/language";
import { templateTextsIn } from "../i18n/template-texts";
import { cellAddress } from "../workbook/address";
import type { TablePlace } from "./define-sheet";
import { planColumn, textInFormula } from "./table-reference";

const plainHeader = /^[\p{L}\p{N} ]+$/u;

/**
 * How far a sheet is filled, in three cells of one row of Inicio: in words, the rows with content, and the mandatory cells
 * that are blank in them. `row` is that of Inicio, whose columns are sheet, state, purpose, rows and blanks.
 */
export function stateFormulas(
  place: TablePlace,
  row: number,
  column: number,
  language: Language,
): { state: string; rows: string; blanks: string } {
  const { empty, complete, missing } = templateTextsIn(language).guide;
  const { none } = templateTextsIn(language);
  // A row with content in none but the others is no row anybody writes; their headers not every program reads in formulas.
  const all = place.columns.filter(({ header }) => plainHeader.test(header)).map(({ key }) => planColumn(place, key));
  const mandatory = place.columns.filter(({ schema }) => schema.mandatory).map(({ key }) => planColumn(place, key));
  const rows = cellAddress(row, column + 3);
  const blanks = cellAddress(row, column + 4);
  const filled = all.map((reference) => `(${reference}<>"")`).join("+");
  return {
    rows: `=IFERROR(SUMPRODUCT(SIGN(${filled})),${textInFormula(none)})`,
    blanks:
      mandatory.length === 0 ? "=0" : `=IFERROR(MAX(0,${mandatory.length}*${rows}-COUNTA(${mandatory.join(",")})),${textInFormula(none)})`,
    state: `=IF(${rows}=0,${textInFormula(empty)},IF(${blanks}=0,${textInFormula(complete)},${textInFormula(missing)}&${blanks}))`,
  };
}
