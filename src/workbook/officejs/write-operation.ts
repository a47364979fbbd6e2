import type { Growth } from "../memory/workbook-state";
import type { AddColumns, AddSheet, AddTable, AllowList, FormatRange, HideSheet, RemoveColumns, SetColumnWidths, SetPart, WorkbookOperation } from "../patch";
import { absoluteReference } from "../address";
import type { CellValue } from "../../plan/cell-value";
import { nameKey, type TableShape } from "../table-shape";
import { inputOrLeave, inputValue } from "./cell-input";
import { formatRange } from "./format-range";
import type { OverwrittenBlock } from "./overwritten-cells";
import { addPicture, type MadePicture } from "./pictures";
import { payloadBytes, splitRows } from "./payload";
import type { Rehearsal, TextCells } from "./rehearse";
import { addChart, conditionalFormat, promptInput, rangeOf, setPage } from "./write-look";

/** One step of a patch: what it asks of Excel, and about how many bytes that takes in the request. */
export interface Step {
  bytes: number;
  /** The cells whose content it overwrites. */
  overwrites?: OverwrittenBlock;
  /** Gives the picture that it makes. */
  run(workbook: Excel.Workbook): MadePicture | void;
}

const smallStep = 600;

/** The steps of one operation. Blocks of values become as many steps as their size demands. */
export function steps(operation: WorkbookOperation, growth: Growth | null, isText: TextCells, rehearsal: Rehearsal): Step[] {
  switch (operation.kind) {
    case "add-sheet":
      return [small((workbook) => addSheet(workbook, operation))];
    case "write-values":
      return blockSteps(operation.sheet, operation, inputs(operation.values, isText, inputValue), "values");
    case "write-formulas":
      return blockSteps(operation.sheet, operation, operation.formulas, "formulas");
    case "add-table":
      return [small((workbook) => addTable(workbook, operation))];
    case "append-rows": {
      const values = inputs(operation.rows, isText, inputOrLeave);
      return growth ? appendSteps(growth, values, rehearsal.lastRowFormats.get(nameKey(operation.table)) ?? []) : [];
    }
    case "add-columns":
      return [small((workbook) => addColumns(workbook, operation))];
    case "remove-rows":
      return growth ? removeRowsSteps(growth) : [];
    case "remove-columns":
      return [small((workbook) => removeColumns(workbook, operation))];
    case "remove-table":
      return [small((workbook) => void workbook.tables.getItem(operation.table).convertToRange())];
    case "format-range":
      return [small((workbook) => formatBlock(workbook, operation))];
    case "set-column-widths":
      return [{ bytes: smallStep * operation.widths.length, run: (workbook) => setColumnWidths(workbook, operation) }];
    case "freeze-panes":
      return [small((workbook) => freezePanes(workbook.worksheets.getItem(operation.sheet), operation))];
    case "allow-list":
      return [small((workbook) => allowList(workbook, operation))];
    case "set-part":
      return [{ bytes: smallStep + 2 * (operation.xml?.length ?? 0), run: (workbook) => setPart(workbook, operation, rehearsal.parts) }];
    case "activate-sheet":
      return [small((workbook) => workbook.worksheets.getItem(operation.sheet).activate())];
    case "hide-sheet":
      return [small((workbook) => hideSheet(workbook, operation))];
    case "remove-sheet":
      return [small((workbook) => workbook.worksheets.getItem(operation.sheet).delete())];
    case "prompt-input":
      return [small((workbook) => promptInput(workbook, operation))];
    case "conditional-format":
      return [small((workbook) => conditionalFormat(workbook, operation))];
    case "set-page":
      return [{ bytes: 3 * smallStep, run: (workbook) => setPage(workbook, operation) }];
    case "add-picture":
      return [{ bytes: smallStep + operation.png.length, run: (workbook) => addPicture(workbook, operation) }];
    case "remove-picture": {
      // By its id, since other shapes may bear its name; one that the same patch adds has none yet.
      const key = rehearsal.pictureIds.get(operation) ?? operation.name;
      return [small((workbook) => workbook.worksheets.getItem(operation.sheet).shapes.getItem(key).delete())];
    }
    case "add-chart": {
      const names = rehearsal.seriesNames.get(operation) ?? [];
      return [{ bytes: (3 + 2 * names.length) * smallStep, run: (workbook) => addChart(workbook, operation, names) }];
    }
  }
}

/** Cells formatted as text take a text as it is; elsewhere Excel may have to be kept from reading it. */
function inputs<Input>(values: CellValue[][], isText: TextCells, protect: (value: CellValue) => Input): (Input | string)[][] {
  return values.map((row, rowIndex) =>
    row.map((value, columnIndex) => (typeof value === "string" && isText(rowIndex, columnIndex) ? value : protect(value))),
  );
}

function small(run: (workbook: Excel.Workbook) => void): Step {
  return { bytes: smallStep, run };
}

function blockSteps(sheet: string, place: { row: number; column: number }, values: Cells, property: "values" | "formulas", grown = false): Step[] {
  return splitRows(values)
    .filter(({ rows }) => (rows[0]?.length ?? 0) > 0)
    .map(({ start, rows }) => {
      const range = { row: place.row + start, column: place.column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      return {
        bytes: smallStep + payloadBytes(rows),
        // Null is what leaves a cell.
        overwrites: { sheet, range, grown, leaves: (row, column) => rows[row]?.[column] === null },
        run: (workbook) => {
          rangeOf(workbook, sheet, range)[property] = rows;
        },
      };
    });
}

type Cells = (string | number | boolean | null)[][];

function addSheet(workbook: Excel.Workbook, operation: AddSheet): void {
  const sheet = workbook.worksheets.add(operation.sheet);
  if (operation.tabColor !== undefined) sheet.tabColor = operation.tabColor;
  if (operation.showGridlines !== undefined) sheet.showGridlines = operation.showGridlines;
}

function addTable(workbook: Excel.Workbook, operation: AddTable): void {
  const { sheet, row, column, rowCount, columnCount } = operation;
  const range = rangeOf(workbook, sheet, { row, column, rowCount: rowCount + 1, columnCount });
  const table = workbook.worksheets.getItem(sheet).tables.add(range, true);
  table.name = operation.name;
  table.style = operation.style;
}

/**
 * The table is drawn over the new rows first, and these take the number formats of its last row, so that it is known how
 * Excel will take what is written into them. A row of totals steps aside meanwhile.
 */
function appendSteps({ before, firstRow, addedRows }: Growth, values: Cells, formats: readonly string[]): Step[] {
  const aside = before.hasTotals && addedRows > 0;
  const writing = blockSteps(before.sheet, { row: firstRow, column: before.column }, values, "values", true);
  const after = { ...before, rowCount: before.rowCount + addedRows };
  return [
    ...(aside ? [small((workbook) => showTotals(workbook, before.name, false))] : []),
    ...(addedRows > 0 ? [small((workbook) => resize(workbook, after)), formatNewRows(before, addedRows, formats)] : []),
    ...writing,
    ...(aside ? [small((workbook) => showTotals(workbook, before.name, true))] : []),
  ];
}

/** The emptied rows go out of the table with the lists and formats that its growth gave them. */
function removeRowsSteps({ before, firstRow, addedRows }: Growth): Step[] {
  const { sheet, row, column, rowCount, columnCount } = before;
  const end = row + 1 + rowCount;
  const aside = before.hasTotals && addedRows < 0;
  const block = (from: number) => ({ row: from, column, rowCount: end - from, columnCount });
  const emptied = block(firstRow);
  const outside = block(end + addedRows);
  return [
    ...(aside ? [small((workbook) => showTotals(workbook, before.name, false))] : []),
    ...(emptied.rowCount > 0 ? [{ ...small((workbook) => rangeOf(workbook, sheet, emptied).clear("Contents")), overwrites: { sheet, range: emptied } }] : []),
    ...(outside.rowCount > 0
      ? [
          small((workbook) => resize(workbook, { ...before, rowCount: rowCount + addedRows })),
          small((workbook) => clearLook(rangeOf(workbook, sheet, outside))),
        ]
      : []),
    ...(aside ? [small((workbook) => showTotals(workbook, before.name, true))] : []),
  ];
}

function clearLook(range: Excel.Range): void {
  range.clear("Formats");
  range.dataValidation.clear();
}

function removeColumns(workbook: Excel.Workbook, { table, count }: RemoveColumns): void {
  const target = workbook.tables.getItem(table);
  const whole = target.getRange();
  const outside = whole.getLastColumn().getOffsetRange(0, 1 - count).getResizedRange(0, count - 1);
  target.resize(whole.getResizedRange(0, -count));
  outside.clear("Contents");
  clearLook(outside);
}

function formatNewRows({ sheet, row, column, rowCount }: TableShape, addedRows: number, formats: readonly string[]): Step {
  const block = { row: row + 1 + rowCount, rowCount: addedRows, columnCount: 1 };
  return {
    bytes: smallStep * formats.length,
    run: (workbook) =>
      formats.forEach((numberFormat, index) => formatRange(rangeOf(workbook, sheet, { ...block, column: column + index }), { numberFormat })),
  };
}

function showTotals(workbook: Excel.Workbook, table: string, show: boolean): void {
  workbook.tables.getItem(table).showTotals = show;
}

function resize(workbook: Excel.Workbook, { name, sheet, row, column, rowCount, columnCount }: TableShape): void {
  workbook.tables.getItem(name).resize(rangeOf(workbook, sheet, { row, column, rowCount: rowCount + 1, columnCount }));
}

/** The header cells are written beside the table and the table then drawn over them and what stands below them. */
function addColumns(workbook: Excel.Workbook, { table, headers }: AddColumns): void {
  const target = workbook.tables.getItem(table);
  const whole = target.getRange().getResizedRange(0, headers.length);
  const beside = target.getHeaderRowRange().getLastColumn().getOffsetRange(0, 1);
  beside.getResizedRange(0, headers.length - 1).values = [headers.map(inputValue)];
  target.resize(whole);
}

function formatBlock(workbook: Excel.Workbook, { sheet, range, format }: FormatRange): void {
  formatRange(rangeOf(workbook, sheet, range), format);
}

/** Equal widths side by side are set at once. */
function setColumnWidths(workbook: Excel.Workbook, { sheet, column, widths }: SetColumnWidths): void {
  let first = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    const block = { row: 0, column: column + first, rowCount: 1, columnCount: index - first + 1 };
    rangeOf(workbook, sheet, block).getEntireColumn().format.columnWidth = pointsOf(width);
    first = index + 1;
  });
}

/** Characters of Calibri 11 in points: digits of 7 pixels and 5 pixels beside them, at 96 pixels to 72 points. */
function pointsOf(characters: number): number {
  return (Math.round(characters * 7 + 5) * 72) / 96;
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function allowList(workbook: Excel.Workbook, { sheet, range, source, strict, prompt }: AllowList): void {
  const { dataValidation } = rangeOf(workbook, sheet, range);
  dataValidation.clear();
  const from = "words" in source ? source.words.join(",") : `=${absoluteReference(source.sheet, source.range)}`;
  dataValidation.rule = { list: { inCellDropDown: true, source: from } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: strict ? "Stop" : "Warning", title: "", message: "" };
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title.slice(0, 32), message: prompt.message.slice(0, 255) };
}

function hideSheet(workbook: Excel.Workbook, { sheet, level }: HideSheet): void {
  workbook.worksheets.getItem(sheet).visibility = level === "hidden" ? "Hidden" : "VeryHidden";
}

/** A part that the same patch has added has no id yet, and is the only one of its namespace. */
function setPart({ customXmlParts }: Excel.Workbook, { namespace, xml }: SetPart, parts: Rehearsal["parts"]): void {
  const there = parts.get(namespace) ?? null;
  parts.set(namespace, xml === null ? null : (there ?? "added"));
  if (there === null) {
    if (xml !== null) customXmlParts.add(xml);
    return;
  }
  const part = there === "added" ? customXmlParts.getByNamespace(namespace).getOnlyItem() : customXmlParts.getItem(there.id);
  if (xml === null) part.delete();
  else part.setXml(xml);
}
