import type { Book } from "../model/book";
import { pointsPerPixel, type PictureFacts } from "../model/picture-facts";
import { coverCells, setBox } from "./layer-box";
import type { SheetView } from "./sheet-view";

/**
 * The pictures of the shown sheet, over the grid as the charts are. They stand at their cell, whatever is scrolled, zoomed
 * or made wider.
 */
export class PictureLayer {
  private readonly shown = new Map<string, HTMLImageElement>();

  constructor(
    private readonly book: Book,
    private readonly view: SheetView,
    /** Lies over the grid and lets every click through. */
    private readonly layer: HTMLElement,
    private readonly canvas: () => HTMLElement | null,
  ) {
    book.picturesChanged = () => this.describe();
    const draw = () => {
      requestAnimationFrame(draw);
      this.draw();
    };
    requestAnimationFrame(draw);
  }

  private draw(): void {
    const { grid, pictures } = this.book;
    if (pictures.length === 0 && this.shown.size === 0) return;
    const active = grid.workbook.getActiveSheet().getSheetId();
    const wanted = pictures.filter(({ sheetId }) => sheetId === active);
    for (const [id, image] of this.shown) {
      if (wanted.some((picture) => picture.id === id)) continue;
      image.remove();
      this.shown.delete(id);
    }
    const canvas = this.canvas();
    if (!canvas || wanted.length === 0) return;
    coverCells(this.layer, canvas, this.view);
    const zoom = grid.worksheet(active).getZoomRatio();
    for (const picture of wanted) this.put(this.shown.get(picture.id) ?? this.add(picture), picture, zoom);
  }

  private put(image: HTMLImageElement, { sheetId, row, column, right, down, width, height }: PictureFacts, zoom: number): void {
    const cell = this.view.cellBox(sheetId, { row, column, rows: 1, columns: 1 });
    const inset = this.view.headerSize();
    if (!cell || !inset) return;
    const pixels = (points: number) => (points / pointsPerPixel) * zoom;
    setBox(image, {
      left: `${cell.x - inset.width + pixels(right)}px`,
      top: `${cell.y - inset.height + pixels(down)}px`,
      width: `${pixels(width)}px`,
      height: `${pixels(height)}px`,
    });
  }

  private add(picture: PictureFacts): HTMLImageElement {
    const image = document.createElement("img");
    image.className = "picture";
    image.src = `data:image/png;base64,${picture.png}`;
    image.alt = picture.altText;
    this.layer.append(image);
    this.shown.set(picture.id, image);
    return image;
  }

  /** Texts change seldom: not in every frame. */
  private describe(): void {
    for (const { id, altText } of this.book.pictures) {
      const image = this.shown.get(id);
      if (image) image.alt = altText;
    }
  }
}
