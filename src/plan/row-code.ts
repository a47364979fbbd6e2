import type { PlanRow, Text } from "./plan";

/** What a row is known by: its code, or the goal or source that it is about. */
export function rowCode(row: PlanRow): Text {
  if ("code" in row) return row.code;
  if ("goal" in row) return row.goal;
  return "source" in row ? row.source : null;
}
