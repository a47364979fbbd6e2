import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../../src/app/changes/restore";
import { createTemplate } from "../../../../src/app/create-template";
import { loadPlan, NoPlanError } from "../../../../src/app/load-plan";
import { describeRepair } from "../../../../src/app/repair/describe-repair";
import { repairCases } from "../../../../src/app/repair/repair-cases";
import { planTableNames } from "../../../../src/sheets/plan-sheets";
import type { Workbook } from "../../../../src/workbook/port";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { allCells, loseTable, makers, placedPlan, rename, tableOf } from "./placed-plan";

const clock = (): Date => new Date("2026-11-26T10:00:00Z");

describe.each(makers)("tables that were lost, in %s", (_, make) => {
  let workbook: Workbook;
  let plan: Awaited<ReturnType<typeof placedPlan>>;
  beforeEach(async () => {
    workbook = await make();
    plan = await placedPlan(workbook);
  });

  test("all of them are made again over their cells, and no cell changes", async () => {
    for (const name of planTableNames) await loseTable(workbook, name);
    const before = await allCells(workbook);
    const { mends, doubts, absent } = await repairCases(workbook).apply();
    expect(mends.map((mend) => mend.kind === "table" && mend.name).sort()).toEqual([...planTableNames].sort());
    expect([doubts, absent]).toEqual([[], []]);
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    expect(await allCells(workbook)).toEqual(before);
    expect((await repairCases(workbook).apply()).mends).toEqual([]);
  });

  test("all of them get their names back", async () => {
    const places = await Promise.all(planTableNames.map((name) => tableOf(workbook, name)));
    for (const [at, name] of planTableNames.entries()) await loseTable(workbook, name, `Tabla${at + 1}`);
    await repairCases(workbook).apply();
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    expect(await Promise.all(planTableNames.map((name) => tableOf(workbook, name)))).toEqual(places);
  });

  test("a renamed table and a renamed header in it are mended at once, and undone at once", async () => {
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    await loseTable(workbook, "PlanMetasProducto", "Tabla9");
    await workbook.apply([{ kind: "write-formulas", sheet: "Inicio", row: 100, column: 0, formulas: [["=SUM(Tabla9[Meta 2024])"]] }]);
    const before = await allCells(workbook);
    const keeping = new KeepingWorkbook(workbook, "repair", clock);
    expect(describeRepair(await repairCases(keeping).apply(), "es").mends).toEqual([
      "La tabla «Tabla9» de «Metas de producto» vuelve a ser la de Metas de producto.",
      "«Meta 2024» (Metas de producto, columna N) → «2024»",
    ]);
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    const inicio = (await allCells(workbook)).find(({ sheet }) => sheet === "Inicio");
    expect(inicio?.formulas?.at(-1)?.[0]).toBe("=SUM(PlanMetasProducto[2024])");
    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    expect(await allCells(workbook)).toEqual(before);
    expect((await tableOf(workbook, "Tabla9")).headers).toContain("Meta 2024");
  });
});

describe("a table that was lost", () => {
  let workbook: MemoryWorkbook;
  let plan: Awaited<ReturnType<typeof placedPlan>>;
  beforeEach(async () => {
    workbook = new MemoryWorkbook();
    plan = await placedPlan(workbook);
  });

  test("is found with a header that was renamed too, and headers that are numbers become text", async () => {
    const { sheet, row, column, headers } = await tableOf(workbook, "PlanMetasProducto");
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    await loseTable(workbook, "PlanMetasProducto");
    workbook.edit(sheet, row, column + headers.indexOf("2025"), 2025);
    await repairCases(workbook).apply();
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    expect((await tableOf(workbook, "PlanMetasProducto")).headers).toEqual(headers);
  });

  test("keeps rows after a blank one, and leaves a note below outside and says so", async () => {
    const { sheet, row, column, rows } = await tableOf(workbook, "PlanEjes");
    const end = row + 1 + rows.length;
    await loseTable(workbook, "PlanEjes");
    await workbook.apply([
      { kind: "write-values", sheet, row: end + 1, column, values: [["E9", "Eje nuevo", "Objetivo", 5]] },
      { kind: "write-values", sheet, row: end + 4, column, values: [["Fuente: acuerdo 12 de 2024"]] },
    ]);
    const { doubts } = await repairCases(workbook).apply();
    expect((await loadPlan(workbook)).plan.axes.map(({ code }) => code)).toEqual([...plan.axes.map(({ code }) => code), "E9"]);
    expect(doubts).toEqual([{ kind: "rest", name: "PlanEjes", place: { sheet, row: end + 4, column } }]);
    expect(describeRepair({ mends: [], doubts, absent: [] }, "es").doubts[0]).toContain(`desde la fila ${end + 5} de «Ejes»`);
  });

  test("is found on a sheet of another name where its headers stand in order", async () => {
    const { sheet, row, column, headers, rows } = await tableOf(workbook, "PlanProgramas");
    await workbook.apply([
      { kind: "add-sheet", sheet: "Copia" },
      { kind: "write-values", sheet: "Copia", row: 7, column: 2, values: [headers, ...rows] },
      { kind: "remove-sheet", sheet },
    ]);
    const { mends } = await repairCases(workbook).apply();
    const tables = mends.filter(({ kind }) => kind === "table");
    expect(tables).toMatchObject([{ name: "PlanProgramas", from: null, sheet: "Copia", row: 7, column: 2 }]);
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    expect([row, column]).not.toEqual([7, 2]);
  });

  test("is left to the office where two places look like it", async () => {
    const { sheet, headers, rows } = await tableOf(workbook, "PlanProgramas");
    for (const copy of ["Copia A", "Copia B"]) {
      await workbook.apply([
        { kind: "add-sheet", sheet: copy },
        { kind: "write-values", sheet: copy, row: 0, column: 0, values: [headers, ...rows] },
      ]);
    }
    await workbook.apply([{ kind: "remove-sheet", sheet }]);
    const before = await allCells(workbook);
    const proposal = await repairCases(workbook).apply();
    expect(proposal.mends).toEqual([]);
    expect(describeRepair(proposal, "es").doubts).toEqual([
      "Falta la tabla de Programas y varios lugares se le parecen: Copia A!A1 y Copia B!A1. Deje los encabezados del plan solo en el que es y repita.",
    ]);
    expect(await allCells(workbook)).toEqual(before);
  });

  test.each([
    ["in another order", (headers: string[]) => headers.toReversed()],
    ["among many others", (headers: string[]) => [...headers, ...["a", "b", "c", "d", "e", "f", "g"]]],
  ])("is not found on a sheet of another name where its headers stand %s", async (_, change) => {
    const { sheet, headers, rows } = await tableOf(workbook, "PlanProgramas");
    const wide = change(headers);
    await workbook.apply([
      { kind: "add-sheet", sheet: "Copia" },
      { kind: "write-values", sheet: "Copia", row: 0, column: 0, values: [wide, ...rows.map((row) => wide.map((__, at) => row[at] ?? null))] },
      { kind: "remove-sheet", sheet },
    ]);
    expect(await repairCases(workbook).propose()).toEqual({ mends: [], doubts: [], absent: [{ sheet: "Programas", header: null }] });
  });

  test("is left to the office where one place looks like two tables", async () => {
    const { sheet, headers, rows } = await tableOf(workbook, "PlanPlurianual");
    await workbook.apply([
      { kind: "remove-sheet", sheet },
      { kind: "remove-sheet", sheet: "Plan financiero" },
      { kind: "add-sheet", sheet: "Plan financiero" },
      { kind: "write-values", sheet: "Plan financiero", row: 0, column: 0, values: [headers, ...rows] },
    ]);
    const { mends, doubts } = await repairCases(workbook).propose();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([{ name: "PlanPlurianual", why: "several" }, { name: "PlanFinanciero", why: "several" }]);
  });

  test("is left to the office where two headers are the same", async () => {
    const { sheet, row, column, headers } = await tableOf(workbook, "PlanProgramas");
    await loseTable(workbook, "PlanProgramas");
    workbook.edit(sheet, row, column + headers.indexOf("Peso"), "Código");
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([{ kind: "table", name: "PlanProgramas", why: "headers" }]);
  });

  test("is named as gone where nothing is left of it", async () => {
    await workbook.apply([{ kind: "remove-sheet", sheet: "Programas" }]);
    expect(await repairCases(workbook).propose()).toEqual({ mends: [], doubts: [], absent: [{ sheet: "Programas", header: null }] });
    await workbook.apply([{ kind: "remove-sheet", sheet: "Inicio" }]);
    await expect(repairCases(workbook).propose()).rejects.toThrow(NoPlanError);
  });
});

describe("completing sheets", () => {
  const options = { language: "es", firstYear: 2024, years: 4 } as const;
  let workbook: MemoryWorkbook;
  beforeEach(async () => {
    workbook = new MemoryWorkbook();
    await placedPlan(workbook);
  });

  test.each([
    ["a header that can be mended", () => rename(workbook, "PlanMetasProducto", "2024", "Meta 2024")],
    ["a table that can be mended", () => loseTable(workbook, "PlanMetasProducto")],
    ["the data of Inicio that can be mended", () => loseTable(workbook, "PlanInicio")],
  ])("adds nothing beside %s", async (__, spoil) => {
    await spoil();
    const before = await allCells(workbook);
    expect(await createTemplate(workbook, options)).toEqual({ added: [], kept: [], repairFirst: true });
    expect(await allCells(workbook)).toEqual(before);
  });

  test("adds Inicio where it is gone, and hides no renamed column meanwhile; then it can be repaired", async () => {
    const { plan } = await loadPlan(workbook);
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    await workbook.apply([{ kind: "remove-sheet", sheet: "Inicio" }]);
    const { added, withheld } = await createTemplate(workbook, options);
    expect(added).toEqual(["Inicio"]);
    expect(withheld).toEqual([{ sheet: "Metas de producto", header: "2024" }]);
    await repairCases(workbook).apply();
    expect((await loadPlan(workbook)).plan.productGoals).toEqual(plan.productGoals);
  });

  test("adds what is gone, but no column that one with content may be", async () => {
    await rename(workbook, "PlanEjes", "Objetivo", "Observaciones");
    await workbook.apply([{ kind: "remove-sheet", sheet: "Compromisos" }]);
    const { added, withheld } = await createTemplate(workbook, options);
    expect(withheld).toEqual([{ sheet: "Ejes", header: "Objetivo" }]);
    expect(added).toEqual(["Compromisos"]);
    expect((await tableOf(workbook, "PlanEjes")).headers).toEqual(["Código", "Eje", "Observaciones", "Peso"]);
  });
});
