import { isoDate } from "../../src/app/iso-date";
import { validatePlan } from "../../src/app/validate-plan";
import { paneAtWork, samplePlan } from "./pane-at-work";

// Findings that are mended from the list, or let stand with a reason; and what was written taken back.

jest.setTimeout(120_000);

const pane = paneAtWork();
const text = (words: string | RegExp) => pane.open().paneFrame.getByText(words);

beforeAll(async () => {
  await pane.begin("correcciones", plan);
  await pane.goTo(/^Validar/);
  await pane.open().paneFrame.getByRole("article").first().waitFor();
});

/** A program that names its unit in small letters, which is the same code but for its case. */
const plan = samplePlan();
const [program] = plan.programs;
if (program === undefined) throw new Error("the sample has programs");
program.unit = "inf";
const { findings, counts } = validatePlan(plan, "es");
const alike = findings.find(({ finding }) => finding.rule === "link/unknown-code");
const ceiling = findings.find(({ finding }) => finding.rule === "budget/ceiling-exceeded");
if (alike === undefined || ceiling === undefined) throw new Error("the plan has the findings that are worked on");

test("a safe mend is shown before it is written, mends its finding, and is undone", async () => {
  const cell = await pane.cellOf({ table: "programs", row: 0, column: "unit" });
  const value = async () => (await pane.open().preview("cell", cell.sheet, cell.address)).value;
  const item = pane.finding(alike.what);
  await item.getByRole("button", { name: "Corregir…" }).click();
  await item.getByText("inf → INF").waitFor();
  await item.getByText(alike.place, { exact: true }).last().waitFor();
  expect(await value()).toBe("inf");

  await item.getByRole("button", { name: "Corregir", exact: true }).click();
  await pane.open().paneFrame.getByRole("dialog").getByText(/Cambia 1 celda que ya tiene contenido en «Programas»/).waitFor();
  expect(await value()).toBe("inf");
  await pane.approve();
  await text("Se corrigió 1 hallazgo.").waitFor();
  await item.waitFor({ state: "detached" });
  await pane.errors(counts.error - 1);
  expect(await value()).toBe("INF");

  await pane.button("Deshacer").click();
  await text("Se deshizo lo último que escribió Articula.").waitFor();
  expect(await value()).toBe("inf");
  await pane.errors(counts.error);
  // Still at the list, where the finding is again.
  await pane.finding(alike.what).waitFor();
});

// The question is taken away by unmounting its dialog; Fluent's Tabster then leaves aria-hidden on everything else.
test("once the question is answered, the pane is open to screen readers again", async () => {
  const item = pane.finding(alike.what);
  await item.getByRole("button", { name: "Corregir…" }).click();
  await item.getByRole("button", { name: "Corregir", exact: true }).click();
  await pane.open().paneFrame.getByRole("dialog").getByRole("button", { name: "No escribir" }).click();
  await text(/Se canceló la escritura/).waitFor();
  await pane.open().page.waitForTimeout(1_000);
  expect(await pane.open().paneFrame.locator("#root[aria-hidden=true]").count()).toBe(0);
});

test("a finding that is let stand keeps its place, counts no more, and is a row in Excepciones; withdrawing brings it back", async () => {
  const item = pane.finding(ceiling.what);
  await item.getByRole("button", { name: "Exceptuar…" }).click();
  // Without a reason nothing is written.
  await item.getByRole("button", { name: "Exceptuar", exact: true }).click();
  await item.getByText("Escriba el motivo por el que la entidad acepta el hallazgo.").waitFor();
  await item.getByRole("textbox", { name: "Motivo" }).fill("=Adición en trámite, acta 12");
  await item.getByRole("textbox", { name: "Quién responde" }).fill("Ana Ruiz");
  await item.getByRole("button", { name: "Exceptuar", exact: true }).click();
  await pane.approve();
  await text("El hallazgo quedó exceptuado: la fila está en la hoja Excepciones.").waitFor();
  await pane.errors(counts.error - 1);

  const today = isoDate(new Date());
  const { plan: written } = await pane.reading();
  expect(written.waivers).toEqual([
    { rule: "budget/ceiling-exceeded", path: ceiling.pathText, reason: "=Adición en trámite, acta 12", who: "Ana Ruiz", date: today },
  ]);
  const row = await pane.cellOf({ table: "waivers", row: 0, column: "reason" });
  expect(row.sheet).toBe("Excepciones");
  expect(await pane.open().preview("cell", row.sheet, row.address)).toMatchObject({ value: "=Adición en trámite, acta 12", formula: null });

  await item.getByText("Error exceptuado").waitFor();
  expect(await item.innerText()).toContain(`Exceptuado por Ana Ruiz, ${today}: =Adición en trámite, acta 12`);
  await pane.goTo("Inicio");
  await pane.button(`${counts.error - 1} errores`).waitFor();
  await pane.button("1 error exceptuado").click();
  await pane.open().paneFrame.getByRole("button", { name: "Exceptuados 1", pressed: true }).waitFor();
  expect(await pane.open().paneFrame.getByRole("article").count()).toBe(1);

  await item.getByRole("button", { name: "Retirar la excepción" }).click();
  await pane.approve();
  await text("La excepción se retiró: el hallazgo vuelve a contar.").waitFor();
  await pane.errors(counts.error);
  expect((await pane.reading()).plan.waivers).toEqual([]);
  await pane.button("Quitar el filtro").click();
  await item.getByRole("button", { name: "Exceptuar…" }).waitFor();
});
