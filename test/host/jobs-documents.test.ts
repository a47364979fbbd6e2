import { readFileSync } from "node:fs";
import { isoDate } from "../../src/app/iso-date";
import { numberFormat } from "../../src/i18n/number-format";
import { evaluate } from "../../src/method/evaluate";
import { paneAtWork, planFile, samplePlan, shownCoherence } from "./pane-at-work";

// What the pane makes of the plan for others: the comparison with another version, and the report.

jest.setTimeout(120_000);

const pane = paneAtWork();
const plan = samplePlan();
const inPane = () => pane.open().paneFrame;

async function openTool(action: string): Promise<void> {
  await pane.goTo("Herramientas");
  await pane.button(action).click();
}

beforeEach(() => pane.begin("informe", plan));

test("the plan against an earlier version of it: what changed, the way to its cell, and a sheet of it", async () => {
  const earlier = samplePlan();
  const [program, goal, money] = [earlier.programs[0], earlier.productGoals[0], earlier.investments[0]];
  if (program === undefined || goal === undefined || money === undefined) throw new Error("the sample has rows");
  program.name = "Agua para todos";
  money.annual[0] = 1_000_000;
  earlier.commitments.pop();
  const file = await planFile("version-anterior", earlier);

  await openTool("Comparar");
  const [chooser] = await Promise.all([pane.open().page.waitForEvent("filechooser"), pane.button("Elegir el archivo").click()]);
  await chooser.setFiles(file);
  await inPane().getByRole("heading", { name: "Resumen" }).waitFor();
  await inPane().getByText("3 de 3 cambios").waitFor();
  const changes = await inPane().getByRole("region", { name: "Cambios" }).getByRole("listitem").allInnerTexts();
  expect(changes.map((change) => change.replace(/\s+/g, " "))).toEqual([
    expect.stringContaining(`Agua para todos → ${plan.programs[0]?.name ?? ""}`),
    expect.stringContaining("1.000.000 → 300.000.000"),
    expect.stringMatching(/^Agregada Compromisos › C5/),
  ]);
  const moved = inPane().getByRole("table", { name: "Dinero que se movió" });
  expect((await moved.innerText()).replace(/\s+/g, " ")).toContain("299.000.000");

  await inPane().getByRole("region", { name: "Cambios" }).getByRole("button", { name: /Plan plurianual/ }).click();
  await pane.selected(await pane.cellOf({ table: "investments", row: 0, column: "y1" }));

  await pane.button("Escribir la hoja Comparación").click();
  await pane.approve();
  await inPane().getByText("Se escribió la hoja «Comparación».").waitFor();
  const cells = (await pane.open().preview("values", "Comparación", "A1:P300")).flat();
  expect(cells).toEqual(expect.arrayContaining(["Agua para todos", plan.programs[0]?.name]));
  // Comparing has changed nothing of the plan.
  expect(evaluate((await pane.reading()).plan).coherence).toBeCloseTo(evaluate(plan).coherence ?? NaN, 9);
});

test("the report as a file that says what the pane says and runs nothing, and on sheets of the workbook", async () => {
  await openTool("Hacer el informe");
  const { feasibility } = evaluate(plan);
  for (const [action, name, figure] of [
    ["Descargar el informe", `informe-${isoDate(new Date())}.html`, shownCoherence(plan)],
    // The public is told in plain words which share can be kept, not the score.
    ["Descargar el resumen público", `resumen-publico-${isoDate(new Date())}.html`, numberFormat("es").percent(feasibility ?? NaN)],
  ] as const) {
    const download = await pane.downloaded(() => pane.button(action).click());
    expect(download.suggestedFilename()).toBe(name);
    await inPane().getByText(`Guardado: ${name}.`).waitFor();
    const html = readFileSync(await download.path(), "utf8");
    expect(html).toContain(plan.plan.name);
    expect(html).toContain(figure);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|(src|href)="?https?:/i);
  }

  await pane.button("Escribir el informe en el libro").click();
  await pane.approve();
  await inPane().getByText("Informe escrito en las hojas «Informe» y «Informe por dependencia».").waitFor();
  const cells = (await pane.open().preview("values", "Informe", "A1:H60")).flat();
  expect(cells).toContain(`Plan: ${plan.plan.name}`);
  expect(cells.some((cell) => typeof cell === "number" && Math.abs(cell - (evaluate(plan).coherence ?? NaN)) < 0.05)).toBe(true);
});
