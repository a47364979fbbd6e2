import { keyColumns } from "../../plan/natural-key";
import type { PlanPath } from "../../plan/plan-path";
import type { Language } from "../../i18n/language";
import { contentText } from "../content-text";
import type { RowChange } from "./comparison";

/** The key of a row in words. */
export function keyText(table: PlanPath["table"], key: RowChange["key"], language: Language): string {
  if (table === "plan" || table === "parameters") return "";
  const columns = keyColumns[table];
  const parts = key.map((part, at) => (part === null ? "" : contentText(table, columns[at] as string, part, language, "")));
  return parts.filter((part) => part !== "").join(" · ");
}
