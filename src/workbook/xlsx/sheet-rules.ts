import type { Element } from "@xmldom/xmldom";
import { blockAddress, parseBlock } from "../address";
import type { CellBlock } from "../patch";
import { child, children, setText } from "./xml";

/** All elements of what a sheet says beside its cells: rules, conditional formats, and those of the later kind under extLst. */
export function descendants(frame: Element): Element[] {
  const rules = ["conditionalFormatting", "dataValidations", "extLst"].flatMap((name) => children(frame, name));
  const walk = (parent: Element): Element[] => children(parent).flatMap((found) => [found, ...walk(found)]);
  return rules.flatMap((found) => [found, ...walk(found)]);
}

/** Rules of both kinds: Excel keeps those that name another sheet under extLst. */
export function ruleElements(frame: Element, name: "dataValidation" | "conditionalFormatting"): Element[] {
  return descendants(frame).filter(({ localName }) => localName === name);
}

/** The cells of a rule: an attribute, and the text of an element in the later kind. */
export function areasOf(rule: Element): CellBlock[] {
  const text = rule.getAttribute("sqref") ?? child(rule, "sqref")?.textContent ?? "";
  return text.split(/\s+/).flatMap((area) => parseBlock(area) ?? []);
}

export function setAreas(rule: Element, areas: readonly CellBlock[]): void {
  const text = areas.map(blockAddress).join(" ");
  const later = child(rule, "sqref");
  if (later) setText(later, text);
  else rule.setAttribute("sqref", text);
}

/** Takes a rule out, and the lists that are empty without it: Excel repairs a file with an empty one. */
export function removeRule(rule: Element): void {
  const parent = rule.parentNode as Element | null;
  if (!parent) return;
  parent.removeChild(rule);
  const left = children(parent).length;
  if (left > 0) {
    if (parent.hasAttribute("count")) parent.setAttribute("count", String(left));
  } else if (["dataValidations", "ext", "extLst"].includes(parent.localName ?? "")) removeRule(parent);
}
