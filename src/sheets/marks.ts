import type { EnumerationKey } from "../plan/enumerations";
import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { absoluteReference, cellAddress, columnLetters } from "../workbook/address";
import type { ConditionalFormat, ConditionalLook } from "../workbook/patch";
import { wordsOf } from "./cell-words";
import { positionOf, type SheetColumn, type TablePlace } from "./define-sheet";
import { markLooks } from "./sheet-style";
import { textInFormula } from "./table-reference";

/** Codes are looked for this far below a table's header: rows that it will have are found without a new rule. */
const codesSought = 10_000;

/**
 * What the cells of new tables show while they are filled: mandatory blanks of rows that were begun, codes and words that
 * are not in their list, codes with another number of digits, text where a number belongs, and NP.
 */
export function markOperations(
  places: ReadonlyMap<TableKey, TablePlace>,
  added: ReadonlySet<TableKey>,
  language: Language,
): ConditionalFormat[] {
  return [...places].flatMap(([key, place]) => (added.has(key) ? tableMarks(key, place, places, language) : []));
}

function tableMarks(
  key: TableKey,
  place: TablePlace,
  places: ReadonlyMap<TableKey, TablePlace>,
  language: Language,
): ConditionalFormat[] {
  const runs = <Value>(of: (column: SheetColumn) => Value | null): { start: number; count: number; value: Value }[] =>
    neighbours(place.columns.map(of), place.positions);
  const mark = (start: number, count: number, formula: string, look: ConditionalLook): ConditionalFormat => ({
    kind: "conditional-format",
    sheet: place.sheet,
    range: { row: place.headerRow + 1, column: place.positions[start] ?? start, rowCount: place.rowCount, columnCount: count },
    rule: { formula },
    format: look,
  });
  const cell = (start: number): string => cellAddress(place.headerRow + 1, place.positions[start] ?? start);
  const allowsNotProgrammed = (column: SheetColumn): boolean => key === "productGoals" && column.year !== null;
  return [
    ...runs((column) => (allowsNotProgrammed(column) ? true : null)).map(({ start, count }) =>
      mark(start, count, `=UPPER(TRIM(${cell(start)}))="NP"`, markLooks.notProgrammed),
    ),
    ...runs(({ schema }) => schema.mandatory ?? null).map(({ start, count }) =>
      mark(start, count, `=AND(LEN(TRIM(${cell(start)}))=0,COUNTA(${wholeRow(place)})>0)`, markLooks.blank),
    ),
    ...runs((column) => (column.schema.content === "number" ? String(allowsNotProgrammed(column)) : null)).map(
      ({ start, count, value }) => mark(start, count, notNumber(cell(start), value === "true"), markLooks.wrong),
    ),
    ...runs(({ look }) => look.digits ?? null).map(({ start, count, value }) =>
      mark(start, count, wrongDigits(cell(start), value), markLooks.wrong),
    ),
    ...runs(({ schema }) => (schema.content === "list" ? null : (schema.refersTo ?? null))).flatMap(({ start, count, value }) => {
      const codes = codesOf(places.get(value));
      return codes === null ? [] : [mark(start, count, notAmongCodes(cell(start), codes), markLooks.wrong)];
    }),
    ...runs(({ schema }) => wordList(schema, language)).map(({ start, count, value }) =>
      mark(start, count, notAmongWords(cell(start), value), markLooks.wrong),
    ),
  ];
}

/** Runs of columns, side by side on the sheet, for which the same was found; null is nothing. */
function neighbours<Value>(found: readonly (Value | null)[], positions: readonly number[]): { start: number; count: number; value: Value }[] {
  const runs: { start: number; count: number; value: Value }[] = [];
  found.forEach((value, index) => {
    if (value === null) return;
    const last = runs.at(-1);
    const follows = last !== undefined && last.start + last.count === index && positions[index] === (positions[index - 1] ?? index) + 1;
    const goesOn = follows && String(last.value) === String(value);
    if (goesOn) last.count += 1;
    else runs.push({ start: index, count: 1, value });
  });
  return runs;
}

function wholeRow({ headerRow, positions }: TablePlace): string {
  const row = headerRow + 2;
  return `$${columnLetters(Math.min(...positions))}${row}:$${columnLetters(Math.max(...positions))}${row}`;
}

function notNumber(cell: string, allowsNotProgrammed: boolean): string {
  const text = `LEN(TRIM(${cell}))>0,NOT(ISNUMBER(${cell}))`;
  return allowsNotProgrammed ? `=AND(${text},UPPER(TRIM(${cell}))<>"NP")` : `=AND(${text})`;
}

function wrongDigits(cell: string, digits: readonly number[]): string {
  const lengths = digits.map((count) => `LEN(TRIM(${cell}))<>${count}`).join(",");
  return `=AND(LEN(TRIM(${cell}))>0,OR(ISERROR(VALUE(${cell})),AND(${lengths})))`;
}

/** A code with a space too many is marked too: formulas that join sheets would miss it. */
function notAmongCodes(cell: string, codes: string): string {
  return `=AND(LEN(TRIM(${cell}))>0,ISNA(MATCH(${cell}&"",${codes},0)))`;
}

function notAmongWords(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => `TRIM(${cell})<>${textInFormula(word)}`).join(",");
  return `=AND(LEN(TRIM(${cell}))>0,${tests})`;
}

function codesOf(place: TablePlace | undefined): string | null {
  const column = place === undefined ? null : positionOf(place, "code");
  if (place === undefined || column === null) return null;
  return absoluteReference(place.sheet, { row: place.headerRow + 1, column, rowCount: codesSought, columnCount: 1 });
}

function wordList(schema: SheetColumn["schema"], language: Language): string[] | null {
  if (schema.content === "list") return null;
  if (schema.words !== undefined) return wordsOf(schema.words as EnumerationKey, language);
  if (schema.content !== "truth") return null;
  const { yes, no } = sheetTextsIn(language).truth;
  return [yes, no];
}
