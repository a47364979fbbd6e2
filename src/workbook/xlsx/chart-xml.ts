import { absoluteReference } from "../address";
import { cellReference } from "../chart-references";
import type { AddChart, CellReference, ChartKind, ChartSeries } from "../patch";
import { escapeXml, xmlDeclaration } from "./xml";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** How the drawing format names each kind: the element, the direction of bars, and whether they stand on one another. */
export const chartKinds: Record<ChartKind, { element: "barChart" | "lineChart"; direction: "col" | "bar" | null; grouping: string }> = {
  column: { element: "barChart", direction: "col", grouping: "clustered" },
  "stacked-column": { element: "barChart", direction: "col", grouping: "stacked" },
  bar: { element: "barChart", direction: "bar", grouping: "clustered" },
  "stacked-bar": { element: "barChart", direction: "bar", grouping: "stacked" },
  line: { element: "lineChart", direction: null, grouping: "standard" },
};

const categoryAxis = 1;
const valueAxis = 2;

/**
 * A chart part (ECMA-376 Part 1, 21.2) without cached values: Excel and LibreOffice take them from the cells when they
 * open the file.
 */
export function chartXml(chart: AddChart): string {
  const title = `<c:title>${richText(chart.title, 1400)}<c:overlay val="0"/></c:title>`;
  const legend = chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "";
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot(chart)}${axes(chart)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plot({ chart, categories, series }: AddChart): string {
  const { element, direction, grouping } = chartKinds[chart];
  const all = series.map((one, index) => seriesXml(one, index, categories, element)).join("");
  const bars = element === "barChart";
  const before = direction ? `<c:barDir val="${direction}"/>` : "";
  const after = bars ? `<c:gapWidth val="60"/>${grouping === "stacked" ? `<c:overlap val="100"/>` : ""}` : `<c:marker val="1"/>`;
  return (
    `<c:${element}>${before}<c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}${after}` +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:${element}>`
  );
}

function seriesXml({ name, values, color }: ChartSeries, index: number, categories: CellReference, element: string): string {
  const text = typeof name === "string" ? `<c:v>${escapeXml(name)}</c:v>` : `<c:strRef>${formula(cellReference(name))}</c:strRef>`;
  const paint = color && `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
  const isLine = element === "lineChart";
  const look = paint ? `<c:spPr>${isLine ? `<a:ln w="28575">${paint}</a:ln>` : paint}</c:spPr>` : "";
  const marker = isLine ? `<c:marker><c:symbol val="circle"/><c:size val="5"/>${paint ? `<c:spPr>${paint}</c:spPr>` : ""}</c:marker>` : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${text}</c:tx>${look}` +
    (isLine ? marker : `<c:invertIfNegative val="0"/>`) +
    `<c:cat><c:strRef>${formula(categories)}</c:strRef></c:cat><c:val><c:numRef>${formula(values)}</c:numRef></c:val>` +
    `${isLine ? `<c:smooth val="0"/>` : ""}</c:ser>`
  );
}

function axes({ chart, axisTitle, valueFormat, valueRange }: AddChart): string {
  const lying = chartKinds[chart].direction === "bar";
  const numbers = valueFormat
    ? `<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`
    : `<c:numFmt formatCode="General" sourceLinked="1"/>`;
  const title = axisTitle ? `<c:title>${richText(axisTitle, 1000)}<c:overlay val="0"/></c:title>` : "";
  const ends = valueRange ? `<c:max val="${valueRange.to}"/><c:min val="${valueRange.from}"/>` : "";
  const axis = (kind: string, id: number, other: number, position: string, inside: string, after: string) =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${kind === "valAx" ? ends : ""}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${inside}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>${after}</c:${kind}>`;
  return (
    axis("catAx", categoryAxis, valueAxis, lying ? "l" : "b", "", `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`) +
    axis("valAx", valueAxis, categoryAxis, lying ? "b" : "l", `<c:majorGridlines/>${title}${numbers}`, `<c:crossBetween val="between"/>`)
  );
}

/** Text in a chart; `size` in hundredths of a point. */
function richText(text: string, size: number): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="es-CO" sz="${size}" b="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function formula({ sheet, range }: CellReference): string {
  return `<c:f>${escapeXml(absoluteReference(sheet, range))}</c:f>`;
}
