import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { Signal } from "../../src/taskpane/frame/signal";
import type { GuideMemory } from "../../src/taskpane/guide/use-guide";
import { emptyPlanState, findings, noPlan, planState, validationOf } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

const card = () => screen.findByRole("region", { name: "Guía de inicio" });
const noCard = () => expect(screen.queryByRole("region", { name: "Guía de inicio" })).toBeNull();

/** A workbook that is empty until the example has been created in it. */
function emptyWorkbook(memory: GuideMemory): RenderedPane & { created: jest.Mock } {
  let filled = false;
  const created = jest.fn(async () => {
    filled = true;
    return { added: ["Inicio"], kept: [] };
  });
  const pane = renderPane({ look: async () => (filled ? planState : noPlan), createSample: created }, { guideMemory: memory });
  return { ...pane, created };
}

function memoryOf(shown: boolean) {
  return { wasShown: jest.fn(() => shown), rememberShown: jest.fn() };
}

async function next(user: UserEvent): Promise<void> {
  await user.click(within(await card()).getByRole("button", { name: "Siguiente paso" }));
}

async function fromSettings(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Ajustes" }));
  await user.click(await screen.findByRole("button", { name: "Ver la guía" }));
}

describe("the guided start", () => {
  it("comes by itself after the first example, with the focus on its title, and says so to the memory", async () => {
    const memory = memoryOf(false);
    const { user } = emptyWorkbook(memory);
    await user.click(await screen.findByRole("button", { name: "Abrir el ejemplo resuelto" }));
    const guide = await card();
    expect(within(guide).getByText(/Paso 1 de 4/)).toBeTruthy();
    await screen.findByRole("heading", { name: "Coherencia del plan" });
    await waitFor(() => expect(document.activeElement).toBe(within(guide).getByRole("heading", { name: "Cómo está el plan" })));
    expect(memory.rememberShown).toHaveBeenCalledTimes(1);
  });

  it("never comes unasked to who has seen it", async () => {
    const { user, created } = emptyWorkbook(memoryOf(true));
    await user.click(await screen.findByRole("button", { name: "Abrir el ejemplo resuelto" }));
    await screen.findByRole("heading", { name: "Coherencia del plan" });
    expect(created).toHaveBeenCalled();
    noCard();
  });

  it("does not come with a plan that was there before", async () => {
    renderPane({}, { guideMemory: memoryOf(false) });
    await screen.findByRole("heading", { name: "Coherencia del plan" });
    noCard();
  });

  it("walks through the pages in four steps and back, the focus always on the step's title", async () => {
    const { user } = renderPane();
    await fromSettings(user);
    const titles = ["Cómo está el plan", "Qué hay que corregir", "Corríjalo en la hoja", "Empiece con su plan"];
    const current = () => screen.getByRole("navigation").querySelector("[aria-current]")?.textContent;
    for (const [index, title] of titles.entries()) {
      const heading = await screen.findByRole("heading", { name: title });
      await waitFor(() => expect(document.activeElement).toBe(heading));
      expect(within(await card()).getByText(new RegExp(`Paso ${index + 1} de 4`))).toBeTruthy();
      expect(current()).toContain(index === 1 || index === 2 ? "Validar" : "Inicio");
      if (index < 3) await next(user);
    }
    await user.click(screen.getByRole("button", { name: "Atrás" }));
    await screen.findByRole("heading", { name: "Corríjalo en la hoja" });
    await next(user);
    await user.click(screen.getByRole("button", { name: "Terminar" }));
    noCard();
  });

  it("goes to the cell of the first finding, and F8 in the card to the next", async () => {
    const goTo = jest.fn(async () => true);
    const { user } = renderPane({ goTo });
    await fromSettings(user);
    await next(user);
    await screen.findByRole("heading", { name: "Hallazgos" });
    await user.click(screen.getByRole("button", { name: "Ir al primer hallazgo" }));
    await waitFor(() => expect(goTo).toHaveBeenLastCalledWith(findings[0]?.finding.path));
    await user.keyboard("{F8}");
    await waitFor(() => expect(goTo).toHaveBeenLastCalledWith(findings[1]?.finding.path));
  });

  it("shows how many findings are left and the score while the sheet changes", async () => {
    const changes = new Signal<void>();
    const validate = jest.fn(async () => validationOf(findings));
    const { user } = renderPane({ validate }, { changes });
    await fromSettings(user);
    await next(user);
    await next(user);
    expect(await screen.findByText(/^Ahora: 4 hallazgos; coherencia, \d+,\d\.$/)).toBeTruthy();
    validate.mockImplementation(async () => validationOf(findings.slice(1)));
    act(() => changes.emit());
    expect(await screen.findByText(/^Ahora: 3 hallazgos/, undefined, { timeout: 5000 })).toBeTruthy();
  });

  it.each(["{Escape}", "the button"])("is left with %s at any step; the focus goes to the page", async (how) => {
    const { user } = renderPane();
    await fromSettings(user);
    await next(user);
    const title = await screen.findByRole("heading", { name: "Hallazgos" });
    await screen.findByRole("heading", { name: "Qué hay que corregir" });
    if (how === "the button") await user.click(screen.getByRole("button", { name: "Salir de la guía" }));
    else await user.keyboard(how);
    noCard();
    expect(document.activeElement).toBe(title);
  });

  it("says what to do first where the plan is empty", async () => {
    const { user } = renderPane({ look: async () => emptyPlanState });
    await fromSettings(user);
    expect(within(await card()).getByText(/Este plan está vacío/)).toBeTruthy();
    await next(user);
    expect(within(await card()).getByText(/Este plan está vacío/)).toBeTruthy();
  });

  it("has nowhere to go in a plan without findings, and says so", async () => {
    const { user } = renderPane({ validate: async () => validationOf([]) });
    await fromSettings(user);
    await next(user);
    expect(await screen.findByText(/Este plan no tiene hallazgos/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ir al primer hallazgo" })).toBeNull();
  });

  it("is not offered by the settings where there is no plan", async () => {
    const { user } = renderPane({ look: async () => noPlan });
    await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" });
    await user.click(screen.getByRole("button", { name: "Ajustes" }));
    await screen.findByRole("heading", { name: "Ajustes" });
    expect(screen.queryByRole("button", { name: "Ver la guía" })).toBeNull();
  });
});
