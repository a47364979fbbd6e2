import { screen, waitFor, within } from "@testing-library/react";
import { bindUseCases } from "../../src/app/bind-use-cases";
import { describeTrouble } from "../../src/app/describe-trouble";
import { loadPlan } from "../../src/app/load-plan";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { PaneDesk } from "../../src/taskpane/writing/pane-desk";
import { addedText } from "../../src/taskpane/session-texts";
import type { TemplateReport } from "../../src/app/template-report";
import { bodyRows, cellLooks } from "../unit/app/repair/pasted-cells";
import { placedPlan, rename } from "../unit/app/repair/placed-plan";
import type { RepairProposal } from "../../src/app/repair/repair";
import { emptyPlanState, gaps, noPlan, planState, validationOf } from "./fake-use-cases";
import { renderPane } from "./render-pane";

const proposal: RepairProposal = {
  mends: [{ kind: "header", table: "PlanMetasProducto", key: "y1", sheet: "Metas de producto", row: 3, column: 7, from: "Meta 2024", to: "2024" }],
  doubts: [
    {
      kind: "column", table: "PlanEjes", key: "objective", sheet: "Ejes", header: "Objetivo",
      candidates: [{ sheet: "Ejes", row: 3, column: 2, header: "Observaciones", hasContent: true }],
    },
  ],
  absent: [{ sheet: "Compromisos", header: null }],
};

/** The button, once no work is going on. */
async function enabled(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const button = screen.getByRole("button", { name });
    expect(button.getAttribute("aria-disabled")).not.toBe("true");
    return button;
  });
}

describe("repairing the sheets of the plan", () => {
  it("shows what would be mended and what is in doubt before it writes, and reads the plan again after", async () => {
    const apply = jest.fn(async () => proposal);
    const look = jest.fn(async () => ({ ...planState, gaps }));
    const pane = renderPane({ look, validate: async () => validationOf([]), repair: { propose: async () => proposal, apply } });
    await pane.user.click(await screen.findByRole("button", { name: "Reparar" }));
    const mends = await screen.findByRole("list", { name: "Esto se puede reparar" });
    expect(within(mends).getByText("«Meta 2024» (Metas de producto, columna H) → «2024»")).toBeTruthy();
    const doubts = screen.getByRole("list", { name: "Esto debe decidirlo usted" });
    expect(within(doubts).getByText(/Falta «Objetivo» en «Ejes»\. Podría ser «Observaciones» \(columna C\)/)).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "Esto no está en el libro" })).getByText(/Falta la tabla de Compromisos/)).toBeTruthy();
    expect(apply).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Esto se puede reparar");

    look.mockImplementation(async () => planState);
    await pane.user.click(screen.getByRole("button", { name: "Escribir este arreglo" }));
    expect(await screen.findByText("Se reparó 1 parte del plan.")).toBeTruthy();
    expect(apply).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", { name: "Reparar" })).toBeNull();
  });

  it("asks before it writes, writes nothing when that is refused, and can be undone", async () => {
    const workbook = new MemoryWorkbook();
    const plan = await placedPlan(workbook);
    await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
    const desk = new PaneDesk();
    const now = () => new Date(2026, 10, 22, 10, 32);
    const { user } = renderPane(bindUseCases(workbook, { now, desk }), { desk, describeError: describeTrouble });
    await user.click(await enabled("Reparar"));
    await user.click(await enabled("Escribir este arreglo"));
    const dialog = await screen.findByRole("dialog", { name: "Esto se va a escribir en el libro" });
    expect(dialog.textContent).toContain("Cambia 1 celda que ya tiene contenido en «Metas de producto» (N4).");
    await user.click(screen.getByRole("button", { name: "No escribir" }));
    expect(await screen.findByText(/Se canceló la escritura/)).toBeTruthy();
    expect((await loadPlan(workbook)).missingColumns).toHaveLength(1);

    await user.click(await enabled("Escribir este arreglo"));
    await user.click(await screen.findByRole("button", { name: "Escribir" }));
    expect(await screen.findByText("Se escribió en el libro.")).toBeTruthy();
    expect((await loadPlan(workbook)).plan).toEqual(plan);
    await user.click(await enabled("Deshacer"));
    expect(await screen.findByRole("button", { name: "Reparar" })).toBeTruthy();
    expect((await loadPlan(workbook)).missingColumns).toHaveLength(1);
  });

  it("is among the tools, and gives back the lists and marks that pasting took", async () => {
    const workbook = new MemoryWorkbook();
    await placedPlan(workbook);
    const looks = await cellLooks(workbook);
    const { sheet, block } = await bodyRows(workbook, "PlanMetasProducto", 1, 2, "Tipo de acumulación");
    workbook.clearLook(sheet, block);
    const { user } = renderPane(bindUseCases(workbook, { now: () => new Date(2026, 10, 22, 10, 32) }));
    await user.click(await screen.findByRole("button", { name: "Herramientas" }));
    await user.click(await enabled("Reparar las hojas…"));
    await user.click(await enabled("Reparar"));
    const mends = await screen.findByRole("list", { name: "Esto se puede reparar" });
    expect(within(mends).getByText("Metas de producto: la lista desplegable vuelve a «Tipo de acumulación» (2 celdas).")).toBeTruthy();
    await user.click(await enabled("Escribir estos 2 arreglos"));
    expect(await screen.findByText("Se repararon 2 partes del plan.")).toBeTruthy();
    expect(await cellLooks(workbook)).toEqual(looks);
  });

  it("says what completing the sheets gave back", async () => {
    const looks: TemplateReport["looks"] = [
      { kind: "look", look: "list", name: "PlanEjes", sheet: "Ejes", columns: [{ key: "code", header: "Código", cells: 3 }] },
      { kind: "look", look: "mark", name: "PlanEjes", sheet: "Ejes", columns: [{ key: "code", header: "Código", cells: 3 }, { key: "name", header: "Eje", cells: 1 }] },
    ];
    expect(addedText({ added: [], kept: ["Ejes"], looks }, 0, "es")).toBe("Volvieron listas, mensajes o marcas a 2 columnas.");
    expect(addedText({ added: [], kept: ["Ejes"] }, 0, "en")).not.toContain("Lists");
  });

  it("says so when there is nothing to mend, and offers no writing", async () => {
    const pane = renderPane({
      look: async () => ({ ...planState, gaps }),
      repair: { propose: async () => ({ ...proposal, mends: [] }), apply: async () => proposal },
    });
    await pane.user.click(await screen.findByRole("button", { name: "Reparar" }));
    expect(await screen.findByText("No se encontró nada que Articula pueda reparar.")).toBeTruthy();
    expect(screen.getByText(/Podría ser «Observaciones»/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Escribir/ })).toBeNull();
  });

  it("offers it where the data of Inicio are lost, and goes to the plan that it finds", async () => {
    const look = jest.fn(async () => ({ ...noPlan, damaged: true }));
    const pane = renderPane({ look, repair: { propose: async () => proposal, apply: async () => proposal } });
    expect(await screen.findByText("Este libro tenía un plan que ya no se puede leer")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Reparar" }));
    look.mockImplementation(async () => ({ ...emptyPlanState, damaged: false }));
    await pane.user.click(await screen.findByRole("button", { name: "Escribir este arreglo" }));
    expect(await screen.findByText("Las hojas están listas; falta el contenido")).toBeTruthy();
    expect(screen.queryByText("Este libro tenía un plan que ya no se puede leer")).toBeNull();
  });

  it("says nothing of it where there never was a plan", async () => {
    renderPane({ look: async () => noPlan });
    expect(await screen.findByRole("button", { name: /Adoptar/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Reparar" })).toBeNull();
  });

  it("is asked for by completing, where that would hide what is there", async () => {
    const create = jest.fn(async () => ({ added: [], kept: [], repairFirst: true as const }));
    const pane = renderPane({
      look: async () => ({ ...planState, gaps }), create, repair: { propose: async () => proposal, apply: async () => proposal },
    });
    await pane.user.click(await screen.findByRole("button", { name: "Completar hojas" }));
    expect(await screen.findByText(/^No se agregó nada: lo que falta está en el libro con otro nombre/)).toBeTruthy();
  });

  it("is offered after completing also where no figure lacks anything, and names the columns held back", async () => {
    const create = jest.fn(async () => ({ added: [], kept: ["Ejes"], withheld: [{ sheet: "Ejes", header: "Objetivo" }] }));
    const look = jest.fn(async () => ({ ...planState, gaps }));
    const pane = renderPane({ look, create });
    const complete = await screen.findByRole("button", { name: "Completar hojas" });
    look.mockImplementation(async () => planState);
    await pane.user.click(complete);
    expect(await screen.findByText(/^No se agregó «Objetivo» en «Ejes»: hay una columna con datos que podría serlo/)).toBeTruthy();
    expect(await screen.findByText("Parte del plan está en el libro con otro nombre")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Reparar" })).toBeTruthy();
  });
});
