import fc from "../../properties";
import { parsePlan } from "../../../src/plan/parse-plan";
import { enumerations } from "../../../src/plan/enumerations";
import type { Plan } from "../../../src/plan/plan";
import { annualKeys, tableKeys, tableSchemas, type ColumnSchema, type TableKey } from "../../../src/plan/table-schemas";

/** Few codes, so that they repeat, meet and miss each other; some are blank or padded with white space. */
const code = fc.constantFrom("1", "2", "3", " 1", "01", "", null);

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom("NP", "np ", "SD", "7,75%", "", null, true) },
);

function content(column: ColumnSchema): fc.Arbitrary<unknown> {
  if (column.key === "code" || column.refersTo !== undefined) {
    return column.content === "list" ? fc.array(code.map((text) => text ?? ""), { maxLength: 3 }) : code;
  }
  if (column.words !== undefined) {
    const word = fc.constantFrom<string | null>(...enumerations[column.words], "otra palabra", null);
    return column.content === "list" ? fc.array(word.map((text) => text ?? ""), { maxLength: 3 }) : word;
  }
  switch (column.content) {
    case "number":
      return column.key === "year" ? fc.constantFrom(2024, 2025, "2024", null) : anyNumber;
    case "truth":
      return fc.constantFrom(true, false, null, "sí");
    case "text":
    case "list":
      return fc.constantFrom("40", "4003", "400301500", "algo", " ", null);
  }
}

function row(table: TableKey, years: number): fc.Arbitrary<object> {
  const schema = tableSchemas[table];
  const columns = Object.fromEntries(schema.columns.map((column) => [column.key, content(column)]));
  const annual = schema.annualAfter === undefined ? [] : annualKeys(years).map((key) => [key, anyNumber] as const);
  return fc.record({ ...columns, ...Object.fromEntries(annual) });
}

/** A plan document with whatever may stand in one: repeated, unknown and blank codes, negative money, words as numbers. */
export const anyDocument: fc.Arbitrary<object> = fc.integer({ min: 1, max: 5 }).chain((years) =>
  fc.record({
    format: fc.constant("articula-plan"),
    version: fc.constant(1),
    plan: fc.record({
      name: fc.constantFrom("Plan", null),
      firstYear: fc.constant(2024),
      years: fc.constant(years),
      currencyUnit: fc.constantFrom("pesos", "thousands", null),
      reportingYear: fc.constantFrom(2024, 2026, "2026", null),
    }),
    parameters: fc.record(
      {
        viableFrom: fc.double({ min: 0, max: 1, noNaN: true }),
        ramp: fc.constantFrom(0, 0.2, "mucho", null),
        weights: fc.dictionary(fc.constantFrom("r1", "r4", "r10"), fc.constantFrom(0, 1, 5, -1, null)),
        earmarks: fc.dictionary(fc.constantFrom("sgpWater", "sgr"), fc.array(fc.constantFrom("40", "22"), { maxLength: 2 })),
      },
      { requiredKeys: [] },
    ),
    ...(Object.fromEntries(
      tableKeys.map((table) => [table, fc.array(row(table, years), { maxLength: 5 })]),
    ) as Record<TableKey, fc.Arbitrary<object[]>>),
  }),
);

/** The same, parsed. */
export const anyPlan: fc.Arbitrary<Plan> = anyDocument.map((document) => parsePlan(document).plan);
