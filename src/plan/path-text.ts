import type { Plan, PlanRow, Text } from "./plan";
import type { PlanPath } from "./plan-path";
import { rowCode } from "./row-code";
import type { TableKey } from "./table-schemas";

/**
 * Writes places of a plan as text that people can read and copy, the same in every language and however the rows are
 * sorted: `productGoals/M-012/y2` for a cell, `programs/07/` for a row, `ceilings//y3` for a column, `ceilings//` for a
 * table. The n-th row that bears a code is `45#n`; the number is left out where it is 1. It always stands in two cases,
 * so that no two places share a text: at a row without a code (`#1`, the first of them), and after a code that itself
 * ends in `#` and digits (`45#2#1`). Codes may hold `/`: table and column, which never do, end at the first and the last.
 */
export function pathTexts(plan: Plan): (path: PlanPath) => string {
  const rowTexts = new Map<TableKey, string[]>();
  const rowText = (table: TableKey, row: number): string | undefined => {
    let texts = rowTexts.get(table);
    if (texts === undefined) rowTexts.set(table, (texts = numberedCodes(plan[table])));
    return texts[row];
  };
  return ({ table, code, column, row }) => {
    // A parameter stands by its key alone, whichever part of the path bears it.
    if (table === "parameters") return `${table}/${codeWithoutRow(code ?? column)}/`;
    const known = table === "plan" || row === null ? undefined : rowText(table, row);
    return `${table}/${known ?? codeWithoutRow(code)}/${column ?? ""}`;
  };
}

/** One text for all the ways of writing a place: white space around its parts, the case of its keys, a needless `#1`. */
export function comparablePath(text: string): string {
  const parts = /^([^/]*)\/(.*)\/([^/]*)$/s.exec(text);
  if (parts === null) return text.trim();
  const [, table = "", code = "", column = ""] = parts.map((part) => part.trim());
  const [, bare = "", number] = /^(.*)#(\d+)$/s.exec(code) ?? [];
  const same = number === undefined ? code : numbered(bare.trim(), Number(number));
  return `${table.toLowerCase()}/${same}/${column.toLowerCase()}`;
}

/** The codes of the rows, each with its number among the rows of that code. */
function numberedCodes(rows: readonly PlanRow[]): string[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const code = trimmed(rowCode(row));
    const number = (met.get(code) ?? 0) + 1;
    met.set(code, number);
    return numbered(code, number);
  });
}

function numbered(code: string, number: number): string {
  return number === 1 && code !== "" && !/#\d+$/.test(code) ? code : `${code}#${number}`;
}

/** A code that the table does not have, or none. */
function codeWithoutRow(code: Text): string {
  const bare = trimmed(code);
  return bare === "" ? "" : numbered(bare, 1);
}

function trimmed(code: Text): string {
  return code === null ? "" : code.trim();
}
