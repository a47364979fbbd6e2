import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import type { ChartObject } from "./charts";
import type { ChartFacts } from "./chart-facts";

/** A part of a chart that has no data of its own: its title, legend and axes. */
export class ChartPart implements HostObject {
  constructor(
    readonly api: ApiType,
    readonly chart: ChartObject,
  ) {}
}

const property = <Value>(read: (facts: ChartFacts) => Value, write: (facts: ChartFacts, value: Value) => void) => ({
  read: ({ chart }: ChartPart) => read(chart.facts),
  write: ({ chart }: ChartPart, value: never) => chart.change((facts) => write(facts, value)),
});

export const chartTitleApi = defineApi<ChartPart>("ChartTitle", {
  properties: {
    text: property(({ title }) => title, (facts, text: string) => (facts.title = text)),
    visible: property(({ title }) => title !== "", (facts, visible: boolean) => (facts.title = visible ? facts.title : "")),
  },
});

export const chartLegendApi = defineApi<ChartPart>("ChartLegend", {
  properties: {
    visible: property(({ legend }) => legend.visible, ({ legend }, visible: boolean) => (legend.visible = visible)),
    position: property(({ legend }) => legend.position, ({ legend }, position: string) => (legend.position = position)),
  },
});

export const chartAxesApi = defineApi<ChartPart>("ChartAxes", {
  objects: { valueAxis: ({ chart }) => new ChartPart(valueAxisApi, chart) },
});

/** Where the axis of values starts or ends; an empty string gives it back to the host. */
const axisEnd = (end: "least" | "most") =>
  property<number | "">(({ valueEnds }) => valueEnds[end] ?? "", ({ valueEnds }, value) => (valueEnds[end] = value === "" ? null : value));

const valueAxisApi = defineApi<ChartPart>("ChartAxis", {
  properties: {
    minimum: axisEnd("least"),
    maximum: axisEnd("most"),
    numberFormat: property(({ valueFormat }) => valueFormat, (facts, format: string) => (facts.valueFormat = format)),
  },
  objects: { title: ({ chart }) => new ChartPart(axisTitleApi, chart) },
});

const axisTitleApi = defineApi<ChartPart>("ChartAxisTitle", {
  properties: {
    text: property(({ axisTitle }) => axisTitle, (facts, text: string) => (facts.axisTitle = text)),
    visible: property(({ axisTitle }) => axisTitle !== "", (facts, visible: boolean) => (facts.axisTitle = visible ? facts.axisTitle : "")),
  },
});
