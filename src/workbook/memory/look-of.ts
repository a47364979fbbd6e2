import { absoluteReference, intersection, without } from "../address";
import type { AllowList, CellReference, PromptInput } from "../patch";
import type { CellInput, LookContent } from "../port";
import type { SheetState } from "./workbook-state";

/** What the cells of a block ask for, and what marks them: of what was asked of a cell, the last holds. */
export function lookOf({ inputs, conditionalFormats }: SheetState, { sheet, range }: CellReference): LookContent {
  const look: LookContent = { sheet, range, inputs: [], marks: [] };
  let left = [range];
  for (const input of [...inputs].reverse()) {
    for (const part of left) {
      const common = intersection(part, input.range);
      if (common) look.inputs.push({ range: common, input: inputOf(input) });
    }
    left = left.flatMap((part) => without(part, [input.range]));
  }
  for (const { rule, range: area } of conditionalFormats) {
    const common = intersection(area, range);
    if (common && "formula" in rule) look.marks.push({ range: common, formula: rule.formula });
  }
  return look;
}

function inputOf(input: AllowList | PromptInput): CellInput {
  if (input.kind === "prompt-input") return { list: null, restricts: false, prompt: { title: input.title, message: input.message } };
  const { source, prompt } = input;
  const list = "words" in source ? source.words.join(",") : `=${absoluteReference(source.sheet, source.range)}`;
  return { list, restricts: false, prompt: prompt ?? null };
}
