import type { Element } from "@xmldom/xmldom";
import { cellAddress } from "../address";
import type { AddSheet, FreezePanes, SetColumnWidths } from "../patch";
import type { SheetPart } from "./sheet-part";
import { worksheetOrder } from "./worksheet-order";
import { append, child, children, ensureChild, insertInOrder, make } from "./xml";

export const sheetPrOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

export function setUpSheet({ frame }: SheetPart, operation: AddSheet): void {
  if (operation.tabColor !== undefined) {
    const color = ensureChild(ensureChild(frame, "sheetPr", worksheetOrder), "tabColor", sheetPrOrder);
    color.setAttribute("rgb", `FF${operation.tabColor.replace("#", "").toUpperCase()}`);
  }
  if (operation.showGridlines === false) sheetView(frame).setAttribute("showGridLines", "0");
}

/** Marks the sheet's tab as selected, or not. Two selected tabs would be a group: typing would change both sheets. */
export function selectTab({ frame }: SheetPart, selected: boolean): void {
  if (selected) sheetView(frame).setAttribute("tabSelected", "1");
  else sheetView(frame).removeAttribute("tabSelected");
}

export function freezePanes({ frame }: SheetPart, { rows, columns }: FreezePanes): void {
  const view = sheetView(frame);
  for (const element of [...children(view, "pane"), ...children(view, "selection")]) view.removeChild(element);
  if (rows === 0 && columns === 0) return;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = make(view, "pane");
  if (columns > 0) pane.setAttribute("xSplit", String(columns));
  if (rows > 0) pane.setAttribute("ySplit", String(rows));
  pane.setAttribute("topLeftCell", cellAddress(rows, columns));
  pane.setAttribute("activePane", active);
  pane.setAttribute("state", "frozen");
  const order = ["pane", "selection", "pivotSelection", "extLst"];
  insertInOrder(view, pane, order);
  insertInOrder(view, make(view, "selection", { pane: active }), order);
}

/** Sets widths and leaves what else the columns have (style, hidden); a group of columns is split where it must. */
export function setColumnWidths({ frame }: SheetPart, { column, widths }: SetColumnWidths): void {
  if (widths.length === 0) return;
  const list = ensureChild(frame, "cols", worksheetOrder);
  const old = children(list, "col");
  const made: Element[] = [];
  for (const element of old) {
    const first = Number(element.getAttribute("min")) - 1;
    const last = Number(element.getAttribute("max")) - 1;
    if (first < column) made.push(part(element, first, Math.min(last, column - 1)));
    if (last >= column + widths.length) made.push(part(element, Math.max(first, column + widths.length), last));
  }
  widths.forEach((width, index) => {
    const at = column + index;
    const model = old.find((element) => Number(element.getAttribute("min")) <= at + 1 && Number(element.getAttribute("max")) >= at + 1);
    const element = part(model ?? make(list, "col"), at, at);
    element.setAttribute("width", String(storedWidth(width)));
    element.setAttribute("customWidth", "1");
    made.push(element);
  });
  old.forEach((element) => list.removeChild(element));
  made
    .sort((one, other) => Number(one.getAttribute("min")) - Number(other.getAttribute("min")))
    .forEach((element) => list.appendChild(element));
}

function part(column: Element, first: number, last: number): Element {
  const copy = column.cloneNode(true) as Element;
  copy.setAttribute("min", String(first + 1));
  copy.setAttribute("max", String(last + 1));
  return copy;
}

/** Characters as the file has them: Calibri 11 has digits of 7 pixels, and 5 pixels stand beside the text. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function sheetView(frame: Element): Element {
  const views = ensureChild(frame, "sheetViews", worksheetOrder);
  return child(views, "sheetView") ?? append(views, "sheetView", { workbookViewId: 0 });
}
