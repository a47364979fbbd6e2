import { standingSvg } from "./standing-svg";

/** What stands around a chart in its picture: there is no page to say it. */
export interface ChartFrame {
  title: string;
  /** Below the title: in what the values are. */
  unit: string;
  /** The colours of the chart, as they are computed. */
  legend: { text: string; color: string }[];
  fontFamily: string;
}

export interface ChartPng {
  /** In base64. */
  png: string;
  /** In pixels of the page; the picture has twice as many, so that it prints well. */
  width: number;
  height: number;
}

const scale = 2;
const margin = 16;
const title = { size: 16, line: 22 };
const small = { size: 12, line: 18 };
const square = 12;
const ink = "#242424";
const softInk = "#424242";

/** The chart on white ground, with its title above and its legend below. Nothing but the picture itself is loaded. */
export async function chartPng(svg: SVGSVGElement, frame: ChartFrame): Promise<ChartPng> {
  const drawing = standingSvg(svg, scale);
  const image = await loaded(drawing.text);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to draw the picture on.");
  const font = (size: number, weight = 400) => `${weight} ${size}px ${frame.fontFamily}`;
  const inner = drawing.width;
  context.font = font(title.size, 600);
  const titleLines = textLines(context, frame.title, inner);
  context.font = font(small.size);
  const legend = legendRows(context, frame.legend, inner);
  const width = inner + 2 * margin;
  const chartTop = margin + titleLines.length * title.line + small.line + 8;
  const legendTop = chartTop + drawing.height + 8;
  const height = legendTop + legend.length * small.line + margin;

  // This empties the canvas: fonts and all are set again after it.
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.textBaseline = "middle";
  context.fillStyle = ink;
  context.font = font(title.size, 600);
  titleLines.forEach((line, index) => context.fillText(line, margin, margin + (index + 0.5) * title.line));
  context.fillStyle = softInk;
  context.font = font(small.size);
  context.fillText(frame.unit, margin, margin + titleLines.length * title.line + small.line / 2);
  context.drawImage(image, margin, chartTop, drawing.width, drawing.height);
  legend.forEach((row, index) => {
    const middle = legendTop + (index + 0.5) * small.line;
    for (const { text, color, x } of row) {
      context.fillStyle = color;
      context.fillRect(margin + x, middle - square / 2, square, square);
      context.fillStyle = ink;
      context.fillText(text, margin + x + square + 6, middle);
    }
  });
  return { png: canvas.toDataURL("image/png").replace(/^[^,]*,/, ""), width, height };
}

function loaded(svg: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => fail(new Error("The browser does not draw the chart as a picture."));
    // The pane's own rules let pictures in as data only.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/** A text in as many lines as it takes; a word that is too long for one is cut by none. */
function textLines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

type LegendEntry = ChartFrame["legend"][number] & { x: number };

function legendRows(context: CanvasRenderingContext2D, legend: ChartFrame["legend"], width: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [[]];
  let x = 0;
  for (const entry of legend) {
    const needed = square + 6 + context.measureText(entry.text).width + 20;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...entry, x });
    x += needed;
  }
  return rows;
}
