import { localeOf, type Language } from "../../i18n/language";
import { changeTextsIn } from "../../i18n/change-texts";
import { cellAddress } from "../../workbook/address";
import type { PlannedWriting } from "./keeping-workbook";
import type { CellState } from "./patch-changes";
import type { UndoConflict } from "./plan-undo";
import type { ListedPoint } from "./restore";
import type { CellGroup, PatchSummary } from "./summarize-patch";

/** A patch in sentences: what it adds, what it fills, what it overwrites. */
export function describeSummary(summary: PatchSummary, language: Language): string[] {
  const { summary: texts } = changeTextsIn(language);
  const count = counterIn(language);
  const places = (group: CellGroup): string => [...group.places, ...(group.count > group.places.length ? [texts.more] : [])].join(", ");
  const sentences = [
    ...(summary.sheets.length > 0 ? [texts.sheets(summary.sheets.length, summary.sheets.join(", "))] : []),
    ...summary.rows.map((rows) => texts.rows(rows.count, count(rows.count), rows.sheet)),
    ...summary.columns.map(({ headers, sheet }) => texts.columns(headers.join(", "), sheet)),
    ...summary.tables.map(({ sheet, name }) => texts.tables(sheet, name)),
    ...(summary.pictures ?? []).map((pictures) => texts.pictures(pictures.count, count(pictures.count), pictures.sheet)),
    ...summary.filled.map((group) => texts.filled(group.count, count(group.count), group.sheet, places(group))),
    ...summary.overwritten.map((group) => texts.overwritten(group.count, count(group.count), group.sheet, places(group))),
    ...summary.reentered.map((group) => texts.reentered(group.count, count(group.count), group.sheet, places(group))),
    ...(summary.removedSheets.length > 0 ? [texts.removedSheets(summary.removedSheets.join(", "))] : []),
  ];
  if (sentences.length === 0) return [texts.onlyLook];
  return summary.overwritten.length === 0 && summary.removedSheets.length === 0 ? [...sentences, texts.nothingOverwritten] : sentences;
}

/** The summary, and what becomes of restore points. */
export function describeWriting({ summary, undoable, dropped }: PlannedWriting, language: Language): { sentences: string[]; warnings: string[] } {
  const { summary: texts } = changeTextsIn(language);
  return {
    sentences: describeSummary(summary, language),
    warnings: [...(undoable ? [] : [texts.notUndoable]), ...(dropped > 0 ? [texts.dropped(dropped)] : [])],
  };
}

export function describeConflict(conflict: UndoConflict, language: Language): string {
  const { conflicts: texts } = changeTextsIn(language);
  const said = ({ value, formula }: CellState): string => formula ?? (value === null ? texts.blank : String(value));
  switch (conflict.kind) {
    case "sheet":
      return texts.sheet(conflict.sheet);
    case "unfinished-sheet":
      return texts.unfinishedSheet(conflict.sheet);
    case "rows":
      return texts.rows(conflict.count, counterIn(language)(conflict.count), conflict.sheet);
    case "columns":
      return texts.columns(conflict.headers.join(", "), conflict.sheet);
    case "cell":
      return texts.cell(cellAddress(conflict.row, conflict.column), conflict.sheet, said(conflict.is), said(conflict.was));
  }
}

/** What undoing a point takes away and brings back, in a sentence. */
export function describePoint({ sheets, rows, columns, cells, pictures = 0 }: ListedPoint, language: Language): string {
  const { points: texts } = changeTextsIn(language);
  const count = counterIn(language);
  const parts = [
    ...(sheets.length > 0 ? [texts.parts.sheets(sheets.length, sheets.join(", "))] : []),
    ...(rows > 0 ? [texts.parts.rows(rows, count(rows))] : []),
    ...(columns > 0 ? [texts.parts.columns(columns, count(columns))] : []),
    ...(pictures > 0 ? [texts.parts.pictures(pictures, count(pictures))] : []),
    ...(cells > 0 ? [texts.parts.cells(cells, count(cells))] : []),
  ];
  return texts.back((parts.length > 0 ? parts : [texts.parts.look]).join("; "));
}

function counterIn(language: Language): (count: number) => string {
  const format = new Intl.NumberFormat(localeOf(language));
  return (count) => format.format(count);
}
