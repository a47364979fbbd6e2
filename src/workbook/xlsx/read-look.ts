import type { Element } from "@xmldom/xmldom";
import { intersection } from "../address";
import type { CellReference } from "../patch";
import type { CellInput, LookContent } from "../port";
import { writtenFormula } from "./formula-text";
import { areasOf, ruleElements } from "./sheet-rules";
import { child, children, excelUnescape } from "./xml";

/** What the cells of a block ask for, and what marks them, as the sheet of a file says it. */
export function readLook(frame: Element, { sheet, range }: CellReference): LookContent {
  const look: LookContent = { sheet, range, inputs: [], marks: [] };
  for (const rule of ruleElements(frame, "dataValidation")) {
    const input = inputOf(rule);
    if (input === null) continue;
    for (const area of areasOf(rule)) {
      const common = intersection(area, range);
      if (common) look.inputs.push({ range: common, input });
    }
  }
  for (const format of ruleElements(frame, "conditionalFormatting")) {
    const formulas = children(format, "cfRule").flatMap((rule) => formulaOf(rule) ?? []);
    for (const area of areasOf(format)) {
      const common = intersection(area, range);
      if (common) look.marks.push(...formulas.map((formula) => ({ range: common, formula })));
    }
  }
  return look;
}

/** Null where the rule restricts nothing and says nothing. */
function inputOf(rule: Element): CellInput | null {
  const type = rule.getAttribute("type") ?? "none";
  const source = (child(rule, "formula1")?.textContent ?? "").trim();
  const message = excelUnescape(rule.getAttribute("prompt") ?? "");
  const prompt = message === "" ? null : { title: excelUnescape(rule.getAttribute("promptTitle") ?? ""), message };
  if (type === "list") return { list: listOf(source), restricts: false, prompt };
  const restricts = type !== "none" && !(type === "custom" && /^TRUE(\(\))?$/i.test(source));
  return restricts || prompt ? { list: null, restricts, prompt } : null;
}

function listOf(source: string): string {
  const words = /^"([\s\S]*)"$/.exec(source)?.[1];
  return words === undefined ? `=${source}` : words.replaceAll('""', '"');
}

function formulaOf(rule: Element): string | null {
  if (rule.getAttribute("type") !== "expression") return null;
  const text = (child(rule, "formula") ?? child(rule, "f"))?.textContent ?? "";
  return text === "" ? null : `=${writtenFormula(text)}`;
}
