import { ICommandService, numfmt } from "@univerjs/core";
import type { Block } from "../grid/block";
import { areaNumbers, areaTexts, seriesName, type ChartFacts } from "../model/chart-facts";
import type { Book } from "../model/book";
import { ChartDrawing, type ChartPicture } from "./chart-drawing";
import { coverCells, setBox } from "./layer-box";
import type { SheetView } from "./sheet-view";

interface ShownChart {
  box: HTMLElement;
  drawing: ChartDrawing;
}

/**
 * The charts of the shown sheet, drawn over the grid by the page itself: Univer has none. They stand where their cells
 * are, whatever is scrolled, zoomed or made wider, and follow the cells that they draw.
 */
export class ChartLayer {
  private readonly shown = new Map<string, ShownChart>();
  private isStale = true;

  constructor(
    private readonly book: Book,
    private readonly view: SheetView,
    /** Lies over the grid and lets every click through. */
    private readonly layer: HTMLElement,
    private readonly canvas: () => HTMLElement | null,
  ) {
    const { grid } = book;
    book.chartsChanged = () => (this.isStale = true);
    grid.calculation.onApplied(() => (this.isStale = true));
    grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id.startsWith("sheet.mutation.")) this.isStale = true;
    });
    const draw = () => {
      requestAnimationFrame(draw);
      this.draw();
    };
    requestAnimationFrame(draw);
  }

  private draw(): void {
    const { grid, charts } = this.book;
    if (charts.length === 0 && this.shown.size === 0) return;
    const active = grid.workbook.getActiveSheet().getSheetId();
    const wanted = charts.filter(({ sheetId }) => sheetId === active);
    for (const [id, { box, drawing }] of this.shown) {
      if (wanted.some((chart) => chart.id === id)) continue;
      drawing.destroy();
      box.remove();
      this.shown.delete(id);
    }
    const canvas = this.canvas();
    if (!canvas || wanted.length === 0) return;
    coverCells(this.layer, canvas, this.view);
    for (const chart of wanted) {
      const known = this.shown.get(chart.id);
      const shown = known ?? this.add(chart.id);
      this.put(shown.box, chart);
      if (!known || this.isStale) shown.drawing.update(pictureOf(this.book, chart));
    }
    this.isStale = false;
  }

  private put(box: HTMLElement, { sheetId, place }: ChartFacts): void {
    const { row, column, rows, columns } = place;
    const corner = (cell: Pick<Block, "row" | "column">) => this.view.cellBox(sheetId, { ...cell, rows: 1, columns: 1 });
    const first = corner({ row, column });
    const last = corner({ row: row + rows - 1, column: column + columns - 1 });
    const inset = this.view.headerSize();
    if (!first || !last || !inset) return;
    setBox(box, {
      left: `${first.x - inset.width}px`,
      top: `${first.y - inset.height}px`,
      width: `${last.x + last.width - first.x}px`,
      height: `${last.y + last.height - first.y}px`,
    });
  }

  private add(id: string): ShownChart {
    const box = document.createElement("div");
    box.className = "chart";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    box.append(canvas);
    this.layer.append(box);
    const made = { box, drawing: new ChartDrawing(canvas) };
    this.shown.set(id, made);
    return made;
  }
}

function pictureOf(book: Book, { type, title, axisTitle, valueEnds, valueFormat, legend, series }: ChartFacts): ChartPicture {
  return {
    type,
    title,
    axisTitle,
    valueEnds,
    showsLegend: legend.visible,
    labels: areaTexts(book, series.find(({ categories }) => categories)?.categories ?? null),
    series: series.map((one) => ({ name: seriesName(book, one), values: areaNumbers(book, one.values), color: one.color })),
    show: (value) => shownNumber(value, valueFormat),
  };
}

/** A number of the axis as a Spanish cell with its format shows it. */
function shownNumber(value: number, format: string): string {
  return String(numfmt.format(format, value, { locale: "es" }));
}
