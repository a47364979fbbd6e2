import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { listRestorePoints, undoLatest } from "../../../../src/app/changes/restore";
import { loadPlan } from "../../../../src/app/load-plan";
import { parameterCases } from "../../../../src/app/parameters/parameter-cases";
import { parameterNumber } from "../../../../src/app/parameters/parameter-number";
import { defaultParameters, readParameters } from "../../../../src/method/parameters";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../../../src/workbook/port";
import { planOf } from "../../../rules/plan-content";
import { tableNamed, workbookOf } from "../placed";

const now = (): Date => new Date("2026-11-26T10:00:00Z");
const cases = (workbook: Workbook) => parameterCases(new KeepingWorkbook(workbook, "parameters", now));
const changes = (values: Record<string, string | number | null>) => new Map(Object.entries(values));
const stated = async (workbook: Workbook) => (await loadPlan(workbook)).plan.parameters;

async function bookWith(parameters: Record<string, unknown> = {}): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbookOf(planOf({ parameters }), workbook);
  return workbook;
}

describe("reading", () => {
  test("every parameter of the method is listed, in its group, with its default", async () => {
    const { parameters, weightSum } = await cases(await bookWith()).read("es");
    const count = (group: string) => parameters.filter((each) => each.group === group).length;
    expect([count("value"), count("weight"), count("earmark")]).toEqual([6, 10, Object.keys(defaultParameters.earmarks).length]);
    expect(weightSum).toBe(10);
    for (const each of parameters) {
      expect(each.inForce).toEqual(each.default);
      expect(each).toMatchObject({ own: null, problem: null, label: expect.stringMatching(/\S/), help: expect.stringMatching(/\S/), range: expect.stringMatching(/^[^{}]+$/) });
      expect(each.share).toBe(each.group === "weight" ? 0.1 : null);
    }
  });

  test("what the office says stands beside what is in force, also when it is wrong", async () => {
    const workbook = await bookWith({ viableFrom: 0.9, atRiskFrom: 0.95, ramp: "mucho", weights: { r1: 5, r2: -1, r11: 1 }, earmarks: { sgr: ["40", "22"], sgpHealth: ["99"] } });
    const { parameters, weightSum } = await cases(workbook).read("es");
    const of = (key: string) => parameters.find((each) => each.key === key);
    expect(of("viableFrom")).toMatchObject({ own: 0.9, inForce: 0.9, default: 0.95, problem: null });
    expect(of("atRiskFrom")).toMatchObject({ own: 0.95, inForce: 0.6, range: "de 0 a 0,9, lo que diga «Viable desde»" });
    expect(of("ramp")).toMatchObject({ own: "mucho", inForce: 0.2, problem: "Dice «mucho» y se admite de 0 a 10: no se usa. Rige 0,2." });
    expect(weightSum).toBe(14);
    expect(of("weights.r1")).toMatchObject({ own: 5, inForce: 5, share: 5 / 14 });
    expect(of("weights.r2")).toMatchObject({ own: -1, inForce: 1, problem: expect.stringContaining("Rige 1.") });
    expect(of("weights.r11")).toMatchObject({ own: 1, inForce: null, share: null, problem: expect.stringContaining("Rige nada") });
    expect(of("earmarks.sgr")).toMatchObject({ own: "40;22", inForce: ["40", "22"], default: null });
    expect(of("earmarks.sgpHealth")).toMatchObject({ own: "99", inForce: ["19"], problem: expect.stringContaining("Rige 19") });
    const english = (await cases(workbook).read("en")).parameters;
    expect(english.find(({ key }) => key === "ramp")?.problem).toBe("It says “mucho”, and from 0 to 10 is allowed: it is not used. 0.2 is in force.");
  });
});

describe("writing", () => {
  test("sets and blanks in one writing, which can be undone", async () => {
    const workbook = await bookWith({ ramp: 0.5 });
    const report = await cases(workbook).write(
      changes({ viableFrom: "0,9", atRiskFrom: 0.5, ramp: null, "weights.r3": 2, "earmarks.sgpHealth": "*", "earmarks.sgpWater": "40; 04", amountTolerance: " " }),
      "es",
    );
    expect(report).toMatchObject({ added: [], refused: [], repairFirst: false });
    expect(report.written).toEqual(["viableFrom", "atRiskFrom", "ramp", "weights.r3", "earmarks.sgpHealth", "earmarks.sgpWater"]);
    expect(await stated(workbook)).toEqual({ values: { viableFrom: 0.9, atRiskFrom: 0.5 }, weights: { r3: 2 }, earmarks: { sgpHealth: [], sgpWater: ["40", "04"] } });
    expect((await listRestorePoints(workbook)).map(({ cause }) => cause)).toEqual(["parameters"]);
    await undoLatest(workbook);
    expect(await stated(workbook)).toEqual({ values: { ramp: 0.5 }, weights: {}, earmarks: {} });
  });

  test("what is said already is not written again", async () => {
    const workbook = await bookWith({ ramp: 0.5 });
    expect(await cases(workbook).write(changes({ ramp: 0.5, viableFrom: null }), "es")).toMatchObject({ written: [] });
    expect(await listRestorePoints(workbook)).toEqual([]);
  });

  test.each<[string, Record<string, string | number | null>, string]>([
    ["a share as a percentage", { viableFrom: 95 }, "«Viable desde» no puede ser «95»: se admite mayor que 0, hasta 1. Escriba un valor dentro de ese rango, o déjelo en blanco para usar el predeterminado (0,95)."],
    ["a threshold above the other one", { atRiskFrom: 0.99 }, "«En riesgo desde» no puede ser «0.99»: se admite de 0 a 0,95, lo que diga «Viable desde». Escriba un valor dentro de ese rango, o déjelo en blanco para usar el predeterminado (0,6)."],
    ["a word", { ramp: "mucho" }, "«Margen sobre la capacidad» no se entiende: «mucho» no es un número. Escriba solo cifras, con una coma o un punto para los decimales (0,95); se admite de 0 a 10."],
    ["no number", { ramp: Number.NaN }, "«Margen sobre la capacidad» no se entiende: «NaN» no es un número. Escriba solo cifras, con una coma o un punto para los decimales (0,95); se admite de 0 a 10."],
    ["a sector that there is not", { "earmarks.sgpHealth": "19;99" }, "«Sectores permitidos para la fuente SGP Salud» no puede ser «19;99»: se admite sectores de dos dígitos separados por ; (por ejemplo 22;43), o * para cualquiera. Escriba un valor dentro de ese rango, o déjelo en blanco para usar el predeterminado (19)."],
    ["a key that there is not", { colour: 1 }, "«colour» no es un parámetro de Articula. Use una de las claves de la hoja Parámetros."],
  ])("refuses %s, and writes nothing of the others", async (_what, wrong, sentence) => {
    const workbook = await bookWith();
    const report = await cases(workbook).write(changes({ unitCostDrift: 4, ...wrong }), "es");
    expect(report.written).toEqual([]);
    expect(report.refused.map((each) => each.sentence)).toEqual([sentence]);
    expect(await listRestorePoints(workbook)).toEqual([]);
    expect(await stated(workbook)).toEqual({ values: {}, weights: {}, earmarks: {} });
  });

  test("refuses a change that would put another parameter out of its range", async () => {
    const workbook = await bookWith({ atRiskFrom: 0.9 });
    const { refused } = await cases(workbook).write(changes({ viableFrom: 0.8 }), "es");
    expect(refused).toEqual([
      { key: "atRiskFrom", sentence: "Con este cambio «En riesgo desde» quedaría fuera de su rango: dice «0.9» y se admite de 0 a 0,8, lo que diga «Viable desde». Cambie los dos a la vez, o deje uno en blanco." },
    ]);
    expect((await cases(workbook).write(changes({ viableFrom: 0.8, atRiskFrom: null }), "es")).refused).toEqual([]);
  });

  test("refuses weights that all are 0; a parameter that was wrong before stops no other", async () => {
    const workbook = await bookWith({ ramp: 99 });
    const zeros = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`weights.r${at + 1}`, 0]));
    expect((await cases(workbook).write(changes(zeros), "es")).refused.map(({ key }) => key)).toEqual(["weights.r1"]);
    expect(await cases(workbook).write(changes({ "weights.r1": 0 }), "es")).toMatchObject({ written: ["weights.r1"], refused: [] });
  });

  test("a parameter whose row is gone gets one, and so does a source of its own", async () => {
    const workbook = await bookWith();
    const { sheet, row, column, rows } = await tableNamed(workbook, "PlanParametros");
    const at = rows.findIndex(([key]) => key === "ramp");
    await workbook.apply([{ kind: "write-values", sheet, row: row + 1 + at, column, values: [[null, null, null, null, null]] }]);
    const report = await cases(workbook).write(changes({ ramp: 0.3, "earmarks.sgr": "40" }), "es");
    expect(report).toMatchObject({ written: ["ramp", "earmarks.sgr"], added: ["ramp", "earmarks.sgr"], refused: [] });
    expect(await stated(workbook)).toMatchObject({ values: { ramp: 0.3 }, earmarks: { sgr: ["40"] } });
    const after = await tableNamed(workbook, "PlanParametros");
    expect(after.rows.filter(([key]) => key === "ramp")).toEqual([["ramp", expect.stringMatching(/\S/), 0.3, 0.2, expect.stringMatching(/\S/)]]);
  });

  test("of two rows with one key one alone says it afterwards", async () => {
    const workbook = await bookWith({ ramp: 0.5 });
    await workbook.apply([{ kind: "append-rows", table: "PlanParametros", rows: [["ramp", "otra vez", null, null, null]] }]);
    await cases(workbook).write(changes({ ramp: 0.4 }), "es");
    expect((await tableNamed(workbook, "PlanParametros")).rows.filter(([key]) => key === "ramp").map((cells) => cells[2])).toEqual([null, 0.4]);
    await cases(workbook).write(changes({ ramp: null }), "es");
    expect((await stated(workbook)).values).toEqual({});
  });

  test("a workbook without the sheet gets it; one whose table was lost is repaired first", async () => {
    const workbook = await bookWith();
    await workbook.apply([{ kind: "remove-table", table: "PlanParametros" }]);
    expect(await cases(workbook).write(changes({ ramp: 0.3 }), "es")).toMatchObject({ written: [], repairFirst: true });
    await workbook.apply([{ kind: "remove-sheet", sheet: "Parámetros" }]);
    expect(await cases(workbook).write(changes({ ramp: 0.3 }), "es")).toMatchObject({ written: ["ramp"], added: ["ramp"], repairFirst: false });
    expect((await stated(workbook)).values).toEqual({ ramp: 0.3 });
    expect((await cases(workbook).read("es")).parameters).toHaveLength((await cases(await bookWith()).read("es")).parameters.length);
  });

  test("all is taken away at once, what is wrong too", async () => {
    const workbook = await bookWith({ ramp: "mucho", viableFrom: 0.9, weights: { r2: 3, r11: 1 }, earmarks: { sgpHealth: [], sgr: ["40"] } });
    const report = await cases(workbook).resetAll("es");
    expect(report.refused).toEqual([]);
    expect(report.written).toHaveLength(6);
    expect(await stated(workbook)).toEqual({ values: {}, weights: {}, earmarks: {} });
    expect(readParameters(await stated(workbook))).toEqual({ parameters: defaultParameters, refused: [] });
    expect((await cases(workbook).resetAll("es")).written).toEqual([]);
  });
});

test.each<[string, number | null]>([
  ["0,95", 0.95], ["0.95", 0.95], [" 3 ", 3], ["0,125", 0.125], ["1000", 1000], ["12,5", 12.5], ["-1", -1], ["1,0001", 1.0001],
  ["1.000", null], ["1,000", null], ["95 %", null], ["1.000,5", null], ["", null], [",5", null], ["1e3", null],
])("“%s” is read as %s", (text, value) => expect(parameterNumber(text)).toBe(value));
