import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Title,
  type ChartConfiguration,
} from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Title);
Chart.defaults.animation = false;
Chart.defaults.font.family = "Carlito, Calibri, 'Segoe UI', sans-serif";

/** Colours for series that name none, as Excel's usual theme has them. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What one chart shows at a moment. */
export interface ChartPicture {
  type: string;
  title: string;
  axisTitle: string;
  valueEnds: { least: number | null; most: number | null };
  showsLegend: boolean;
  labels: string[];
  series: { name: string; values: (number | null)[]; color: string | null }[];
  /** A number of the value axis as its format shows it. */
  show(value: number): string;
}

/** A chart on a canvas of its own. */
export class ChartDrawing {
  private chart: Chart | null = null;
  private shown = "";

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** Draws anew only when something is not as it was. */
  update(picture: ChartPicture): void {
    const now = JSON.stringify(picture);
    if (now === this.shown) return;
    this.shown = now;
    this.chart?.destroy();
    this.chart = new Chart(this.canvas, configuration(picture));
    // What a person who does not see the picture is told.
    this.canvas.setAttribute("aria-label", `Gráfico: ${picture.title}`);
  }

  destroy(): void {
    this.chart?.destroy();
  }
}

function configuration(picture: ChartPicture): ChartConfiguration {
  const { type, title, axisTitle, valueEnds, showsLegend, labels, series, show } = picture;
  const isLine = type.startsWith("Line");
  const isStacked = type.endsWith("Stacked");
  const isLying = type.startsWith("Bar");
  const ink = "#404040";
  const values = {
    stacked: isStacked,
    beginAtZero: true,
    min: valueEnds.least ?? undefined,
    max: valueEnds.most ?? undefined,
    grid: { color: "#E3E3E3" },
    ticks: { color: ink, callback: (value: number | string) => show(Number(value)) },
    title: { display: axisTitle !== "", text: axisTitle, color: ink },
  };
  // As in Excel, the first category of lying bars is the lowest one.
  const categories = { stacked: isStacked, reverse: isLying, grid: { display: false }, ticks: { color: ink } };
  return {
    type: isLine ? "line" : "bar",
    data: {
      labels,
      datasets: series.map(({ name, values: numbers, color }, index) => {
        const paint = color ?? palette[index % palette.length];
        return { label: name, data: numbers, backgroundColor: paint, borderColor: paint, borderWidth: isLine ? 2.25 : 0, pointRadius: 3 };
      }),
    },
    options: {
      indexAxis: isLying ? "y" : "x",
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: 8 },
      scales: isLying ? { x: values, y: categories } : { x: categories, y: values },
      plugins: {
        title: { display: title !== "", text: title, color: ink, font: { size: 15, weight: "normal" } },
        legend: { display: showsLegend, position: "bottom", labels: { color: ink, boxWidth: 10, boxHeight: 10 } },
      },
    },
  };
}
