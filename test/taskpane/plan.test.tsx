import { act, screen, waitFor, within } from "@testing-library/react";
import { Signal } from "../../src/taskpane/frame/signal";
import { ceilingPath, findings, gaps, manyFindings, planState, validationOf } from "./fake-use-cases";
import { evaluationWithoutCeilings } from "./municipal-plan";
import { renderPane, type RenderedPane } from "./render-pane";

const openFindings = async (pane: RenderedPane) => pane.user.click(await screen.findByRole("tab", { name: /^Hallazgos \d/ }));

describe("the plan of the workbook", () => {
  it("shows coherence with its parts, and the errors beside it on every tab", async () => {
    const pane = renderPane();
    expect(await screen.findByRole("heading", { name: /Puerto Claro avanza/ })).toBeTruthy();
    const card = screen.getByRole("region", { name: "Coherencia del plan" });
    expect(within(card).getByText("79,9")).toBeTruthy();
    expect(within(card).getByText("Viabilidad de las metas")).toBeTruthy();
    expect(screen.getByText(/1\.440 metas de producto/)).toBeTruthy();
    for (const tab of ["Requisitos", /Hallazgos/, "Resumen"]) {
      await pane.user.click(screen.getByRole("tab", { name: tab }));
      expect(screen.getByRole("button", { name: "2 errores" })).toBeTruthy();
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
    renderPane();
    const years = await screen.findByRole("table", { name: "Por vigencia" });
    const row = within(years).getByRole("row", { name: /^2025/ });
    expect(row.textContent).toMatch(/2025.*%.*%/);
    const statuses = screen.getByRole("table", { name: "Metas por vigencia" });
    expect(within(statuses).getByRole("row", { name: "No programadas 1 0 0 0" })).toBeTruthy();
  });

  it("opens a requirement to its measures, and goes to what is broken", async () => {
    const goTo = jest.fn(async () => true);
    const pane = renderPane({ goTo });
    await pane.user.click(await screen.findByRole("tab", { name: "Requisitos" }));
    await pane.user.click(screen.getByRole("button", { name: /^10\. Enfoque integral/ }));
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
    await pane.user.click(screen.getByRole("button", { name: "Validar" }));
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
    await pane.user.click(screen.getByRole("button", { name: "Validar" }));
    await waitFor(() => expect(screen.queryByText("Hubo cambios en el libro")).toBeNull());
  });
});

describe("findings", () => {
  it("are found by Validar; a click goes to the cell", async () => {
    const validate = jest.fn(async () => validationOf([]));
    const goTo = jest.fn(async () => true);
    const pane = renderPane({ validate, goTo });
    await screen.findByText("Sin errores");
    validate.mockImplementation(async () => validationOf(findings));
    await pane.user.click(screen.getByRole("button", { name: "Validar" }));
    await pane.user.click(await screen.findByRole("button", { name: "2 errores" }));
    await pane.user.click(screen.getByRole("button", { name: "Ir a Plan financiero › SGP APSB › 2025" }));
    expect(goTo).toHaveBeenCalledWith(ceilingPath);
  });

  it("say what, why and what to do; severities and words filter them", async () => {
    const pane = renderPane();
    await openFindings(pane);
    const items = () => screen.getAllByRole("listitem");
    expect(items()).toHaveLength(4);
    expect(items()[0]?.textContent).toMatch(/supera.*Qué hacer: Baje/);
    const rule = screen.getByRole("region", { name: "Techo superado" });
    expect(rule.textContent).toMatch(/Error · 1 caso.*Por qué importa: Lo que pasa/);
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

  it("are grouped by sheet on request", async () => {
    const pane = renderPane();
    await openFindings(pane);
    await pane.user.click(screen.getByRole("combobox", { name: "Agrupar por" }));
    await pane.user.click(screen.getByRole("option", { name: "Hoja" }));
    expect(await screen.findByRole("heading", { name: "Metas de producto (3)" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Plan financiero (1)" })).toBeTruthy();
  });

  it("of one rule come a few at a time, with the reason said once; ten thousand too", async () => {
    const pane = renderPane({ validate: async () => validationOf(manyFindings(10_000)) });
    await openFindings(pane);
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    expect(screen.getByText("Error · 10.000 casos")).toBeTruthy();
    expect(screen.getAllByText(/Nadie responde por ella/)).toHaveLength(1);
    await pane.user.click(screen.getByRole("button", { name: "Mostrar 100 más (faltan 9.995)" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(105);
    await pane.user.click(screen.getByRole("combobox", { name: "Agrupar por" }));
    await pane.user.click(screen.getByRole("option", { name: "Gravedad" }));
    expect(await screen.findByRole("heading", { name: "Errores (10.000)" })).toBeTruthy();
    expect(screen.getAllByText(/Nadie responde por ella/)).toHaveLength(50);
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
  it("switches in the menu, tells the root, and says the findings again", async () => {
    const validate = jest.fn(async () => validationOf(findings));
    const onLanguageChange = jest.fn();
    const pane = renderPane({ validate }, { onLanguageChange });
    await screen.findByText("79,9");
    await pane.user.click(screen.getByRole("button", { name: "Más opciones" }));
    await pane.user.click(screen.getByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByRole("button", { name: "2 errors" })).toBeTruthy();
    expect(screen.getByText("79.9")).toBeTruthy();
    expect(onLanguageChange).toHaveBeenCalledWith("en");
    await waitFor(() => expect(validate).toHaveBeenLastCalledWith("en"));
    expect(document.documentElement.lang).toBe("en");
  });
});
