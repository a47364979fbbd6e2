import { sumAmounts } from "../../../../src/app/budget/budget-amounts";
import { readBudget } from "../../../../src/app/budget/read-budget";
import { book, read } from "./budget-book";

const title = [
  [null],
  ["219105091 - Betania "],
  ["01-12-2025 al 31-12-2025"],
  ["CUIPO - CATEGORIA UNICA DE INFORMACION DEL PRESUPUESTO ORDINARIO "],
  ["D_EJECUCION_DE_GASTOS "],
  ["FECHA RECEPCIÓN 2026-03-18 20:48:55"],
  [null],
];
const headers = ["VIGENCIA GASTO", "SECCION PRESUPUESTAL", "CODIGO", "NOMBRE", "PRODUCTO MGA", "FUENTES DE FINANCIACION", "BPIN", "COMPROMISOS(Pesos)", "PAGOS(Pesos)"];

describe("a report of the CUIPO", () => {
  test("amounts are text, totals repeat the code of their detail and may state its amount; parts have totals of their own", async () => {
    const file = await read([
      ...title,
      headers,
      ["VIGENCIA ACTUAL ", "ADMINISTRACION ", "2 ", "GASTOS ", "  ", "  ", "  ", "170 ", "90 "],
      [" ", " ", "2.1 ", "FUNCIONAMIENTO ", "  ", "  ", "  ", "70 ", "40 "],
      [" ", " ", "2.1.1 ", "SUELDOS ", "  ", "  ", "  ", "70 ", "40 "],
      [" ", " ", "2.1.1 ", "SUELDOS ", "No aplica ", "ESTAMPILLAS ", "0 ", "70 ", "40 "],
      [" ", " ", "2.3 ", "INVERSION ", "  ", "  ", "  ", "100 ", "50 "],
      [" ", " ", "2.3.2 ", "OBRAS ", "Via terciaria mejorada2402041 ", "ESTAMPILLAS ", "2025000002782 ", "100 ", "50 "],
      ["RESERVAS ", "ADMINISTRACION ", "2 ", "GASTOS ", "  ", "  ", "  ", "5 ", "5 "],
      [" ", " ", "2.3.2 ", "OBRAS ", "2402041 Via terciaria mejorada ", "ESTAMPILLAS ", "202500000000816 ", "5 ", "5 "],
    ]);
    expect(file).toMatchObject({ layout: "cuipo", headerRow: 8, entity: "219105091 - Betania", year: 2025, kind: "execution", unit: "pesos" });
    expect(file.lines.map(({ row, scope, mgaCode, project, amounts }) => [row, scope, mgaCode, project, amounts.committed, amounts.paid])).toEqual([
      [12, "operation", null, null, 70, 40],
      [14, "investment", "2402041", "2025000002782", 100, 50],
      [16, "reserves", "2402041", "202500000000816", 5, 5],
    ]);
    expect(file.totals.map(({ row, stated, sum }) => [row, stated.committed, sum.committed])).toEqual([[9, 170, 170], [15, 5, 5]]);
    expect(file.differing).toEqual([]);
    expect(file.subtotalCount).toBe(5);
  });

  test("a total that is not the sum of its detail is told, with both figures", async () => {
    const file = await read([
      ...title,
      headers,
      ["VIGENCIA ACTUAL", "X", "2.3", "INVERSION", null, null, null, "101", "50"],
      [null, null, "2.3.2", "OBRAS", "No aplica", "ESTAMPILLAS", "0", "100", "50"],
    ]);
    expect(file.differing.map(({ row, stated, sum }) => [row, stated.committed, sum.committed])).toEqual([[9, 101, 100]]);
  });

  test("a row without anything under it is a detail, though it says nothing of what it is for", async () => {
    const file = await read([
      ...title,
      headers,
      ["VIGENCIA ACTUAL", "X", "2", "GASTOS", null, null, null, "30", "0"],
      [null, null, "2.3", "INVERSION", null, null, null, "30", "0"],
    ]);
    expect(file.lines.map(({ row }) => row)).toEqual([10]);
    expect(sumAmounts(file.lines.map(({ amounts }) => amounts)).committed).toBe(30);
  });

  test("income is recognised by its title, by its receipts and by its codes", async () => {
    const income = [["1", "INGRESOS", "20", "30"], ["1.1", "CORRIENTES", "20", "30"]];
    const columns = ["CODIGO", "NOMBRE", "PRESUPUESTO INICIAL(Pesos)", "PRESUPUESTO DEFINITIVO(Pesos)"];
    const wrong = { problem: "income-file" };
    await expect(read([["A_PROGRAMACION_DE_INGRESOS "], columns, ...income])).rejects.toMatchObject({ ...wrong, data: { title: "A_PROGRAMACION_DE_INGRESOS" } });
    await expect(read([columns, ...income])).rejects.toMatchObject(wrong);
    await expect(read([["CODIGO", "NOMBRE", "FUENTES DE FINANCIACION", "TOTAL RECAUDO(Pesos)"], ["1.1", "X", "Y", 5]])).rejects.toMatchObject(wrong);
  });
});

describe("a plain table", () => {
  test("with Spanish headers, in any order, the codes of a plan's own sheet and a total below", async () => {
    const file = await read([
      ["Fuente", "Vigencia", "Tipo", "Indicador de producto MGA", "Proyecto", "Apropiación definitiva", "Compromisos"],
      ["SGP APSB", 2025, "Presupuesto", "040110500", "2025000002782", 1000, null],
      ["SGR (regalías)", 2026, "Ejecución", 40110500, null, null, "1.234.567,50"],
      ["TOTAL", null, null, null, null, 1000, 1234567.5],
    ]);
    expect(file.lines.map(({ year, kind, mgaCode, project, source, amounts }) => [year, kind, mgaCode, project, source, amounts.appropriated, amounts.committed])).toEqual([
      [2025, "budget", "040110500", "2025000002782", "SGP APSB", 1000, null],
      // The zero of sector 04 is lost where the code is a number.
      [2026, "execution", "040110500", null, "SGR (regalías)", null, 1234567.5],
    ]);
    expect(file.totals).toEqual([
      {
        row: 4,
        code: null,
        label: "TOTAL",
        stated: { appropriated: 1000, committed: 1234567.5, obligated: null, paid: null },
        sum: { appropriated: 1000, committed: 1234567.5, obligated: null, paid: null },
      },
    ]);
    expect(file).toMatchObject({ layout: "table", unitStated: false });
  });

  test("with English headers and one column of codes, alike rows are not taken for totals", async () => {
    const file = await read([
      ["Year", "Kind", "Code", "Source", "Appropriated"],
      [2025, "poai", "240204100", null, 10],
      [2025, "poai", "240204100", null, 10],
    ]);
    expect(file.lines.map(({ mgaCode, kind, amounts }) => [mgaCode, kind, amounts.appropriated])).toEqual([
      ["240204100", "poai", 10],
      ["240204100", "poai", 10],
    ]);
  });

  test("the last row of bare amounts is a total where it sums up those above, and a detail otherwise", async () => {
    const rows = (last: number) => [["Código BPIN", "Apropiación"], ["2025000002782", 4], ["2025000002783", 6], [null, last]];
    expect((await read(rows(10))).lines).toHaveLength(2);
    expect((await read(rows(11))).lines.map(({ amounts }) => amounts.appropriated)).toEqual([4, 6, 11]);
  });

  test("what a column «último nivel» says decides", async () => {
    const file = await read([
      ["Código", "Fuente", "Apropiación inicial (miles de pesos)", "Último nivel"],
      ["2.3", "ESTAMPILLAS", 9, "No"],
      ["2.3.1", "ESTAMPILLAS", 9, "Sí"],
    ]);
    expect(file.lines.map(({ row }) => row)).toEqual([3]);
    expect(file).toMatchObject({ appropriation: "initial", unit: "thousands", kind: "budget" });
  });

  test("codes without dots have totals only where the amounts agree", async () => {
    const head = ["Rubro", "Nombre", "Compromisos"];
    const agreeing = await read([head, ["23", "Inversión", 30], ["2301", "Obras", 10], ["2302", "Estudios", 20]]);
    expect(agreeing.lines.map(({ row }) => row)).toEqual([3, 4]);
    const flat = await read([head, ["23", "Inversión", 31], ["2301", "Obras", 10], ["2302", "Estudios", 20]]);
    expect(flat.lines.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test("text that could be two amounts is not guessed but told with its cell", async () => {
    const file = await read([["BPIN", "Pagos"], ["2025000002782", "1.234"], ["2025000002783", "$ 2.345.678"], ["2025000002784", "SD"], ["2025000002785", 5]]);
    expect(file.lines.map(({ amounts }) => amounts.paid)).toEqual([2345678, 5]);
    expect(file.unread).toEqual([
      { row: 2, letter: "B", text: "1.234" },
      { row: 4, letter: "B", text: "SD" },
    ]);
  });

  test("two columns that say the same are refused; a sheet without a budget and an unknown one too", async () => {
    await expect(read([["BPIN", "Compromisos", "Total compromisos"], ["2025000002782", 1, 2]])).rejects.toMatchObject({
      problem: "column-repeated",
      data: { letters: "B, C" },
    });
    await expect(read([["Eje", "Meta cuatrienio"], ["Agua", 4]])).rejects.toMatchObject({ problem: "not-a-budget" });
    await expect(read([["BPIN", "Pagos"], ["2025000002782", null]])).rejects.toMatchObject({ problem: "no-amounts" });
    await expect(readBudget(await book([["BPIN", "Pagos"]]), "Otra")).rejects.toMatchObject({ problem: "sheet-missing", data: { sheets: "Hoja1" } });
  });
});
