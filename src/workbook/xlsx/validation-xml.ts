import type { Element } from "@xmldom/xmldom";
import { maxPromptMessage, maxPromptTitle } from "../check-look";
import { absoluteReference, blockAddress, intersection, parseBlock, without } from "../address";
import type { AllowList, CellBlock, PromptInput } from "../patch";
import { grownBlock, type TableShape } from "../table-shape";
import type { SheetPart } from "./sheet-part";
import { areasOf, descendants, removeRule, ruleElements, setAreas } from "./sheet-rules";
import { worksheetOrder } from "./worksheet-order";
import { append, children, ensureChild, excelEscape, setText } from "./xml";

/** Gives cells a list; what validated them before is taken from them, since Excel allows one rule a cell. */
export function allowList(sheet: SheetPart, operation: AllowList): void {
  const { source, prompt } = operation;
  const rule = addRule(sheet, operation.range, {
    type: "list",
    errorStyle: operation.strict ? "stop" : "warning",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
  });
  // Excel's limits; a longer text makes it repair the file.
  if (prompt) setPrompt(rule, prompt.title.slice(0, maxPromptTitle), prompt.message.slice(0, maxPromptMessage));
  const words = "words" in source ? `"${source.words.join(",").replaceAll('"', '""')}"` : null;
  setText(append(rule, "formula1"), words ?? ("sheet" in source ? absoluteReference(source.sheet, source.range) : ""));
}

/** A rule that allows everything and shows a message. */
export function promptInput(sheet: SheetPart, { range, title, message }: PromptInput): void {
  setPrompt(addRule(sheet, range, { allowBlank: 1, showInputMessage: 1 }), title, message);
}

function addRule(sheet: SheetPart, range: CellBlock, attributes: Record<string, string | number>): Element {
  takeFrom(sheet, range);
  const list = ensureChild(sheet.frame, "dataValidations", worksheetOrder);
  const rule = append(list, "dataValidation", { ...attributes, sqref: blockAddress(range) });
  list.setAttribute("count", String(children(list).length));
  return rule;
}

function setPrompt(rule: Element, title: string, message: string): void {
  if (title !== "") rule.setAttribute("promptTitle", stored(title));
  rule.setAttribute("prompt", stored(message));
}

/** A line break in an attribute would be read back as a space. */
function stored(text: string): string {
  return excelEscape(text.replaceAll("\r\n", "\n")).replaceAll("\n", "_x000a_");
}

/** Lets rules and conditional formats that covered a whole column of the table cover its new rows. */
export function growCoverage(sheet: SheetPart, before: TableShape, addedRows: number): void {
  for (const element of descendants(sheet.frame)) {
    const isRule = element.localName === "dataValidation" || element.localName === "conditionalFormatting";
    if (isRule && element.hasAttribute("sqref")) {
      element.setAttribute("sqref", grownAreas(element.getAttribute("sqref") ?? "", before, addedRows));
    }
    // The later kind of rules, under extLst, keeps the areas as text.
    if (element.localName === "sqref") setText(element, grownAreas(element.textContent ?? "", before, addedRows));
  }
}

/** Lets lists that draw on a whole column of the table draw on its new rows. `references`: old text → new text. */
export function growListSources(sheet: SheetPart, references: ReadonlyMap<string, string>): void {
  for (const element of descendants(sheet.frame)) {
    const isSource = ["formula1", "formula2", "f"].includes(element.localName ?? "");
    const grown = isSource ? references.get(element.textContent ?? "") : undefined;
    if (grown !== undefined) setText(element, grown);
  }
}

/** Excel allows one rule a cell: those that the sheet has, of both kinds, let go of the range. */
function takeFrom(sheet: SheetPart, range: CellBlock): void {
  for (const rule of ruleElements(sheet.frame, "dataValidation")) {
    const areas = areasOf(rule);
    if (!areas.some((area) => intersection(area, range))) continue;
    const left = areas.flatMap((area) => without(area, [range]));
    if (left.length > 0) setAreas(rule, left);
    else removeRule(rule);
  }
}

function grownAreas(areas: string, before: TableShape, addedRows: number): string {
  return areas
    .split(/\s+/)
    .map((area) => {
      const block = parseBlock(area);
      return block ? blockAddress(grownBlock(block, before, addedRows)) : area;
    })
    .join(" ");
}
