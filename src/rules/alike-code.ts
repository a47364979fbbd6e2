import { codedTables, codeOf, type CodedTable } from "../method/plan-index";
import type { Plan, Text } from "../plan/plan";
import { tableSchemas, type TableKey } from "../plan/table-schemas";

/**
 * The code of `table` that was most likely meant: the only one alike, otherwise the first one; null when no row of the table bears a code.
 */
export function codeMeant(plan: Plan, table: CodedTable, written: string): string | null {
  const alike = alikeCodes(plan, table, written);
  return (alike.length === 1 ? alike[0] : codesOf(plan, table)[0]) ?? null;
}

/** The codes of `table` that are the same but for white space, case, accents, punctuation and leading zeros. */
export function alikeCodes(plan: Plan, table: CodedTable, written: string): string[] {
  return [...new Set(codesOf(plan, table).filter((code) => skeletonOf(code) === skeletonOf(written)))];
}

/**
 * The code that `written` is but for white space, case and leading zeros; null unless it is that of one row alone.
 * Stricter than `alikeCodes`: 1.1 and 11 may both be codes of an office.
 */
export function codeSpeltOtherwise(plan: Plan, table: CodedTable, written: string): string | null {
  const [code, ...others] = spellingsOf(plan[table]).get(spellingOf(written)) ?? [];
  return code === undefined || others.length > 0 ? null : code;
}

/** One map a table: a plan may have thousands of unknown codes, and its tables never change in place. */
const knownSpellings = new WeakMap<readonly object[], ReadonlyMap<string, string[]>>();

function spellingsOf(rows: readonly { code: Text }[]): ReadonlyMap<string, string[]> {
  const known = knownSpellings.get(rows);
  if (known !== undefined) return known;
  const spellings = new Map<string, string[]>();
  for (const { code } of rows) {
    const text = codeOf(code);
    const spelling = spellingOf(text);
    if (text !== "") spellings.set(spelling, [...(spellings.get(spelling) ?? []), text]);
  }
  knownSpellings.set(rows, spellings);
  return spellings;
}

function spellingOf(code: string): string {
  return code.normalize("NFC").replace(/\s/gu, "").toLowerCase().replace(/^0+(?=.)/, "");
}

function codesOf(plan: Plan, table: CodedTable): string[] {
  return plan[table].map(({ code }) => codeOf(code)).filter((code) => code !== "");
}

function skeletonOf(code: string): string {
  const letters = code.normalize("NFD").replace(/[^\p{Letter}\p{Number}]/gu, "");
  return letters.toLowerCase().replace(/^0+(?=.)/, "");
}

/** A code that no row of the table bears: the one given, with the first free number. */
export function freeCode(plan: Plan, table: CodedTable, code: string): string {
  const taken = new Set(plan[table].map((row) => codeOf(row.code)));
  for (let number = 2; ; number++) {
    const candidate = `${code}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The table whose codes a column holds; undefined when it holds none. */
export function tableReferredTo(table: TableKey, column: string): CodedTable | undefined {
  const refersTo = tableSchemas[table].columns.find(({ key }) => key === column)?.refersTo;
  return codedTables.find((coded) => coded === refersTo);
}
