import { adoptedPlan } from "../../../../src/app/adoption/adopt-sheet";
import type { AdoptionMapping } from "../../../../src/app/adoption/adoption";
import { proposeAdoption } from "../../../../src/app/adoption/propose-adoption";
import type { AdoptedPlan } from "../../../../src/app/adoption/build-plan";
import type { CellValue } from "../../../../src/plan/cell-value";
import { officeWorkbook, type OfficeSheet } from "./office-sheets";

/** Adopts what is proposed, as a user who changes nothing. */
async function adoptProposed(...sheets: OfficeSheet[]): Promise<AdoptedPlan & { mapping: AdoptionMapping }> {
  const workbook = await officeWorkbook(...sheets);
  const { mapping } = await proposeAdoption(workbook);
  return { ...(await adoptedPlan(workbook, mapping, "es")), mapping };
}

const noteOf = ({ report }: AdoptedPlan, kind: string) => report.notes.filter((note) => note.kind === kind);

describe("plans as offices lay them out", () => {
  test("one sheet for each secretaría: read together, each answers for its goals", async () => {
    const header = ["Programa", "Meta de producto", "Unidad de medida", "Meta cuatrienio", "Meta 2024", "Meta 2025"];
    const adopted = await adoptProposed(
      { name: "Salud", rows: [header, ["Vida", "Jornadas", "Número", 4, 2, 2], ["Vida", "Brigadas", "Número", 2, 1, 1]] },
      { name: "Educación", rows: [header, ["Aulas", "Sedes", "Número", 3, 1, "x"]] },
      { name: "Copia de Salud", rows: [header, ["Vida", "Jornadas", "Número", 4, 2, 2]] },
      { name: "Notas", rows: [["Pendientes"], ["Llamar"]] },
    );
    expect(adopted.mapping.moreSheets?.map(({ sheet }) => sheet)).toEqual(["Educación"]);
    expect(adopted.plan.units.map(({ code, name }) => [code, name])).toEqual([["D1", "Salud"], ["D2", "Educación"]]);
    expect(adopted.plan.productGoals.map(({ code, name, unit }) => [code, name, unit])).toEqual([
      ["M1", "Jornadas", "D1"],
      ["M2", "Brigadas", "D1"],
      ["M3", "Sedes", "D2"],
    ]);
    expect(noteOf(adopted, "text-in-number-column")).toMatchObject([{ column: "y2", rows: ["Educación!2"], values: ["x"] }]);
    expect(adopted.report.sheetsLeft).toEqual(["Copia de Salud", "Notas"]);
  });

  test("a sheet with other columns is offered, and read as it is laid out when it is taken", async () => {
    const workbook = await officeWorkbook(
      { name: "Salud", rows: [["Programa", "Meta de producto", "Unidad de medida", "Meta 2024"], ["Vida", "Jornadas", "Número", 2]] },
      { name: "Obras", rows: [["OBRAS PÚBLICAS"], ["Meta 2024", "Meta de producto", "Responsable"], [7, "Placa huella", "Infraestructura"]] },
    );
    const { mapping, otherSheets } = await proposeAdoption(workbook);
    expect(mapping.moreSheets).toBeUndefined();
    expect(otherSheets).toMatchObject([{ sameLayout: false, repeatsGoals: false, taken: false, rowCount: 1 }]);
    const { plan, report } = await adoptedPlan(workbook, { ...mapping, moreSheets: otherSheets.map((other) => other.mapping) }, "es");
    expect(plan.productGoals.map(({ name, annual }) => [name, annual])).toEqual([["Jornadas", [2]], ["Placa huella", [7]]]);
    expect(report.leftOut).toEqual([{ sheet: "Obras", reason: "title", rows: [1], texts: ["OBRAS PÚBLICAS"] }]);
  });

  test("a sheet that begins in another year keeps its years", async () => {
    const adopted = await adoptProposed(
      { name: "Salud", rows: [["Programa", "Meta de producto", "Meta 2024", "Meta 2025", "Meta 2026"], ["Vida", "Jornadas", 1, 2, 3]] },
      { name: "Obras", rows: [["Programa", "Meta de producto", "Meta 2025", "Meta 2026", "Meta 2030"], ["Vías", "Placa", 5, 6, 7]] },
    );
    expect(adopted.plan.productGoals.map(({ name, annual }) => [name, annual])).toEqual([["Jornadas", [1, 2, 3]], ["Placa", [null, 5, 6]]]);
    expect(adopted.report.unmapped).toEqual([{ column: "E", header: "Meta 2030", sheet: "Obras" }]);
  });

  test("headers in two lines, the years merged above their measures", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["PLAN INDICATIVO 2024-2025 (cifras en miles de pesos)"],
        ["Programa", "META DE PRODUCTO", null, null, 2024, null, null, 2025, null, null],
        [null, "Código", "Descripción", "Unidad de medida", "Meta", "Recursos", "Ejecutado", "Meta", "Recursos", "Ejecutado"],
        ["Agua", "P1", "Tubos", "Metro", 4, 100, 3, 6, 200, null],
      ],
      merged: ["A1:J1", "A2:A3", "B2:D2", "E2:G2", "H2:J2"],
    });
    expect(adopted.mapping).toMatchObject({ headerRow: 3, headerRows: 2, firstYear: 2024, years: 2, currencyUnit: "thousands" });
    expect(adopted.mapping.columns).toEqual({
      "programs.name": "Programa",
      "productGoals.code": "META DE PRODUCTO / Código",
      "productGoals.name": "META DE PRODUCTO / Descripción",
      "productGoals.unitOfMeasure": "META DE PRODUCTO / Unidad de medida",
      "productGoals.y1": "2024 / Meta",
      "productGoals.y2": "2025 / Meta",
      "investments.y1": "2024 / Recursos",
      "investments.y2": "2025 / Recursos",
    });
    expect(adopted.plan.productGoals).toMatchObject([{ code: "P1", name: "Tubos", annual: [4, 6] }]);
    expect(adopted.plan.investments).toMatchObject([{ annual: [100, 200] }]);
    expect(adopted.report.unmapped).toEqual([
      { column: "G", header: "2024 / Ejecutado" },
      { column: "J", header: "2025 / Ejecutado" },
    ]);
  });

  test("merged levels go to each row; an amount merged over two goals stays with the first", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["Eje", "Programa", "Meta de producto", "Meta 2024", "Recursos 2024"],
        ["Agua", "Acueducto", "Tubos", 4, 900],
        [null, null, "Bombas", 2, null],
        [null, "Aseo", "Camiones", 1, 50],
      ],
      merged: ["A2:A4", "B2:B3", "E2:E3"],
    });
    expect(adopted.plan.axes).toHaveLength(1);
    expect(adopted.plan.programs.map(({ code, axis, name }) => [code, axis, name])).toEqual([["P1", "E1", "Acueducto"], ["P2", "E1", "Aseo"]]);
    expect(adopted.plan.productGoals.map(({ program }) => program)).toEqual(["P1", "P1", "P2"]);
    expect(adopted.plan.investments.map(({ goal, annual }) => [goal, annual])).toEqual([["M1", [900]], ["M3", [50]]]);
    expect(noteOf(adopted, "filled-from-merged").map(({ table, rows }) => [table, rows])).toEqual([["axes", [3, 4]], ["programs", [3]]]);
    expect(noteOf(adopted, "merged-number")).toMatchObject([{ table: "investments", column: "y1", rows: [3], values: ["900"] }]);
  });

  test("a goal merged over several rows is one goal with several amounts", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["Meta de producto", "Meta 2024", "Fuente", "Recursos 2024"],
        ["Tubos", 4, "SGP Salud", 10],
        [null, null, "Recursos propios", 20],
        ["Bombas", 1, "Recursos propios", 5],
      ],
      merged: ["A2:A3", "B2:B3"],
    });
    expect(adopted.plan.productGoals.map(({ name, annual }) => [name, annual])).toEqual([["Tubos", [4]], ["Bombas", [1]]]);
    expect(adopted.plan.investments.map(({ goal, source, annual }) => [goal, source, annual])).toEqual([
      ["M1", "sgpHealth", [10]],
      ["M1", "ownResources", [20]],
      ["M2", "ownResources", [5]],
    ]);
    expect(adopted.report.conflicts).toEqual([]);
  });

  test("rows that name the axis and the program above their goals; blank, repeated and total rows are listed", async () => {
    const header = ["Código meta", "Meta de producto", "Unidad de medida", "Meta 2024"];
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["MUNICIPIO DE PRUEBA"],
        ["SECRETARÍA DE PLANEACIÓN"],
        header,
        ["EJE 1: Agua limpia"],
        ["PROGRAMA 1.1 - Acueducto", null, null, 7],
        ["M1", "Tubos", "Metro", 4],
        ["TOTAL PROGRAMA", null, null, 4],
        [],
        header,
        ["EJE ESTRATÉGICO No. 2. Vías"],
        ["M2", "Placa huella", "Kilómetro", 3],
        [null, null, "Elaboró: Planeación", null],
      ],
      merged: ["A1:D1", "A2:D2", "A4:D4"],
    });
    expect(adopted.mapping.sections).toEqual({ axes: ["EJE"], programs: ["PROGRAMA"], units: ["SECRETARÍA"] });
    expect(adopted.plan.axes.map(({ code, name }) => [code, name])).toEqual([["1", "Agua limpia"], ["2", "Vías"]]);
    expect(adopted.plan.programs.map(({ code, axis, name }) => [code, axis, name])).toEqual([["1.1", "1", "Acueducto"]]);
    expect(adopted.plan.units.map(({ name }) => name)).toEqual(["SECRETARÍA DE PLANEACIÓN"]);
    // An axis of its own ends the program of the one before.
    expect(adopted.plan.productGoals.map(({ code, program, unit }) => [code, program, unit])).toEqual([["M1", "1.1", "D1"], ["M2", null, "D1"]]);
    expect(adopted.report.leftOut).toEqual([
      { sheet: "Plan", reason: "title", rows: [1], texts: ["MUNICIPIO DE PRUEBA"] },
      { sheet: "Plan", reason: "section", rows: [2, 4, 5, 10], texts: ["SECRETARÍA DE PLANEACIÓN", "EJE 1: Agua limpia", "PROGRAMA 1.1 - Acueducto", "EJE ESTRATÉGICO No. 2. Vías"] },
      { sheet: "Plan", reason: "subtotal", rows: [7], texts: ["TOTAL PROGRAMA"] },
      { sheet: "Plan", reason: "repeated-header", rows: [9], texts: ["Código meta"] },
      { sheet: "Plan", reason: "without-goal", rows: [12], texts: ["Elaboró: Planeación"] },
      { sheet: "Plan", reason: "blank", rows: [8], texts: [] },
    ]);
  });

  test("codes stored as numbers get their zero back only where nothing else is possible", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["Sector", "Programa MGA", "Código indicador de producto MGA", "Programa", "Meta de producto", "Meta 2024"],
        [4, 401, 40110500, "Datos", "Censo", 1],
        ["45", 4502, 45990260, "Gobierno", "Atención", 1],
        ["45", 4599, 4599026, "Gestión", "Sistemas", 1],
      ],
    });
    expect(adopted.plan.programs.map(({ sector, mgaProgram }) => [sector, mgaProgram])).toEqual([["04", "0401"], ["45", "4502"], ["45", "4599"]]);
    expect(adopted.plan.productGoals.map(({ mgaIndicator }) => mgaIndicator)).toEqual(["040110500", "45990260", "4599026"]);
    expect(noteOf(adopted, "code-zeros-restored").map(({ column, rows, values }) => [column, rows, values])).toEqual([
      ["sector", [2], ["4 → 04"]],
      ["mgaProgram", [2], ["401 → 0401"]],
      ["mgaIndicator", [2], ["40110500 → 040110500"]],
    ]);
    expect(noteOf(adopted, "code-length-unclear")).toMatchObject([{ column: "mgaIndicator", rows: [3], values: ["45990260"] }]);
  });

  test("numbers as text are converted only where they can mean one number; NP and SD stay", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["Meta de producto", "Línea base", "Meta cuatrienio", "Meta 2024", "Meta 2025", "Recursos 2024", "Recursos 2025"],
        ["Tubos", "SD", "12,5", "NP", "2.339", "$ 2.339.400.000", "1,250"],
        ["Cobertura", "70%", "77,75%", "75%", "77,75%", "1.234,50", 5],
        ["Mezcla", "7,75%", 80, 40, 40, null, null],
      ],
    });
    expect(adopted.plan.productGoals.map(({ baseline, target, annual }) => [baseline, target, annual])).toEqual([
      ["SD", 12.5, ["NP", "2.339"]],
      [0.7, 0.7775, [0.75, 0.7775]],
      ["7,75%", 80, [40, 40]],
    ]);
    expect(adopted.plan.investments.map(({ annual }) => annual)).toEqual([[2339400000, "1,250"], [1234.5, 5]]);
    expect(noteOf(adopted, "no-data")).toMatchObject([{ column: "baseline", rows: [2], values: ["SD"] }]);
    expect(noteOf(adopted, "text-in-number-column").map(({ column, values }) => [column, values])).toEqual([
      ["y2", ["2.339"]],
      ["y2", ["1,250"]],
      ["baseline", ["7,75%"]],
    ]);
    expect(noteOf(adopted, "number-from-text").flatMap(({ values }) => values)).toEqual(
      expect.arrayContaining(["12,5 → 12.5", "$ 2.339.400.000 → 2339400000", "1.234,50 → 1234.5", "77,75% → 0.7775"]),
    );
  });

  test("the source and the year in the header give one amount for each source", async () => {
    const adopted = await adoptProposed({
      name: "Plan",
      rows: [
        ["Meta de producto", "Meta 2024", "Meta 2025", "Recursos 2024 SGP", "Recursos 2025 SGP", "SGP Salud 2024", "SGP Salud 2025", "Total"],
        ["Jornadas", 1, 1, 10, 20, 5, null, 35],
        ["Brigadas", 1, 1, null, null, 3, 4, 10],
      ],
    });
    expect(adopted.plan.investments.map(({ goal, source, annual, statedTotal }) => [goal, source, annual, statedTotal])).toEqual([
      ["M1", "SGP", [10, 20], null],
      ["M1", "sgpHealth", [5, null], null],
      ["M2", "sgpHealth", [3, 4], 10],
    ]);
    expect(noteOf(adopted, "total-not-kept")).toMatchObject([{ rows: [2], values: [35] }]);
    expect(noteOf(adopted, "stated-total-differs")).toMatchObject([{ rows: [3], values: [10, 7] }]);
  });

  test("units of money that do not agree are reported and nothing is converted", async () => {
    const rows: CellValue[][] = [
      ["Meta de producto", "Meta 2024", "Recursos 2024 (millones)", "Recursos 2025 (millones)"],
      ["Jornadas", 1, 500, 680510000],
    ];
    const workbook = await officeWorkbook({ name: "Plan", rows });
    const { mapping } = await proposeAdoption(workbook);
    expect(mapping.currencyUnit).toBe("millions");
    const adopted = await adoptedPlan(workbook, { ...mapping, currencyUnit: "pesos", years: 2, columns: { ...mapping.columns, "investments.y2": { column: "D" } } }, "es");
    expect(adopted.plan.investments).toMatchObject([{ annual: [500, 680510000] }]);
    expect(noteOf(adopted, "money-units-mixed")).toMatchObject([{ rows: [2], values: ["500 | 680510000"] }]);
    expect(noteOf(adopted, "money-unit-stated")[0]?.values).toEqual(["Plan: Recursos 2024 (millones)", "Plan: Recursos 2025 (millones)"]);
  });

  test("each proposed column says how sure it is and why, with three samples", async () => {
    const workbook = await officeWorkbook({
      name: "Plan",
      rows: [
        ["Eje", "Meta de producto", "Línea base", "Responsable", "Meta 2024", "Meta cuatrienio"],
        ["Agua", "Tubos", 1, null, "por definir", 5],
        ["Agua", "Bombas", 2, null, "pendiente", 6],
        ["Vías", "Placa", 3, null, 4, 7],
        ["Vías", "Andén", 4, null, "pendiente", 8],
      ],
    });
    expect((await proposeAdoption(workbook)).evidence).toEqual({
      "axes.name": { confidence: "high", reason: "header", samples: ["Agua", "Vías"] },
      "productGoals.name": { confidence: "high", reason: "header", samples: ["Tubos", "Bombas", "Placa"] },
      "productGoals.baseline": { confidence: "medium", reason: "level-on-the-left", samples: ["1", "2", "3"] },
      "productGoals.target": { confidence: "high", reason: "header", samples: ["5", "6", "7"] },
      "productGoals.y1": { confidence: "low", reason: "content-differs", samples: ["por definir", "pendiente", "4"] },
      "units.name": { confidence: "low", reason: "empty", samples: [] },
    });
  });
});
