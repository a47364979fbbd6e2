import { loadPlan } from "../../../../src/app/load-plan";
import { describeRepair } from "../../../../src/app/repair/describe-repair";
import { repairCases } from "../../../../src/app/repair/repair-cases";
import type { Workbook } from "../../../../src/workbook/port";
import { allCells, makers, placedPlan, rename, tableOf } from "./placed-plan";

describe.each(makers)("headers that were renamed, in %s", (_, make) => {
  async function start(): Promise<{ workbook: Workbook; plan: Awaited<ReturnType<typeof placedPlan>> }> {
    const workbook = await make();
    return { workbook, plan: await placedPlan(workbook) };
  }

  test.each([
    ["PlanMetasProducto", "2024", "Meta 2024"],
    ["PlanMetasProducto", "2025", "segunda"],
    ["PlanMetasProducto", "Código", "Cod. de la meta"],
    ["PlanMetasProducto", "Programa", "Programa del plan"],
    ["PlanProgramas", "Eje", "Línea estratégica"],
    ["PlanPlurianual", "Fuente", "De dónde sale la plata"],
    ["PlanPlurianual", "2026", "Recursos 2026"],
    ["PlanFinanciero", "2027", "Vigencia 2027"],
  ])("finds %s › %s again when it is called «%s»", async (table, from, to) => {
    const { workbook, plan } = await start();
    const before = await tableOf(workbook, table);
    await rename(workbook, table, from, to);
    expect((await loadPlan(workbook)).plan).not.toEqual(plan);
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toMatchObject([{ kind: "header", table, from: to, to: from }]);
    expect(doubts).toEqual([]);
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    expect((await loadPlan(workbook)).missingColumns).toEqual([]);
    expect(await tableOf(workbook, table)).toEqual(before);
  });

  test("changes no other cell, and nothing when it is done again", async () => {
    const { workbook } = await start();
    const before = await allCells(workbook);
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    await repairCases(workbook).apply();
    expect(await allCells(workbook)).toEqual(before);
    const apply = jest.spyOn(workbook, "apply");
    expect(await repairCases(workbook).apply()).toEqual({ mends: [], doubts: [], absent: [] });
    expect(apply).not.toHaveBeenCalled();
  });

  test("says what it would write before it does", async () => {
    const { workbook } = await start();
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    const before = await allCells(workbook);
    const { mends } = describeRepair(await repairCases(workbook).propose(), "es");
    expect(mends).toEqual(["«Meta 2024» (Metas de producto, columna N) → «2024»"]);
    expect(await allCells(workbook)).toEqual(before);
  });

  test("tells two neighbours of one kind apart by their words", async () => {
    const { workbook, plan } = await start();
    await rename(workbook, "PlanMetasProducto", "2024", "Valor esperado 2024");
    await rename(workbook, "PlanMetasProducto", "2025", "Año 2");
    const { doubts } = await repairCases(workbook).apply();
    expect(doubts).toEqual([]);
    expect((await loadPlan(workbook)).plan).toEqual(plan);
  });

  test("tells one of two neighbours by its words, and the other as the one that is left", async () => {
    const { workbook, plan } = await start();
    await rename(workbook, "PlanMetasProducto", "2024", "primera");
    await rename(workbook, "PlanMetasProducto", "2025", "Programación 2025");
    await repairCases(workbook).apply();
    expect((await loadPlan(workbook)).plan).toEqual(plan);
  });

  test("leaves two neighbours of one kind and no telling words to the office", async () => {
    const { workbook } = await start();
    await rename(workbook, "PlanMetasProducto", "2024", "primera");
    await rename(workbook, "PlanMetasProducto", "2025", "segunda");
    const before = await allCells(workbook);
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([
      { kind: "column", header: "2024", candidates: [{ header: "primera" }, { header: "segunda" }] },
      { kind: "column", header: "2025", candidates: [{ header: "primera" }, { header: "segunda" }] },
    ]);
    expect(await allCells(workbook)).toEqual(before);
    expect(describeRepair({ mends, doubts, absent: [] }, "es").doubts[0]).toContain("«primera» (columna N) y «segunda» (columna O)");
  });

  test("leaves free text without telling words to the office", async () => {
    const { workbook } = await start();
    await rename(workbook, "PlanEjes", "Objetivo", "Observaciones");
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([{ header: "Objetivo", candidates: [{ header: "Observaciones" }] }]);
  });

  test("leaves what was carried out in a year for what it is", async () => {
    const { workbook } = await start();
    await rename(workbook, "PlanMetasProducto", "2024", "Ejecutado 2024");
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([{ header: "2024", candidates: [{ header: "Ejecutado 2024" }] }]);
  });

  test("leaves a column that the office added alone", async () => {
    const { workbook, plan } = await start();
    const { sheet, row, column, headers } = await tableOf(workbook, "PlanMetasProducto");
    await workbook.apply([
      { kind: "add-columns", table: "PlanMetasProducto", headers: ["Meta 2024 (acta 3)"] },
      { kind: "write-values", sheet, row: row + 1, column: column + headers.length, values: [[7]] },
    ]);
    expect(await repairCases(workbook).apply()).toEqual({ mends: [], doubts: [], absent: [] });
    await rename(workbook, "PlanMetasProducto", "Programa", "Programa del plan");
    await repairCases(workbook).apply();
    expect((await tableOf(workbook, "PlanMetasProducto")).headers.at(-1)).toBe("Meta 2024 (acta 3)");
    expect((await loadPlan(workbook)).plan).toEqual(plan);
  });

  test("takes the office's own column for no other when both have the words", async () => {
    const { workbook } = await start();
    const { sheet, row, column, headers } = await tableOf(workbook, "PlanMetasProducto");
    await workbook.apply([
      { kind: "add-columns", table: "PlanMetasProducto", headers: ["Meta 2024"] },
      { kind: "write-values", sheet, row: row + 1, column: column + headers.length, values: [[7]] },
    ]);
    await rename(workbook, "PlanMetasProducto", "2024", "Programado 2024");
    const { mends, doubts } = await repairCases(workbook).apply();
    expect(mends).toEqual([]);
    expect(doubts).toMatchObject([{ header: "2024", candidates: [{ header: "Programado 2024" }, { header: "Meta 2024" }] }]);
  });

  test("names a column that left no trace as gone", async () => {
    const { workbook } = await start();
    await workbook.apply([{ kind: "remove-columns", table: "PlanEjes", count: 1 }]);
    expect(await repairCases(workbook).apply()).toEqual({ mends: [], doubts: [], absent: [{ sheet: "Ejes", header: "Peso" }] });
  });

  test("lets formulas follow that name the header as it was renamed", async () => {
    const { workbook } = await start();
    await rename(workbook, "PlanEjes", "Código", "Código del eje");
    await workbook.apply([
      { kind: "write-formulas", sheet: "Inicio", row: 100, column: 0, formulas: [["=COUNTA(PlanEjes[Código del eje])&\"PlanEjes[Código del eje]\""]] },
    ]);
    await repairCases(workbook).apply();
    const inicio = (await allCells(workbook)).find(({ sheet }) => sheet === "Inicio");
    expect(inicio?.formulas?.at(-1)?.[0]).toBe("=COUNTA(PlanEjes[Código])&\"PlanEjes[Código del eje]\"");
  });
});
