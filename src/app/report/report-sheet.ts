import type { CellValue } from "../../plan/cell-value";
import { mandatoryHeader, noteFormat, sectionTitle, titleFormat } from "../../sheets/sheet-style";
import type { CellFormat, WorkbookOperation } from "../../workbook/patch";
import type { OwnSheet } from "../own-sheet";
import type { Report, ReportBlock, ReportCell, ReportColumn, ReportFigure, ReportSection, ReportTable } from "./report";
import { cellText } from "./report-figures";

type Look = "title" | "alert" | "text" | "note" | "section" | "heading" | "header" | "group" | "total" | "row";

export interface ReportRow {
  cells: CellValue[];
  look: Look;
  /** Number format of each column; null where the cell is text. */
  formats: (string | null)[];
  /** Whether each column is one of figures, headers too. */
  right: boolean[];
  /** The column whose text runs on over the empty cells beside it; null where texts are wrapped. */
  running: number | null;
}

/** Widths in characters of the name, of short columns, and of long texts. */
const widthOf = { name: 40, short: 17, text: 56 } as const;

/** A longer line of a sentence is not read at a glance. */
const readableLine = 130;

/** Text beyond this is cut short on the sheet, with `…`: no cell holds more than 32,767 characters. */
const longestText = 32000;

const numberFormats: Readonly<Record<ReportFigure["format"], string>> = { percent: "0.0%", points: "0.0", count: "#,##0", amount: "#,##0" };

/** An amount that is not whole, with its cents. */
const withCents = "#,##0.00";

/** Where the columns of the tables stand: the name first, then short ones as they come, long texts last. */
interface SheetColumns {
  short: number;
  texts: number;
}

/** One sheet of the report, with the sections asked for. */
export function reportSheet(
  { title, facts, alerts }: Report,
  sections: readonly ReportSection[],
  { namespace, element }: { namespace: string; element: string },
): { kind: OwnSheet<ReportRow>; rows: ReportRow[] } {
  const columns = columnsFor(sections);
  const widths = [widthOf.name, ...new Array<number>(columns.short).fill(widthOf.short), ...new Array<number>(columns.texts).fill(widthOf.text)];
  const width = widths.length;
  const row: MakeRow = (look, cells, { formats = [], right = [], running = null } = {}) => ({
    look,
    running: wide.includes(look) ? 0 : running,
    cells: Array.from({ length: width }, (_, at) => cut(cells[at] ?? null)),
    formats: Array.from({ length: width }, (_, at) => formats[at] ?? null),
    right: Array.from({ length: width }, (_, at) => right[at] ?? false),
  });
  const rows = [
    row("title", [title]),
    ...facts.map(({ label, value }) => row("note", [`${label}: ${value}`])),
    ...(alerts === null ? [] : [row("alert", [alerts.title]), ...alerts.items.map((item) => row("alert", [item]))]),
    ...sections.flatMap((section) => [
      row("row", []),
      row("section", [section.title]),
      ...section.blocks.flatMap((block) => blockRows(block, columns, row)),
    ]),
  ].flatMap((written) => broken(written, widths));
  return { kind: { namespace, element, widths, blank: (cells) => row("row", cells), formats: (sheet, all) => formatsOf(sheet, all, columns) }, rows };
}

/** A sentence that is longer than a line, in as many rows as it takes: cells beside each other are not merged. */
function broken(row: ReportRow, widths: readonly number[]): ReportRow[] {
  const [text] = row.cells;
  const most = Math.min(readableLine, widths.reduce((sum, width) => sum + width, 0));
  if (!wide.includes(row.look) || typeof text !== "string" || text.length <= most) return [row];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ({ ...row, cells: row.cells.map((_, at) => (at === 0 ? line : null)) }));
}

function columnsFor(sections: readonly ReportSection[]): SheetColumns {
  const tables = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));
  const most = (count: (table: ReportTable) => number) => Math.max(0, ...tables.map(count));
  return {
    short: most(({ columns }) => columns.slice(1).filter(({ kind }) => kind !== "text").length),
    texts: Math.max(1, most(({ columns }) => columns.slice(1).filter(({ kind }) => kind === "text").length)),
  };
}

type MakeRow = (look: Look, cells: readonly CellValue[], of?: Partial<Pick<ReportRow, "formats" | "right" | "running">>) => ReportRow;

function blockRows(block: ReportBlock, columns: SheetColumns, row: MakeRow): ReportRow[] {
  switch (block.kind) {
    case "sentence":
      return [row("text", [block.text])];
    case "list":
      return block.items.map((item) => row("text", [`• ${item}`]));
    case "heading":
      return [row("row", []), row("heading", [block.text])];
    case "scores":
      return block.scores.map(({ name, value, meaning }) =>
        row("row", [name, valueOf(value), null, meaning], { formats: [null, formatOf(value)], right: [false, true], running: 3 }),
      );
    case "table":
      return tableRows(block.table, columns, row);
  }
}

function tableRows(table: ReportTable, sheet: SheetColumns, row: MakeRow): ReportRow[] {
  const { caption, columns, groups, headings } = table;
  const running = runningColumn(table, sheet);
  const places = placesOf(columns, running === null ? sheet.short : running - 1);
  const placed = (look: Look, cells: readonly ReportCell[]): ReportRow => {
    const values: CellValue[] = [];
    const formats: (string | null)[] = [];
    const right: boolean[] = [];
    cells.forEach((cell, at) => {
      const place = places[at] ?? 0;
      values[place] = valueOf(cell);
      formats[place] = formatOf(cell);
      right[place] = columns[at]?.kind === "figure";
    });
    return row(look, values, { formats, right, running });
  };
  return [
    row("note", [caption]),
    placed("header", columns.map(({ header }) => header)),
    ...groups.flatMap(({ heading, rows, more, total }) => [
      ...(heading === null || headings === "column" ? [] : [row("group", [heading])]),
      ...rows.map((cells) => placed(total === true ? "total" : "row", headings === "column" && heading !== null ? [heading, ...cells] : cells)),
      ...(more === undefined ? [] : [row("note", [more])]),
    ]),
  ];
}

/**
 * Where the texts of a table run on right after its short columns: they are then in sight beside them. Null where they are
 * longer than the sheet is wide from there.
 */
function runningColumn({ columns, groups }: ReportTable, { short, texts }: SheetColumns): number | null {
  const [text, ...others] = columns.flatMap(({ kind }, at) => (at > 0 && kind === "text" ? [at] : []));
  const own = columns.slice(1).filter(({ kind }) => kind !== "text").length;
  if (text === undefined || others.length > 0 || own === short) return null;
  const room = widthOf.short * (short - own) + widthOf.text * texts;
  const fits = groups.every(({ rows }) => rows.every((cells) => cellText(cells[text] ?? "").length <= room));
  return fits ? 1 + own : null;
}

/** The first column first; the others after it, but long texts in the last columns. */
function placesOf(columns: readonly ReportColumn[], short: number): number[] {
  let [next, text] = [1, 1 + short];
  return columns.map(({ kind }, at) => (at === 0 ? 0 : kind === "text" ? text++ : next++));
}

/** What the reader of the page sees; of a number that is told as more than itself, such as "al menos 2", the text. */
function valueOf(cell: ReportCell): CellValue {
  return typeof cell === "string" || /[a-z]/i.test(cell.text) ? cellText(cell) : cell.value;
}

function formatOf(cell: ReportCell): string | null {
  if (typeof cell === "string" || typeof valueOf(cell) !== "number") return null;
  return cell.format === "amount" && !Number.isInteger(cell.value) ? withCents : numberFormats[cell.format];
}

function cut(value: CellValue): CellValue {
  return typeof value === "string" && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
}

const looks: Readonly<Record<Look, CellFormat | null>> = {
  title: titleFormat,
  alert: { bold: true, fontColor: "#9C0006" },
  text: null,
  note: noteFormat,
  section: sectionTitle,
  heading: { bold: true, fontColor: "#0B4F55", fontSize: 12 },
  header: mandatoryHeader,
  group: { bold: true, fill: "#DCE6E8", fontColor: "#0B3B40" },
  total: { bold: true },
  row: null,
};

/** What stands in the first cell runs on over the cells beside it, which are empty. */
const wide: readonly Look[] = ["title", "alert", "text", "note", "section", "heading", "group"];

/** Looks that all cells of a row bear. */
const whole: readonly Look[] = ["header", "group", "total"];

function formatsOf(sheet: string, rows: readonly ReportRow[], { short }: SheetColumns): WorkbookOperation[] {
  const width = rows[0]?.cells.length ?? 0;
  const plain: CellFormat = {
    bold: false,
    italic: false,
    fontSize: 11,
    fontColor: "#000000",
    fill: "#FFFFFF",
    // Never "@": where a text stood, a number of the next report would become one.
    numberFormat: "General",
    vertical: "top",
    horizontal: "left",
    wrap: true,
  };
  const operations: WorkbookOperation[] = [block(sheet, 0, rows.length, 0, width, plain)];
  runs(rows, ({ look }) => look, (look, start, count) => {
    const format = looks[look];
    if (format !== null) operations.push(block(sheet, start, count, 0, whole.includes(look) ? width : 1, format));
  });
  runs(rows, ({ running }) => running, (running, start, count) => {
    if (running !== null) operations.push(block(sheet, start, count, running, 1, { wrap: false }));
  });
  for (let column = 0; column < 1 + short; column += 1) {
    runs(rows, ({ formats }) => formats[column] ?? null, (numberFormat, start, count) => {
      if (numberFormat !== null) operations.push(block(sheet, start, count, column, 1, { numberFormat }));
    });
    runs(rows, ({ right }) => right[column] ?? false, (isRight, start, count) => {
      if (isRight) operations.push(block(sheet, start, count, column, 1, { horizontal: "right" }));
    });
  }
  return operations;
}

/** Neighbours of one value together. */
function runs<Value>(rows: readonly ReportRow[], of: (row: ReportRow) => Value, each: (value: Value, start: number, count: number) => void): void {
  let start = 0;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && of(next) === of(row)) return;
    each(of(row), start, at + 1 - start);
    start = at + 1;
  });
}

function block(sheet: string, row: number, rowCount: number, column: number, columnCount: number, format: CellFormat): WorkbookOperation {
  return { kind: "format-range", sheet, range: { row, column, rowCount, columnCount }, format };
}
