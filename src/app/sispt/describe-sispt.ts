import type { CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import { localeOf, type Language } from "../../i18n/language";
import { sisptTextsIn } from "../../i18n/sispt-texts";
import { sourceWord } from "../../sheets/cell-words";
import { formSheets } from "./form-columns";
import type { SisptChange, SisptNote, SisptReport, SisptRow } from "./sispt";

/** How many rows and values a sentence names; the report as data has them all. */
const named = 5;

/** The sentences for what was read from a file of the form and for what a plan changes in it. */
export class SisptSentences {
  private readonly texts;
  private readonly numbers: Intl.NumberFormat;

  constructor(private readonly language: Language) {
    this.texts = sisptTextsIn(language);
    this.numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  }

  note(note: SisptNote): { place: string; text: string } {
    const { texts } = this;
    const isMoney = note.kind === "money-without-column";
    const column = isMoney ? (note.column === "" ? texts.noSource : sourceWord(note.column, this.language)) : note.column;
    const values = note.kind === "total-differs" ? this.totals(note.values) : [...new Set(note.values)].map((value) => this.content(value));
    const more = values.length - named;
    const list = values.slice(0, named).join(", ");
    return {
      place: isMoney ? "" : this.place(note),
      text: fill(texts.notes[note.kind], {
        column,
        values: more > 0 ? fill(texts.more, { values: list, more: String(more) }) : list,
      }),
    };
  }

  /** What a file gave, line by line: counts, and the money of each year. */
  read({ counts, money, firstYear }: SisptReport): { label: string; value: string }[] {
    const { texts } = this;
    return [
      ...(Object.keys(counts) as (keyof typeof counts)[]).map((table) => ({ label: texts.counts[table], value: this.numbers.format(counts[table]) })),
      ...money.map((amount, index) => ({
        label: fill(texts.money, { year: String(firstYear + index) }),
        value: this.numbers.format(amount),
      })),
    ];
  }

  /** What stays in the file: columns by sheet, and whole sheets. */
  untaken({ untaken, otherSheets }: SisptReport): string[] {
    return [
      ...untaken.map(({ sheet, columns }) => `${sheet}: ${columns.map(({ letter, header }) => `${header.replace(/\s+/g, " ")} (${letter})`).join(", ")}`),
      ...otherSheets.map((sheet) => fill(this.texts.headings.untakenSheet, { sheet })),
    ];
  }

  change(change: SisptChange): string {
    const { sheet, row, column, header, kind } = change;
    // A code is no quantity: its digits are not grouped.
    const shown = (value: CellValue): string => (kind === "code" && value !== null ? String(value) : this.content(value));
    return fill(this.texts.change, {
      sheet,
      column,
      row: String(row),
      header: header.replace(/\s+/g, " "),
      before: shown(change.before),
      after: shown(change.after),
    });
  }

  row({ sheet, row, code, name }: SisptRow): string {
    return fill(this.texts.row, { sheet, row: String(row), code, name }).trim();
  }

  private content(value: CellValue): string {
    if (value === null) return this.texts.blank;
    if (typeof value === "boolean") return value ? this.texts.yes : this.texts.no;
    return typeof value === "number" ? this.numbers.format(value) : value;
  }

  private totals(values: SisptNote["values"]): string[] {
    return Array.from({ length: values.length / 2 }, (_, index) =>
      fill(this.texts.total, { stated: this.content(values[2 * index] ?? null), sum: this.content(values[2 * index + 1] ?? null) }),
    );
  }

  private place({ sheet, column, rows }: SisptNote): string {
    const { place } = this.texts;
    const name = formSheets.find(({ key }) => key === sheet)?.name ?? sheet;
    const where = column === "" ? fill(place.sheet, { sheet: name }) : fill(place.column, { sheet: name, column: column.replace(/\s+/g, " ") });
    if (rows.length === 0) return where;
    const text = rows.length === 1 ? place.row : rows.length > named ? place.moreRows : place.severalRows;
    const said = fill(text, { rows: rows.slice(0, named).join(", "), more: String(rows.length - named) });
    return fill(place.rows, { place: where, rows: said });
  }
}
