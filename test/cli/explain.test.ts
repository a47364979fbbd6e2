import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "articula-explain-"));
const file = join(folder, "plan.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  file,
  JSON.stringify({
    format: "articula-plan",
    version: 1,
    plan: { firstYear: 2024, years: 2 },
    productGoals: [
      { code: "M-01", name: "Aulas", class: "accumulated", target: 9, unitCost: 20, capacity: 2, y1: 3, y2: 6 },
      { code: "M-02", class: "flow", target: 5, y1: "NP", y2: "NP" },
      { code: "M-01", name: "Otra" },
    ],
    investments: [
      { goal: "M-01", source: "sgr", y1: 50, y2: 30 },
      { goal: "M-01", source: "credit", y1: 20 },
    ],
    ceilings: [
      { source: "sgr", y1: 25, y2: 100 },
      { source: "credit", y1: 20 },
    ],
    actors: Array.from({ length: 9 }, () => ({})),
  }),
);

async function explained(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(["explain", file, ...argv], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

test("explains a goal in one year, with every number that went in", async () => {
  const { code, out } = await explained("M-01", "2024");
  expect(code).toBe(0);
  // 25 of the 50 of sgr can happen, and all 20 of credit: 45 of 3 × 20 = 60. 2 × 1.2 = 2.4 of 3.
  expect(out).toBe(`Aviso: el código «M-01» está en 2 filas; se explica la primera.
Meta M-01: Aulas
Viabilidad de la meta: 50% (promedio de sus vigencias programadas)
Programación: 100%. Tipo «Incremento acumulado»: las vigencias equivalen a 9 y la meta exige 9.
2024: en riesgo, viabilidad 75%. La limita el dinero.
  Dinero: 75%. Necesita 60 = 3 × 20 (costo unitario) y dispone de 45.
    SGR (regalías): 50 programados, se puede contar con 50% = 25 (la fuente tiene 25 y el plan le programa 50)
    Crédito: 20 programados, se puede contar con 100% = 20 (la fuente tiene 20 y el plan le programa 20)
  Ritmo: 80%. Puede entregar 2,4 = 2 (capacidad) × 1,2; tiene que entregar 3.
`);
});

test("explains all years, in English too, and those that are not assessed", async () => {
  const { out } = await explained("M-02", "--language", "en");
  expect(out).toContain("Goal M-02: (no name)");
  expect(out).toContain("no data, because no year is programmed");
  expect(out).toContain("2025: not programmed (NP); not assessed.");
});

test("prints the same as data", async () => {
  const { out } = await explained("M-01", "2025", "--json");
  expect(JSON.parse(out)).toMatchObject({
    row: 0,
    programming: { value: 1, planned: 9, required: 9 },
    years: [{ year: 2025, limit: "funding", funding: { how: "unit-cost", need: 120, available: 30, value: 0.25 } }],
  });
});

test("without a goal, leads from coherence down to the broken places of each measure", async () => {
  const { out } = await explained();
  expect(out).toMatch(/^Coherencia/);
  const lines = out.split("\n");
  const at = lines.findIndex((line) => line.includes("r5.actors-engaged"));
  expect(lines[at]).toContain("0% (0 de 9; le faltan");
  expect(lines.slice(at + 1, at + 8).filter((line) => line.includes("Actores › "))).toHaveLength(5);
  expect(lines[at + 6]?.trim()).toBe("… y 4 más");
  const tree = JSON.parse((await explained("--json")).out) as { score: string; parts: { score: string }[] };
  expect(tree.parts.map(({ score }) => score)).toEqual(["feasibility", "budget", "articulation"]);
});

test("names the goal that may be meant, and the years that there are", async () => {
  expect(await explained("m02")).toEqual({ code: 2, out: "", err: "No existe la meta de producto «m02». ¿Es «M-02»?\n" });
  expect((await explained("X9")).err).toBe("No existe la meta de producto «X9». Revise el código en la hoja Metas de producto.\n");
  expect((await explained("M-01", "2030")).err).toBe("2030 no es una vigencia del plan (2024 a 2025).\n");
});
