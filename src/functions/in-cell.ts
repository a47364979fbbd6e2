import type { Answer, CellContent } from "../app/answers/answer";

type InCell = number | string | boolean | CustomFunctions.Error;

/** The one place where an answer becomes what Excel shows: errors of arguments are the two that carry a text. */
export function inCell(answer: Answer): InCell | InCell[][] {
  if ("error" in answer) return cell(answer);
  const { value } = answer;
  return Array.isArray(value) ? value.map((line) => line.map(cell)) : cell(value);
}

function cell(content: CellContent): InCell {
  if (typeof content !== "object") return content;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(content.error === "not-available" ? notAvailable : invalidValue, content.text);
}
