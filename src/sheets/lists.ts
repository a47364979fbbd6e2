import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { promptFor } from "../i18n/template-texts";
import { maxPromptTitle } from "../workbook/check-look";
import type { AllowList, WorkbookOperation } from "../workbook/patch";
import { wordsOf } from "./cell-words";
import type { SheetColumn, TablePlace } from "./define-sheet";

/**
 * What the cells of tables ask for: those that are new or grew have drop-down lists, of the words of an enumeration or of
 * the codes of another table as the plain range of its column, which Excel extends when that table grows (design
 * decision 11). Columns that hold several codes have none: a list lets only one be chosen. New tables have a message
 * beside every column too; in others it would take the place of what the user asks for there.
 */
export function inputOperations(
  places: ReadonlyMap<TableKey, TablePlace>,
  { added, changed }: { added: ReadonlySet<TableKey>; changed: ReadonlySet<TableKey> },
  language: Language,
): WorkbookOperation[] {
  const operations: WorkbookOperation[] = [];
  for (const [key, place] of places) {
    if (!changed.has(key)) continue;
    place.columns.forEach((column, index) => {
      const source = sourceOf(column, places, language);
      const prompt = promptOf(key, column, language);
      const range = { row: place.headerRow + 1, column: place.positions[index] ?? index, rowCount: place.rowCount, columnCount: 1 };
      if (source !== null) {
        operations.push({
          kind: "allow-list",
          sheet: place.sheet,
          range,
          source,
          // Codes of other tables may be typed before these are filled; words of an enumeration may not be invented.
          strict: column.schema.refersTo === undefined,
          ...(prompt === null ? {} : { prompt }),
        });
      } else if (prompt !== null && added.has(key)) operations.push({ kind: "prompt-input", sheet: place.sheet, range, ...prompt });
    });
  }
  return operations;
}

function promptOf(table: TableKey, { key, header, year }: SheetColumn, language: Language): NonNullable<AllowList["prompt"]> | null {
  const message = promptFor(table, key, year !== null, language);
  return message === null ? null : { title: header.slice(0, maxPromptTitle), message };
}

function sourceOf(
  column: SheetColumn,
  places: ReadonlyMap<TableKey, TablePlace>,
  language: Language,
): AllowList["source"] | null {
  const { content, words, refersTo } = column.schema;
  if (content === "list") return null;
  if (words !== undefined) return { words: wordsOf(words, language) };
  if (content === "truth") {
    const { yes, no } = sheetTextsIn(language).truth;
    return { words: [yes, no] };
  }
  const target = refersTo === undefined ? undefined : places.get(refersTo);
  if (target === undefined) return null;
  const codes = target.positions[target.columns.findIndex((candidate) => candidate.key === "code")];
  if (codes === undefined) return null;
  return {
    sheet: target.sheet,
    range: { row: target.headerRow + 1, column: codes, rowCount: target.rowCount, columnCount: 1 },
  };
}
