import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { areaNumbers, areaTexts, seriesName, type SeriesFacts } from "./chart-facts";
import type { ChartObject } from "./charts";
import type { RangeObject } from "./range";
import { readColor } from "./range-format";

/** `chart.series`. */
export class ChartSeriesCollectionObject implements HostObject {
  readonly api: ApiType = seriesCollectionApi;
  constructor(readonly chart: ChartObject) {}

  at(index: number): ChartSeriesObject {
    const facts = this.chart.facts.series[index];
    if (!facts) throw itemNotFound(`series number ${index}`);
    return new ChartSeriesObject(this.chart, facts);
  }
}

class ChartSeriesObject implements HostObject {
  readonly api: ApiType = seriesApi;
  constructor(
    readonly chart: ChartObject,
    readonly facts: SeriesFacts,
  ) {}

  change(change: (facts: SeriesFacts) => void): void {
    this.chart.change(() => change(this.facts));
  }
}

/** The parts of a series' look share its colour: lines have it in their line, bars in their fill. */
class SeriesPart implements HostObject {
  constructor(
    readonly api: ApiType,
    readonly series: ChartSeriesObject,
  ) {}
}

function dimensionValues({ chart, facts }: ChartSeriesObject, dimension: string): string[] {
  if (dimension === "Categories" || dimension === "XValues") return areaTexts(chart.book, facts.categories);
  if (dimension !== "Values" && dimension !== "YValues") throw invalidArgument(`dimension ${dimension}`);
  return areaNumbers(chart.book, facts.values).map((value) => String(value ?? ""));
}

const areaOfRange = ({ sheetId, block }: RangeObject) => ({ sheetId, block });

const seriesCollectionApi = defineApi<ChartSeriesCollectionObject>("ChartSeriesCollection", {
  properties: { count: ({ chart }) => chart.facts.series.length },
  items: (all) => all.chart.facts.series.map((_, index) => all.at(index)),
  methods: {
    getCount: ({ chart }) => chart.facts.series.length,
    getItemAt: (all, index: number) => all.at(index),
    add: ({ chart }, name: string | null, index: number | null) => {
      const facts: SeriesFacts = { name: name ?? "", values: null, categories: null, color: null };
      chart.change(({ series }) => series.splice(index ?? series.length, 0, facts));
      return new ChartSeriesObject(chart, facts);
    },
  },
});

const seriesApi = defineApi<ChartSeriesObject>("ChartSeries", {
  properties: {
    name: {
      read: ({ chart, facts }) => seriesName(chart.book, facts),
      write: (series, name: string) => series.change((facts) => (facts.name = name)),
    },
    chartType: ({ chart }) => chart.facts.type,
  },
  objects: { format: (series) => new SeriesPart(seriesFormatApi, series) },
  calculated: ["getDimensionValues"],
  methods: {
    setValues: (series, range: RangeObject) => series.change((facts) => (facts.values = areaOfRange(range))),
    setXAxisValues: (series, range: RangeObject) => series.change((facts) => (facts.categories = areaOfRange(range))),
    getDimensionValues: dimensionValues,
    delete: (series) =>
      series.chart.change(({ series: all }) => {
        const index = all.indexOf(series.facts);
        if (index >= 0) all.splice(index, 1);
      }),
  },
});

const seriesFormatApi = defineApi<SeriesPart>("ChartSeriesFormat", {
  objects: {
    fill: ({ series }) => new SeriesPart(seriesFillApi, series),
    line: ({ series }) => new SeriesPart(seriesLineApi, series),
  },
});

const paint = ({ series }: SeriesPart, color: string) => series.change((facts) => (facts.color = readColor(color)));

const seriesFillApi = defineApi<SeriesPart>("ChartFill", { methods: { setSolidColor: paint } });

const seriesLineApi = defineApi<SeriesPart>("ChartLineFormat", {
  properties: { color: { read: ({ series }) => series.facts.color ?? "", write: paint } },
});
