import type { Answer, CellContent } from "../app/answers/answer";

type InCell = number | string | boolean | CustomFunctions.Error;

/** The one place where an answer becomes what Excel shows: errors of arguments are the two that carry a text. */
export function inCell(answer: Answer): InCell | InCell[][] {
  if ("error" in answer) return cell(answer);
  const { value } = answer;
  return Array.isArray(value) ? value.map((line) => line.map(cell)) : cell(value);
}

/** The same for a function whose answers spill. An error that is all of the answer is thrown: every Excel shows its text. */
export function inCells(answer: Answer): InCell[][] {
  const shown = inCell(answer);
  const block = Array.isArray(shown) ? shown : [[shown]];
  const first = block[0]?.[0];
  if (block.length === 1 && block[0]?.length === 1 && first instanceof CustomFunctions.Error) throw first;
  return block;
}

function cell(content: CellContent): InCell {
  if (typeof content !== "object") return content;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(content.error === "not-available" ? notAvailable : invalidValue, content.text);
}
