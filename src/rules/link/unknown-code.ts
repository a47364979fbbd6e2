import type { FirstRows } from "../../method/first-rows";
import { codeOf, noRow } from "../../method/plan-index";
import type { Plan } from "../../plan/plan";
import type { CellEdit } from "../../plan/plan-edit";
import { tableKeys, tableSchemas } from "../../plan/table-schemas";
import { codeMeant, codeSpeltOtherwise, tableReferredTo } from "../alike-code";
import { cellEdit } from "../cell-edit";
import { defineRule, type Trouble } from "../define-rule";
import { placeOf } from "../place";

/** Every column that refers to another table, lists included: one finding for each code that is not there. */
export const unknownCode = defineRule({
  id: "link/unknown-code",
  severity: "error",
  area: "link",
  *check({ plan, index }) {
    for (const table of tableKeys) {
      for (const { key } of tableSchemas[table].columns) {
        const targetTable = tableReferredTo(table, key);
        if (targetTable === undefined) continue;
        const known = index.rowOf[targetTable];
        const cells = plan[table].map((row) => (row as unknown as Record<string, unknown>)[key]);
        for (let row = 0; row < cells.length; row += 1) {
          for (const code of unknownIn(cells[row], known)) {
            yield { path: placeOf(plan, table, row, key), data: { unknown: code, targetTable } };
          }
        }
      }
    }
  },
  mend: (trouble, { plan }) => withCode(trouble, plan, codeMeant),
  safeMend: (trouble, { plan }) => withCode(trouble, plan, codeSpeltOtherwise),
});

/** The code that `meantBy` finds in the place of the unknown one; the other codes of a list stay. */
function withCode({ path, data }: Trouble, plan: Plan, meantBy: typeof codeMeant): CellEdit[] | null {
  const { table, row, column } = path;
  if (table === "plan" || table === "parameters" || row === null || column === null) return null;
  const target = tableReferredTo(table, column);
  const meant = target === undefined ? null : meantBy(plan, target, String(data.unknown));
  if (meant === null) return null;
  const content = (plan[table][row] as unknown as Record<string, unknown>)[column];
  if (!Array.isArray(content)) return cellEdit(path, meant);
  const codes = content.map((code: string) => (codeOf(code) === data.unknown ? meant : code));
  return cellEdit(path, [...new Set(codes)]);
}

const none: readonly string[] = [];

/** The codes in a cell that are not there, each once; blanks refer to nothing. */
function unknownIn(content: unknown, known: FirstRows): Iterable<string> {
  if (Array.isArray(content)) {
    if (content.length === 0) return none;
    return new Set(content.map((item: string) => codeOf(item)).filter((code) => code !== "" && known.get(code) === noRow));
  }
  const code = typeof content === "string" ? codeOf(content) : "";
  // Nearly every cell refers to something: nothing is made for it.
  return code === "" || known.get(code) !== noRow ? none : [code];
}
