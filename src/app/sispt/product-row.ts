import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import type { Text } from "../../plan/plan";
import { fold } from "../../i18n/fold";
import { classWords, headerWords } from "../adoption/header-words";
import { clean } from "../adoption/source-sheet";
import { bpinCodes, codeText, readCode } from "./form-codes";
import type { FormRow, FormSheet } from "./form-sheet";
import type { NoteList } from "./note-list";

/** What a row of a sheet of products says, ordinary ones and those of royalties. */
export interface ProductRow {
  row: FormRow;
  sisptCode: Text;
  sector: Text;
  program: Text;
  programName: Text;
  /** The indicator's nine digits, or the product's seven where only these are there. */
  mgaIndicator: Text;
  productName: Text;
  indicator: Text;
  localName: Text;
  unit: Text;
  target: CellValue;
  sdg: Text;
  class: Text;
  bpin: string[];
}

/** Units that exports have been seen to hold where the indicator's name belongs. */
const unitWords = new Set(
  ["numero", "porcentaje", "kilometros", "kilometro", "metros", "metros cuadrados", "metros lineales", "hectareas", "toneladas", "litros", "unidad", "unidades", "personas", "hogares"],
);

/** Reads the rows of products of a sheet; those that name no product and no indicator are noted and left out. */
export function productRows(sheet: FormSheet, notes: NoteList): ProductRow[] {
  return sheet.rows.flatMap((row) => {
    const read = new ProductReader(sheet, row, notes).read();
    if (read !== null) return [read];
    notes.add("row-without-goal", sheet, "indicatorCode", row.number);
    return [];
  });
}

class ProductReader {
  constructor(
    private readonly sheet: FormSheet,
    private readonly row: FormRow,
    private readonly notes: NoteList,
  ) {}

  read(): ProductRow | null {
    const sector = this.code("sector", 2, null);
    const program = this.code("program", 4, sector);
    const product = this.code("product", 7, program ?? sector);
    const indicatorCode = this.code("indicatorCode", 9, product ?? program ?? sector);
    const productName = this.text("productName");
    const indicator = this.text("indicator");
    const mgaIndicator = indicatorCode ?? product;
    const programName = this.text("programName");
    if (mgaIndicator === null && productName === null && (indicator === null || (program === null && programName === null))) return null;
    return {
      row: this.row,
      sisptCode: codeText(this.row.cell("sisptCode")),
      sector: sector ?? (program !== null && /^\d{4}$/.test(program) ? program.slice(0, 2) : null),
      program,
      programName,
      mgaIndicator,
      productName,
      indicator,
      localName: this.text("localName"),
      unit: this.unitOfMeasure(indicator),
      target: this.quantity("target"),
      sdg: codeText(this.row.cell("sdg")),
      class: this.goalClass(),
      bpin: this.bpin(),
    };
  }

  private code(id: string, digits: number, prefix: string | null): string | null {
    const { code, zeroRestored } = readCode(this.row.cell(id), digits, prefix);
    if (zeroRestored && code !== null) this.notes.add("zero-restored", this.sheet, id, this.row.number, code);
    return code;
  }

  private text(id: string): Text {
    const value = clean(this.row.cell(id));
    return value === null ? null : String(value);
  }

  /** Some exports hold the unit where the indicator's name belongs; it is taken where no other unit is said. */
  private unitOfMeasure(indicator: Text): Text {
    const unit = this.text("unit");
    if (indicator === null) return unit;
    const isUnit = unit === null ? unitWords.has(fold(indicator)) : fold(unit) === fold(indicator);
    if (!isUnit) return unit;
    this.notes.add("unit-in-indicator", this.sheet, "indicator", this.row.number, indicator);
    return unit ?? indicator;
  }

  private goalClass(): Text {
    const word = this.text("class");
    if (word === null) return null;
    const known = classWords[headerWords(word)];
    if (known === undefined) this.notes.add("unknown-class", this.sheet, "class", this.row.number, word);
    return known ?? word;
  }

  private bpin(): string[] {
    const { codes, other } = bpinCodes(this.row.cell("bpin"));
    if (other.length > 0) this.notes.add("bpin-not-a-code", this.sheet, "bpin", this.row.number, other.join(" "));
    return codes;
  }

  private quantity(id: string): CellValue {
    return quantity(this.sheet, this.row, id, this.notes);
  }
}

/** A cell where a number belongs: text in it is kept and noted. */
export function quantity(sheet: FormSheet, row: FormRow, id: string, notes: NoteList, admitsNotProgrammed = false): CellValue {
  const value = row.cell(id);
  if (isBlank(value)) return null;
  if (!isNumeric(value) && !(admitsNotProgrammed && isNotProgrammed(value))) notes.add("text-in-number", sheet, id, row.number, String(value));
  return value;
}
