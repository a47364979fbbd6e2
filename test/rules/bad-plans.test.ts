import fc from "../properties";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../src/plan/table-schemas";
import { runRules } from "../../src/rules/engine";

const years = 3;

/** Codes that often meet, words that mean nothing, and numbers of every kind. */
const content = fc.oneof(
  fc.constantFrom(null, "", " ", "1", "2", " 1", "01", "NP", "SD", "7,75%", "1;2", "__proto__", "constructor"),
  fc.constantFrom("accumulated", "flow", "capacity", "stock", "reduction", "annualReduction", "sgr", "credit"),
  fc.constantFrom(0, -0, 1, -1, 0.1, 100, 1e-320, 1e308, -1e308),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 6 }),
);

function rowsOf(table: TableKey): fc.Arbitrary<Record<string, unknown>[]> {
  const { columns, annualAfter } = tableSchemas[table];
  const keys = [...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(years))];
  const row = fc.record(Object.fromEntries(keys.map((key) => [key, content])), { requiredKeys: [] });
  return fc.array(row, { maxLength: 4 });
}

const document = fc.record({
  format: fc.constant("articula-plan"),
  version: fc.constant(1),
  plan: fc.constant({ firstYear: 2024, years }),
  parameters: fc.record({ amountTolerance: content, unitMixFactor: content }, { requiredKeys: [] }),
  ...(Object.fromEntries(tableKeys.map((table) => [table, rowsOf(table)])) as Record<
    TableKey,
    fc.Arbitrary<Record<string, unknown>[]>
  >),
});

test("no rule throws on a bad plan, changes it or points outside it", () => {
  fc.assert(
    fc.property(document, (json) => {
      const { plan } = parsePlan(json);
      const evaluation = evaluate(plan);
      const before = structuredClone({ plan, evaluation });
      const report = runRules(plan, evaluation);
      expect({ plan, evaluation }).toEqual(before);
      expect(report.crashed).toEqual([]);
      for (const { path } of report.findings) {
        if (path.row !== null) expect(plan[path.table as TableKey][path.row]).toBeDefined();
        if (path.year !== null) expect(path.column).toBe(`y${path.year - 2023}`);
      }
    }),
    { numRuns: 300 },
  );
});
