import { act, screen, waitFor } from "@testing-library/react";
import type { CommandEnd } from "../../src/commands/commands";
import { Signal } from "../../src/taskpane/frame/signal";
import { emptyPlanState, noPlan } from "./fake-use-cases";
import { renderPane } from "./render-pane";

const look = async () => noPlan;

describe("a workbook without a plan", () => {
  it("creates a plan with the term in course, and with the one that is typed", async () => {
    const create = jest.fn(async () => ({ added: ["Inicio"], kept: [] }));
    const { user } = renderPane({ look, create });
    const firstYear = await screen.findByRole("textbox", { name: "Primera vigencia" });
    expect(firstYear).toHaveProperty("value", "2024");
    expect(screen.getByText("Vigencias 2024 a 2027")).toBeTruthy();
    await user.clear(firstYear);
    await user.type(firstYear, "2028");
    await user.click(screen.getByRole("button", { name: "Crear el plan" }));
    await waitFor(() => expect(create).toHaveBeenCalledWith({ language: "es", firstYear: 2028, years: 4 }));
    expect(await screen.findByText("Se agregó 1 hoja al libro.")).toBeTruthy();
  });

  it("refuses a year that is none, and says what is expected", async () => {
    const create = jest.fn(async () => ({ added: [], kept: [] }));
    const { user } = renderPane({ look, create });
    const firstYear = await screen.findByRole("textbox", { name: "Primera vigencia" });
    await user.clear(firstYear);
    await user.type(firstYear, "20x8");
    expect(screen.getByText("Escriba un año entre 1990 y 2100.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Crear el plan" }));
    expect(create).not.toHaveBeenCalled();
  });

  it("opens the worked example", async () => {
    const createSample = jest.fn(async () => ({ added: ["Inicio"], kept: [] }));
    const { user } = renderPane({ look, createSample });
    await user.click(await screen.findByRole("button", { name: "Abrir el ejemplo resuelto" }));
    await waitFor(() => expect(createSample).toHaveBeenCalledWith("es"));
  });

  it("guides through the sheets of a plan that is still empty", async () => {
    const goTo = jest.fn(async () => true);
    const validate = jest.fn();
    const { user } = renderPane({ look: async () => emptyPlanState, goTo, validate });
    await user.click(await screen.findByRole("button", { name: "Ejes" }));
    expect(goTo).toHaveBeenCalledWith({ table: "axes", code: null, row: null, column: null, year: null });
    expect(validate).not.toHaveBeenCalled();
  });
});

describe("trouble of the host", () => {
  it("says what happened and what to do, keeps what was typed, and tries again", async () => {
    const create = jest
      .fn(async () => ({ added: ["Inicio"], kept: [] }))
      .mockImplementationOnce(() => Promise.reject(new Error("protegido")));
    const { user } = renderPane({ look, create });
    const years = await screen.findByRole("textbox", { name: "Número de vigencias" });
    await user.clear(years);
    await user.type(years, "8");
    await user.click(screen.getByRole("button", { name: "Crear el plan" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Falla: protegido");
    expect(alert.textContent).toContain("Quite la protección del libro y reintente.");
    expect(years).toHaveProperty("value", "8");
    await user.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText("Se agregó 1 hoja al libro.")).toBeTruthy();
    expect(create).toHaveBeenLastCalledWith({ language: "es", firstYear: 2024, years: 8 });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("offers to read the workbook again when the first look failed", async () => {
    const lookFailing = jest.fn(look).mockImplementationOnce(() => Promise.reject(new Error("ocupado")));
    const { user } = renderPane({ look: lookFailing });
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "Cerrar" }));
    await user.click(screen.getByRole("button", { name: "Actualizar" }));
    expect(await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" })).toBeTruthy();
  });

  it("says what a command of the ribbon did, and can do again what failed", async () => {
    const commandsEnded = new Signal<CommandEnd>();
    const create = jest.fn(async () => ({ added: [], kept: ["Inicio"] }));
    const { user } = renderPane({ look, create }, { commandsEnded });
    await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" });
    act(() => commandsEnded.emit({ added: ["Inicio", "Ejes"], kept: [] }));
    expect(await screen.findByText("Se agregaron 2 hojas al libro.")).toBeTruthy();
    act(() => commandsEnded.emit({ trouble: { title: "Hay una celda en edición.", remedy: "Termine de escribir.", detail: null } }));
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "Reintentar" }));
    await waitFor(() => expect(create).toHaveBeenCalledWith({ language: "es", firstYear: 2024, years: 4 }));
    expect(await screen.findByText("No faltaba ninguna hoja: el libro queda como estaba.")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("moves the focus to the title of each new page", async () => {
    const { user } = renderPane({ look });
    const start = await screen.findByRole("heading", { level: 1 });
    expect(document.activeElement).not.toBe(start);
    await user.click(screen.getByRole("button", { name: "Adoptar una hoja" }));
    const adopt = await screen.findByRole("heading", { name: "Adoptar una hoja" });
    await waitFor(() => expect(document.activeElement).toBe(adopt));
    await waitFor(() => expect(screen.getByRole("button", { name: "Volver" }).getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(screen.getByRole("button", { name: "Volver" }));
    const back = await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" });
    await waitFor(() => expect(document.activeElement).toBe(back));
  });

  it("says in words that it is busy", async () => {
    const { user } = renderPane({ look, create: () => new Promise(() => undefined) });
    await user.click(await screen.findByRole("button", { name: "Crear el plan" }));
    expect(await screen.findByText("Creando las hojas del plan…")).toBeTruthy();
    const adopt = screen.getByRole("button", { name: "Adoptar una hoja" });
    expect(adopt.getAttribute("aria-disabled")).toBe("true");
  });
});
