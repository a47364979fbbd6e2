import { parseBlock } from "../address";
import type { CellValue } from "../../plan/cell-value";
import type { CellContent } from "./cell-xml";
import { writtenFormula } from "./formula-text";
import type { PatchedPackage } from "./patched-package";
import { shiftFormula } from "../shift-formula";
import type { SheetPart } from "./sheet-part";
import type { SheetEntry } from "./workbook-part";
import { attributeOf } from "./xml-tags";

interface CellDetails {
  formulas: (string | null)[][];
  numberFormats: string[][];
}

/** Formulas and number formats of the cells from A1 on, as many as `values`. `source` is only looked at, and thrown away after. */
export function cellDetails(source: PatchedPackage, sheet: SheetEntry, values: CellValue[][]): Partial<CellDetails> {
  if (sheet.kind !== "worksheet") return {};
  const part = source.openSheet(sheet);
  const styles = source.styles();
  const shared = sharedFormulas(part, values);
  return {
    formulas: values.map((cells, row) => cells.map((_, column) => formulaAt(part, row, column, shared))),
    numberFormats: values.map((cells, row) => cells.map((_, column) => styles.numberFormatOf(part.style(row, column) ?? "0"))),
  };
}

/** A formula that stands in one cell for many: its text, and the cell that holds it. */
interface SharedFormula {
  row: number;
  column: number;
  text: string;
}

function sharedFormulas(part: SheetPart, values: CellValue[][]): Map<string, SharedFormula> {
  const shared = new Map<string, SharedFormula>();
  values.forEach((cells, row) =>
    cells.forEach((_, column) => {
      const formula = part.content(row, column)?.formula;
      const group = formula && groupOf(formula);
      if (formula && group && formula.text !== "" && parseBlock(attributeOf(formula.attributes, "ref") ?? "")) {
        shared.set(group, { row, column, text: formula.text });
      }
    }),
  );
  return shared;
}

function formulaAt(part: SheetPart, row: number, column: number, shared: ReadonlyMap<string, SharedFormula>): string | null {
  const formula = part.content(row, column)?.formula;
  if (!formula) return null;
  const first = formula.text === "" ? shared.get(groupOf(formula) ?? "") : undefined;
  const text = first ? shiftFormula(first.text, row - first.row, column - first.column) : formula.text;
  return `=${writtenFormula(text)}`;
}

function groupOf({ attributes }: NonNullable<CellContent["formula"]>): string | null {
  return attributeOf(attributes, "t") === "shared" ? attributeOf(attributes, "si") : null;
}
