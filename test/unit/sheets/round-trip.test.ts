import fc from "../../properties";
import { parameterDefaults } from "../../../src/app/parameter-defaults";
import { enumerations } from "../../../src/plan/enumerations";
import { emptyPlan } from "../../../src/plan/empty-plan";
import type { Plan } from "../../../src/plan/plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { tableKeys, tableSchemas, type ColumnSchema, type TableKey } from "../../../src/plan/table-schemas";
import { planTableNames } from "../../../src/sheets/plan-sheets";
import { readPlan } from "../../../src/sheets/read-plan";
import { planPartNamespace } from "../../../src/sheets/plan-sheets";
import { writePlan } from "../../../src/sheets/write-plan";
import { languages, type Language } from "../../../src/i18n/language";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";

async function throughWorkbook(plan: Plan, language: Language): Promise<Plan | undefined> {
  const workbook = new MemoryWorkbook();
  const request = { tables: planTableNames, partNamespace: planPartNamespace };
  await workbook.apply(writePlan(plan, language, await workbook.read(request), parameterDefaults).patch);
  return readPlan(await workbook.read(request))?.plan;
}

const word = fc.stringMatching(/^[A-Za-zÁÉÍÓÚáéíóúñÑ0-9=+@-][A-Za-z0-9 .,áéñ-]{0,12}[a-z0-9]$/);
const quantity = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));

/** Whatever may stand in a column: what belongs there, and what people write instead. */
function contentFor(column: ColumnSchema): fc.Arbitrary<unknown> {
  const known = column.words === undefined ? [] : [fc.constantFrom<string>(...enumerations[column.words])];
  switch (column.content) {
    case "list":
      return fc.array(fc.oneof(word, ...known), { maxLength: 3 });
    case "number":
      return fc.oneof(quantity, fc.constant(null), word);
    case "truth":
      return fc.oneof(fc.boolean(), fc.constant(null));
    case "text":
      return fc.oneof(word, fc.constant(null), ...known);
  }
}

function rowOf(table: TableKey, years: number): fc.Arbitrary<object> {
  const columns = Object.fromEntries(tableSchemas[table].columns.map((column) => [column.key, contentFor(column)]));
  const annual = fc.oneof(quantity, fc.constant(null), fc.constant("NP"));
  return fc
    .record(
      tableSchemas[table].annualAfter === undefined
        ? columns
        : { ...columns, annual: fc.array(annual, { minLength: years, maxLength: years }) },
    )
    // A row without any content is no row of the plan.
    .filter((row) => Object.values(row).some((value) => (Array.isArray(value) ? value.some((item) => item !== null) : value !== null)));
}

describe("a plan written to a workbook and read again", () => {
  test.each(languages)("is the worked example, in %s", async (language) => {
    const { plan } = parsePlan(sanJacinto);
    expect(await throughWorkbook(plan, language)).toEqual(plan);
  });

  test.each(tableKeys)("keeps every row of %s, whatever it holds", async (table) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }).chain((years) =>
          fc.tuple(fc.constant(years), fc.array(rowOf(table, years), { minLength: 1, maxLength: 4 })),
        ),
        fc.constantFrom(...languages),
        async ([years, rows], language) => {
          const plan = { ...emptyPlan(2024, years), [table]: rows } as Plan;
          expect((await throughWorkbook(plan, language))?.[table]).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("keeps the office's own parameters and says nothing of the defaults", async () => {
    const plan = emptyPlan(2028, 4);
    plan.parameters = { values: { viableFrom: 0.9 }, weights: { r4: 2 }, earmarks: { sgpHealth: ["19", "17"] } };
    expect((await throughWorkbook(plan, "es"))?.parameters).toEqual(plan.parameters);
  });

  test("lacks nothing without the tables of waivers and royalties: workbooks of older versions have none", async () => {
    const workbook = new MemoryWorkbook();
    const request = { tables: planTableNames, partNamespace: planPartNamespace };
    await workbook.apply(writePlan(emptyPlan(2024, 4), "es", await workbook.read(request), parameterDefaults).patch);
    const content = await workbook.read(request);
    const without = (table: string) => readPlan({ ...content, tables: content.tables.filter(({ name }) => name !== table) });
    expect(without("PlanExcepciones")?.missingTables).toEqual([]);
    expect(without("PlanExcepciones")?.plan.waivers).toEqual([]);
    expect(without("PlanRegalias")?.missingTables).toEqual([]);
    expect(without("PlanRegalias")?.plan.royalties).toEqual([]);
    expect(without("PlanSeguimiento")?.missingTables).toEqual(["progress"]);
  });
});
