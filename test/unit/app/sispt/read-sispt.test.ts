import { readSispt } from "../../../../src/app/sispt/read-sispt";
import type { SisptNoteKind, SisptReading } from "../../../../src/app/sispt/sispt";
import { examine } from "../../../../src/method/evaluate";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { exportFile, lines, others, product, productHeaders, products, results, royalties, royaltyHeaders, withDate, type Row, type Sheet } from "./export-file";

const read = async (...sheets: Sheet[]): Promise<SisptReading> => readSispt(await XlsxWorkbook.open(await exportFile(sheets)), "es");
const readProducts = (...rows: Row[]): Promise<SisptReading> => read(products(rows));
const notesOf = ({ report }: SisptReading, kind: SisptNoteKind) => report.notes.filter((note) => note.kind === kind);

test("the files of these tests have the columns of the list", () => {
  expect(productHeaders).toHaveLength(85);
  expect(withDate).toHaveLength(86);
  expect(royaltyHeaders).toHaveLength(28);
});

describe("a file of the form becomes a plan", () => {
  test("lines, programs, goals, money, projects, results and royalties", async () => {
    const { plan, report } = await read(
      lines("Infraestructura para la vida", "Gobierno abierto"),
      results([{ "Línea estratégica": "Infraestructura para la vida", "Indicador de resultado": "Vías en buen estado", "¿Está en el PND?": "Sí", "Meta cuatrienio": 45.5, "Transformación PND": "Convergencia regional" }]),
      others[0] as Sheet,
      products([
        product({
          "Código de indicador de producto (SisPT)": "IP-63",
          "Programación del producto bien o servicio 2024": 2,
          "Programación del producto bien o servicio 2025": 8,
          "Recursos propios 2024": 1000,
          "Total 2024": 1500,
          "SGP APSB 2024": 500,
          "SGP APSB 2025": 250,
          "Total 2025": 250,
          BPIN: "2024050910001",
        }),
      ]),
      royalties([product({ "Cofinanciado con presupuesto ordinario": "No", "Programación 2025-2026": 3, "Recursos SGR 2025-2026": 900, BPIN: "202500000000816" })]),
      others[1] as Sheet,
    );
    expect(plan.plan).toMatchObject({ name: "Betania avanza", entity: "Betania", daneCode: "05091", firstYear: 2024, years: 4, currencyUnit: "pesos" });
    expect(plan.axes.map(({ code, name }) => [code, name])).toEqual([["1", "Infraestructura para la vida"], ["2", "Gobierno abierto"]]);
    expect(plan.programs).toHaveLength(1);
    expect(plan.programs[0]).toMatchObject({ code: "1.2402", axis: "1", name: "Infraestructura red vial regional", sector: "24", mgaProgram: "2402" });
    expect(plan.productGoals[0]).toMatchObject({
      code: "240200600",
      program: "1.2402",
      name: "Vía secundaria mejorada",
      mgaIndicator: "240200600",
      unitOfMeasure: "Kilómetros",
      class: "accumulated",
      target: 10,
      sdg: "9",
      annual: [2, 8, null, null],
      baseline: null,
      unit: null,
      resultGoal: null,
    });
    expect(plan.investments).toEqual([
      { goal: "240200600", project: "2024050910001", source: "ownResources", annual: [1000, 0, 0, 0], statedTotal: null },
      { goal: "240200600", project: "2024050910001", source: "sgpWater", annual: [500, 250, 0, 0], statedTotal: null },
    ]);
    expect(plan.projects).toEqual([{ code: "2024050910001", name: null, program: "1.2402", subprogram: null, goals: ["240200600"] }]);
    expect(plan.resultGoals[0]).toMatchObject({ code: "1.R1", program: "1.2402", name: "Vías en buen estado", target: 45.5, pnd: "Convergencia regional" });
    expect(plan.royalties).toEqual([
      {
        goal: "240200600", mgaIndicator: "240200600", project: "202500000000816", cofinanced: false,
        programming1: null, programming2: 3, programming3: null, resources1: null, resources2: 900, resources3: null,
      },
    ]);
    expect(report.counts).toEqual({ axes: 2, programs: 1, resultGoals: 1, productGoals: 1, projects: 1, investments: 2, royalties: 1 });
    expect(report.money).toEqual([1500, 250, 0, 0]);
    expect(report.notes).toEqual([]);
    expect(report.otherSheets).toEqual(["Iniciativas SGR", "Iniciativas PATR"]);
    expect(report.untaken.flatMap(({ columns }) => columns.map(({ header }) => header))).toEqual(["Principal", "ODS", "Principal", "ODS"]);
    // Royalties stand apart: no figure of the plan knows of them.
    expect(examine(plan).evaluation).toEqual(examine({ ...plan, royalties: [] }).evaluation);
  });

  test("a total that is not the sum of its sources is named with both figures", async () => {
    const reading = await readProducts(product({ "Crédito 2026": 700, "Total 2026": 770 }), product({ "Código de indicador de producto (MGA)": "240200601" }));
    expect(notesOf(reading, "total-differs")).toEqual([
      { kind: "total-differs", sheet: "Plan indicativo - Productos", column: "Total 2026", rows: [3], values: [770, 700] },
    ]);
  });

  test("codes lose their line breaks and get back the zero that a number has lost, where the prefix proves it", async () => {
    const reading = await readProducts(
      product({ "Código del sector (MGA)": 4, "Código del programa (MGA)": 401, "Código del producto (MGA)": "0401\n105", "Código de indicador de producto (MGA)": 40110500 }),
      // Eight digits because the last one is gone: nothing is given back.
      product({ "Código del sector (MGA)": 45, "Código del programa (MGA)": 4599, "Código del producto (MGA)": null, "Código de indicador de producto (MGA)": 45990260 }),
    );
    expect(reading.plan.productGoals.map(({ mgaIndicator }) => mgaIndicator)).toEqual(["040110500", "45990260"]);
    expect(reading.plan.programs.map(({ sector, mgaProgram }) => [sector, mgaProgram])).toEqual([["04", "0401"], ["45", "4599"]]);
    expect(notesOf(reading, "zero-restored").map(({ column, rows, values }) => [column, rows, values])).toEqual([
      ["Código del sector (MGA)", [3], ["04"]],
      ["Código del programa (MGA)", [3], ["0401"]],
      ["Código de indicador de producto (MGA)", [3], ["040110500"]],
    ]);
  });

  test("an indicator that stands twice is told apart by the form's own code, whatever the order of the rows", async () => {
    const twice = [
      product({ "Código de indicador de producto (SisPT)": "IP-7" }),
      product({ "Código de indicador de producto (SisPT)": "IP-63" }),
    ];
    const codes = async (rows: Row[]) => (await readProducts(...rows)).plan.productGoals.map(({ code }) => code);
    expect(await codes(twice)).toEqual(["240200600·IP-7", "240200600·IP-63"]);
    expect(await codes(twice.toReversed())).toEqual(["240200600·IP-63", "240200600·IP-7"]);
    expect(await codes([product({}), product({})])).toEqual(["240200600·1", "240200600·2"]);
  });

  test("a program under two lines is a program in each, and that is said", async () => {
    const reading = await readProducts(product({}), product({ "Línea estratégica": "Otra", "Código de indicador de producto (MGA)": "240200601" }));
    expect(reading.plan.programs.map(({ code, axis }) => [code, axis])).toEqual([["L1.2402", "L1"], ["L2.2402", "L2"]]);
    expect(notesOf(reading, "program-in-several-lines")[0]?.values).toEqual(["L1.2402, L2.2402"]);
  });

  test("an unknown word of accumulation stays as it is, and a unit in the indicator's column is the unit", async () => {
    const reading = await readProducts(product({ "Tipo de acumulación": "No acumulativo", "Indicador de Producto(MGA)": "Kilómetros", "Unidad de medida": null }));
    expect(reading.plan.productGoals[0]).toMatchObject({ class: "No acumulativo", indicator: "Kilómetros", unitOfMeasure: "Kilómetros" });
    expect(notesOf(reading, "unknown-class")[0]?.values).toEqual(["No acumulativo"]);
    expect(notesOf(reading, "unit-in-indicator")[0]?.rows).toEqual([3]);
  });

  test("several projects in one cell, and words where a BPIN belongs", async () => {
    const reading = await readProducts(product({ BPIN: "2024050910001\n202500000000816", "Crédito 2024": 5 }), product({ "Código de indicador de producto (MGA)": "240200601", BPIN: "Pendiente" }));
    expect(reading.plan.projects.map(({ code, goals }) => [code, goals])).toEqual([["2024050910001", ["240200600"]], ["202500000000816", ["240200600"]]]);
    // Which of the two the money is for, nobody says.
    expect(reading.plan.investments[0]?.project).toBeNull();
    expect(notesOf(reading, "bpin-not-a-code")[0]?.values).toEqual(["Pendiente"]);
  });

  test("text among the money stays and is named", async () => {
    const reading = await readProducts(product({ "Crédito 2024": "2.339.400.000" }));
    expect(reading.plan.investments[0]?.annual).toEqual(["2.339.400.000", 0, 0, 0]);
    expect(notesOf(reading, "text-in-number")[0]).toMatchObject({ column: "Crédito 2024", rows: [3], values: ["2.339.400.000"] });
  });
});

describe("the columns are found by their headers", () => {
  const row = product({ "SGP Salud 2025": 90, "Total 2025": 90, "Programación del producto bien o servicio 2027": 4 });

  test.each([
    ["86 of them", withDate],
    ["in another order", productHeaders.toReversed()],
    ["with columns of the office among them", ["Responsable", ...productHeaders.slice(0, 40), "Observación", ...productHeaders.slice(40)]],
  ])("%s", async (_name, headers) => {
    const [known, other] = [await read(products([row])), await read(products([row], headers))];
    expect(other.plan).toEqual(known.plan);
  });

  test("in capitals, without accents and without the word MGA", async () => {
    const plain = (header: string) => header.normalize("NFD").replace(/\p{Diacritic}/gu, "").toUpperCase();
    const renamed = (header: string) => plain(header).replace("SECTOR (MGA)", "SECTOR");
    const bytes = await exportFile([products([Object.fromEntries(Object.entries(row).map(([header, value]) => [renamed(header), value]))], productHeaders.map(renamed))]);
    const { plan } = await readSispt(await XlsxWorkbook.open(bytes), "es");
    expect(plan).toEqual((await read(products([row]))).plan);
  });

  test("the sheet of products is known by its headers when it is called otherwise", async () => {
    const { plan } = await read({ ...products([row]), name: "Hoja1" });
    expect(plan.productGoals).toHaveLength(1);
  });

  test.each(["Código de indicador de producto (MGA)", "Línea estratégica", "SGP Municipios río Magdalena 2026", "Programación del producto bien o servicio 2025"])(
    "a file without «%s» is refused, and the column is named",
    async (missing) => {
      const refused = read(products([row], productHeaders.filter((header) => header !== missing)));
      await expect(refused).rejects.toMatchObject({
        problem: "columns-missing",
        data: { sheet: "Plan indicativo - Productos", row: 2, columns: missing },
      });
    },
  );

  test("a column that stands twice is refused", async () => {
    await expect(read(products([row], [...productHeaders, "Crédito 2024"]))).rejects.toMatchObject({
      problem: "column-repeated",
      data: { header: "Crédito 2024", letters: "AI, CH" },
    });
  });

  test("columns that may be missing are named", async () => {
    const reading = await read(products([row], productHeaders.filter((header) => !/^(Meta cuatrienio|Total)/.test(header))));
    expect(reading.plan.productGoals[0]?.target).toBeNull();
    expect(notesOf(reading, "column-absent")[0]?.values).toEqual(["Meta del cuatrienio", "Total"]);
  });

  test("another workbook is refused with the names of its sheets", async () => {
    await expect(read(lines("Una"))).rejects.toMatchObject({ problem: "no-products-sheet", data: { sheets: "Líneas estratégicas" } });
  });
});
