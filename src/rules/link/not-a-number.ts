import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { tableSchemas, type TableKey } from "../../plan/table-schemas";
import { defineRule } from "../define-rule";
import { placeOf, placeOfYear } from "../place";

/** Tables with numbers that enter a figure. Nothing is reckoned from the numbers of result goals. */
const tables = ["axes", "programs", "productGoals", "investments", "ceilings", "budget", "royalties", "progress"] as const satisfies readonly TableKey[];

/** goal/not-measurable says it of these with more to the point; from the year of the baseline nothing is reckoned. */
const leftOut: ReadonlySet<string> = new Set(["productGoals.baseline", "productGoals.baselineYear", "productGoals.target"]);

/** What stands in a column of numbers and enters no sum: text, or a number too large to reckon with. */
export const notANumber = defineRule({
  id: "link/not-a-number",
  severity: "warning",
  area: "link",
  *check({ plan }) {
    for (const table of tables) {
      const columns = tableSchemas[table].columns.filter(({ key, content }) => content === "number" && !leftOut.has(`${table}.${key}`));
      for (const [row, content] of plan[table].entries()) {
        const cells = content as unknown as Record<string, CellValue>;
        for (const { key } of columns) {
          const cell = cells[key] ?? null;
          if (isNumeric(cell) || isBlank(cell) || (table === "progress" && isWord(cell))) continue;
          yield { path: placeOf(plan, table, row, key), data: { found: String(cell) } };
        }
        if (table !== "investments" && table !== "ceilings") continue;
        for (const [year, cell] of (content as { annual: readonly CellValue[] }).annual.entries()) {
          // A year without money may be said to be one.
          if (isNumeric(cell) || isBlank(cell) || isNotProgrammed(cell)) continue;
          yield { path: placeOfYear(plan, table, row, year), data: { found: String(cell) } };
        }
      }
    }
  },
});

/** What was not reported is said in words ("pendiente"), of which the rules of progress say what has to be said. */
function isWord(cell: CellValue): boolean {
  return typeof cell === "string" && !/\d/.test(cell);
}
