import { comparablePath, pathTexts } from "../../plan/path-text";
import type { Plan } from "../../plan/plan";
import type { CellEdit } from "../../plan/plan-edit";
import { rowCode } from "../../plan/row-code";
import { tableKeys, type TableKey } from "../../plan/table-schemas";

/**
 * The edits that keep the waivers at their rows: rows of money, budget and progress are known by their goal, so that a
 * mended goal renames its row and may change the number of others with the same goal. Both plans have the same rows.
 */
export function waiversAlong(before: Plan, after: Plan): CellEdit[] {
  if (before.waivers.length === 0) return [];
  const renamed = renamedRows(before, after);
  if (renamed.size === 0) return [];
  return before.waivers.flatMap(({ path }, row): CellEdit[] => {
    const [, place, column] = /^(.*\/)([^/]*)$/s.exec((path ?? "").trim()) ?? [];
    const now = place === undefined ? undefined : renamed.get(comparablePath(place));
    return now === undefined ? [] : [{ kind: "set-cell", table: "waivers", row, column: "path", value: `${now}${column}` }];
  });
}

/** The rows whose places read otherwise, by how they read: `investments/01/` → `investments/1#2/`. */
function renamedRows(before: Plan, after: Plan): Map<string, string> {
  const [textBefore, textAfter] = [pathTexts(before), pathTexts(after)];
  const changed = tableKeys.filter((table) => before[table].some((row, at) => codeAt(after, table, at) !== rowCode(row)));
  return new Map(
    changed.flatMap((table) =>
      before[table].flatMap((content, row): [string, string][] => {
        const place = { table, row, column: null, year: null };
        const [was, is] = [textBefore({ ...place, code: rowCode(content) }), textAfter({ ...place, code: codeAt(after, table, row) })];
        return was === is ? [] : [[comparablePath(was), is]];
      }),
    ),
  );
}

function codeAt(plan: Plan, table: TableKey, row: number): string | null {
  const content = plan[table][row];
  return content === undefined ? null : rowCode(content);
}
