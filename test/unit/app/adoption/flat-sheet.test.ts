import { adoptedPlan, adoptSheet } from "../../../../src/app/adoption/adopt-sheet";
import type { AdoptionMapping } from "../../../../src/app/adoption/adoption";
import { proposeAdoption } from "../../../../src/app/adoption/propose-adoption";
import { parseMapping } from "../../../../src/app/adoption/parse-mapping";
import { loadPlan } from "../../../../src/app/load-plan";
import type { CellValue } from "../../../../src/plan/cell-value";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";

async function workbookOf(rows: CellValue[][], sheet = "Plan", row = 0): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => [...cells, ...new Array<CellValue>(width - cells.length).fill(null)]);
  await workbook.apply([
    { kind: "add-sheet", sheet },
    { kind: "write-values", sheet, row, column: 0, values },
  ]);
  return workbook;
}

const mapping: AdoptionMapping = {
  sheet: "Plan",
  headerRow: 1,
  firstYear: 2024,
  years: 2,
  currencyUnit: "pesos",
  columns: {
    "axes.name": "Eje",
    "programs.code": "Cod",
    "programs.name": "Programa",
    "productGoals.name": "Meta",
    "productGoals.class": "Tipo",
    "productGoals.target": "Total",
    "productGoals.y1": "2024",
    "productGoals.y2": "2025",
    "units.name": "Responsable",
    "investments.y1": "Inversión 2024",
    "investments.y2": "Inversión 2025",
    "investments.statedTotal": "Inversión total",
  },
  words: { "productGoals.class": { I: "accumulated" } },
};
const header = ["Eje", "Cod", "Programa", "Meta", "Tipo", "Total", "2024", "2025", "Responsable", "Inversión 2024", "Inversión 2025", "Inversión total", "Nota"];

async function adopt(...rows: CellValue[][]): ReturnType<typeof adoptedPlan> {
  return adoptedPlan(await workbookOf([header, ...rows]), mapping, "es");
}

describe("adopting a flat sheet", () => {
  test("an entity with a name and no code gets one from its kind and order", async () => {
    const { plan } = await adopt(
      ["  Agua\n limpia ", 1, "Acueducto", "Tubería", "i", 10, 4, 6, "Planeación", 100, 200, 300],
      ["Agua limpia", 1, "Acueducto", "Planta", "I", 1, "NP", 1, "Hacienda", null, 50, 50],
      ["Vías", 2, "Placa huella", "Metros", "I", 5, 5, 0, "Planeación", null, null, null],
    );
    expect(plan.axes.map(({ code, name }) => [code, name])).toEqual([
      ["E1", "Agua limpia"],
      ["E2", "Vías"],
    ]);
    expect(plan.units.map(({ code, name }) => [code, name])).toEqual([
      ["D1", "Planeación"],
      ["D2", "Hacienda"],
    ]);
    expect(plan.programs.map(({ code, axis, name }) => [code, axis, name])).toEqual([
      ["1", "E1", "Acueducto"],
      ["2", "E2", "Placa huella"],
    ]);
    expect(plan.productGoals.map(({ code, program, unit, class: goalClass, annual }) => [code, program, unit, goalClass, annual])).toEqual([
      ["M1", "1", "D1", "accumulated", [4, 6]],
      ["M2", "1", "D2", "accumulated", ["NP", 1]],
      ["M3", "2", "D1", "accumulated", [5, 0]],
    ]);
    expect(plan.investments).toEqual([
      { goal: "M1", project: null, source: null, annual: [100, 200], statedTotal: 300 },
      { goal: "M2", project: null, source: null, annual: [null, 50], statedTotal: 50 },
    ]);
    expect(plan.actors).toHaveLength(9);
  });

  test("a code that comes with several names becomes one entry for each name, and is reported with its rows", async () => {
    const { plan, report } = await adopt(
      ["Agua", "1", "Acueducto", "A", "I", 1, 1, 0],
      ["Agua", "1", "Alcantarillado", "B", "I", 1, 1, 0],
      ["Agua", 1, "Aseo", "C", "I", 1, 1, 0],
      ["Agua", "1", "Acueducto", "D", "I", 1, 1, 0],
    );
    expect(plan.programs.map(({ code, name }) => [code, name])).toEqual([
      ["1", "Acueducto"],
      ["1·2", "Alcantarillado"],
      ["1·3", "Aseo"],
    ]);
    expect(plan.productGoals.map(({ program }) => program)).toEqual(["1", "1·2", "1·3", "1"]);
    expect(report.conflicts).toEqual([
      {
        kind: "code-with-several-names",
        table: "programs",
        code: "1",
        column: null,
        values: ["Acueducto", "Alcantarillado", "Aseo"],
        resolved: ["1", "1·2", "1·3"],
        rows: [2, 3, 4],
      },
    ]);
  });

  test("text where a number belongs is kept and reported, and a stated total is compared", async () => {
    const { plan, report } = await adopt(["Agua", 1, "Acueducto", "A", "Otro", "2 km", 1, " por definir ", null, 100, "cien", 350]);
    expect(plan.productGoals[0]).toMatchObject({ target: "2 km", class: "Otro", annual: [1, "por definir"] });
    expect(plan.investments[0]).toMatchObject({ annual: [100, "cien"], statedTotal: 350 });
    expect(report.notes).toEqual([
      { kind: "text-in-number-column", table: "productGoals", column: "target", rows: [2], values: ["2 km"] },
      { kind: "text-in-number-column", table: "productGoals", column: "y2", rows: [2], values: ["por definir"] },
      { kind: "text-in-number-column", table: "investments", column: "y2", rows: [2], values: ["cien"] },
      { kind: "unknown-class", table: "productGoals", column: "class", rows: [2], values: ["Otro"] },
      { kind: "stated-total-differs", table: "investments", column: "statedTotal", rows: [2], values: [350, 100] },
      { kind: "all-stated-totals", table: "investments", column: "statedTotal", rows: [], values: [350, 100] },
    ]);
    expect(report.unmapped).toEqual([{ column: "M", header: "Nota" }]);
  });

  test("says which rows hold no goal, and where rows contradict each other", async () => {
    const { plan, report } = await adopt(
      ["Agua", 1, "Acueducto", "A", "I", 1, 1, 0],
      ["Total eje", null, null, null, null, 99],
      ["Vías", 1, "Acueducto", "B", "I", 1, 1, 0],
    );
    expect(plan.productGoals).toHaveLength(2);
    expect(plan.programs).toMatchObject([{ code: "1", axis: "E1" }]);
    expect(report.leftOut).toEqual([{ sheet: "Plan", reason: "subtotal", rows: [3], texts: ["Total eje"] }]);
    expect(report.conflicts).toEqual([
      { kind: "several-parents", table: "programs", code: "1", column: "axis", values: ["E1", "E2"], resolved: ["E1"], rows: [2, 4] },
    ]);
  });

  test("a goal that stands in two rows stays two goals, told apart and reported", async () => {
    const workbook = await workbookOf([
      ["Código", "Meta", "Meta total"],
      [7, "Árboles", 10],
      [7, "Árboles", 20],
    ]);
    const { plan, report } = await adoptedPlan(
      workbook,
      { ...mapping, columns: { "productGoals.code": "Código", "productGoals.name": "Meta", "productGoals.target": { column: "c" } } },
      "es",
    );
    expect(plan.productGoals.map(({ code, target }) => [code, target])).toEqual([
      ["7", 10],
      ["7·2", 20],
    ]);
    expect(report.conflicts).toMatchObject([{ kind: "repeated-goal", code: "7", resolved: ["7", "7·2"], rows: [2, 3] }]);
  });

  test("adds the plan to the same workbook and leaves the source as it is", async () => {
    const row = ["Agua", "01", "=1+1", "A", "I", 1, 1, 0, "Planeación", 5, 5, 10, "x"];
    const workbook = await workbookOf([header, row]);
    const before = await workbook.read({ tables: "none", sheets: ["Plan"] });
    await adoptSheet(workbook, mapping, "es");
    expect((await workbook.read({ tables: "none", sheets: ["Plan"] })).ranges).toEqual(before.ranges);
    expect((await loadPlan(workbook)).plan.programs).toMatchObject([{ code: "01", name: "=1+1" }]);
  });
});

describe("a mapping that does not fit", () => {
  const rows = [header, ["Agua", 1, "Acueducto", "A", "I", 1, 1, 0]];

  test.each([
    ["a column that is not there", { "axes.name": "Pilar" }, "mapping-header-missing", { header: "Pilar", column: "axes.name", row: 1 }],
    ["a letter beyond the sheet", { "axes.name": { column: "ZZ" } }, "mapping-header-missing", { header: "ZZ" }],
    ["a plan column that does not exist", { "axes.colour": "Eje" }, "mapping-column-unknown", { column: "axes.colour" }],
    ["a year beyond the plan", { "productGoals.y3": "2024" }, "mapping-column-unknown", { column: "productGoals.y3" }],
  ])("%s is named", async (_, columns, problem, data) => {
    const fitting = { ...mapping, columns: { ...mapping.columns, ...columns } };
    await expect(adoptedPlan(await workbookOf(rows), fitting, "es")).rejects.toMatchObject({ problem, data });
  });

  test("a header that stands twice is named with its letters", async () => {
    const twice = [["Meta", "L.B", "L.B"], ["A", 1, 2]];
    const columns = { "productGoals.name": "Meta", "productGoals.baseline": "L.B" };
    await expect(adoptedPlan(await workbookOf(twice), { ...mapping, columns }, "es")).rejects.toMatchObject({
      problem: "mapping-header-repeated",
      data: { header: "L.B", letters: "B, C" },
    });
  });

  test("nothing is written when the mapping is wrong", async () => {
    const workbook = await workbookOf(rows);
    const apply = jest.spyOn(workbook, "apply");
    await expect(adoptSheet(workbook, { ...mapping, sheet: "Hoja 9" }, "es")).rejects.toMatchObject({ problem: "sheet-missing" });
    expect(apply).not.toHaveBeenCalled();
  });

  test.each([
    [{ ...mapping, years: 13 }, "years"],
    [{ ...mapping, sheet: 5 }, "sheet"],
    [{ ...mapping, currencyUnit: "dólares" }, "currencyUnit"],
    [{ ...mapping, columns: { "axes.name": 3 } }, "columns.axes.name"],
    [{ ...mapping, words: { "productGoals.class": { I: "sum" } } }, "words.productGoals.class.I"],
    ["{}", "$"],
  ])("a mapping file is refused with the key that is wrong: %#", (document, key) => {
    expect(() => parseMapping(document)).toThrow(expect.objectContaining({ problem: "mapping-not-understood", data: { key } }) as Error);
  });
});

describe("proposing how to adopt", () => {
  test("finds the header row below a title and tells columns with one header apart by what stands on their left", async () => {
    const rows: CellValue[][] = [
      ["PLAN INDICATIVO 2024-2027"],
      [],
      ["LÍNEA ESTRATÉGICA", "Programa", "Meta de resultado", "L.B", "Meta de producto", "L.B", "Unidad de medida", "Tendencia", "Meta cuatrienio", "Valor esperado 2024", "Valor esperado 2025", "Ejecutado 2024", "Recursos 2024", "Recursos 2025", "Total recursos", "Responsable"],
      ["Agua", "Acueducto", "Más agua", 1, "Tubos", 2, "Número", "I", 10, 4, 6, 3, 100, 200, 300, "Planeación"],
      ["Agua", "Acueducto", "Más agua", 1, "Bombas", 2, "Número", "X", 10, 4, 6, 3, 100, 200, 300, "Planeación"],
    ];
    const proposal = await proposeAdoption(await workbookOf(rows));
    expect(proposal.mapping).toMatchObject({ sheet: "Plan", headerRow: 3, firstYear: 2024, years: 2 });
    expect(proposal.mapping.columns).toEqual({
      "axes.name": "LÍNEA ESTRATÉGICA",
      "programs.name": "Programa",
      "resultGoals.name": "Meta de resultado",
      "resultGoals.baseline": { column: "D" },
      "productGoals.name": "Meta de producto",
      "productGoals.baseline": { column: "F" },
      "productGoals.unitOfMeasure": "Unidad de medida",
      "productGoals.class": "Tendencia",
      "productGoals.target": "Meta cuatrienio",
      "productGoals.y1": "Valor esperado 2024",
      "productGoals.y2": "Valor esperado 2025",
      "units.name": "Responsable",
      "investments.statedTotal": "Total recursos",
      "investments.y1": "Recursos 2024",
      "investments.y2": "Recursos 2025",
    });
    expect(proposal.classWords).toEqual([
      { word: "I", class: "accumulated" },
      { word: "X", class: null },
    ]);
    expect(proposal.rowCount).toBe(2);
  });

  test("a workbook without a header row gets a proposal without columns that says so", async () => {
    const workbook = await workbookOf([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const { headerFound, mapping: proposed, sheets } = await proposeAdoption(workbook);
    expect({ headerFound, sheets }).toEqual({ headerFound: false, sheets: ["Plan"] });
    expect(proposed).toMatchObject({ sheet: "Plan", headerRow: 1, columns: {} });
  });

  test("a workbook without any content is refused", async () => {
    const workbook = new MemoryWorkbook();
    await workbook.apply([{ kind: "add-sheet", sheet: "Hoja1" }]);
    await expect(proposeAdoption(workbook)).rejects.toMatchObject({ problem: "workbook-empty" });
  });

  test("neither hidden sheets nor the plan's own are proposed", async () => {
    const workbook = await workbookOf([header, ["Agua", 1, "Acueducto", "A", "I", 1, 1, 0]]);
    await workbook.apply([
      { kind: "add-sheet", sheet: "Vieja" },
      { kind: "write-values", sheet: "Vieja", row: 0, column: 0, values: [["Eje", "Programa", "Meta de producto", "Responsable"], ["a", "b", "c", "d"]] },
    ]);
    workbook.setHidden("Vieja", true);
    await adoptSheet(workbook, mapping, "es");
    expect((await proposeAdoption(workbook)).sheets).toEqual(["Plan"]);
  });
});
