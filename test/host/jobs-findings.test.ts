import { validatePlan } from "../../src/app/validate-plan";
import { paneAtWork, samplePlan, shownCoherence } from "./pane-at-work";

// From validating to a mended cell, as a person does it: by role and name, with Microsoft's office.js in the preview.

jest.setTimeout(120_000);

const pane = paneAtWork();
const plan = samplePlan();
const { findings, counts } = validatePlan(plan, "es");

const whatOf = (rule: string): string => findings.find(({ finding }) => finding.rule === rule)?.what ?? `no finding of ${rule}`;
const ceiling = { what: whatOf("budget/ceiling-exceeded"), path: { table: "ceilings", row: plan.ceilings.findIndex(({ source }) => source === "sgpWater"), column: "y3" } as const };
const stated = { what: whatOf("money/stated-total"), path: { table: "investments", row: plan.investments.findIndex(({ statedTotal, goal }) => goal === "M08" && statedTotal !== null), column: "statedTotal" } as const };
const list = () => pane.open().paneFrame.getByRole("article");

async function openFindings(): Promise<void> {
  await pane.goTo(/^Validar/);
  await pane.open().paneFrame.getByRole("heading", { name: "Hallazgos", level: 1 }).waitFor();
  await list().first().waitFor();
}

beforeAll(() => pane.begin("hallazgos", plan));

test("validating shows every finding, and only those of a unit or a severity when they are asked for", async () => {
  const { paneFrame } = pane.open();
  await openFindings();
  await paneFrame.getByText(`${findings.length} de ${findings.length} hallazgos`).waitFor();
  expect(await paneFrame.getByRole("group", { name: "Gravedad" }).getByRole("button").allInnerTexts()).toEqual([
    `Errores ${counts.error}`,
    `Advertencias ${counts.warning}`,
    `Información ${counts.info}`,
  ]);
  const ofHealth = findings.filter(({ unit }) => unit === "SAL");
  expect(ofHealth.length).toBeGreaterThan(1);
  await paneFrame.getByRole("combobox", { name: "Dependencia" }).selectOption({ label: `SAL · Secretaría de Salud (${ofHealth.length})` });
  await paneFrame.getByText(`${ofHealth.length} de ${findings.length} hallazgos`).waitFor();
  await pane.until("the list shows those of the unit", async () => (await list().count()) === ofHealth.length);
  expect((await list().getByRole("heading").allInnerTexts()).sort()).toEqual(ofHealth.map(({ what }) => what).sort());
  await paneFrame.getByRole("button", { name: `Errores ${counts.error}` }).click();
  const errorsOfHealth = ofHealth.filter(({ finding }) => finding.severity === "error");
  await paneFrame.getByText(`${errorsOfHealth.length} de ${findings.length} hallazgos`).waitFor();
  await paneFrame.getByRole("searchbox", { name: "Buscar en los hallazgos" }).fill("acueducto inexistente");
  await pane.button("Quitar el filtro").click();
  await paneFrame.getByText(`${findings.length} de ${findings.length} hallazgos`).waitFor();
});

test("a click on a finding selects its cell", async () => {
  await openFindings();
  for (const { what, path } of [ceiling, stated]) {
    await pane.finding(what).getByRole("button", { name: /^Ir a / }).click();
    await pane.selected(await pane.cellOf(path));
  }
});

test("the next finding: by button, with F8 in the pane, with the ribbon and with its keys on the sheet", async () => {
  const { page } = pane.open();
  await pane.begin("hallazgos", plan);
  await openFindings();
  const inOrder = ["error", "warning"].flatMap((severity) => byRule(findings.filter(({ finding }) => finding.severity === severity)));
  const steps = [
    () => pane.button("Siguiente").click(),
    () => page.keyboard.press("F8"),
    () => page.getByRole("toolbar", { name: "Articula" }).getByRole("button", { name: "Siguiente hallazgo" }).click(),
    async () => {
      const { sheet, address } = await pane.open().preview("selection");
      const box = await pane.open().preview("cellBox", sheet, address);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.keyboard.press("Control+Alt+Shift+KeyH");
    },
  ];
  for (const [index, step] of steps.entries()) {
    await step();
    const described = inOrder[index];
    if (described === undefined) throw new Error("too few findings");
    await pane.selected(await pane.cellOf(described.finding.path));
    // The list stands at it too, and says which one it is.
    await pane.open().paneFrame.getByText(`${index + 1} de ${findings.length}`, { exact: true }).waitFor();
    expect(await pane.open().paneFrame.locator("article[aria-current=true]").getByRole("heading").innerText()).toBe(described.what);
  }
  await pane.button("Anterior").click();
  await pane.selected(await pane.cellOf(inOrder[steps.length - 2]?.finding.path ?? { table: "plan" }));
});

test("a cell that is put right: its finding leaves the list by itself, and coherence follows", async () => {
  const { paneFrame } = pane.open();
  const before = shownCoherence(plan);
  await pane.begin("hallazgos", plan);
  await paneFrame.getByRole("region", { name: "Coherencia del plan" }).getByText(before, { exact: true }).waitFor();
  await openFindings();
  await pane.finding(ceiling.what).getByRole("button", { name: /^Ir a / }).click();
  const cell = await pane.cellOf(ceiling.path);
  await pane.selected(cell);
  const needed = 500_000_000;
  await pane.open().typeByKeyboard(cell.sheet, cell.address, String(needed));
  await pane.finding(ceiling.what).waitFor({ state: "detached", timeout: 20_000 });
  await pane.errors(counts.error - 1);
  // The other one stands where it stood.
  expect(await pane.finding(stated.what).count()).toBe(1);

  const mended = structuredClone(plan);
  const row = mended.ceilings[ceiling.path.row];
  if (row === undefined) throw new Error("the sample has that ceiling");
  row.annual[2] = needed;
  expect(shownCoherence(mended)).not.toBe(before);
  await pane.goTo("Inicio");
  await paneFrame.getByRole("region", { name: "Coherencia del plan" }).getByText(shownCoherence(mended), { exact: true }).waitFor();
});

/** In the order of the list: rules in the order of their first finding, and the findings of each together. */
function byRule(all: typeof findings): typeof findings {
  const rules = [...new Set(all.map(({ finding }) => finding.rule))];
  return rules.flatMap((rule) => all.filter(({ finding }) => finding.rule === rule));
}
