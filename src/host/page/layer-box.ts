import type { SheetView } from "./sheet-view";

/** The layer covers the cells alone: row and column headers stay free, as in Excel. */
export function coverCells(layer: HTMLElement, canvas: HTMLElement, view: SheetView): void {
  const [area, around] = [canvas.getBoundingClientRect(), layer.parentElement?.getBoundingClientRect()];
  const inset = view.headerSize();
  if (!around || !inset) return;
  setBox(layer, {
    left: `${area.x - around.x + inset.width}px`,
    top: `${area.y - around.y + inset.height}px`,
    width: `${area.width - inset.width}px`,
    height: `${area.height - inset.height}px`,
  });
}

/** Changes only what is not so already: this is asked for in every frame. */
export function setBox(element: HTMLElement, style: Record<"left" | "top" | "width" | "height", string>): void {
  for (const name of ["left", "top", "width", "height"] as const) {
    if (element.style[name] !== style[name]) element.style[name] = style[name];
  }
}
