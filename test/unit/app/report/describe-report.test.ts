import { describeReport } from "../../../../src/app/report/describe-report";
import { cellText } from "../../../../src/app/report/report-figures";
import type { Plan } from "../../../../src/plan/plan";
import { pathTexts } from "../../../../src/plan/path-text";
import { emptyPlan } from "../../../../src/plan/empty-plan";
import { validatePlan } from "../../../../src/app/validate-plan";
import { blocksOf, requestOf, sample, sentencesOf, tablesOf, textRows } from "./report-plan";

const scoresOf = (report: ReturnType<typeof describeReport>) =>
  blocksOf(report, "summary").flatMap((block) => (block.kind === "scores" ? block.scores.map(({ id, value }) => [id, cellText(value)]) : []));

/** Money of the case file is in millions of pesos, as its arithmetic says. */
const millions = (amount: number): string => (amount === 0 ? "0" : `${new Intl.NumberFormat("es-CO").format(amount)}.000.000`);

describe("the report of the worked example", () => {
  const report = describeReport(requestOf(sample()));

  test("says what it is of, of when, and with which versions it was made", () => {
    expect(report.facts.map(({ value }) => value)).toEqual([
      "San Jacinto del Valle, territorio de agua y oportunidades 2024-2027",
      "Municipio de San Jacinto del Valle (ficticio)",
      "2024 a 2027",
      "26 de noviembre de 2026",
      "Articula 0.1.0, método 1, esquema del plan 1",
    ]);
    expect(report.alerts).toBeNull();
    expect(report.sections.map(({ id }) => id)).toEqual(["summary", "requirements", "feasibility", "money", "findings", "method", "limits"]);
  });

  // The figures are reckoned by hand in test/cases/san-jacinto.json.
  test("coherence stands with its parts and the errors beside it", () => {
    expect(scoresOf(report)).toEqual([
      ["coherence", "92,6"],
      ["errors", "2"],
      ["feasibility", "88,0%"],
      ["budget", "98,9%"],
      ["articulation", "91,0"],
    ]);
    expect(sentencesOf(report, "summary")).toEqual([
      "El plan tiene 4 ejes, 8 programas y 15 metas de producto, con inversiones por 9.400.000.000 (pesos).",
      "La revisión encontró 2 errores, 10 advertencias y 4 de información.",
      "Ningún hallazgo está exceptuado.",
    ]);
  });

  test("each requirement has its measures, what passes, and the first places to mend with the count of the rest", () => {
    const [table] = tablesOf(report, "requirements");
    const rows = textRows(table);
    expect(table?.groups.map(({ heading }) => heading?.replace(/^(\d+)\..*: /, "$1 "))).toEqual([
      "1 100,0%", "2 88,2%", "3 94,3%", "4 90,0%", "5 86,7%", "6 87,4%", "7 94,4%", "8 96,0%", "9 87,8%", "10 85,7%",
    ]);
    expect(rows).toContainEqual(["Problemas críticos que algún programa atiende", "5", "6", "83,3%", "Diagnóstico › D05"]);
    expect(rows).toContainEqual(["Dinero programado dentro del plan financiero", "9.300.000.000", "9.400.000.000", "98,9%", "Plan financiero › SGP APSB › 2026"]);
    expect(rows).toContainEqual([
      "Vigencias de metas que son viables",
      "44",
      "56",
      "78,6%",
      "Metas de producto › M01 › 2026; Metas de producto › M02 › 2026; Metas de producto › M04 › 2025; y 9 más en el panel",
    ]);
    expect(rows.filter(([, , of]) => of !== undefined)).toHaveLength(29);
  });

  test("each year has its feasibility and its goals by state; the sums are of the whole plan", () => {
    // 12, 15, 15 and 14 goals are assessed; M08 is never viable, M13 not from 2025 on; M04, and M01 and M02 in 2026, are at risk.
    expect(textRows(tablesOf(report, "feasibility")[0])).toEqual([
      ["2024", "93,8%", "100,0%", "11", "0", "1", "3"],
      ["2025", "87,7%", "100,0%", "12", "1", "2", "0"],
      ["2026", "85,0%", "96,0%", "10", "3", "2", "0"],
      ["2027", "86,8%", "100,0%", "11", "1", "2", "1"],
      ["Todo el plan", "88,0%", "98,9%", "44", "5", "7", "4"],
    ]);
    expect(textRows(tablesOf(report, "feasibility")[1])).toEqual([
      ["M08 Realizar jornadas de salud rural", "Secretaría de Salud", "2024–2027", "25,0%", expect.stringContaining("equivalen a 2 y la meta exige 8")],
      ["M13 Poner en línea los trámites más pedidos", "Secretaría de Gobierno", "2025–2027", "0,0%", expect.stringContaining("No tiene recursos programados")],
    ]);
  });

  test("money has what is programmed, the ceiling and the gap of each source and year, and what does not fit is marked", () => {
    const [table] = tablesOf(report, "money");
    expect(table?.groups).toHaveLength(11);
    const water = table?.groups.find(({ heading }) => heading === "SGP APSB");
    expect(water?.rows.map((row) => row.map(cellText))).toEqual([
      ["Programado", ...[500, 500, 500, 500, 2000].map(millions)],
      ["Techo", ...[500, 500, 400, 500, 1900].map(millions)],
      ["Saldo", "0", "0", "-100.000.000", "0", "-100.000.000"],
    ]);
    expect(water?.rows[2]?.map((cell) => typeof cell !== "string" && cell.marked === true)).toEqual([false, false, false, true, false, true]);
    expect(table?.groups.at(-1)).toMatchObject({ heading: "Todas las fuentes", total: true });
    expect(table?.groups.at(-1)?.rows[0]?.map(cellText)).toEqual(["Programado", ...[2150, 2620, 2520, 2110, 9400].map(millions)]);
  });

  test("findings stand under the unit that answers for them, those of none in a group of their own", () => {
    expect(sentencesOf(report, "findings").slice(2)).toEqual([
      "Secretaría de Planeación: 1 advertencia",
      "Secretaría de Infraestructura: 2 de información",
      // M10 names no unit: its program's answers.
      "Secretaría de Educación, Cultura y Deporte: 3 advertencias y 1 de información",
      "Secretaría de Salud: 1 error y 1 advertencia",
      "Secretaría de Agricultura y Ambiente: 1 advertencia y 1 de información",
      "Secretaría de Gobierno: 3 advertencias",
      "Sin dependencia (dinero por fuente, datos del plan y filas sin responsable): 1 error y 1 advertencia",
    ]);
    const salud = tablesOf(report, "findings")[3];
    expect(salud?.groups.map(({ heading }) => heading)).toEqual([
      "Error · El total no es la suma de las vigencias (1)",
      "Advertencia · La programación anual no cuadra con la meta del cuatrienio (1)",
    ]);
    expect(textRows(salud)[1]?.[0]).toBe("Plan plurianual › M08 › Total declarado");
  });

  test("methods and parameters in force, default or not, and the catalogues with their versions", () => {
    const [parameters, catalogs] = tablesOf(report, "method");
    expect(textRows(parameters).slice(0, 2)).toEqual([
      ["Viable desde", "0,95", "0,95", "Predeterminado"],
      ["En riesgo desde", "0,6", "0,6", "Predeterminado"],
    ]);
    expect(textRows(parameters)).toContainEqual(["Sectores permitidos para la fuente SGP Salud", "19", "19", "Predeterminado"]);
    expect(textRows(catalogs)).toHaveLength(6);
  });

  test("in English has the same shape and the same digits in their English form", () => {
    const english = describeReport(requestOf(sample(), { language: "en" }));
    expect(scoresOf(english)).toEqual([
      ["coherence", "92.6"],
      ["errors", "2"],
      ["feasibility", "88.0%"],
      ["budget", "98.9%"],
      ["articulation", "91.0"],
    ]);
    const shape = ({ sections }: typeof report) => sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
    expect(shape(english)).toEqual(shape(report));
  });
});

describe("what is less than whole never looks like a pass", () => {
  const clean = (): Plan => emptyPlan(2024, 4);

  test("a rule that crashed stands at the top, and the count of errors is a least one", () => {
    const plan = sample();
    const validation = { ...validatePlan(plan, "es"), complete: false, findings: [], counts: { error: 0, warning: 0, info: 0 } };
    const report = describeReport(requestOf(plan, { validation }));
    expect(report.alerts?.title).toBe("Este informe no está completo");
    expect(report.alerts?.items[0]).toMatch(/Falló la revisión de 1 regla/);
    expect(scoresOf(report)[1]).toEqual(["errors", "al menos 0"]);
    expect(sentencesOf(report, "summary")).not.toContain("La revisión no encontró nada que corregir.");
    expect(sentencesOf(report, "findings")).toEqual(["No hay hallazgos que mostrar, pero la revisión no está completa."]);
  });

  test("columns and sheets that are missing, and years that nothing reads, are named", () => {
    const gaps = {
      columns: [{ sheet: "Metas de producto", header: "2025" }],
      sheets: ["Plan financiero"],
      strayYears: [{ sheet: "Plan plurianual", header: "2052" }],
    };
    const report = describeReport(requestOf(sample(), { gaps }));
    expect(report.alerts?.title).toBe("Este informe no está completo");
    expect(report.alerts?.items).toEqual([
      expect.stringContaining("Faltan hojas del plan, que se leyeron como vacías: Plan financiero."),
      expect.stringContaining("«2025» en Metas de producto"),
      expect.stringContaining("«2052» en Plan plurianual"),
    ]);
    expect(scoresOf(report)[1]).toEqual(["errors", "al menos 2"]);
  });

  test("a plan of nothing says so and has no score", () => {
    const report = describeReport(requestOf(clean()));
    expect(report.alerts?.title).toBe("Antes de leer las cifras");
    expect(report.alerts?.items).toEqual([
      "El plan no tiene metas de producto: no hay qué evaluar.",
      "La coherencia no se puede calcular: falta la viabilidad (ninguna meta está programada en una vigencia) y el plan financiero (o el dinero del plan plurianual).",
    ]);
    expect(scoresOf(report)[0]).toEqual(["coherence", "sin dato"]);
    expect(report.facts[0]?.value).toBe("(plan sin nombre)");
  });
});

test("waived findings leave the lists of the units and stand in the summary with who signed and why", () => {
  const plan = sample();
  const { findings } = validatePlan(plan, "es");
  const ceiling = findings.find(({ finding }) => finding.rule === "budget/ceiling-exceeded");
  if (ceiling === undefined) throw new Error("the example has this error");
  const path = pathTexts(plan)(ceiling.finding.path);
  plan.waivers.push({ rule: "budget/ceiling-exceeded", path, reason: "Acta 12 del comité", who: "Ana Ruiz", date: "2026-03-01" });
  plan.waivers.push({ rule: "budget/earmark", path: "investments/nada/source", reason: "x", who: "y", date: "z" });
  const report = describeReport(requestOf(plan));
  expect(scoresOf(report)[1]).toEqual(["errors", "1"]);
  expect(textRows(tablesOf(report, "summary")[0])).toEqual([
    ["Se programa más de lo disponible en la fuente. Plan financiero › SGP APSB › 2026", "Error", "Ana Ruiz", "2026-03-01", "Acta 12 del comité"],
  ]);
  expect(sentencesOf(report, "summary")).toContainEqual(expect.stringContaining("no corresponden a ningún hallazgo: 1"));
  expect(sentencesOf(report, "findings").at(-1)).toMatch(/^Sin dependencia .*: 1 advertencia$/);
});

test("of many findings of one kind the first are told and the rest is counted, never dropped silently", () => {
  const plan = sample();
  plan.productGoals.forEach((goal) => {
    goal.unit = "SAL";
    goal.verification = null;
    goal.indicator = null;
  });
  const report = describeReport(requestOf(plan));
  const groups = tablesOf(report, "findings").flatMap((table) => table.groups);
  const missing = groups.find(({ heading }) => heading?.includes("Falta un dato obligatorio"));
  expect(missing?.heading).toMatch(/\(15\)$/);
  expect(missing?.rows).toHaveLength(3);
  expect(missing?.more).toBe("y 12 más en la hoja Hallazgos");
});

test("what the entity changed is told apart from the defaults, each weight of its own", () => {
  const plan = sample();
  plan.parameters.values.viableFrom = 0.9;
  plan.parameters.weights.r4 = 2;
  plan.parameters.earmarks.sgpSport = ["43", "33"];
  const rows = textRows(tablesOf(describeReport(requestOf(plan)), "method")[0]);
  expect(rows).toContainEqual(["Viable desde", "0,9", "0,95", "La entidad"]);
  expect(rows).toContainEqual(["Peso del requisito r4", "2", "1", "La entidad"]);
  expect(rows).toContainEqual(["Peso del requisito r5", "1", "1", "Predeterminado"]);
  expect(rows).toContainEqual(["Sectores permitidos para la fuente SGP Deporte", "43, 33", "43", "La entidad"]);
});

test("the catalogue that the entity loaded is named with its version, its file and the day", () => {
  const entry = { level: "program", code: "4003", name: "Acceso al agua", unit: null } as const;
  const catalog = { source: "catalogo.xlsx", version: "marzo de 2026", loadedOn: "2026-03-05", entries: [entry, { ...entry, code: "4004" }] };
  const rows = textRows(tablesOf(describeReport(requestOf(sample(), { catalog })), "method")[1]);
  expect(rows).toHaveLength(7);
  expect(rows.at(-1)).toEqual([
    "Programas, productos e indicadores de la MGA",
    "marzo de 2026",
    "2",
    "archivo «catalogo.xlsx», cargado por la entidad el 2026-03-05",
  ]);
});

test("many years are told in as many tables as they need, the total once", () => {
  const plan = sample();
  plan.plan.years = 12;
  for (const row of [...plan.productGoals, ...plan.investments, ...plan.ceilings]) row.annual = [...row.annual, ...row.annual, ...row.annual];
  const tables = tablesOf(describeReport(requestOf(plan)), "money");
  expect(tables.map(({ columns }) => columns.slice(2).map(({ header }) => header))).toEqual([
    ["2024", "2025", "2026", "2027", "2028"],
    ["2029", "2030", "2031", "2032", "2033"],
    ["2034", "2035", "Total"],
  ]);
  expect(tables[2]?.groups.at(-1)?.rows[0]?.map(cellText).at(-1)).toBe("28.200.000.000");
});

test("without a financial plan the money says that nobody knows whether it is enough", () => {
  const plan = sample();
  plan.ceilings = [];
  const report = describeReport(requestOf(plan));
  expect(sentencesOf(report, "money")[0]).toContain("no se sabe si el dinero alcanza");
  expect(tablesOf(report, "money")[0]?.groups[0]?.rows).toHaveLength(1);
});
