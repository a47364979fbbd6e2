import type { Plan, PlanRow } from "../../plan/plan";
import { contentAt, isEmptyContent, type CellContent } from "../../plan/row-content";
import { tableKeys, tableSchemas, type TableKey } from "../../plan/table-schemas";
import { keyParts } from "../../plan/natural-key";
import { profileFields } from "../../sheets/home-sheet";
import { calendarYears } from "./calendar-years";
import type { CellChange, Comparison, RowChange } from "./comparison";
import { placesBetween, withMoneyMoved } from "./currency";
import { moneyMoved } from "./money-moved";
import { pairRows, sameContent, type ComparedRow, type RowPairs } from "./pair-rows";
import { scoreChanges, scoresOf } from "./score-changes";

/**
 * What differs between two versions of a plan. Rows are paired by code or, where a table has none, by what they are
 * about; neither their order nor the currency unit is a change. Annual values are compared by calendar year.
 */
export function comparePlans(before: Plan, after: Plan): Comparison {
  const places = placesBetween(before.plan.currencyUnit, after.plan.currencyUnit);
  const converted = withMoneyMoved(before, places ?? 0);
  const compared = tableKeys.map((table) => compareTable(table, converted, after));
  const [scoresBefore, scoresAfter] = [scoresOf(before), scoresOf(after)];
  return {
    before: { ...factsOf(before), complete: scoresBefore.complete },
    after: { ...factsOf(after), complete: scoresAfter.complete },
    units: before.plan.currencyUnit === after.plan.currencyUnit ? "same" : places === null ? "unknown" : "converted",
    changes: [...profileChanges(before, after), ...parameterChanges(converted, after), ...compared.flatMap(({ changes }) => changes)],
    reordered: compared.filter(({ pairs }) => isReordered(pairs)).map(({ table }) => table),
    repeated: compared.flatMap(({ table, pairs }) =>
      pairs.repeated.map(({ row, before: left, after: right }) => ({ table, key: keyParts(table, row), before: left, after: right })),
    ),
    withoutKey: compared
      .map(({ table, pairs }) => ({ table, ...pairs.withoutKey }))
      .filter(({ before: left, after: right }) => left + right > 0),
    money: moneyMoved(converted, after),
    scores: scoreChanges(scoresBefore, scoresAfter),
  };
}

function factsOf({ plan: { name, firstYear, years, currencyUnit } }: Plan) {
  return { name, firstYear, years, currencyUnit };
}

/** A column as both versions have it: an annual one by its calendar year. */
interface ComparedColumn {
  column: string;
  year: number | null;
}

function compareTable(table: TableKey, before: Plan, after: Plan): { table: TableKey; pairs: RowPairs; changes: RowChange[] } {
  const columns = comparedColumns(table, before, after);
  const names = columns.map(({ column }) => column);
  const pairs = pairRows(table, names, comparedRows(table, before, columns), comparedRows(table, after, columns));
  const change = (kind: RowChange["kind"], left: ComparedRow | null, right: ComparedRow | null): RowChange => ({
    kind,
    table,
    key: keyParts(table, (right ?? (left as ComparedRow)).row),
    before: left?.position ?? null,
    after: right?.position ?? null,
    cells: cellChanges(columns, left, right),
  });
  const byAfter = (one: RowChange, other: RowChange) => (one.after ?? one.before ?? 0) - (other.after ?? other.before ?? 0);
  const changes = [
    pairs.changed.map(([left, right]) => change("changed", left, right)),
    pairs.rekeyed.map(([left, right]) => change("rekeyed", left, right)),
    pairs.added.map((right) => change("added", null, right)),
    pairs.removed.map((left) => change("removed", left, null)),
  ];
  return { table, pairs, changes: changes.flatMap((ofKind) => ofKind.sort(byAfter)) };
}

function comparedColumns(table: TableKey, before: Plan, after: Plan): ComparedColumn[] {
  const { columns, annualAfter } = tableSchemas[table];
  const years = calendarYears(before, after);
  return columns.flatMap(({ key }) => [
    { column: key, year: null },
    ...(key === annualAfter ? years.map((year) => ({ column: "annual", year })) : []),
  ]);
}

function comparedRows(table: TableKey, plan: Plan, columns: readonly ComparedColumn[]): ComparedRow[] {
  return plan[table].map((row: PlanRow, position) => ({
    position,
    row,
    cells: columns.map(({ column, year }) => contentAt(row, year === null ? column : `y${year - plan.plan.firstYear + 1}`)),
  }));
}

function cellChanges(columns: readonly ComparedColumn[], left: ComparedRow | null, right: ComparedRow | null): CellChange[] {
  return columns.flatMap(({ column, year }, at) => {
    const before = left?.cells[at] ?? null;
    const after = right?.cells[at] ?? null;
    const differ = left === null || right === null ? !isEmptyContent(left === null ? after : before) : !sameContent(before, after);
    return differ ? [{ column, year, before, after }] : [];
  });
}

/** Whether rows found in both versions follow each other otherwise. */
function isReordered({ equal, changed, rekeyed }: RowPairs): boolean {
  const places = [...equal, ...changed, ...rekeyed].sort(([one], [other]) => one.position - other.position);
  return places.some(([, right], at) => at > 0 && right.position < (places[at - 1]?.[1].position ?? 0));
}

/** The currency unit is told apart: amounts are converted. */
function profileChanges(before: Plan, after: Plan): RowChange[] {
  const fields = profileFields.filter(({ key }) => key !== "currencyUnit");
  return fields.flatMap(({ key }) => singleChange("plan", key, before.plan[key], after.plan[key]));
}

function parameterChanges(before: Plan, after: Plan): RowChange[] {
  const [left, right] = [statedParameters(before), statedParameters(after)];
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].flatMap((key) => singleChange("parameters", key, left.get(key) ?? null, right.get(key) ?? null));
}

/** What the office states, by the keys of the sheet; an empty list is an earmark lifted, not a blank. */
function statedParameters({ parameters: { values, weights, earmarks } }: Plan): Map<string, CellContent> {
  return new Map<string, CellContent>([
    ...Object.entries(values),
    ...Object.entries(weights).map(([id, weight]) => [`weights.${id}`, weight] as const),
    ...Object.entries(earmarks).map(([source, sectors]) => [`earmarks.${source}`, sectors] as const),
  ]);
}

function singleChange(table: "plan" | "parameters", key: string, before: CellContent, after: CellContent): RowChange[] {
  if (sameContent(before, after)) return [];
  return [{ kind: "changed", table, key: [key], before: null, after: null, cells: [{ column: key, year: null, before, after }] }];
}
