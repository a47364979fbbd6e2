import fc from "../../../properties";
import { parameterDefaults } from "../../../../src/app/parameter-defaults";
import { readSispt } from "../../../../src/app/sispt/read-sispt";
import { writeSispt } from "../../../../src/app/sispt/write-sispt";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { Plan } from "../../../../src/plan/plan";
import { planTableNames } from "../../../../src/sheets/plan-sheets";
import { readPlan } from "../../../../src/sheets/read-plan";
import { planPartNamespace } from "../../../../src/sheets/plan-sheets";
import { writePlan } from "../../../../src/sheets/write-plan";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { changedParts } from "../../workbook/xlsx/package";
import { exportFile, lines, others, product, products, results, royalties, sources, withDate, years, type Row, type Sheet } from "./export-file";

const money: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<CellValue>(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5e9 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, 0.1, 1234.56, "2.339.400.000", ".", "NP", "", " ") },
);
const quantity: fc.Arbitrary<CellValue> = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom<CellValue>(null, 0.25, 0.9999999999999999, "NP", "np ", "12 km", "7,75%"));
const name = fc.constantFrom<CellValue>("Agua para todos", "Agua  para\ntodos", "agua para todos", " Ñandú «A» & <b>", "=1+1", "Vías; puentes", "", null);
const code = (...codes: CellValue[]) => fc.constantFrom<CellValue>(...codes, null);
const bpin = code("2024257990001", 2024257990001, "202500000000816", 202600000005404, "2024257990001\n202500000000816", "N/A", "0");

const cells: Record<string, fc.Arbitrary<CellValue>> = {
  "Código DANE": code(5091, "05091", 25799),
  "Entidad Territorial": name,
  "Nombre del Plan": name,
  "Fecha de creación del plan": code("2024-05-31", 45443),
  "Código de indicador de producto (SisPT)": code("IP-1", "IP-2", "IP-3", "IP-\n4"),
  "Línea estratégica": name,
  "Código del sector (MGA)": code(4, "04", 24, "40", "4 0"),
  "Sector (MGA)": name,
  "Código del programa (MGA)": code(401, "0401", 2402, "4003", "40\n03", "99999"),
  "Programa (MGA)": name,
  "Código del producto (MGA)": code(401105, "0401105", "2402006", 4003018),
  "Producto (MGA)": name,
  "Código de indicador de producto (MGA)": code(40110500, "040110500", "240200600", 240200600, "400301800", "4003\n01800", "45990260", "SD"),
  "Indicador de Producto(MGA)": fc.oneof(name, fc.constantFrom<CellValue>("Número", "Kilómetros")),
  "Personalización del indicador": name,
  "Unidad de medida": fc.oneof(name, fc.constantFrom<CellValue>("Número", "Kilómetros")),
  "Meta cuatrienio": quantity,
  Principal: code("Sí", "No"),
  "Código ODS": code(6, "6", "06", "11"),
  ODS: name,
  "Tipo de acumulación": code("Acumulado", "ACUMULATIVO", "No acumulativo", "Mantenimiento", "Stock", "Reducción anual"),
  BPIN: bpin,
};

const cellsOf = (headers: readonly string[], by: (header: string) => fc.Arbitrary<CellValue>): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(headers.map((header) => [header, cells[header] ?? by(header)])));

const productRow: fc.Arbitrary<Row> = cellsOf(withDate, (header) => (header.startsWith("Programación") ? quantity : money)).chain((row) =>
  // Half of the totals are the sum of their year.
  fc.array(fc.boolean(), { minLength: years.length, maxLength: years.length }).map((agree) => ({
    ...row,
    ...Object.fromEntries(
      years.flatMap((year, index) => {
        const amounts = sources.map((source) => row[`${source} ${year}`]).filter((value) => typeof value === "number");
        return agree[index] ? [[`Total ${year}`, amounts.reduce((sum, amount) => sum + amount, 0)]] : [];
      }),
    ),
  })),
);
const resultRow: fc.Arbitrary<Row> = fc.record({
  Consecutivo: code(1, 2, "2", "IR-3"),
  "Línea estratégica": name,
  "Indicador de resultado": name,
  "¿Está en el PND?": code("Sí", "SI", "No", "N/A"),
  "Meta cuatrienio": quantity,
  "Transformación PND": name,
});
const royaltyRow: fc.Arbitrary<Row> = cellsOf(royalties([]).headers, (header) => {
  if (header.startsWith("Cofinanciado")) return code("Sí", "NO", "Parcial");
  return header.startsWith("Programación") ? quantity : money;
});

/** Headers in any order, some with a column of the office between them, with or without what may be missing. */
const arrangement = fc.record({
  headers: fc.shuffledSubarray([...withDate, "Observación de la oficina"], { minLength: withDate.length + 1 }),
  without: fc.subarray(["Fecha de creación del plan", "Meta cuatrienio", "ODS", "Total 2026", "Personalización del indicador", "BPIN", "Unidad de medida"]),
});

const anyExport: fc.Arbitrary<Sheet[]> = fc
  .record({
    rows: fc.array(productRow, { minLength: 1, maxLength: 6 }),
    arrangement,
    lineNames: fc.array(name, { maxLength: 3 }),
    resultRows: fc.array(resultRow, { maxLength: 3 }),
    royaltyRows: fc.array(royaltyRow, { maxLength: 3 }),
    hasLines: fc.boolean(),
    hasRoyalties: fc.boolean(),
  })
  .map(({ rows, arrangement: { headers, without }, lineNames, resultRows, royaltyRows, hasLines, hasRoyalties }) => {
    const kept = headers.filter((header) => !without.includes(header));
    const always = product({ "Código de indicador de producto (MGA)": "410300100" });
    return [
      ...(hasLines ? [{ ...lines(), rows: lineNames.map((line, index) => ({ Consecutivo: index % 2 === 0 ? index + 1 : "A", "Línea estratégica": line })) }] : []),
      { ...results(resultRows), rows: resultRows },
      ...others,
      products([...rows, always, { Principal: "Fuente: SisPT" }], kept),
      ...(hasRoyalties ? [royalties(royaltyRows)] : []),
    ];
  });

const throughSheets = async (plan: Plan): Promise<Plan> => {
  const workbook = new MemoryWorkbook();
  const request = { tables: planTableNames, partNamespace: planPartNamespace };
  await workbook.apply(writePlan(plan, "es", await workbook.read(request), parameterDefaults).patch);
  const reading = readPlan(await workbook.read(request));
  if (reading === null) throw new Error("no plan came back");
  return reading.plan;
};

describe("a file of the form, as a plan in its own workbook, and back", () => {
  test("changes no cell and no part of the package, whatever the file holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyExport, async (sheets) => {
        const bytes = await exportFile(sheets);
        const { plan } = await readSispt(await XlsxWorkbook.open(bytes), "es");
        const { changes, added, removed, bytes: after } = await writeSispt(await throughSheets(plan), bytes);
        expect({ changes, added, removed }).toEqual({ changes: [], added: [], removed: [] });
        expect(changedParts(bytes, after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("one quantity that the user changes is the one cell that differs", async () => {
    await fc.assert(
      fc.asyncProperty(anyExport, fc.nat(), fc.constantFrom(0, 1, 2, 3), async (sheets, pick, year) => {
        const bytes = await exportFile(sheets);
        const { plan } = await readSispt(await XlsxWorkbook.open(bytes), "es");
        const goal = plan.productGoals[pick % plan.productGoals.length];
        if (goal === undefined) throw new Error("there is always a goal");
        goal.annual[year] = 777.5;
        const { changes, bytes: after } = await writeSispt(plan, bytes);
        expect(changes).toMatchObject([{ after: 777.5, header: expect.stringContaining(`Programación del producto bien o servicio ${2024 + year}`) as string }]);
        const [change] = changes;
        const [before, now] = await Promise.all([bytes, after].map(async (file) => (await XlsxWorkbook.open(file)).read({ tables: "none", sheets: sheets.map((sheet) => sheet.name) })));
        const differing = (before?.ranges ?? []).flatMap(({ sheet, row, values }, index) =>
          values.flatMap((line, down) => line.flatMap((value, right) => (value === now?.ranges[index]?.values[down]?.[right] ? [] : [`${sheet}!${row + down + 1}`]))),
        );
        // A row whose cell was the last of an empty border would shift the used range: both ranges must be alike.
        expect(now?.ranges.map(({ row, column, values }) => [row, column, values.length])).toEqual(before?.ranges.map(({ row, column, values }) => [row, column, values.length]));
        expect(differing).toEqual([`${change?.sheet}!${change?.row}`]);
      }),
      { numRuns: 20 },
    );
  });
});
