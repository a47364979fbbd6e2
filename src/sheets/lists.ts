import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { AllowList, WorkbookOperation } from "../workbook/patch";
import { wordsOf } from "./cell-words";
import type { SheetColumn, TablePlace } from "./define-sheet";

/**
 * The drop-down lists of the tables that are new or grew: words of an enumeration, or the codes of another table as the plain range of its
 * column, which Excel extends when that table grows (design decision 11). Columns that hold several codes have none:
 * a list lets only one be chosen.
 */
export function listOperations(
  places: ReadonlyMap<TableKey, TablePlace>,
  changed: ReadonlySet<TableKey>,
  language: Language,
): WorkbookOperation[] {
  const operations: WorkbookOperation[] = [];
  for (const [key, place] of places) {
    if (!changed.has(key)) continue;
    place.columns.forEach((column, index) => {
      const source = sourceOf(column, places, language);
      if (source === null) return;
      operations.push({
        kind: "allow-list",
        sheet: place.sheet,
        range: { row: place.headerRow + 1, column: place.positions[index] ?? index, rowCount: place.rowCount, columnCount: 1 },
        source,
        // Codes of other tables may be typed before these are filled; words of an enumeration may not be invented.
        strict: column.schema.refersTo === undefined,
      });
    });
  }
  return operations;
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
