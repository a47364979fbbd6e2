import { readSamplePlan } from "../../../src/app/sample-plan";
import type { CellValue } from "../../../src/plan/cell-value";
import { emptyRow } from "../../../src/plan/empty-row";
import type { Plan } from "../../../src/plan/plan";
import { tableKeys, tableSchemas, type TableKey } from "../../../src/plan/table-schemas";
import { injections } from "../plans/hostile-values";

/** Stands in every hostile text: where it is found in what was written, a hostile text is. */
export const mark = "zq7";

export const hostileTexts: readonly string[] = injections.map((text) => `${text} ${mark}`);

/**
 * The sample plan, and below its rows, in every table, a row for each hostile text with it in every column but those of
 * numbers and truth values: in them it stands in every second row.
 */
export function hostilePlan(): Plan {
  const plan = readSamplePlan();
  for (const table of tableKeys) {
    const rows = hostileTexts.map((text, at) => hostileRow(table, text, at % 2 === 0, plan.plan.years));
    Object.assign(plan, { [table]: [...plan[table], ...rows] });
  }
  // Units that answer for goals: their names and codes become names of files.
  plan.productGoals.forEach((goal, at) => (goal.unit = goal.unit ?? hostileTexts[at % hostileTexts.length] ?? null));
  Object.assign(plan.plan, { name: `=1+1 ${mark}`, entity: `<script>${mark}</script>`, daneCode: `@${mark}` });
  return plan;
}

function hostileRow(table: TableKey, text: string, everywhere: boolean, years: number): object {
  const { columns, annualAfter } = tableSchemas[table];
  const row: Record<string, CellValue | string[] | CellValue[]> = emptyRow(table);
  for (const { key, content } of columns) {
    if (content === "list") row[key] = text.split(";").map((item) => item.trim());
    else if (content === "text" || everywhere) row[key] = text;
  }
  if (annualAfter !== undefined) row.annual = Array.from({ length: years }, () => (everywhere ? text : null));
  return row;
}
