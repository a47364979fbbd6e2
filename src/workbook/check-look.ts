import { maxColumns, maxRows } from "./address";
import type { AddChart, CellBlock, CellReference, ConditionalFormat, PageText, PromptInput, ScaleRule, SetPage } from "./patch";
import { WorkbookError } from "./workbook-error";

/** What Excel holds of a message beside a cell, in characters. */
export const maxPromptTitle = 32;
export const maxPromptMessage = 255;
/** Of a header or footer, codes included. */
const maxPageText = 255;
const maxSeries = 255;
const maxChartText = 255;

/** Refuses a message that Excel would cut. @throws WorkbookError */
export function checkPrompt({ sheet, range, title, message }: PromptInput): void {
  checkPlace(sheet, range);
  if (title.length > maxPromptTitle || message.length > maxPromptMessage) throw new WorkbookError("text-too-long", { place: sheet });
  if (message.trim() === "") throw wrong(sheet, "a message says nothing");
}

/** Refuses a rule that Excel cannot hold or does not compute. @throws WorkbookError */
export function checkConditionalFormat({ sheet, range, rule, format = {} }: ConditionalFormat): void {
  checkPlace(sheet, range);
  if ("scale" in rule) {
    if (Object.keys(format).length > 0) throw wrong(sheet, "a scale of colours has no format");
    return checkScale(rule, sheet);
  }
  if (!rule.formula.startsWith("=")) throw wrong(sheet, "a formula begins with =");
  const outsideTexts = rule.formula.replace(/"[^"]*"/g, "");
  if (/\bPLAN(DEV)?\.[A-Z]/i.test(outsideTexts)) throw wrong(sheet, "a conditional format calls a function of the add-in");
  if (/\[/.test(outsideTexts)) throw wrong(sheet, "a conditional format names a column of a table");
  if (Object.values(format).every((value) => value === undefined)) throw wrong(sheet, "a conditional format changes nothing");
  for (const color of [format.fill, format.fontColor]) checkColor(color, sheet);
}

function checkScale({ scale }: ScaleRule, sheet: string): void {
  if (scale.length < 2 || scale.length > 3) throw wrong(sheet, "a scale has two or three colours");
  scale.forEach(({ at, color }, index) => {
    const before = scale[index - 1]?.at ?? -Infinity;
    if (!Number.isFinite(at) || at <= before) throw wrong(sheet, "the numbers of a scale do not rise");
    checkColor(color, sheet);
  });
}

/** @throws WorkbookError */
export function checkPage({ sheet, titleRows, header, footer }: SetPage): void {
  if (titleRows) {
    const [first, last] = titleRows;
    if (!(first >= 0 && last >= first && last < maxRows)) throw wrong(sheet, "not rows of titles");
  }
  for (const text of [header, footer]) {
    if (text && pageText(text).length > maxPageText) throw new WorkbookError("text-too-long", { place: sheet });
  }
}

/** A header or footer in one text, as files keep it: `&LLeft&CCenter&RRight`. */
export function pageText({ left = "", center = "", right = "" }: PageText): string {
  return [["&L", left], ["&C", center], ["&R", right]].map(([code, text]) => (text ? `${code}${text}` : "")).join("");
}

/** @throws WorkbookError */
export function checkChart({ sheet, name, title, place, categories, series, axisTitle, valueRange }: AddChart): void {
  if (name.trim() === "" || name.length > maxChartText) throw wrong(sheet, "a chart has no name");
  if (title.trim() === "") throw wrong(name, "a chart has no title");
  if (title.length > maxChartText || (axisTitle ?? "").length > maxChartText) throw new WorkbookError("text-too-long", { place: name });
  checkPlace(sheet, place);
  if (isEmpty(place)) throw wrong(name, "a chart covers no cells");
  if (series.length === 0 || series.length > maxSeries) throw wrong(name, "a chart has 1 to 255 series");
  if (valueRange !== undefined && !(valueRange.from < valueRange.to)) throw wrong(name, "the axis of a chart ends before it starts");
  const count = lineLength(categories, name);
  for (const { name: label, values, color } of series) {
    if (lineLength(values, name) !== count) throw wrong(name, "the series of a chart differ in length from its categories");
    checkColor(color, name);
    if (typeof label === "string" && label.length > maxChartText) throw new WorkbookError("text-too-long", { place: name });
    if (typeof label !== "string") checkPlace(label.sheet, { ...label, rowCount: 1, columnCount: 1 });
  }
}

/** How many cells one row or one column has. */
function lineLength({ sheet, range }: CellReference, chart: string): number {
  checkPlace(sheet, range);
  if (isEmpty(range) || Math.min(range.rowCount, range.columnCount) !== 1) throw wrong(chart, "a chart draws one row or one column at a time");
  return Math.max(range.rowCount, range.columnCount);
}

function isEmpty({ rowCount, columnCount }: CellBlock): boolean {
  return rowCount === 0 || columnCount === 0;
}

function checkColor(color: string | undefined, place: string): void {
  if (color !== undefined && !/^#[0-9A-F]{6}$/i.test(color)) throw wrong(place, "not a colour");
}

/** A block lies within the largest sheet. @throws WorkbookError */
export function checkPlace(sheet: string, block: CellBlock): void {
  if (block.row < 0 || block.column < 0 || block.rowCount < 0 || block.columnCount < 0) throw wrong(sheet, "not a block");
  if (block.row + block.rowCount > maxRows || block.column + block.columnCount > maxColumns)
    throw new WorkbookError("too-large", { place: sheet });
}

/** The fault is in the program: it made an operation that means nothing. */
export function wrong(place: string, reason: string): WorkbookError {
  return new WorkbookError("unexpected", { place, message: `${place}: ${reason}` });
}
