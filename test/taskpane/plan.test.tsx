import { act, screen, waitFor, within } from "@testing-library/react";
import type { PlanPath } from "../../src/plan/plan-path";
import { Signal } from "../../src/taskpane/frame/signal";
import { ceilingPath, findings, gaps, manyFindings, planState, validationOf } from "./fake-use-cases";
import { evaluationWithoutCeilings } from "./municipal-plan";
import { renderPane, type RenderedPane } from "./render-pane";

const go = async (pane: RenderedPane, page: string) => pane.user.click(await screen.findByRole("button", { name: new RegExp(`^${page}`) }));
const openFindings = async (pane: RenderedPane) => {
  await go(pane, "Validar");
  await screen.findByRole("heading", { name: "Hallazgos", level: 1 });
};
const items = () => screen.getAllByRole("article");

describe("the plan of the workbook", () => {
  it("shows coherence with its parts, and the errors beside it and on every page", async () => {
    const pane = renderPane();
    expect(await screen.findByRole("heading", { name: /Puerto Claro avanza/ })).toBeTruthy();
    const card = screen.getByRole("region", { name: "Coherencia del plan" });
    expect(within(card).getByText("79,9")).toBeTruthy();
    expect(within(card).getByText("Viabilidad de las metas")).toBeTruthy();
    expect(screen.getByText(/1\.440 metas de producto/)).toBeTruthy();
    expect(within(card).getByRole("button", { name: "2 errores" })).toBeTruthy();
    for (const page of ["Articulación", "Viabilidad", "Presupuesto", "Herramientas", "Inicio"]) {
      await go(pane, page);
      expect(screen.getByRole("button", { name: /^Validar\s*, 2 errores$/ })).toBeTruthy();
      expect(screen.getByRole("button", { name: page }).getAttribute("aria-current")).toBe("page");
    }
  });

  it("says why a figure is missing, and leads to the sheet that mends it", async () => {
    const goTo = jest.fn(async () => true);
    const pane = renderPane({
      look: async () => ({ ...planState, evaluation: evaluationWithoutCeilings }),
      validate: async () => validationOf(findings, evaluationWithoutCeilings),
      goTo,
    });
    const card = await screen.findByRole("region", { name: "Coherencia del plan" });
    expect(within(card).getAllByText("sin dato")).toHaveLength(2);
    expect(within(card).getByText(/El Plan financiero está vacío/)).toBeTruthy();
    await pane.user.click(within(card).getByRole("button", { name: "Ir a Plan financiero" }));
    expect(goTo).toHaveBeenCalledWith({ table: "ceilings", code: null, row: null, column: null, year: null });
  });

  it("shows each year and each status of the goals", async () => {
    await go(renderPane(), "Viabilidad");
    const years = await screen.findByRole("table", { name: "Por vigencia" });
    const row = within(years).getByRole("row", { name: /^2025/ });
    expect(row.textContent).toMatch(/2025.*%.*%/);
    const statuses = screen.getByRole("table", { name: "Metas por vigencia" });
    expect(within(statuses).getByRole("row", { name: "No programadas 1 0 0 0" })).toBeTruthy();
  });

  it("opens a requirement to its measures, and goes to what is broken", async () => {
    const goTo = jest.fn(async () => true);
    const pane = renderPane({ goTo });
    await go(pane, "Articulación");
    await pane.user.click(await screen.findByRole("button", { name: /^10\. Enfoque integral/ }));
    await pane.user.click(screen.getByRole("button", { name: "Programas › Dimensión › Económica" }));
    expect(goTo).toHaveBeenCalledWith({ table: "programs", code: "economic", row: null, column: "dimension", year: null });
  });

  it("names what the workbook lacks, doubts the score, and completes the sheets", async () => {
    const create = jest.fn(async () => ({ added: ["Plan financiero"], kept: [] }));
    const look = jest.fn(async () => ({ ...planState, gaps }));
    const pane = renderPane({ look, create, validate: async () => validationOf([]) });
    expect(await screen.findByText("Falta la columna «2025» en «Metas de producto»: se tomó como vacía.")).toBeTruthy();
    expect(screen.getByText("Falta la hoja «Plan financiero»: se tomó como vacía.")).toBeTruthy();
    expect(screen.getByText(/«2052» de «Metas de producto» es de un año fuera del plan/)).toBeTruthy();
    const card = screen.getByRole("region", { name: "Coherencia del plan" });
    expect(within(card).getByText("Cifras incompletas")).toBeTruthy();
    await waitFor(() => expect(screen.queryByText("Errores: sin validar")).toBeNull());
    expect(screen.queryByText("Sin errores")).toBeNull();

    look.mockImplementationOnce(async () => ({ ...planState, gaps })).mockImplementation(async () => planState);
    await pane.user.click(screen.getByRole("button", { name: "Completar hojas" }));
    expect(await screen.findByText("Se agregó 1 hoja al libro. Se agregó 1 columna en blanco.")).toBeTruthy();
    expect(create).toHaveBeenCalledWith({ language: "es", firstYear: 2024, years: 4 });
    expect(await screen.findByText("Sin errores")).toBeTruthy();
    expect(screen.queryByText("Cifras incompletas")).toBeNull();
  });

  it("does not pass off old figures as true when the plan cannot be read", async () => {
    const look = jest.fn(async () => planState);
    const pane = renderPane({ look, validate: async () => validationOf([]) });
    await screen.findByText("Sin errores");
    look.mockImplementationOnce(() => Promise.reject(new Error("ocupado")));
    await pane.user.click(screen.getByRole("button", { name: "Actualizar" }));
    await screen.findByRole("alert");
    expect(screen.getByText(/^Cifras de las 10:32.*, antes de este problema$/)).toBeTruthy();
    expect(screen.getByText("Cifras anteriores")).toBeTruthy();
    expect(screen.queryByText("Sin errores")).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText("Sin errores")).toBeTruthy();
    expect(screen.queryByText(/antes de este problema/)).toBeNull();
  });

  it("calls sheets by the names that they bear in the workbook", async () => {
    renderPane({
      look: async () => ({ ...planState, entity: null, evaluation: evaluationWithoutCeilings, sheetNames: { plan: "Portada", ceilings: "Techos" } }),
      validate: async () => validationOf(findings, evaluationWithoutCeilings),
    });
    expect(await screen.findByRole("button", { name: "Ir a Techos" })).toBeTruthy();
    expect(screen.getByText("Falta la entidad territorial en Portada")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Llene la hoja Techos" })).toBeTruthy();
    // The same step is not said again as a measure.
    expect(screen.queryByText("Dinero programado dentro del plan financiero")).toBeNull();
  });

  it("says that the figures are older than the workbook", async () => {
    const changes = new Signal<void>();
    const pane = renderPane({}, { changes });
    await screen.findByText(/Calculado a las 10:32/);
    act(() => changes.emit());
    expect(await screen.findByText("Hubo cambios en el libro")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Actualizar" }));
    await waitFor(() => expect(screen.queryByText("Hubo cambios en el libro")).toBeNull());
  });
});

describe("findings", () => {
  it("are found by Actualizar; a click goes to the cell", async () => {
    const validate = jest.fn(async () => validationOf([]));
    const goTo = jest.fn(async () => true);
    const pane = renderPane({ validate, goTo });
    await screen.findByText("Sin errores");
    validate.mockImplementation(async () => validationOf(findings));
    await pane.user.click(screen.getByRole("button", { name: "Actualizar" }));
    await pane.user.click(await screen.findByRole("button", { name: "2 errores" }));
    await pane.user.click(await screen.findByRole("button", { name: "Ir a Plan financiero › SGP APSB › 2025" }));
    expect(goTo).toHaveBeenCalledWith(ceilingPath);
  });

  it("say what, why and what to do; severities and words filter them", async () => {
    const pane = renderPane();
    await openFindings(pane);
    expect(items()).toHaveLength(4);
    expect(items()[0]?.textContent).toMatch(/supera.*Qué hacer: Baje/);
    const rule = screen.getByRole("heading", { name: "Techo superado" }).parentElement;
    expect(rule?.textContent).toMatch(/Error · 1 caso.*Por qué importa: Lo que pasa/);
    const severity = screen.getByRole("group", { name: "Gravedad" });
    await pane.user.click(within(severity).getByRole("button", { name: "Advertencias 1" }));
    await waitFor(() => expect(items()).toHaveLength(1));
    await pane.user.click(within(severity).getByRole("button", { name: "Errores 2" }));
    await waitFor(() => expect(items()).toHaveLength(3));
    // Accents and case do not matter.
    await pane.user.type(screen.getByRole("searchbox", { name: "Buscar en los hallazgos" }), "PROGRAMACION m2");
    await waitFor(() => expect(items()).toHaveLength(1));
    await pane.user.type(screen.getByRole("searchbox"), " nada");
    await pane.user.click(await screen.findByRole("button", { name: "Quitar el filtro" }));
    await waitFor(() => expect(items()).toHaveLength(4));
  });

  it("are grouped by sheet and by responsible unit, and filtered by unit", async () => {
    const pane = renderPane();
    await openFindings(pane);
    const grouping = screen.getByRole("combobox", { name: "Agrupar por" });
    await pane.user.selectOptions(grouping, "Hoja");
    expect((await screen.findByRole("heading", { name: "Metas de producto" })).parentElement?.textContent).toContain("3 hallazgos");
    expect(screen.getByRole("heading", { name: "Plan financiero" })).toBeTruthy();
    await pane.user.selectOptions(grouping, "Dependencia");
    expect(await screen.findByRole("heading", { name: "Sin dependencia" })).toBeTruthy();
    const unit = screen.getByRole("heading", { name: /^SP/ });
    expect(unit.parentElement?.textContent).toContain("3 hallazgos");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Dependencia" }), "Sin dependencia (1)");
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(items()[0]?.textContent).toContain("SGP APSB");
  });

  it("of ten thousand only those in sight are drawn, with the reason said once", async () => {
    const pane = renderPane({ validate: async () => validationOf(manyFindings(10_000)) });
    await openFindings(pane);
    expect(screen.getByText("Error · 10.000 casos")).toBeTruthy();
    expect(items().length).toBeGreaterThan(4);
    expect(items().length).toBeLessThan(20);
    expect(screen.getAllByText(/Nadie responde por ella/)).toHaveLength(1);
  });

  it("of a long group are closed until it is opened, so that the next groups are in sight", async () => {
    const pane = renderPane({ validate: async () => validationOf([...manyFindings(21), ...findings.slice(2)]) });
    await openFindings(pane);
    expect(screen.queryByText(/La meta M0 no tiene/)).toBeNull();
    expect(screen.getByText(/^La programación de M2/)).toBeTruthy();
    const open = screen.getByRole("button", { name: "Mostrar: Contenido obligatorio en blanco", expanded: false });
    await pane.user.click(open);
    expect(await screen.findByText(/La meta M0 no tiene/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ocultar: Contenido obligatorio en blanco", expanded: true })).toBeTruthy();
  });

  it("are walked through by button and by F8, in the order shown; the one in hand is marked", async () => {
    const goTo = jest.fn<Promise<boolean>, [PlanPath]>(async () => true);
    const pane = renderPane({ goTo });
    await openFindings(pane);
    await pane.user.click(screen.getByRole("button", { name: "Siguiente" }));
    expect(await screen.findByText("1 de 4")).toBeTruthy();
    expect(items().filter((item) => item.getAttribute("aria-current") === "true").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("SGP APSB"),
    ]);
    await pane.user.keyboard("{F8}");
    expect(await screen.findByText("2 de 4")).toBeTruthy();
    await pane.user.keyboard("{Shift>}{F8}{/Shift}");
    await pane.user.keyboard("{Shift>}{F8}{/Shift}");
    expect(await screen.findByText("4 de 4")).toBeTruthy();
    await waitFor(() => expect(goTo.mock.calls.map(([path]) => path.code)).toEqual(["sgpWater", "M2", "sgpWater", "040300500"]));
  });

  it("follow what the user edits: a finding that is mended leaves the list, and the next takes its place", async () => {
    const changes = new Signal<void>();
    const validate = jest.fn(async () => validationOf(findings));
    const goTo = jest.fn<Promise<boolean>, [PlanPath]>(async () => true);
    const pane = renderPane({ validate, goTo }, { changes });
    await openFindings(pane);
    await pane.user.click(screen.getByRole("button", { name: "Siguiente" }));
    validate.mockImplementation(async () => validationOf(findings.slice(1)));
    act(() => changes.emit());
    await waitFor(() => expect(items()).toHaveLength(3), { timeout: 3000 });
    expect(screen.queryByText("Hubo cambios en el libro")).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Siguiente" }));
    expect(await screen.findByText("1 de 3")).toBeTruthy();
    await waitFor(() => expect(goTo.mock.calls.at(-1)?.[0].code).toBe("M2"));
  });

  it("never pass off a crashed rule as a clean plan", async () => {
    const pane = renderPane({ validate: async () => ({ ...validationOf([]), complete: false }) });
    await openFindings(pane);
    expect(screen.getByText("La validación quedó incompleta")).toBeTruthy();
    expect(screen.queryByText(/Sin hallazgos/)).toBeNull();
  });

  it("whose place is gone say so", async () => {
    const pane = renderPane({ goTo: async () => false });
    await openFindings(pane);
    await pane.user.click(screen.getByRole("button", { name: /SGP APSB/ }));
    expect(await screen.findByText(/Ese lugar ya no está en el libro/)).toBeTruthy();
  });
});

describe("language", () => {
  it("switches in the settings, tells the root, and says the findings again", async () => {
    const validate = jest.fn(async () => validationOf(findings));
    const onLanguageChange = jest.fn();
    const pane = renderPane({ validate }, { onLanguageChange });
    await screen.findByText("79,9");
    await pane.user.click(screen.getByRole("button", { name: "Ajustes" }));
    await pane.user.click(await screen.findByRole("radio", { name: "English" }));
    expect(await screen.findByRole("heading", { name: "Settings" })).toBeTruthy();
    await go(pane, "Home");
    expect(await screen.findByRole("button", { name: "2 errors" })).toBeTruthy();
    expect(screen.getByText("79.9")).toBeTruthy();
    expect(onLanguageChange).toHaveBeenCalledWith("en");
    await waitFor(() => expect(validate).toHaveBeenLastCalledWith("en", expect.any(AbortSignal), undefined));
    expect(document.documentElement.lang).toBe("en");
  });
});
