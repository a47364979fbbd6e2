import { screen, waitFor, within } from "@testing-library/react";
import type { AdoptionMapping } from "../../src/app/adoption/adoption";
import type { UseCases } from "../../src/app/use-cases";
import { adoptionReport, proposal } from "./fake-adoption";
import { noPlan, planState } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

const look = async () => noPlan;

async function openAdoption(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: "Adoptar una hoja" }));
  await screen.findByRole("combobox", { name: "Hoja" });
}

async function choose(pane: RenderedPane, field: string, option: RegExp | string): Promise<void> {
  await pane.user.click(screen.getByRole("combobox", { name: field }));
  await pane.user.click(await screen.findByRole("option", { name: option }));
}

/** Sees how the plan would be, then creates it. */
async function submit(pane: RenderedPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "Ver cómo quedaría" }));
  await screen.findByRole("heading", { name: "Cómo quedaría el plan" });
  await pane.user.click(screen.getByRole("button", { name: "Crear el plan con esta hoja" }));
}

describe("adopting a sheet", () => {
  it("adopts with what the user corrected, and reports what became of it", async () => {
    const adopt = jest.fn<ReturnType<UseCases["adopt"]>, Parameters<UseCases["adopt"]>>(async () => adoptionReport);
    const pane = renderPane({ look, adopt });
    await openAdoption(pane);
    expect(screen.getByRole("combobox", { name: "Meta del cuatrienio" }).textContent).toBe("G · Meta cuatrienio");

    await choose(pane, "Vigencia 2026", /^I · Programación 2025/);
    await choose(pane, "Vigencia 2025", "Sin columna");
    await choose(pane, "Código", /^C · Código/);
    await choose(pane, "«M»", "Mantenimiento");
    await choose(pane, "Unidad de los valores", "Miles de pesos");
    await submit(pane);

    expect(await screen.findByRole("heading", { name: "El plan quedó armado" })).toBe(document.activeElement);
    const mapping = adopt.mock.calls[0]?.[0];
    expect(mapping?.columns["productGoals.y3"]).toBe("Programación 2025");
    expect(mapping?.columns["productGoals.y2"]).toBeUndefined();
    // Two columns bear this header: only the letter tells them apart.
    expect(mapping?.columns["productGoals.code"]).toEqual({ column: "C" });
    expect(mapping?.words?.["productGoals.class"]).toEqual({ I: "accumulated", M: "stock" });
    expect(mapping?.currencyUnit).toBe("thousands");

    expect(screen.getByText("1.440")).toBeTruthy();
    expect(screen.getByText("Un código con varios nombres")).toBeTruthy();
    expect(screen.getByText(/filas 12, 45, 46, 47, 48, 49, 50, 51 y 2 más/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "5 observaciones" }));
    expect(screen.getByText(/Metas de producto › Vigencia 2025 · fila 45/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "El total escrito no es la suma (2)" })).toBeTruthy();
    expect(screen.getByText("Escrito 1.000 · Suma 900 · Diferencia 100")).toBeTruthy();
    expect(screen.getByText("Escrito 1.500 · Suma 1.550,5 · Diferencia -50,5")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "1 columna de la hoja no se usó" }));
    expect(screen.getByText("C · Código")).toBeTruthy();
  });

  it("goes on to the validated plan", async () => {
    const lookAdopted = jest.fn(async () => planState).mockImplementationOnce(look);
    const pane = renderPane({ look: lookAdopted });
    await openAdoption(pane);
    await submit(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Validar el plan" }));
    expect(await screen.findByRole("button", { name: "2 errores" })).toBeTruthy();
  });

  it("names the cells of the source that somebody changed meanwhile", async () => {
    const pane = renderPane({ look, adopt: async () => ({ ...adoptionReport, changedMeanwhile: ["Metas!C4", "Metas!D9"] }) });
    await openAdoption(pane);
    await choose(pane, "Unidad de los valores", "Miles de pesos");
    await submit(pane);
    expect(await screen.findByText(/alguien cambió celdas de la hoja de origen: Metas!C4, Metas!D9\./)).toBeTruthy();
  });

  it("reads the sheet again with another header row, and keeps what was typed", async () => {
    const adopt = jest.fn<ReturnType<UseCases["adopt"]>, Parameters<UseCases["adopt"]>>(async () => adoptionReport);
    const proposeAdoption = jest.fn(async (_?: string, headerRow = 2) => ({ ...proposal, mapping: { ...proposal.mapping, headerRow } }));
    const pane = renderPane({ look, adopt, proposeAdoption });
    await openAdoption(pane);
    await pane.user.type(screen.getByRole("textbox", { name: "Nombre del plan" }), "Avanza");
    await choose(pane, "Unidad de los valores", "Miles de pesos");
    const row = screen.getByRole("textbox", { name: "Fila de los encabezados" });
    await pane.user.clear(row);
    expect(screen.getByText("Escriba el número de una fila, desde 1.")).toBeTruthy();
    await pane.user.type(row, "3");
    expect(screen.getByRole("button", { name: "Crear el plan con esta hoja" }).getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(screen.getByRole("button", { name: "Leer con esta fila" }));
    await waitFor(() => expect(proposeAdoption).toHaveBeenLastCalledWith("Plan indicativo - Productos", 3));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Leer con esta fila" })).toBeNull());
    await submit(pane);
    await waitFor(() => expect(adopt).toHaveBeenCalled());
    expect(adopt.mock.calls[0]?.[0]).toMatchObject({ headerRow: 3, name: "Avanza", currencyUnit: "thousands" });
  });

  it("goes on with sheet and row where no header row is recognized", async () => {
    const proposeAdoption = jest.fn(async (_?: string, headerRow?: number) =>
      headerRow === undefined
        ? { ...proposal, headerFound: false, mapping: { ...proposal.mapping, headerRow: 1, columns: {} } }
        : proposal,
    );
    const pane = renderPane({ look, proposeAdoption });
    await openAdoption(pane);
    expect(screen.getByText("No reconocimos la fila de encabezados: elija hoja y fila.")).toBeTruthy();
    const row = screen.getByRole("textbox", { name: "Fila de los encabezados" });
    await pane.user.clear(row);
    await pane.user.type(row, "2");
    await pane.user.click(screen.getByRole("button", { name: "Leer con esta fila" }));
    await waitFor(() => expect(screen.queryByText(/No reconocimos/)).toBeNull());
    expect(screen.getByRole("combobox", { name: "Meta del cuatrienio" }).textContent).toBe("G · Meta cuatrienio");
  });

  it("names the missing columns with what their absence means, and leads to each", async () => {
    const pane = renderPane({ look });
    await openAdoption(pane);
    expect(screen.getByText(/Sin fuente no se puede comparar con el plan financiero/)).toBeTruthy();
    // A plan may have no subprograms.
    expect(screen.queryByRole("button", { name: /^Subprogramas ›/ })).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Plan plurianual › Fuente" }));
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Fuente" })).toBe(document.activeElement));
  });

  it("shows samples as the pane writes numbers, and codes as they are", async () => {
    const pane = renderPane({ look });
    await openAdoption(pane);
    expect(screen.getByText("Ej.: 8 · 0,25")).toBeTruthy();
    expect(screen.getByText("Ej.: 040300500 · 040300501")).toBeTruthy();
  });

  it("reads another sheet", async () => {
    const proposeAdoption = jest.fn(async () => proposal);
    const pane = renderPane({ look, proposeAdoption });
    await openAdoption(pane);
    await choose(pane, "Hoja", "Indicadores de resultado");
    await waitFor(() => expect(proposeAdoption).toHaveBeenLastCalledWith("Indicadores de resultado", undefined));
  });

  it("saves the mapping, and loads one", async () => {
    const saveFile = jest.fn();
    const pane = renderPane({ look }, { saveFile });
    await openAdoption(pane);
    await pane.user.click(screen.getByRole("button", { name: "Guardar" }));
    const [name, content] = saveFile.mock.calls[0] as [string, string];
    expect(name).toBe("correspondencia-articula.json");

    const loaded = { ...(JSON.parse(content) as AdoptionMapping), columns: { "productGoals.name": "Producto", "productGoals.target": "No existe" } };
    await pane.user.upload(screen.getByLabelText("Archivo de correspondencia (JSON)"), new File([JSON.stringify(loaded)], "colega.json"));
    expect(await screen.findByText("Se cargó colega.json. Revise las columnas.")).toBeTruthy();
    expect(await screen.findByText("La hoja no tiene la columna «No existe». Elija otra.")).toBeTruthy();
    const action = screen.getByRole("button", { name: "Crear el plan con esta hoja" });
    expect(action.getAttribute("aria-disabled")).toBe("true");
    await choose(pane, "Meta del cuatrienio", /^G · /);
    await pane.user.click(screen.getByRole("button", { name: "Ver cómo quedaría" }));
    await screen.findByRole("heading", { name: "Cómo quedaría el plan" });
    expect(action.getAttribute("aria-disabled")).not.toBe("true");
  });

  it("says how sure each column is, and why", async () => {
    const pane = renderPane({ look });
    await openAdoption(pane);
    expect(screen.getByText("Segura: por el encabezado.")).toBeTruthy();
    expect(screen.getByText("Probable: hay otra columna parecida.")).toBeTruthy();
    await choose(pane, "Código", /^C · Código/);
    // What the user chose needs no reason.
    expect(screen.queryByText("Probable: hay otra columna parecida.")).toBeNull();
  });

  it("shows the first rows of each table and what to check before anything is written", async () => {
    const adopt = jest.fn<ReturnType<UseCases["adopt"]>, Parameters<UseCases["adopt"]>>(async () => adoptionReport);
    const pane = renderPane({ look, adopt });
    await openAdoption(pane);
    const create = screen.getByRole("button", { name: "Crear el plan con esta hoja" });
    expect(create.getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(screen.getByRole("button", { name: "Ver cómo quedaría" }));
    expect(await screen.findByRole("heading", { name: "Cómo quedaría el plan" })).toBe(document.activeElement);
    const goals = screen.getByRole("region", { name: "Primeras filas de Metas de producto" });
    expect(within(goals).getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Código", "Meta de producto", "Año línea base", "Meta del cuatrienio", "Vigencia 2024", "Vigencia 2025",
    ]);
    expect(within(goals).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
      "040300500", "Acueductos rurales construidos", "2023", "1.234,5", "NP", "3",
    ]);
    expect(screen.getByText("La primera fila de 1.440")).toBeTruthy();
    expect(screen.getByText(/«2.339.400.000 → 2339400000»/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "3 filas de la hoja no se tomaron" }));
    expect(screen.getByText(/Total o subtotal · Plan indicativo - Productos · filas 60, 121/)).toBeTruthy();
    expect(adopt).not.toHaveBeenCalled();

    await choose(pane, "Unidad de los valores", "Miles de pesos");
    expect(screen.getByText("Cambió algo después de esta vista. Pulse «Ver cómo quedaría» otra vez.")).toBeTruthy();
    expect(create.getAttribute("aria-disabled")).toBe("true");
  });

  it("takes further sheets and title rows as the user marks them", async () => {
    const health = { mapping: { sheet: "Salud", headerRow: 2, columns: { "productGoals.name": "Meta" } }, rowCount: 7, sameLayout: true, repeatsGoals: true, taken: false };
    const adopt = jest.fn<ReturnType<UseCases["adopt"]>, Parameters<UseCases["adopt"]>>(async () => adoptionReport);
    const proposeAdoption = async () => ({
      ...proposal,
      mapping: { ...proposal.mapping, sections: { programs: ["PROGRAMA"] } },
      otherSheets: [health],
    });
    const pane = renderPane({ look, adopt, proposeAdoption });
    await openAdoption(pane);
    expect(screen.getByText(/Repite metas de la primera hoja/)).toBeTruthy();
    await pane.user.click(screen.getByRole("checkbox", { name: "Salud (7 filas con datos)" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Programas: filas que empiezan por «PROGRAMA»" }));
    await submit(pane);
    await waitFor(() => expect(adopt).toHaveBeenCalled());
    expect(adopt.mock.calls[0]?.[0]).toMatchObject({ moreSheets: [health.mapping], sections: {} });
  });

  it("offers the mapping that the workbook keeps, and keeps one", async () => {
    const saveMapping = jest.fn(async () => undefined);
    const kept: AdoptionMapping = { ...proposal.mapping, headerRows: 2, currencyUnit: "millions" };
    const proposeAdoption = jest.fn<ReturnType<UseCases["proposeAdoption"]>, Parameters<UseCases["proposeAdoption"]>>(async () => proposal);
    const pane = renderPane({ look, proposeAdoption, savedMapping: async () => kept, saveMapping });
    await openAdoption(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Usar la guardada" }));
    expect(await screen.findByText("Se cargó la correspondencia del libro. Revise las columnas.")).toBeTruthy();
    await waitFor(() => expect(proposeAdoption).toHaveBeenLastCalledWith("Plan indicativo - Productos", 2, 2));
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Unidad de los valores" }).textContent).toBe("Millones de pesos"));
    await pane.user.click(screen.getByRole("button", { name: "Guardar en el libro" }));
    expect(await screen.findByText("La correspondencia quedó guardada en este libro.")).toBeTruthy();
    expect(saveMapping).toHaveBeenCalledWith(kept);
  });

  it("says what is wrong with a file that is no mapping", async () => {
    const pane = renderPane({ look });
    await openAdoption(pane);
    await pane.user.upload(
      screen.getByLabelText("Archivo de correspondencia (JSON)"),
      new File([JSON.stringify({ ...proposal.mapping, headerRow: "dos" })], "otro.json"),
    );
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(/la fila de los encabezados \(headerRow\)/)).toBeTruthy();
  });
});
