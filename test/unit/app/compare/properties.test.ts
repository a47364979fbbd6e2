import fc from "../../../properties";
import { comparePlans } from "../../../../src/app/compare/compare-plans";
import type { Comparison, RowChange } from "../../../../src/app/compare/comparison";
import { withMoneyMoved } from "../../../../src/app/compare/currency";
import { decimalOf, numberOf, plus, zero } from "../../../../src/app/compare/decimal";
import type { Plan } from "../../../../src/plan/plan";
import { tableKeys } from "../../../../src/plan/table-schemas";
import { anyPlan } from "../../method/plan-arbitrary";
import { applyChanges, inOneOrder } from "./apply-changes";

/** Two versions that have much in common: the second takes some tables of another plan, and some rows of others. */
const twoVersions: fc.Arbitrary<[Plan, Plan]> = fc
  .tuple(anyPlan, anyPlan, fc.array(fc.constantFrom("same", "other", "mixed"), { minLength: tableKeys.length, maxLength: tableKeys.length }))
  .map(([before, other, choices]) => {
    const sameYears = { ...other, plan: { ...other.plan, years: before.plan.years } };
    const after: Plan = structuredClone({ ...before, plan: sameYears.plan, parameters: other.parameters });
    tableKeys.forEach((table, at) => {
      const rows = (choices[at] === "same" ? before[table] : choices[at] === "other" ? other[table] : [...before[table].slice(1), ...other[table].slice(0, 2)]).map(
        (row) => ("annual" in row ? { ...row, annual: Array.from({ length: before.plan.years }, (_, year) => row.annual[year] ?? null) } : row),
      );
      Object.assign(after, { [table]: rows });
    });
    return [before, after];
  });
const anyPair = fc.oneof(twoVersions, fc.tuple(anyPlan, anyPlan));

const differences = ({ money, scores }: Comparison): number[] => [
  ...[money.total, ...money.byAxis, ...money.bySource].flatMap((line) => [line.difference, ...line.years.map(({ difference }) => difference)]),
  ...scores.map(({ difference }) => difference ?? 0),
];

test("a plan compared with itself has no change", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const comparison = comparePlans(plan, structuredClone(plan));
      expect(comparison.changes).toEqual([]);
      expect(comparison.reordered).toEqual([]);
      expect(new Set(differences(comparison))).toEqual(new Set([0]));
    }),
    { numRuns: 40 },
  );
});

test("the changes applied to the version before give the version after, up to the order of rows", () => {
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      expect(inOneOrder(applyChanges(before, comparePlans(before, after)))).toEqual(inOneOrder(after));
    }),
    { numRuns: 100 },
  );
});

test("swapping the versions swaps what was added and removed, before and after, and the signs", () => {
  const mirrored: Record<RowChange["kind"], RowChange["kind"]> = { added: "removed", removed: "added", changed: "changed", rekeyed: "rekeyed" };
  const texts = (changes: RowChange[]) => changes.map((change) => JSON.stringify(change)).sort();
  fc.assert(
    fc.property(anyPair, ([left, right]) => {
      // With one unit: the amounts of a comparison are in the unit of the version after.
      const [before, after] = [left, { ...right, plan: { ...right.plan, currencyUnit: left.plan.currencyUnit } }];
      const [forth, back] = [comparePlans(before, after), comparePlans(after, before)];
      expect(texts(back.changes.map((change) => ({ ...change, key: [] })))).toEqual(
        texts(
          forth.changes.map((change) => ({
            ...change,
            key: [],
            kind: mirrored[change.kind],
            before: change.after,
            after: change.before,
            cells: change.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
          })),
        ),
      );
      const byKey = (comparison: Comparison) =>
        new Map([...comparison.money.byAxis, ...comparison.money.bySource].map(({ key, difference }, at) => [`${at < comparison.money.byAxis.length}${key}`, difference]));
      for (const [key, difference] of byKey(forth)) expect(byKey(back).get(key)).toBe(difference === 0 ? 0 : -difference);
      forth.scores.forEach(({ difference }, at) => expect((back.scores[at]?.difference ?? 0) + (difference ?? 0)).toBe(0));
    }),
    { numRuns: 60 },
  );
});

test("the money by axis, by source and by year sums to the totals, to the last digit", () => {
  const sum = (values: number[]) => numberOf(values.map(decimalOf).reduce(plus, zero));
  fc.assert(
    fc.property(anyPair, ([before, after]) => {
      const { total, byAxis, bySource } = comparePlans(before, after).money;
      for (const lines of [byAxis, bySource, total.years]) {
        for (const column of ["before", "after", "difference"] as const) {
          expect(sum(lines.map((line) => line[column]))).toBe(total[column]);
        }
      }
      expect(sum([total.after, -total.before])).toBe(total.difference);
    }),
    { numRuns: 60 },
  );
});

test("another order of rows and another currency unit change nothing but what is said of them", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(0, 3, 6), fc.infiniteStream(fc.nat()), (plan, places, numbers) => {
      const pesos: Plan = { ...plan, plan: { ...plan.plan, currencyUnit: "pesos" } };
      const other = structuredClone(withMoneyMoved(pesos, -places));
      other.plan.currencyUnit = { 0: "pesos", 3: "thousands", 6: "millions" }[places] ?? null;
      for (const table of tableKeys) (other[table] as unknown[]).sort(() => (numbers.next().value ?? 0) % 3 - 1);
      const comparison = comparePlans(pesos, other);
      expect(comparison.changes).toEqual([]);
      expect(comparison.units).toBe(places === 0 ? "same" : "converted");
      const { total, bySource } = comparison.money;
      expect([total, ...bySource].map(({ difference }) => difference)).toEqual([total, ...bySource].map(() => 0));
    }),
    { numRuns: 60 },
  );
});
