import { blockAddress } from "../address";
import type { ConditionalFormat, ScaleRule } from "../patch";
import { storedFormula } from "./formula-text";
import type { SheetPart } from "./sheet-part";
import { argb, type StylesPart } from "./styles-part";
import { worksheetOrder } from "./worksheet-order";
import { append, children, insertInOrder, make, setText } from "./xml";
import type { Element } from "@xmldom/xmldom";

/** Adds a rule after those that the sheet has: it is looked at last. */
export function conditionalFormat(sheet: SheetPart, styles: () => StylesPart, operation: ConditionalFormat): void {
  const { range, rule, format, stopIfTrue } = operation;
  const { frame } = sheet;
  const last = Math.max(0, ...rulesOf(frame).map((element) => Number(element.getAttribute("priority") ?? 0)));
  const holder = make(frame, "conditionalFormatting", { sqref: blockAddress(range) });
  insertInOrder(frame, holder, worksheetOrder);
  const element = append(holder, "cfRule");
  element.setAttribute("type", "scale" in rule ? "colorScale" : "expression");
  if (format && !("scale" in rule)) element.setAttribute("dxfId", String(styles().difference(format)));
  element.setAttribute("priority", String(last + 1));
  if (stopIfTrue) element.setAttribute("stopIfTrue", "1");
  if ("scale" in rule) addScale(element, rule);
  else setText(append(element, "formula"), storedFormula(rule.formula, operation.sheet, null));
}

function addScale(element: Element, { scale }: ScaleRule): void {
  const list = append(element, "colorScale");
  for (const { at } of scale) append(list, "cfvo", { type: "num", val: at });
  for (const { color } of scale) append(list, "color", { rgb: argb(color) });
}

/** Rules of both kinds: the later one stands under extLst and shares the order of priority. */
function rulesOf(parent: Element): Element[] {
  return children(parent).flatMap((element) => (element.localName === "cfRule" ? [element] : rulesOf(element)));
}
