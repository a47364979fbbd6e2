import { blockAddress } from "../address";
import type { AddChart, CellBlock, CellReference, ChartKind, ConditionalFormat, PageText, PromptInput, SetPage } from "../patch";

/** A message without a restriction: a rule that is always true, so that every Excel keeps the message with it. */
export function promptInput(workbook: Excel.Workbook, { sheet, range, title, message }: PromptInput): void {
  const { dataValidation } = rangeOf(workbook, sheet, range);
  dataValidation.clear();
  dataValidation.rule = { custom: { formula: "=TRUE" } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  dataValidation.prompt = { showPrompt: true, title, message };
}

/** Excel puts what is added before what is there. */
export function conditionalFormat(workbook: Excel.Workbook, { sheet, range, rule, format = {}, stopIfTrue }: ConditionalFormat): void {
  const formats = rangeOf(workbook, sheet, range).conditionalFormats;
  if ("scale" in rule) {
    const points = rule.scale.map(({ at, color }) => ({ type: "Number" as const, formula: String(at), color }));
    const [minimum, middle, last] = points;
    const maximum = last ?? middle;
    if (!minimum || !maximum) return;
    formats.add("ColorScale").colorScale.criteria = last ? { minimum, midpoint: middle, maximum } : { minimum, maximum };
    return;
  }
  const added = formats.add("Custom");
  const { fill, font } = added.custom.format;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (stopIfTrue) added.stopIfTrue = true;
  // Last: from here on it is a rule, and each change of a rule that there is makes its cells be judged again.
  added.custom.rule.formula = rule.formula;
}

export function setPage(workbook: Excel.Workbook, { sheet, paper, orientation, titleRows, header, footer }: SetPage): void {
  const { pageLayout } = workbook.worksheets.getItem(sheet);
  pageLayout.paperSize = paper === "a4" ? "A4" : "Letter";
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  const texts = { ...(header && placed(header, "Header")), ...(footer && placed(footer, "Footer")) };
  if (header || footer) pageLayout.set({ headersFooters: { defaultForAllPages: texts } });
}

/** All three places: what was there goes. */
function placed<Band extends "Header" | "Footer">({ left = "", center = "", right = "" }: PageText, band: Band) {
  return { [`left${band}`]: left, [`center${band}`]: center, [`right${band}`]: right };
}

const chartTypes = {
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
  line: "LineMarkers",
} as const satisfies Record<ChartKind, string>;

/** `names`: what the series are called, in their order. */
export function addChart(workbook: Excel.Workbook, operation: AddChart, names: readonly string[]): void {
  const { sheet, name, chart: kind, title, place, categories, series, axisTitle, valueFormat, valueRange } = operation;
  const [first] = series;
  if (!first) return;
  // One row or column gives one series: the first.
  const source = referred(workbook, first.values);
  const chart = workbook.worksheets.getItem(sheet).charts.add(chartTypes[kind], source, first.values.range.rowCount === 1 ? "Rows" : "Columns");
  chart.name = name;
  const [start, end] = blockAddress(place).split(":");
  chart.setPosition(start ?? "A1", end ?? start);
  chart.title.text = title;
  const labels = referred(workbook, categories);
  series.forEach(({ values, color }, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawn.setValues(referred(workbook, values));
    drawn.setXAxisValues(labels);
    drawn.name = names[index] ?? "";
    if (color !== undefined && kind === "line") drawn.format.line.color = color;
    else if (color !== undefined) drawn.format.fill.setSolidColor(color);
  });
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  const { valueAxis } = chart.axes;
  if (axisTitle !== undefined) valueAxis.title.text = axisTitle;
  if (valueFormat !== undefined) valueAxis.numberFormat = valueFormat;
  if (valueRange !== undefined) [valueAxis.minimum, valueAxis.maximum] = [valueRange.from, valueRange.to];
}

function referred(workbook: Excel.Workbook, { sheet, range }: CellReference): Excel.Range {
  return rangeOf(workbook, sheet, range);
}

export function rangeOf(workbook: Excel.Workbook, sheet: string, block: CellBlock): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
}
