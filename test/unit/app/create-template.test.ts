import { createTemplate, placePlan } from "../../../src/app/create-template";
import { loadPlan, readPlanContent } from "../../../src/app/load-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { locate } from "../../../src/sheets/locate";
import { PlanUnreadableError } from "../../../src/sheets/read-plan";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";

const spanish = { language: "es", firstYear: 2024, years: 4 } as const;

async function template(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await createTemplate(workbook, spanish);
  return workbook;
}

describe("creating the template", () => {
  test("adds every sheet of the plan, with the nine rows of actors and nothing else", async () => {
    const workbook = await template();
    const { plan } = await loadPlan(workbook);
    expect((await workbook.read({ tables: "none" })).sheets.map((sheet) => sheet.name)).toEqual([
      "Inicio",
      "Tablero",
      "Viabilidad",
      "Diagnóstico",
      "Ejes",
      "Programas",
      "Subprogramas",
      "Metas de resultado",
      "Metas de producto",
      "Proyectos",
      "Plan plurianual",
      "Plan financiero",
      "Presupuesto",
      "Regalías (SGR)",
      "Dependencias",
      "Compromisos",
      "Actores",
      "Seguimiento",
      "Excepciones",
      "Parámetros",
      "Cálculos",
    ]);
    expect(plan.actors).toHaveLength(9);
    expect(plan.actors.map((row) => `${row.actor} ${row.stage}`)).toContain("civilSociety monitoring");
    expect(plan.productGoals).toEqual([]);
    expect(plan.plan).toMatchObject({ firstYear: 2024, years: 4, currencyUnit: "pesos" });
  });

  test("done twice changes nothing: the second patch is empty", async () => {
    const workbook = await template();
    const before = await readPlanContent(workbook);
    const apply = jest.spyOn(workbook, "apply");
    const report = await createTemplate(workbook, { language: "en", firstYear: 2030, years: 2 });
    expect(apply).not.toHaveBeenCalled();
    expect(report.added).toEqual([]);
    expect(report.kept).toHaveLength(21);
    expect(await readPlanContent(workbook)).toEqual(before);
  });

  test("leaves a sheet of the user alone that bears the name of one of ours", async () => {
    const workbook = new MemoryWorkbook();
    await workbook.apply([
      { kind: "add-sheet", sheet: "Programas" },
      { kind: "write-values", sheet: "Programas", row: 0, column: 0, values: [["mío"]] },
    ]);
    const { added } = await createTemplate(workbook, spanish);
    expect(added).toContain("Programas (2)");
    expect(workbook.cell("Programas", 0, 0)).toBe("mío");
    await createTemplate(workbook, spanish);
    expect((await loadPlan(workbook)).missingTables).toEqual([]);
  });

  test("gives drop-down lists to words and references, and keeps codes as text", async () => {
    const workbook = await template();
    const { layouts } = await loadPlan(workbook);
    const goals = layouts.get("productGoals");
    const column = (key: string): number => goals?.columns.get(key) ?? -1;
    const list = workbook.listAt("Metas de producto", 4, column("class"));
    expect(list?.source).toEqual({
      words: ["Incremento acumulado", "Incremento flujo", "Incremento capacidad", "Mantenimiento", "Reducción", "Reducción anual"],
    });
    const programs = layouts.get("programs");
    expect(workbook.listAt("Metas de producto", 4, column("program"))?.source).toEqual({
      sheet: "Programas",
      range: { row: 4, column: programs?.columns.get("code"), rowCount: 10, columnCount: 1 },
    });
    expect(workbook.listAt("Metas de producto", 4 + 10, column("program"))).toBeNull();
    expect(workbook.formatAt("Metas de producto", 4, column("code")).numberFormat).toBe("@");
    expect(workbook.formatAt("Plan plurianual", 4, layouts.get("investments")?.columns.get("y1") ?? -1).numberFormat).toBe("#,##0");
    expect(workbook.sheetState("Metas de producto")).toMatchObject({ frozen: { rows: 4, columns: 1 } });
  });

  test("adds a column that somebody deleted, at the right end", async () => {
    const workbook = await template();
    const { layouts } = await loadPlan(workbook);
    const place = layouts.get("units");
    workbook.edit("Dependencias", 3, place?.columns.get("lead") ?? -1, "Jefe inmediato");
    expect((await loadPlan(workbook)).missingColumns).toEqual([{ sheet: "Dependencias", header: "Responsable" }]);
    await createTemplate(workbook, spanish);
    const reading = await loadPlan(workbook);
    expect(reading.missingColumns).toEqual([]);
    expect(reading.layouts.get("units")?.columns.get("lead")).toBe(3);
    expect(workbook.cell("Dependencias", 3, 2)).toBe("Jefe inmediato");
  });
});

describe("reading the plan back", () => {
  test("finds rows by their place, blank rows aside, and columns that were renamed to English", async () => {
    const workbook = await template();
    workbook.edit("Ejes", 3, 1, "Axis");
    workbook.edit("Ejes", 6, 0, "E1");
    workbook.edit("Ejes", 6, 1, "Agua");
    const reading = await loadPlan(workbook);
    expect(reading.plan.axes).toEqual([{ code: "E1", name: "Agua", objective: null, weight: null }]);
    expect(locate(reading, { table: "axes", code: "E1", row: 0, column: "name", year: null })).toEqual({
      sheet: "Ejes",
      row: 6,
      column: 1,
    });
  });

  test("names the cell when the first year is no year", async () => {
    const workbook = await template();
    workbook.edit("Inicio", 9, 1, "dos mil");
    const failure = await loadPlan(workbook).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlanUnreadableError);
    expect(failure).toMatchObject({ field: "firstYear", found: "dos mil", place: { sheet: "Inicio", row: 9, column: 1 } });
  });

  test("turns a path on Inicio and Parámetros into its cell", async () => {
    const reading = await loadPlan(await template());
    const path = { code: null, row: null, year: null };
    expect(locate(reading, { ...path, table: "plan", column: "entity" })).toEqual({ sheet: "Inicio", row: 5, column: 1 });
    expect(locate(reading, { ...path, table: "parameters", code: "weights.r1", column: null })).toMatchObject({
      sheet: "Parámetros",
      column: 2,
    });
    expect(locate(reading, { ...path, table: "axes", row: 7, column: "name" })).toBeNull();
  });
});

describe("placing a plan", () => {
  const { plan } = parsePlan(sanJacinto);

  test("fills an empty template and the blank data of Inicio", async () => {
    const workbook = await template();
    const years = { firstYear: plan.plan.firstYear, years: plan.plan.years };
    expect(years).toEqual({ firstYear: 2024, years: 4 });
    await placePlan(workbook, plan, "es");
    const reading = await loadPlan(workbook);
    expect(reading.plan.productGoals).toEqual(plan.productGoals);
    expect(reading.plan.plan.name).toBe(plan.plan.name);
  });

  test("refuses a workbook that holds a plan already, naming the sheets", async () => {
    const workbook = new MemoryWorkbook();
    await placePlan(workbook, plan, "es");
    await expect(placePlan(workbook, plan, "es")).rejects.toMatchObject({
      problem: "plan-not-empty",
      data: { sheets: expect.stringContaining("Metas de producto") as string },
    });
  });

  test("refuses a template of other years", async () => {
    const workbook = new MemoryWorkbook();
    await createTemplate(workbook, { language: "es", firstYear: 2028, years: 4 });
    await expect(placePlan(workbook, plan, "es")).rejects.toMatchObject({
      problem: "plan-of-other-years",
      data: { found: "2028–2031", wanted: "2024–2027" },
    });
  });
});

describe("a plan whose sheets were damaged", () => {
  const { plan } = parsePlan(sanJacinto);

  /** The plan's workbook without one of its tables: memory has no deletion, so the content is what a reader would get. */
  async function without(table: string): Promise<MemoryWorkbook> {
    const workbook = new MemoryWorkbook();
    await placePlan(workbook, plan, "es");
    const read = workbook.read.bind(workbook);
    jest.spyOn(workbook, "read").mockImplementation(async (request) => {
      const content = await read(request);
      return { ...content, tables: content.tables.filter(({ name }) => name !== table) };
    });
    return workbook;
  }

  test("without the sheet Inicio only Inicio is made again, and no header is added twice", async () => {
    const workbook = new MemoryWorkbook();
    await placePlan(workbook, plan, "es");
    await workbook.apply([{ kind: "remove-sheet", sheet: "Inicio" }]);
    const apply = jest.spyOn(workbook, "apply").mockResolvedValue();
    const { added } = await createTemplate(workbook, spanish);
    expect(added).toEqual(["Inicio"]);
    const patch = apply.mock.calls[0]?.[0] ?? [];
    expect(patch.filter(({ kind }) => kind === "add-columns" || kind === "append-rows")).toEqual([]);
    expect(patch.filter((operation) => operation.kind === "add-table")).toHaveLength(1);
  });

  test("without Inicio another plan is refused all the same", async () => {
    await expect(placePlan(await without("PlanInicio"), plan, "es")).rejects.toMatchObject({ problem: "plan-not-empty" });
  });

  test("a sheet that is gone, a header that was renamed and a year outside the plan are all named", async () => {
    const workbook = await without("PlanCompromisos");
    workbook.edit("Metas de producto", 3, 14, "Año dos");
    workbook.edit("Plan plurianual", 3, 4, "2031");
    const reading = await loadPlan(workbook);
    expect(reading.missingTables).toEqual(["commitments"]);
    expect(reading.missingColumns).toEqual([
      { sheet: "Metas de producto", header: "2025" },
      { sheet: "Plan plurianual", header: "2025" },
    ]);
    expect(reading.strayYears).toEqual([{ sheet: "Plan plurianual", header: "2031" }]);
  });
});
