import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import type { PlacedPicture } from "../../app/pictures/picture-cases";
import { chartPng } from "../charts/chart-png";
import { drawnOutOfSight } from "../charts/drawn-out-of-sight";
import type { Pane } from "../frame/pane-context";
import { chartColours } from "../frame/theme";
import MoneyChart from "./MoneyChart";
import type { YearMoney } from "./money-figures";

/** Of the chart, in pixels of a page: with its margins as wide as the text of a letter. */
const chartSize = { width: 608, height: 300 };
const pointsPerPixel = 3 / 4;

/** Copies the money of each year into the workbook as a picture. */
export async function copyMoneyPicture(pane: Pane, chart: { title: string; unit: string; years: readonly YearMoney[] }): Promise<PlacedPicture> {
  const { language, numbers, useCases } = pane;
  const { title, unit, years } = chart;
  const words = moneyPageTextsIn(language);
  const shown = (["programmed", "ceiling"] as const).filter((figure) => figure === "programmed" || years.some(({ ceiling }) => ceiling !== null));
  const drawn = <MoneyChart title={title} years={years} height={chartSize.height} widestBar={48} />;
  const { png, width, height } = await drawnOutOfSight(pane, drawn, chartSize.width, (svg) => {
    const { fontFamily, getPropertyValue } = lookOf(svg);
    const color = { programmed: chartColours.chartStrong, ceiling: chartColours.chartSoft };
    const legend = shown.map((figure) => ({ text: words.figures[figure], color: getPropertyValue(color[figure]) }));
    return chartPng(svg, { title, unit, legend, fontFamily });
  });
  const figures = years.map(({ year, programmed, ceiling }) =>
    words.pictureYear(String(year), numbers.amount(programmed), ceiling === null ? null : numbers.amount(ceiling)),
  );
  return useCases.pictures.place(
    {
      png,
      width: width * pointsPerPixel,
      height: height * pointsPerPixel,
      altText: [`${title}. ${unit}.`, ...figures].join(" "),
      sheet: words.pictureSheet,
      title,
      dated: (moment) => words.pictureDate(numbers.date(moment)),
      source: words.pictureSource,
    },
    language,
  );
}

/** The font of a drawing, and what the custom property of a colour stands for in it. */
function lookOf(svg: SVGSVGElement): { fontFamily: string; getPropertyValue(color: string): string } {
  const computed = getComputedStyle(svg);
  return {
    fontFamily: computed.fontFamily,
    getPropertyValue: (color) => computed.getPropertyValue(color.replace(/^var\((.*)\)$/, "$1")).trim(),
  };
}
