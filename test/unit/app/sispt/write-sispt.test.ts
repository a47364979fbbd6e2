import { readSispt } from "../../../../src/app/sispt/read-sispt";
import type { SisptWriting } from "../../../../src/app/sispt/sispt";
import { writeSispt } from "../../../../src/app/sispt/write-sispt";
import type { CellValue } from "../../../../src/plan/cell-value";
import { editPlan, type PlanEdit } from "../../../../src/plan/plan-edit";
import type { Plan } from "../../../../src/plan/plan";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { changedParts, filesOf, packageWith, put, textOf } from "../../workbook/xlsx/package";
import { exportFile, lines, product, products, results, royalties, type Row } from "./export-file";

const sheetName = "Plan indicativo - Productos";

const planOf = async (bytes: Uint8Array): Promise<Plan> => (await readSispt(await XlsxWorkbook.open(bytes), "es")).plan;

/** The plan of a file, edited and written back onto it. */
async function edited(bytes: Uint8Array, ...edits: PlanEdit[]): Promise<SisptWriting> {
  return writeSispt(editPlan(await planOf(bytes), edits), bytes);
}

const file = (...rows: Row[]): Promise<Uint8Array> => exportFile([lines("Infraestructura para la vida"), products(rows)]);

async function cellsOf(bytes: Uint8Array): Promise<Map<string, CellValue>> {
  const workbook = await XlsxWorkbook.open(bytes);
  const { sheets } = await workbook.read({ tables: "none" });
  const { ranges } = await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name) });
  return new Map(
    ranges.flatMap(({ sheet, row, column, values }) =>
      values.flatMap((cells, down) => cells.map((value, right): [string, CellValue] => [`${sheet} R${row + down + 1}C${column + right + 1}`, value])),
    ),
  );
}

async function differingCells(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await cellsOf(before), await cellsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((cell) => old.get(cell) !== now.get(cell));
}

/** Road 1 has 1000 of own money in 2025 and a total that says so; road 2 a total that does not. */
const roads = [
  product({ "Recursos propios 2025": 1000, "Total 2025": 1000, "Programación del producto bien o servicio 2025": 3 }),
  product({ "Código de indicador de producto (MGA)": "240200601", "Recursos propios 2025": 1000, "Total 2025": 1200 }),
];

test("a plan that was not changed gives the very same file", async () => {
  const bytes = await file(...roads);
  const writing = await edited(bytes);
  expect(writing.bytes).toBe(bytes);
  expect(writing).toMatchObject({ changes: [], added: [], removed: [], notes: [] });
});

test("one annual value changes one cell, and the sheet is the only part of the package that changes", async () => {
  const bytes = await file(...roads);
  const { changes, bytes: after } = await edited(bytes, { kind: "set-cell", table: "productGoals", row: 0, column: "y2", value: 4 });
  expect(changes).toEqual([
    { sheet: sheetName, row: 3, column: "V", header: "Programación del producto bien o servicio 2025", kind: "quantity", before: 3, after: 4 },
  ]);
  expect(await differingCells(bytes, after)).toEqual([`${sheetName} R3C22`]);
  expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet2.xml"]);
});

test("changed money changes its cell, and the year's total only where it was the sum", async () => {
  const bytes = await file(...roads);
  const money = (row: number): PlanEdit => ({ kind: "set-cell", table: "investments", row, column: "y2", value: 1500 });
  const agreed = await edited(bytes, money(0));
  expect(agreed.changes.map(({ row, header, before, after }) => [row, header, before, after])).toEqual([
    [3, "Recursos propios 2025", 1000, 1500],
    [3, "Total 2025", 1000, 1500],
  ]);
  const differing = await edited(bytes, money(1));
  expect(differing.changes.map(({ row, header, before, after }) => [row, header, before, after])).toEqual([[4, "Recursos propios 2025", 1000, 1500]]);
  expect(differing.notes).toEqual([{ kind: "total-left", sheet: sheetName, column: "Total 2025", rows: [4], values: [] }]);
});

test("money from a new source, money taken away, and money of two projects from one source", async () => {
  const bytes = await file(...roads);
  const { changes } = await edited(
    bytes,
    { kind: "set-cell", table: "investments", row: 0, column: "y2", value: null },
    { kind: "add-row", table: "investments", content: { goal: "240200600", source: "credit", y2: 400 } },
    { kind: "add-row", table: "investments", content: { goal: "240200600", source: "credit", y2: 600 } },
  );
  // The total of the year stays at 1000: what leaves one source comes from the other.
  expect(changes.map(({ header, before, after }) => [header, before, after])).toEqual([
    ["Recursos propios 2025", 1000, 0],
    ["Crédito 2025", 0, 1000],
  ]);
});

test("amounts of a plan in thousands are written in pesos", async () => {
  const bytes = await file(roads[0] as Row);
  const plan = await planOf(bytes);
  plan.plan.currencyUnit = "thousands";
  plan.investments = plan.investments.map((row) => ({ ...row, annual: [0, 1.5, 0, 0] }));
  const { changes } = await writeSispt(plan, bytes);
  expect(changes.map(({ header, after }) => [header, after])).toEqual([["Recursos propios 2025", 1500], ["Total 2025", 1500]]);
});

test("another class is written in the file's own word, and in ours where the file has none", async () => {
  const bytes = await file(product({ "Tipo de acumulación": "Acumulativo" }), product({ "Código de indicador de producto (MGA)": "240200601", "Tipo de acumulación": "Mantenimiento" }));
  const to = async (value: string) => edited(bytes, { kind: "set-cell", table: "productGoals", row: 0, column: "class", value });
  expect((await to("stock")).changes).toMatchObject([{ before: "Acumulativo", after: "Mantenimiento" }]);
  const ours = await to("flow");
  expect(ours.changes).toMatchObject([{ before: "Acumulativo", after: "Incremento flujo" }]);
  expect(ours.notes.map(({ kind }) => kind)).toEqual(["class-word-ours"]);
});

test("a goal under another program takes that program's sector, code and names", async () => {
  const bytes = await file(
    product({}),
    product({ "Código del sector (MGA)": 40, "Sector (MGA)": "Vivienda", "Código del programa (MGA)": 4003, "Programa (MGA)": "Agua potable", "Código del producto (MGA)": 4003018, "Código de indicador de producto (MGA)": "400301800" }),
  );
  const { changes } = await edited(bytes, { kind: "set-cell", table: "productGoals", row: 0, column: "program", value: "1.4003" });
  expect(changes.map(({ row, header, after }) => [row, header, after])).toEqual([
    [3, "Código del sector (MGA)", "40"],
    [3, "Sector (MGA)", "Vivienda"],
    [3, "Código del programa (MGA)", "4003"],
    [3, "Programa (MGA)", "Agua potable"],
  ]);
});

test("a new goal is appended, one that is gone is listed and left", async () => {
  const bytes = await file(...roads);
  const plan = await planOf(bytes);
  const [first, second] = plan.productGoals;
  plan.productGoals = [
    first as Plan["productGoals"][number],
    { ...(second as Plan["productGoals"][number]), code: "N1", mgaIndicator: "240200699", name: "Puente vehicular", annual: ["NP", 1, null, 2] },
  ];
  plan.investments = [{ goal: "N1", project: null, source: "credit", annual: [null, 70, null, null], statedTotal: null }];
  const { changes, added, removed, bytes: after } = await writeSispt(plan, bytes);
  expect(changes.map(({ row, header, after: now }) => [row, header, now])).toEqual([[3, "Recursos propios 2025", 0], [3, "Total 2025", 0]]);
  expect(added).toEqual([{ sheet: sheetName, row: 5, code: "N1", name: "Puente vehicular" }]);
  expect(removed).toEqual([{ sheet: sheetName, row: 4, code: "240200601", name: "Vía secundaria mejorada" }]);
  const again = await planOf(after);
  expect(again.productGoals[2]).toMatchObject({ code: "240200699", program: "1.2402", name: "Puente vehicular", annual: ["NP", 1, null, 2], class: "accumulated" });
  expect(again.investments.at(-1)).toMatchObject({ goal: "240200699", source: "credit", annual: [null, 70, null, null] });
});

test("a plan with codes of its own finds its rows by the MGA indicator, and names those that could be several", async () => {
  const bytes = await file(product({}), product({ "Código de indicador de producto (MGA)": "240200601" }), product({ "Código de indicador de producto (MGA)": "240200601" }));
  const plan = await planOf(bytes);
  const [road, twice] = plan.productGoals as [Plan["productGoals"][number], Plan["productGoals"][number]];
  plan.productGoals = [{ ...road, code: "M-001", target: 12 }, { ...twice, code: "M-002" }];
  const { changes, added, removed, notes } = await writeSispt(plan, bytes);
  expect(changes.map(({ row, header, before, after }) => [row, header, before, after])).toEqual([[3, "Meta cuatrienio", 10, 12]]);
  expect(added).toEqual([]);
  expect(removed.map(({ row }) => row)).toEqual([4, 5]);
  expect(notes).toMatchObject([{ kind: "goal-ambiguous", values: ["M-002"] }]);
});

test("lines, results and royalties change in their own sheets", async () => {
  const bytes = await exportFile([
    lines("Infraestructura para la vida"),
    results([{ "Línea estratégica": "Infraestructura para la vida", "Indicador de resultado": "Vías en buen estado", "¿Está en el PND?": "No" }]),
    products([product({})]),
    royalties([product({ "Programación 2025-2026": 3, "Recursos SGR 2025-2026": 900, "Cofinanciado con presupuesto ordinario": "No", BPIN: "202500000000816" })]),
  ]);
  const { changes } = await edited(
    bytes,
    { kind: "set-cell", table: "axes", row: 0, column: "name", value: "Vías" },
    { kind: "set-cell", table: "resultGoals", row: 0, column: "pnd", value: "Convergencia regional" },
    { kind: "set-cell", table: "royalties", row: 0, column: "resources2", value: 950 },
    { kind: "set-cell", table: "royalties", row: 0, column: "cofinanced", value: true },
  );
  expect(changes.map(({ sheet, row, header, after }) => [sheet, row, header, after])).toEqual([
    ["Líneas estratégicas", 3, "Línea estratégica", "Vías"],
    ["Indicadores de resultado", 3, "Línea estratégica", "Vías"],
    ["Indicadores de resultado", 3, "¿Está en el PND?", "Sí"],
    ["Indicadores de resultado", 3, "Transformación PND", "Convergencia regional"],
    [sheetName, 3, "Línea estratégica", "Vías"],
    ["Plan indicativo SGR - Productos", 3, "Cofinanciado con presupuesto ordinario", "Sí"],
    ["Plan indicativo SGR - Productos", 3, "Recursos SGR 2025-2026", 950],
  ]);
});

test("a total that is a formula stays a formula", async () => {
  const bytes = packageWith((files) => {
    const part = "xl/worksheets/sheet2.xml";
    const place = "BB3";
    put(files, part, textOf(files, part).replace(new RegExp(`<c r="${place}"([^>]*)><v>1000</v></c>`), `<c r="${place}"$1><f>SUM(AN3:BA3)</f><v>1000</v></c>`));
  }, await file(...roads));
  const { changes, notes, bytes: after } = await edited(bytes, { kind: "set-cell", table: "investments", row: 0, column: "y2", value: 1500 });
  expect(changes.map(({ header }) => header)).toEqual(["Recursos propios 2025"]);
  expect(notes).toMatchObject([{ kind: "formula-kept", column: "Total 2025", rows: [3] }]);
  expect(textOf(filesOf(after), "xl/worksheets/sheet2.xml")).toContain("<f>SUM(AN3:BA3)</f>");
});

test("money that the form has no column for is named", async () => {
  const bytes = await file(...roads);
  const { changes, notes } = await edited(
    bytes,
    { kind: "add-row", table: "investments", content: { goal: "240200600", source: "sgr", y1: 80 } },
    { kind: "add-row", table: "investments", content: { goal: "240200600", y1: 20 } },
  );
  expect(changes).toEqual([]);
  expect(notes.map(({ kind, column, values }) => [kind, column, values])).toEqual([
    ["money-without-column", "sgr", [80]],
    ["money-without-column", "", [20]],
  ]);
});

test("a plan of other years is refused", async () => {
  const bytes = await file(...roads);
  const plan = await planOf(bytes);
  plan.plan.firstYear = 2025;
  await expect(writeSispt(plan, bytes)).rejects.toMatchObject({ problem: "years-differ", data: { found: "2024–2027", wanted: "2025–2028" } });
});

test("without a file a new one of the same shape is written, and it is read as the same plan", async () => {
  const bytes = await exportFile([
    lines("Infraestructura para la vida"),
    results([{ "Línea estratégica": "Infraestructura para la vida", "Indicador de resultado": "Vías en buen estado", "¿Está en el PND?": "Sí", "Transformación PND": "Convergencia regional" }]),
    products([...roads, product({ "Código de indicador de producto (MGA)": "240200602", BPIN: "2024050910001; 202500000000816" })]),
    royalties([product({ "Código de indicador de producto (MGA)": "410300100", "Programación 2023-2024": 1, BPIN: "202500000000816" })]),
  ]);
  const plan = await planOf(bytes);
  const { bytes: made, added } = await writeSispt(plan, null);
  expect(added).toHaveLength(1 + 1 + 3 + 1);
  const workbook = await XlsxWorkbook.open(made);
  const { ranges } = await workbook.read({ tables: "none", sheets: [sheetName, "Plan indicativo SGR - Productos"] });
  expect(ranges.map(({ values }) => values[1]?.length)).toEqual([85, 28]);
  const again = await planOf(made);
  // Zeros of money are not written where there is no row for the source; the rest is the same plan.
  const zeros = (row: Plan["investments"][number]) => ({ ...row, annual: row.annual.map((value) => value ?? 0) });
  expect({ ...again, investments: again.investments.map(zeros) }).toEqual({ ...plan, investments: plan.investments.map(zeros) });
});
