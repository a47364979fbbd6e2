import { cellAddress, contains, overlaps } from "../address";
import { checkHeaders, checkOperation } from "../check-operation";
import type { AddSheet, AddTable, CellBlock, FormatRange, WorkbookOperation, WorkbookPatch, WriteFormulas, WriteValues } from "../patch";
import type { WritingCourse } from "../port";
import { bodyBlock, wholeBlock } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { addChart } from "./chart-parts";
import { conditionalFormat } from "./conditional-format-xml";
import { setCustomPart } from "./custom-parts";
import { hasDefinedName } from "./defined-names";
import { dynamicArrayMetadata } from "./dynamic-array-metadata";
import { storedFormula } from "./formula-text";
import { addColumns, appendRows } from "./grow-table";
import { setPage } from "./page-settings";
import { removeSheet } from "./remove-sheet";
import { removeColumns, removeRows, removeTable } from "./shrink-table";
import type { PackageParts } from "./package-parts";
import { addPicture, removePicture } from "./picture-parts";
import { PatchedPackage } from "./patched-package";
import { freezePanes, setColumnWidths, setUpSheet } from "./sheet-settings";
import { addTablePart, renameTableColumns, setCalculatedColumns } from "./table-parts";
import { clearForTable } from "./table-room";
import { activateSheet, hideSheet } from "./sheet-tabs";
import { allowList, promptInput } from "./validation-xml";
import { addSheetPart, calculateOnLoad, removeCalculationChain } from "./workbook-part";

/**
 * Applies a patch to the parts: only those an operation concerns are opened.
 * @throws WorkbookError; the parts are then half changed and must be thrown away
 */
export function applyPatch(parts: PackageParts, patch: WorkbookPatch, { signal, progress }: WritingCourse = {}): void {
  const target = new PatchedPackage(parts);
  for (const [index, operation] of patch.entries()) {
    if (signal?.aborted === true) throw new WorkbookError("cancelled");
    checkOperation(operation);
    apply(target, operation);
    progress?.((index + 1) / patch.length);
  }
  const writesCells = ["write-values", "write-formulas", "append-rows", "remove-rows", "remove-columns"];
  if (patch.some(({ kind }) => writesCells.includes(kind))) calculateOnLoad(parts, target.workbookPart);
  if (target.openSheets().some((sheet) => sheet.lostFormula)) removeCalculationChain(parts, target.workbookPart);
}

function apply(target: PatchedPackage, operation: WorkbookOperation): void {
  switch (operation.kind) {
    case "add-sheet":
      return addSheet(target, operation);
    case "write-values":
      return writeValues(target, operation);
    case "write-formulas":
      return writeFormulas(target, operation);
    case "add-table":
      return addTable(target, operation);
    case "append-rows":
      return appendRows(target, operation);
    case "add-columns":
      return addColumns(target, operation);
    case "remove-rows":
      return removeRows(target, operation);
    case "remove-columns":
      return removeColumns(target, operation);
    case "remove-table":
      return removeTable(target, target.table(operation.table));
    case "format-range":
      return formatRange(target, operation);
    case "set-column-widths":
      return setColumnWidths(target.sheet(operation.sheet), operation);
    case "freeze-panes":
      return freezePanes(target.sheet(operation.sheet), operation);
    case "allow-list":
      if ("sheet" in operation.source && !target.findSheet(operation.source.sheet))
        throw new WorkbookError("sheet-missing", { place: operation.source.sheet });
      return allowList(target.sheet(operation.sheet), operation);
    case "set-part":
      return setCustomPart(target.parts, target.workbookPart, operation);
    case "activate-sheet":
      return activateSheet(target, operation.sheet);
    case "prompt-input":
      return promptInput(target.sheet(operation.sheet), operation);
    case "conditional-format":
      return conditionalFormat(target.sheet(operation.sheet), () => target.styles(), operation);
    case "set-page":
      return setPage(target, operation);
    case "add-chart":
      return addChart(target, operation);
    case "add-picture":
      return addPicture(target, operation);
    case "remove-picture":
      return removePicture(target, operation);
    case "hide-sheet":
      return hideSheet(target, operation);
    case "remove-sheet":
      return removeSheet(target, operation.sheet);
  }
}

function addSheet(target: PatchedPackage, operation: AddSheet): void {
  if (target.findSheet(operation.sheet)) throw new WorkbookError("sheet-exists", { place: operation.sheet });
  const entry = addSheetPart(target.parts, target.workbookPart, operation.sheet);
  target.sheets.push(entry);
  setUpSheet(target.openSheet(entry), operation);
}

function writeValues(target: PatchedPackage, { sheet, row, column, values }: WriteValues): void {
  const part = target.sheet(sheet);
  part.release({ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 });
  values.forEach((cells, down) => cells.forEach((value, right) => part.write(row + down, column + right, value)));
  renameHeaders(target, sheet, { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 });
}

function writeFormulas(target: PatchedPackage, { sheet, row, column, formulas, fills }: WriteFormulas): void {
  const part = target.sheet(sheet);
  const tables = target.tablesOf(sheet);
  formulas.forEach((texts, down) =>
    texts.forEach((text, right) => {
      const place = { row: row + down, column: column + right };
      const table = tables.find(({ shape }) => contains(wholeBlock(shape), place.row, place.column));
      const stored = storedFormula(text, `${sheet}!${cellAddress(place.row, place.column)}`, table?.shape.name ?? null);
      if (fills === undefined) part.writeFormula(place.row, place.column, stored);
      else part.writeFillingFormula({ ...place, ...fills }, stored, dynamicArrayMetadata(target.parts, target.workbookPart));
    }),
  );
  const block = { row, column, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 0 };
  for (const entry of tables) {
    if (overlaps(bodyBlock(entry.shape), block)) setCalculatedColumns(target.parts, part, entry);
  }
}

/** A table's columns are called as its header cells say; Excel repairs a file where they differ. */
function renameHeaders(target: PatchedPackage, sheet: string, written: CellBlock): void {
  for (const entry of target.tablesOf(sheet)) {
    const headers = { ...entry.shape, rowCount: 1 };
    if (!entry.hasHeaders || !overlaps(headers, written)) continue;
    const texts = headerTexts(target, sheet, headers);
    checkHeaders([], entry.shape.name, texts);
    renameTableColumns(target.parts, entry, texts);
  }
}

/** `""` for a cell that holds no text. */
function headerTexts(target: PatchedPackage, sheet: string, block: CellBlock): string[] {
  const part = target.sheet(sheet);
  return Array.from({ length: block.columnCount }, (_, at) => part.text(block.row, block.column + at) ?? "");
}

function addTable(target: PatchedPackage, operation: AddTable): void {
  const { sheet, name, row, column, rowCount, columnCount } = operation;
  const part = target.sheet(sheet);
  if (target.findTable(name) || hasDefinedName(target.parts, target.workbookPart, name))
    throw new WorkbookError("table-exists", { place: name });
  const block = { row, column, rowCount: rowCount + 1, columnCount };
  const inTheWay = target.tablesOf(sheet).find(({ shape }) => overlaps(wholeBlock(shape), block));
  if (inTheWay) throw new WorkbookError("no-room", { place: inTheWay.shape.name });
  const headers = headerTexts(target, sheet, { ...block, rowCount: 1 });
  checkHeaders(headers, name);
  clearForTable(target, part, block);
  const entry = addTablePart(target.parts, part, target.tables, operation, headers);
  setCalculatedColumns(target.parts, part, entry);
  target.tables.push(entry);
}

function formatRange(target: PatchedPackage, { sheet, range, format }: FormatRange): void {
  const part = target.sheet(sheet);
  const styles = target.styles();
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      part.setStyle(row, column, styles.with(part.style(row, column) ?? "0", format));
    }
  }
}
