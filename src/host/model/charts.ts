import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import { bounding, type Block } from "../grid/block";
import type { Book } from "./book";
import { chartAxesApi, ChartPart, chartLegendApi, chartTitleApi } from "./chart-parts";
import { chartTypes, type ChartFacts, type ChartType } from "./chart-facts";
import { ChartSeriesCollectionObject } from "./chart-series";
import { asRange, type RangeObject } from "./range";

/** `worksheet.charts`. */
export class ChartsObject implements HostObject {
  readonly api: ApiType = chartsApi;
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get facts(): ChartFacts[] {
    return this.book.charts.filter(({ sheetId }) => sheetId === this.sheetId);
  }

  find(key: string): ChartObject | null {
    const wanted = key.toLowerCase();
    const found = this.facts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? new ChartObject(this.book, found.id) : null;
  }
}

export class ChartObject implements HostObject {
  readonly api: ApiType = chartApi;
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get facts(): ChartFacts {
    const found = this.book.charts.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound("the chart has been deleted");
    return found;
  }

  change(change: (facts: ChartFacts) => void): void {
    change(this.facts);
    this.book.chartsChanged();
  }
}

function checkType(type: string): ChartType {
  const known = chartTypes.find((one) => one === type);
  if (!known) throw invalidArgument(`the preview draws no chart of the kind ${type}.`);
  return known;
}

/** Each column, or each row, of the data is a series, as Excel takes it when it is told which. */
function addChart(charts: ChartsObject, type: string, source: RangeObject | string, seriesBy: string | null): ChartObject {
  const { book, sheetId } = charts;
  const { sheetId: from, block } = asRange(book, sheetId, source);
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && block.columns > block.rows);
  const lines = Array.from({ length: byRows ? block.rows : block.columns }, (_, at): Block =>
    byRows ? { ...block, row: block.row + at, rows: 1 } : { ...block, column: block.column + at, columns: 1 },
  );
  const facts: ChartFacts = {
    id: `chart-${crypto.randomUUID()}`,
    sheetId,
    name: freeName(charts),
    type: checkType(type),
    title: "",
    place: { row: 1, column: 1, rows: 15, columns: 6 },
    series: lines.map((line) => ({ name: "", values: { sheetId: from, block: line }, categories: null, color: null })),
    legend: { visible: lines.length > 1, position: "Bottom" },
    axisTitle: "",
    valueFormat: "General",
    valueEnds: { least: null, most: null },
  };
  book.charts.push(facts);
  book.chartsChanged();
  return new ChartObject(book, facts.id);
}

function freeName(charts: ChartsObject): string {
  let number = charts.facts.length + 1;
  while (charts.find(`Gráfico ${number}`)) number += 1;
  return `Gráfico ${number}`;
}

function byKey(charts: ChartsObject, key: string): ChartObject {
  const chart = charts.find(key);
  if (!chart) throw itemNotFound(`chart ${key}`);
  return chart;
}

function rename(chart: ChartObject, name: string): void {
  const { sheetId } = chart.facts;
  const taken = new ChartsObject(chart.book, sheetId).find(name);
  if (taken && taken.id !== chart.id) throw itemAlreadyExists(`chart ${name}`);
  chart.change((facts) => (facts.name = name));
}

function place(chart: ChartObject, start: RangeObject | string, end: RangeObject | string | null): void {
  const { sheetId } = chart.facts;
  const first = asRange(chart.book, sheetId, start).block;
  const last = end ? asRange(chart.book, sheetId, end).block : first;
  chart.change((facts) => (facts.place = bounding(first, last)));
}

const chartsApi = defineApi<ChartsObject>("ChartCollection", {
  properties: { count: ({ facts }) => facts.length },
  items: ({ book, facts }) => facts.map(({ id }) => new ChartObject(book, id)),
  item: (charts, key) => byKey(charts, String(key)),
  methods: {
    add: addChart,
    // The client calls it by name, and finds what it has loaded again with the indexer above.
    getItem: byKey,
    getCount: ({ facts }) => facts.length,
    getItemOrNullObject: (charts, key: string) => charts.find(key),
    getItemAt: (charts, index: number) => {
      const facts = charts.facts[index];
      if (!facts) throw itemNotFound(`chart number ${index}`);
      return new ChartObject(charts.book, facts.id);
    },
  },
});

const chartApi = defineApi<ChartObject>("Chart", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    name: { read: ({ facts }) => facts.name, write: rename },
    chartType: {
      read: ({ facts }) => facts.type,
      write: (chart, type: string) => chart.change((facts) => (facts.type = checkType(type))),
    },
  },
  objects: {
    title: (chart) => new ChartPart(chartTitleApi, chart),
    legend: (chart) => new ChartPart(chartLegendApi, chart),
    axes: (chart) => new ChartPart(chartAxesApi, chart),
    series: (chart) => new ChartSeriesCollectionObject(chart),
    worksheet: ({ book, facts }) => book.sheet(facts.sheetId),
  },
  methods: {
    setPosition: place,
    delete: ({ book, id }) => {
      const index = book.charts.findIndex((facts) => facts.id === id);
      if (index >= 0) book.charts.splice(index, 1);
      book.chartsChanged();
    },
  },
});
