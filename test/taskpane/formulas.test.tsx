import { screen, within } from "@testing-library/react";
import { bindUseCases } from "../../src/app/bind-use-cases";
import { describeTrouble } from "../../src/app/describe-trouble";
import type { FormulaLook } from "../../src/app/formulas/formula-cases";
import { PaneDesk } from "../../src/taskpane/writing/pane-desk";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { formulasBook } from "../unit/app/formulas/formulas-book";
import { renderPane, type RenderedPane } from "./render-pane";

const now = () => new Date("2026-11-26T10:00:00Z");

const look: FormulaLook = {
  count: 12,
  sheets: ["Inicio", "Informe"],
  faulty: [
    { sheet: "Inicio", row: 20, column: 1, fault: "hidden" },
    { sheet: "Informe", row: 1, column: 0, fault: "unknown" },
    { sheet: "Informe", row: 2, column: 0, fault: "unknown" },
  ],
  freeze: { frozen: [{ sheet: "Inicio", count: 10 }], left: [{ sheet: "Informe", row: 1, column: 0, why: "error", shown: "#NAME?" }], replaced: [] },
};
const settled: FormulaLook = { ...look, faulty: [], freeze: { frozen: [], left: look.freeze.left, replaced: [] } };

async function openFormulas({ user }: Pick<RenderedPane, "user">): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Herramientas" }));
  await user.click(await screen.findByRole("button", { name: "Ver las fórmulas" }));
}

const part = async (name: string) => within(await screen.findByRole("region", { name }));

it("says how many formulas there are, where, and what repairing and freezing would do", async () => {
  await openFormulas(renderPane({ formulas: { look: async () => look, repair: async () => [], freeze: async () => look.freeze } }));
  expect(await screen.findByText("El libro tiene 12 fórmulas PLAN, en: Inicio, Informe.")).toBeTruthy();
  const repair = await part("Reparar fórmulas");
  expect(repair.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "«Inicio»: 1 fórmula que muestra lo que va en lugar de un error, como «–» (B21). Tal vez esa cifra no exista; repararla no daña nada.",
    "«Informe»: 2 fórmulas con #¿NOMBRE? (A2, A3)",
  ]);
  expect(repair.getByRole("button", { name: "Reparar 3 fórmulas" })).toBeTruthy();
  const freeze = await part("Congelar como valores");
  expect(freeze.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "«Inicio»: 10 fórmulas",
    "1 fórmula con error no se congela (Informe!A2). Repare o corrija la fórmula, o bórrela, y congele otra vez.",
  ]);
  expect(freeze.getByRole("button", { name: "Congelar 10 fórmulas" })).toBeTruthy();
});

it("repairs when asked, says how many, and then has nothing to repair", async () => {
  const repair = jest.fn(async () => look.faulty);
  const pane = renderPane({ formulas: { look: async () => look, repair, freeze: async () => look.freeze } });
  await openFormulas(pane);
  expect(repair).not.toHaveBeenCalled();
  await pane.user.click(await screen.findByRole("button", { name: "Reparar 3 fórmulas" }));
  expect(repair).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/^Se volvieron a escribir 3 fórmulas\. Si alguna sigue con #¿NOMBRE\?/)).toBeTruthy();
  expect((await part("Reparar fórmulas")).getByText("No hay nada que reparar.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Reparar/ })).toBeNull();
});

it("freezes when asked, says what stays a formula, and looks again", async () => {
  const looks = jest.fn(async () => settled);
  looks.mockImplementationOnce(async () => look);
  const pane = renderPane({ formulas: { look: looks, repair: async () => [], freeze: async () => look.freeze } });
  await openFormulas(pane);
  await pane.user.click(await screen.findByRole("button", { name: "Congelar 10 fórmulas" }));
  expect(await screen.findByText("Se congelaron 10 fórmulas como valores. Sigue como fórmula: 1. Abajo se dice por qué.")).toBeTruthy();
  const freeze = await part("Congelar como valores");
  expect(freeze.getByText("Ninguna fórmula se puede congelar ahora.")).toBeTruthy();
  expect(freeze.queryByRole("button")).toBeNull();
});

it("says that there are none, and shows what went wrong with what to do", async () => {
  const none = { count: 0, sheets: [], faulty: [], freeze: { frozen: [], left: [], replaced: [] } };
  const { unmount, user } = renderPane({ formulas: { look: async () => none, repair: async () => [], freeze: async () => none.freeze } });
  await openFormulas({ user });
  expect(await screen.findByText("El libro no tiene fórmulas PLAN: no hay nada que reparar ni que congelar.")).toBeTruthy();
  unmount();
  const isProtected = async () => {
    throw new WorkbookError("protected", { place: "Inicio" });
  };
  const pane = renderPane({ formulas: { look: async () => look, repair: isProtected, freeze: isProtected } }, { describeError: describeTrouble });
  await openFormulas(pane);
  await pane.user.click(await screen.findByRole("button", { name: "Reparar 3 fórmulas" }));
  expect(await screen.findByText("El libro o la hoja están protegidos (Inicio).")).toBeTruthy();
});

/** The page over a file, with the writings shown as they are in the pane. */
async function openOverFile(): Promise<RenderedPane> {
  const desk = new PaneDesk();
  const { formulas, restore } = bindUseCases(await formulasBook(), { now, desk });
  const pane = renderPane({ formulas, restore }, { desk });
  await openFormulas(pane);
  return pane;
}

it("shows the writing of values before it is done, and offers to undo it", async () => {
  const { user } = await openOverFile();
  await user.click(await screen.findByRole("button", { name: "Congelar 6 fórmulas" }));
  expect(await screen.findByText(/^Cambia 8 celdas que ya tienen contenido en «Datos»/)).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Escribir" }));
  expect(await screen.findByText(/^Se congelaron 6 fórmulas como valores\. Siguen como fórmula: 4\./)).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Deshacer" })).toBeTruthy();
});

it("offers no undoing of formulas that were entered again as they were: it would undo what was written before", async () => {
  const { user } = await openOverFile();
  await user.click(await screen.findByRole("button", { name: "Reparar 1 fórmula" }));
  expect(await screen.findByText("Vuelve a escribir 1 fórmula de «Datos» tal como está (C1).")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Escribir" }));
  expect(await screen.findByText(/^Se volvió a escribir 1 fórmula\./)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull();
});

it("leaves the workbook alone when the writing is not approved", async () => {
  const workbook = new MemoryWorkbook();
  await workbook.apply([
    { kind: "add-sheet", sheet: "Informe" },
    { kind: "write-formulas", sheet: "Informe", row: 0, column: 0, formulas: [["=_xldudf_PLAN_COHERENCE()"]] },
  ]);
  const desk = new PaneDesk();
  const { formulas } = bindUseCases(workbook, { now, desk });
  const pane = renderPane({ formulas }, { desk });
  await openFormulas(pane);
  await pane.user.click(await screen.findByRole("button", { name: "Reparar 1 fórmula" }));
  await pane.user.click(await screen.findByRole("button", { name: "No escribir" }));
  expect(workbook.formulaAt("Informe", 0, 0)).toBe("=_xldudf_PLAN_COHERENCE()");
});
