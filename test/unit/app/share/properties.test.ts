import fc from "../../../properties";
import { partPlan, responsibleUnits } from "../../../../src/app/share/part-plan";
import { keepPlan, type ReturnedPart } from "../../../../src/app/share/merge";
import { decidedEdits, mergeParts } from "../../../../src/app/share/merge-parts";
import { keyColumns, naturalKey } from "../../../../src/plan/natural-key";
import type { Plan } from "../../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../../src/plan/plan-edit";
import { contentAt, type CellContent } from "../../../../src/plan/row-content";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../../../src/plan/table-schemas";
import { anyPlan } from "../../method/plan-arbitrary";
import { inOneOrder } from "../compare/apply-changes";

const splitPlans = anyPlan.filter((plan) => responsibleUnits(plan).units.length > 0);

function parts(plan: Plan): ReturnedPart[] {
  return responsibleUnits(plan).units.map((unit) => {
    const base = partPlan(plan, unit);
    return { name: `${unit}.xlsx`, unit, base, plan: base };
  });
}

type SetCell = Extract<PlanEdit, { kind: "set-cell" }>;

/** Every cell of a part that a unit may change so that its row is still known: no key, and a row with a key. */
function cellsOf(part: Plan): Omit<SetCell, "value" | "kind">[] {
  return tableKeys.flatMap((table) => {
    const { columns, annualAfter } = tableSchemas[table];
    const keys = [...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(part.plan.years))];
    const free = keys.filter((key) => !keyColumns[table].includes(key));
    return part[table].flatMap((row, at) => (naturalKey(table, row) === null ? [] : free.map((column) => ({ table, row: at, column }))));
  });
}

/** The value that no plan of the generator has, of the kind that the column holds. */
function newValue(table: TableKey, column: string, number: number): CellContent {
  const content = tableSchemas[table].columns.find(({ key }) => key === column)?.content ?? "number";
  return content === "list" ? [`nuevo ${number}`] : content === "number" ? 1000.5 + number : `nuevo ${number}`;
}

/** The same edit on the whole plan: a part holds the very rows of the plan. */
function onWhole(plan: Plan, part: Plan, edit: SetCell): SetCell {
  return { ...edit, row: (plan[edit.table] as unknown[]).indexOf(part[edit.table][edit.row]) };
}

/** Of rows that repeat one key nobody knows which is meant once two of them changed. */
function changesTwin(plan: Plan, { table, row }: SetCell, before: readonly SetCell[]): boolean {
  const keyOf = (at: number): string | null => naturalKey(table, plan[table][at] as never);
  return before.some((edit) => edit.table === table && edit.row !== row && keyOf(edit.row) === keyOf(row));
}

test("split and merged unchanged, nothing is to be done", () => {
  fc.assert(
    fc.property(splitPlans, (plan) => {
      expect(mergeParts(plan, structuredClone(parts(plan)))).toEqual({ changes: [], conflicts: [], removals: [], settingsChanged: [] });
    }),
    { numRuns: 60 },
  );
});

test("edits of different cells in the parts give the plan that the same edits give when made on the whole", () => {
  fc.assert(
    fc.property(splitPlans, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }), (plan, choices) => {
      const returned = parts(plan);
      const edited = new Map<string, SetCell>();
      choices.forEach(([of, at], number) => {
        const position = of % returned.length;
        const part = returned[position] as ReturnedPart;
        const cells = cellsOf(part.base);
        const cell = cells[at % cells.length];
        if (cell === undefined) return;
        const edit: SetCell = { kind: "set-cell", ...cell, value: newValue(cell.table, cell.column, number) };
        const whole = onWhole(plan, part.base, edit);
        const place = JSON.stringify([whole.table, whole.row, whole.column]);
        if (edited.has(place) || changesTwin(plan, whole, [...edited.values()])) return;
        edited.set(place, whole);
        returned[position] = { ...part, plan: editPlan(part.plan, [edit]) };
      });
      const merge = mergeParts(plan, returned);
      expect(merge.conflicts).toEqual([]);
      expect(inOneOrder(editPlan(plan, decidedEdits(merge, {}).edits))).toEqual(inOneOrder(editPlan(plan, [...edited.values()])));
    }),
    { numRuns: 150 },
  );
});

test("two edits of one cell, on the plan and in a part, are a conflict that keeps both", () => {
  fc.assert(
    fc.property(splitPlans, fc.nat(), fc.nat(), (plan, of, at) => {
      const returned = parts(plan);
      const part = returned[of % returned.length] as ReturnedPart;
      const cells = cellsOf(part.base).filter(({ table, row }) => {
        const key = naturalKey(table, part.base[table][row] as never);
        return plan[table].filter((other) => naturalKey(table, other) === key).length === 1;
      });
      const cell = cells[at % cells.length];
      fc.pre(cell !== undefined);
      const edit = (value: CellContent): SetCell => ({ kind: "set-cell", ...cell, value });
      const [mine, theirs] = [newValue(cell.table, cell.column, 1), newValue(cell.table, cell.column, 2)];
      const changed = editPlan(plan, [onWhole(plan, part.base, edit(mine))]);
      const merge = mergeParts(changed, [{ ...part, plan: editPlan(part.plan, [edit(theirs)]) }]);
      expect(merge.changes).toEqual([]);
      expect(merge.conflicts).toMatchObject([{ kind: "cell", plan: mine, candidates: [{ part: part.name, value: theirs }] }]);
      const id = merge.conflicts[0]?.id ?? "";
      const { row } = onWhole(plan, part.base, edit(mine));
      const valueWith = (choice: string) => contentAt(editPlan(changed, decidedEdits(merge, { [id]: choice }).edits)[cell.table][row] as never, cell.column);
      expect(valueWith(keepPlan)).toEqual(mine);
      expect(valueWith(part.name)).toEqual(theirs);
      expect(decidedEdits(merge, {})).toMatchObject({ edits: [], open: [{ id }] });
    }),
    { numRuns: 100 },
  );
});
