import { isSectorCode } from "../../catalog/sectors";
import { codeOf, noRow, type PlanIndex } from "../../method/plan-index";
import { classesThatFit } from "../../method/programming";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { planYears } from "../../plan/parse-plan";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../plan/table-schemas";
import type { Plan } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import { codeMeant, freeCode, tableReferredTo } from "../alike-code";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

const profileColumns = ["name", "entity", "currencyUnit"] as const;

/** Cells of which another rule says the same with more to the point; nobody is told twice. */
const leftToOthers: ReadonlySet<string> = new Set([
  "productGoals.baseline",
  "productGoals.target",
  ...annualKeys(planYears.most).map((column) => `productGoals.${column}`),
  "programs.unit",
  "productGoals.unit",
  "investments.source",
]);

/** Every cell that the plan document marks as mandatory, on Inicio and in the tables. */
export const missingContent = defineRule({
  id: "link/missing-content",
  severity: "error",
  area: "link",
  *check({ plan }) {
    for (const column of profileColumns) {
      if (isBlank(plan.plan[column])) {
        yield { path: { table: "plan", code: null, row: null, column, year: null }, data: { of: null } };
      }
    }
    for (const table of tableKeys) {
      const columns = tableSchemas[table].columns.filter(({ key, mandatory }) => mandatory && !leftToOthers.has(`${table}.${key}`));
      for (const [row, content] of plan[table].entries()) {
        for (const { key } of columns) {
          const cell = (content as unknown as Record<string, CellValue | string[] | undefined>)[key];
          if (!isEmpty(cell)) continue;
          const path = placeOf(plan, table, row, key);
          yield { path, data: { of: isBlank(path.code) ? `#${row + 1}` : path.code } };
        }
      }
    }
  },
  mend({ path }, { plan }) {
    if (path.table === "plan" || path.table === "parameters" || path.row === null || path.column === null) return null;
    const content = supposedContent(plan, path.table, path.row, path.column);
    return content === null ? null : cellEdit(path, content);
  },
  safeMend({ path }, { plan, index }) {
    const content = path.row === null ? null : contentThatFollows(plan, index, { ...path, row: path.row });
    return content === null ? null : cellEdit(path, content);
  },
});

/** What other cells of the row say already: the sector of a program's MGA code, the program of a goal's subprogram. */
function contentThatFollows(plan: Plan, index: PlanIndex, { table, row, column }: PlanPath & { row: number }): string | null {
  if (table === "programs" && column === "sector") {
    const [sector] = /^\d\d(?=\d\d$)/.exec(codeOf(plan.programs[row]?.mgaProgram ?? null)) ?? [];
    return sector !== undefined && isSectorCode(sector) ? sector : null;
  }
  if (table !== "productGoals" || column !== "program") return null;
  const subprogram = index.subprogramOfGoal[row] ?? noRow;
  const program = plan.programs[index.programOfSubprogram[subprogram] ?? noRow];
  return program === undefined ? null : codeOf(program.code);
}

function isEmpty(cell: CellValue | string[] | undefined): boolean {
  return Array.isArray(cell) ? cell.length === 0 : isBlank(cell);
}

/** Something in the cell where what it says does not change a figure; a code that exists; null where it would be a guess. */
function supposedContent(plan: Plan, table: TableKey, row: number, column: string): CellValue | string[] {
  const schema = tableSchemas[table].columns.find(({ key }) => key === column);
  const referred = tableReferredTo(table, column);
  if (referred !== undefined) {
    const code = codeMeant(plan, referred, "");
    return code !== null && schema?.content === "list" ? [code] : code;
  }
  if (column === "code") return freeCode(plan, table as Parameters<typeof freeCode>[1], "nuevo");
  if (column === "class") {
    const goal = plan.productGoals[row];
    const fitting = goal === undefined ? [] : classesThatFit(goal);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  if (column === "baselineYear") return plan.plan.firstYear - 1;
  return schema?.content === "text" && schema.words === undefined && column !== "sector" ? "…" : null;
}
