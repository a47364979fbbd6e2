import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { enumerations } from "../../plan/enumerations";
import { splitList } from "../../plan/parse-plan";
import type { Plan } from "../../plan/plan";
import { tableKeys, tableSchemas, type TableKey } from "../../plan/table-schemas";
import { contentOf, keyFor } from "../../sheets/cell-words";
import type { PlanSheet, SheetColumn } from "../../sheets/define-sheet";
import { numberInText } from "../adoption/number-in-text";

/**
 * What the cells of a column say of whether they are those of a column of the plan. `specific`: what only few columns
 * hold, as numbers, words of its list or codes of the table it refers to. `possible`: text like any other.
 */
export type ContentFit = "specific" | "possible" | "blank" | "contrary";

/** The share of the cells that must look like what the column holds, as in the adoption. */
const leastAlike = 0.5;

export function contentFit(sheet: PlanSheet, column: SheetColumn, cells: readonly CellValue[], plan: Plan): ContentFit {
  const values = cells.filter((value) => !isBlank(value));
  if (values.length === 0) return "blank";
  const looksRight = testFor(sheet, column, plan);
  if (looksRight === null) return "possible";
  const alike = values.filter(looksRight).length;
  if (alike >= leastAlike * values.length) return "specific";
  // An office may name sources of its own, and rows of its own may be named nowhere else yet.
  return column.schema.words === "source" || isCode(sheet, column) ? "possible" : "contrary";
}

/** Null where any text may stand in the column. */
function testFor(sheet: PlanSheet, { key, schema, look }: SheetColumn, plan: Plan): ((value: CellValue) => boolean) | null {
  const { content, words, refersTo } = schema;
  if (content === "number") return isNumber;
  if (content === "truth") return (value) => typeof contentOf(value, schema) === "boolean";
  const items = (value: CellValue): string[] => (content === "list" ? splitList(String(value)) : [String(value).trim()]);
  if (words !== undefined) {
    const known: readonly string[] = enumerations[words];
    return (value) => items(value).some((item) => known.includes(keyFor(words, item)));
  }
  if (refersTo !== undefined) {
    const codes = codesIn(plan, refersTo);
    return codes.size === 0 ? null : (value) => items(value).some((item) => codes.has(item));
  }
  if (isCode(sheet, { key })) {
    const referred = codesReferredTo(plan, sheet.key);
    return referred.size === 0 ? null : (value) => referred.has(String(value).trim());
  }
  const { digits } = look;
  return digits === undefined ? null : (value) => /^\d+$/.test(String(value)) && digits.includes(String(value).length);
}

function isNumber(value: CellValue): boolean {
  return isNumeric(value) || isNotProgrammed(value) || (typeof value === "string" && numberInText(value) !== null);
}

/** The column whose codes other tables name. */
function isCode(sheet: PlanSheet, { key }: { key: string }): boolean {
  return key === "code" && tableKeys.some((table) => tableSchemas[table].columns.some(({ refersTo }) => refersTo === sheet.key));
}

function codesIn(plan: Plan, table: TableKey): Set<string> {
  return new Set(rowsOf(plan, table).flatMap(({ code }) => (typeof code === "string" && code !== "" ? [code.trim()] : [])));
}

function codesReferredTo(plan: Plan, table: TableKey): Set<string> {
  const codes = new Set<string>();
  for (const other of tableKeys) {
    const columns = tableSchemas[other].columns.filter(({ refersTo }) => refersTo === table);
    for (const row of columns.length === 0 ? [] : rowsOf(plan, other)) {
      for (const { key } of columns) for (const code of [row[key]].flat()) if (typeof code === "string") codes.add(code.trim());
    }
  }
  return codes;
}

function rowsOf(plan: Plan, table: TableKey): Record<string, unknown>[] {
  return plan[table] as unknown as Record<string, unknown>[];
}
