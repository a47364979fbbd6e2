import type { MeasureEvaluation } from "../../method/evaluation";
import { placeName } from "../place-name";
import type { PlanView } from "./plan-view";

/** The place of the first item of the first measure that has a broken one; nothing when all is met. */
export function firstBroken(measures: readonly MeasureEvaluation[], { language, sheetNames }: PlanView): string {
  const first = measures.find(({ broken }) => broken.length > 0)?.broken[0];
  return first === undefined ? "" : placeName(first, language, sheetNames);
}
