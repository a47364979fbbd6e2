import { isDeepStrictEqual } from "node:util";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";
import { examine } from "../../../src/method/evaluate";
import { PlanEvaluator } from "../../../src/method/plan-evaluator";
import { parsePlan } from "../../../src/plan/parse-plan";
import type { Plan } from "../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../src/plan/plan-edit";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../../src/plan/table-schemas";

const { plan } = parsePlan(sanJacinto);

/** For every column of a table: blank, another row's content, a code that there is not, a large and a negative number. */
function editsOf(table: TableKey): PlanEdit[] {
  const { columns, annualAfter } = tableSchemas[table];
  const keys = [...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(plan.plan.years))];
  return keys.flatMap((column) => {
    const content = columns.find(({ key }) => key === column)?.content ?? "number";
    const blank = content === "list" ? [] : null;
    const ofItsKind = { list: [["nuevo"]], text: ["nuevo"], truth: [true, false, "sí"], number: [5e9, -7, "NP"] }[content];
    return [blank, contentAt(1, table, column), ...ofItsKind].flatMap((value) =>
      [0, plan[table].length - 1].map((row): PlanEdit => ({ kind: "set-cell", table, row, column, value: value as string })),
    );
  });
}

function contentAt(row: number, table: TableKey, column: string): unknown {
  const cells = plan[table][row] as unknown as Record<string, unknown> | undefined;
  const year = /^y(\d+)$/.exec(column)?.[1];
  return (year === undefined ? cells?.[column] : (cells?.annual as unknown[] | undefined)?.[Number(year) - 1]) ?? null;
}

const edited = tableKeys.filter((table) => plan[table].length > 1);

test("the worked example has rows in nearly every table", () => {
  expect(edited.length).toBeGreaterThanOrEqual(tableKeys.length - 2);
});

test.each(edited)("after a change of any column of %s the figures are those of the plan evaluated alone", (table) => {
  const evaluator = new PlanEvaluator(plan);
  const wrong = editsOf(table).filter((edit) => !agrees(evaluator, editPlan(plan, [edit])));
  expect(wrong).toEqual([]);
});

test.each(edited)("after a row of %s came, went or changed its place too", (table) => {
  const rows: unknown[] = plan[table];
  const states = [rows.slice(1), rows.toReversed(), [...rows, rows[0]], []].map((changed): Plan => ({ ...plan, [table]: changed }));
  const evaluator = new PlanEvaluator(plan);
  expect(states.map((state) => agrees(evaluator, state))).toEqual(states.map(() => true));
});

test("after a change of a parameter too", () => {
  const evaluator = new PlanEvaluator(plan);
  const stated = [
    { viableFrom: 0.8 },
    { atRiskFrom: 0.1 },
    { ramp: 1 },
    { amountTolerance: 2e8 },
    { weights: { r3: 7 } },
    { earmarks: { sgr: ["40"] } },
    {},
  ];
  const states = stated.map((parameters) => parsePlan({ ...sanJacinto, parameters }).plan);
  expect(states.map((state) => agrees(evaluator, state))).toEqual(states.map(() => true));
});

test("after a change of the year in course too", () => {
  const evaluator = new PlanEvaluator(plan);
  for (const reportingYear of [null, 2025, 2028, "2026"]) {
    expect(agrees(evaluator, { ...plan, plan: { ...plan.plan, reportingYear } })).toBe(true);
  }
});

function agrees(evaluator: PlanEvaluator, state: Plan): boolean {
  evaluator.update(state);
  return isDeepStrictEqual(evaluator.examination, examine(state));
}
