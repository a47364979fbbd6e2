import { isDeepStrictEqual } from "node:util";
import fc from "../../properties";
import { evaluate, examine, type Examination } from "../../../src/method/evaluate";
import { PlanEvaluator } from "../../../src/method/plan-evaluator";
import { codedTables, codeOf } from "../../../src/method/plan-index";
import { parsePlan } from "../../../src/plan/parse-plan";
import { printPlan } from "../../../src/plan/print-plan";
import type { Plan } from "../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../src/plan/plan-edit";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../../src/plan/table-schemas";
import { generatePlan } from "../../bench/plan-generator";
import { anyPlan } from "./plan-arbitrary";

/** Edits of the sessions below: 400 plans of 25 edits each. */
const sessions = 400;
const editsOfSession = 25;

/** A change of the plan as a user makes one: a cell, a row more, a row less, or a value on Inicio or Parámetros. */
type Change = (plan: Plan) => Plan;

const tableWith = fc.constantFrom(...tableKeys);

/** A column of any table with a content that may stand there, from a random row of a random plan. */
const cellChange: fc.Arbitrary<Change> = fc
  .record({ table: tableWith, from: anyPlan, pick: fc.nat(), at: fc.nat(), column: fc.nat() })
  .map(({ table, from, pick, at, column }) => (plan: Plan) => {
    const rows = plan[table].length;
    const source = from[table][pick % Math.max(1, from[table].length)];
    if (rows === 0 || source === undefined) return plan;
    const keys = columnsOf(table, plan.plan.years);
    const key = keys[column % keys.length] ?? "code";
    return editPlan(plan, [{ kind: "set-cell", table, row: at % rows, column: key, value: contentAt(source, key) }]);
  });

const rowChange: fc.Arbitrary<Change> = fc
  .record({ table: tableWith, from: anyPlan, isMore: fc.boolean(), at: fc.nat() })
  .map(({ table, from, isMore, at }) => (plan: Plan) => {
    const rows: unknown[] = [...plan[table]];
    const [added] = from[table];
    if (isMore && added !== undefined) rows.splice(at % (rows.length + 1), 0, withYears(added, plan.plan.years));
    else if (rows.length > 0) rows.splice(at % rows.length, 1);
    return { ...plan, [table]: rows };
  });

const settingChange: fc.Arbitrary<Change> = fc
  .record({ from: anyPlan, isProfile: fc.boolean() })
  .map(({ from, isProfile }) => (plan: Plan) =>
    isProfile
      ? { ...plan, plan: { ...plan.plan, name: from.plan.name, reportingYear: from.plan.reportingYear } }
      : { ...plan, parameters: from.parameters },
  );

const change = fc.oneof(
  { weight: 14, arbitrary: cellChange },
  { weight: 2, arbitrary: rowChange },
  { weight: 1, arbitrary: settingChange },
);

function columnsOf(table: TableKey, years: number): string[] {
  const { columns, annualAfter } = tableSchemas[table];
  return [...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(years))];
}

type EditedValue = Extract<PlanEdit, { kind: "set-cell" }>["value"];

function contentAt(row: object, key: string): EditedValue {
  const cells = row as Record<string, unknown>;
  const year = /^y(\d+)$/.exec(key)?.[1];
  return ((year === undefined ? cells[key] : (cells.annual as unknown[])[Number(year) - 1]) ?? null) as EditedValue;
}

function withYears(row: object, years: number): object {
  if (!("annual" in row)) return row;
  const annual = row.annual as unknown[];
  return { ...row, annual: Array.from({ length: years }, (_, year) => annual[year] ?? null) };
}

/** To the last digit; the slower comparison only says where the two differ. `codes`: what was a code of a table so far. */
function expectSame(one: Examination, other: Examination, codes: ReadonlySet<string>): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
  for (const table of codedTables) {
    for (const code of codes) {
      const [row, expected] = [one, other].map(({ index }) => index.rowOf[table].get(code));
      if (row !== expected) throw new Error(`${table} ${code} means row ${row}, not ${expected}`);
    }
  }
}

function noteCodes(codes: Set<string>, plan: Plan): void {
  for (const table of codedTables) for (const { code } of plan[table]) codes.add(codeOf(code));
}

test(`after each of ${sessions * editsOfSession} random edits the figures are those of the plan evaluated alone`, () => {
  let edits = 0;
  fc.assert(
    fc.property(anyPlan, fc.array(change, { minLength: editsOfSession, maxLength: editsOfSession }), (first, changes) => {
      const evaluator = new PlanEvaluator(first);
      const codes = new Set<string>();
      let plan = first;
      noteCodes(codes, plan);
      for (const apply of changes) {
        plan = apply(plan);
        evaluator.update(plan);
        edits += 1;
        noteCodes(codes, plan);
        expectSame(evaluator.examination, examine(plan), codes);
      }
    }),
    { numRuns: sessions },
  );
  expect(edits).toBeGreaterThanOrEqual(sessions * editsOfSession);
});

test("what was handed out before stays as it was", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(change, { minLength: 3, maxLength: 3 }), (first, changes) => {
      const evaluator = new PlanEvaluator(first);
      let plan = first;
      for (const apply of changes) {
        const before = evaluator.examination;
        const copy = structuredClone(before);
        plan = apply(plan);
        evaluator.update(plan);
        expect(before).toEqual(copy);
      }
    }),
    { numRuns: 60 },
  );
});

describe("of a plan of 300 goals", () => {
  const plan = generatePlan(300);
  const set = (table: TableKey, row: number, column: string, value: EditedValue): Plan =>
    editPlan(plan, [{ kind: "set-cell", table, row, column, value }]);

  test("a cell that no figure depends on leaves the very same evaluation", () => {
    const evaluator = new PlanEvaluator(plan);
    const before = evaluator.examination.evaluation;
    expect(evaluator.update(set("units", 0, "lead", "Otra persona"))).toEqual(before);
    expect(evaluator.update({ ...plan, plan: { ...plan.plan, name: "Otro nombre" } })).toBe(evaluator.update(plan));
  });

  test("a goal that is read again without a change is the same object", () => {
    const evaluator = new PlanEvaluator(plan);
    const before = evaluator.examination.evaluation;
    const after = evaluator.update(parsePlan(JSON.parse(JSON.stringify(printPlan(plan)))).plan);
    expect(after).toBe(before);
  });

  test("one annual value evaluates one goal again, and keeps the others", () => {
    const evaluator = new PlanEvaluator(plan);
    const before = evaluator.examination.evaluation.goals;
    const after = evaluator.update(set("productGoals", 7, "y2", 1)).goals;
    expect(after.flatMap((goal, row) => (goal === before[row] ? [] : [row]))).toEqual([7]);
  });

  test("other years are another plan", () => {
    const longer = { ...plan, plan: { ...plan.plan, firstYear: 2023 } };
    const evaluator = new PlanEvaluator(plan);
    expect(evaluator.update(longer)).toEqual(evaluate(longer));
    expect(evaluator.update(plan)).toEqual(evaluate(plan));
  });
});
