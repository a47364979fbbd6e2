import { screen } from "@testing-library/react";
import type { CatalogTool } from "../../src/app/catalog/catalog-tool";
import { CatalogError } from "../../src/app/catalog/catalog-error";
import { fakeUseCases } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

const catalog = {
  source: "catalogo.xlsx",
  version: "marzo de 2026",
  loadedOn: "2026-11-26",
  entries: [{ level: "program", code: "4003", name: "Agua potable", unit: null } as const],
};

async function openCatalog(replaced: Partial<CatalogTool>): Promise<RenderedPane> {
  const pane = renderPane({ catalog: { ...fakeUseCases().catalog, ...replaced } });
  await pane.user.click(await screen.findByRole("button", { name: "Herramientas" }));
  await pane.user.click(await screen.findByRole("button", { name: "Abrir el catálogo" }));
  return pane;
}

it("asks for the version before the file, and loads it with the day", async () => {
  const load = jest.fn(async () => ({
    catalog,
    notes: [{ kind: "zeros-restored" as const, level: "indicator" as const, rows: [4], values: ["040110100"] }],
  }));
  const { user } = await openCatalog({ find: async () => null, load });
  const button = await screen.findByRole("button", { name: "Cargar el archivo" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText("Versión o fecha del archivo"), "marzo de 2026");
  await user.upload(screen.getByLabelText("Archivo del catálogo"), new File([new Uint8Array([80, 75])], "catalogo.xlsx"));
  expect(await screen.findByText("Catálogo cargado: 1 programa.")).toBeTruthy();
  expect(load).toHaveBeenCalledWith(
    { bytes: new Uint8Array([80, 75]), name: "catalogo.xlsx", version: "marzo de 2026", loadedOn: "2026-11-22" },
    "es",
  );
  expect(screen.getByText(/se devolvió el cero inicial: 1/)).toBeTruthy();
  expect(screen.getByText("catalogo.xlsx, versión marzo de 2026, cargado el 2026-11-26.")).toBeTruthy();
});

it("finds entries by words and says when there is none", async () => {
  const search = jest.fn(async (words: string) => (words === "agua" ? [...catalog.entries] : []));
  const { user } = await openCatalog({ find: async () => catalog, search });
  await user.type(await screen.findByRole("searchbox", { name: "Buscar" }), "agua{Enter}");
  expect(await screen.findByText("Agua potable")).toBeTruthy();
  expect(screen.getByRole("list", { name: "1 resultado" })).toBeTruthy();
  await user.clear(screen.getByRole("searchbox", { name: "Buscar" }));
  await user.type(screen.getByRole("searchbox", { name: "Buscar" }), "acueducto");
  await user.click(screen.getByRole("button", { name: "Buscar" }));
  expect((await screen.findAllByText(/Nada con esas palabras/)).length).toBeGreaterThan(0);
});

it("names the codes of the plan that are not there, and writes the one chosen into its cell", async () => {
  const path = { table: "productGoals", code: "M01", row: 0, column: "mgaIndicator", year: null } as const;
  const nearest = [{ level: "indicator", code: "400301500", name: "Acueductos construidos", unit: "Número" } as const];
  const use = jest.fn(async () => true);
  const { user } = await openCatalog({
    find: async () => catalog,
    check: async () => ({ known: 3, asked: 4, unknown: [{ path, code: "400301599", level: "indicator", name: "Acueductos", nearest: [...nearest] }] }),
    use,
  });
  await user.click(await screen.findByRole("button", { name: "Revisar los códigos del plan" }));
  expect((await screen.findAllByText("1 de 4 códigos no están en esta versión del catálogo.")).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Usar 400301500" }));
  expect(use).toHaveBeenCalledWith(path, "400301500");
  expect(await screen.findByText("Se escribió 400301500 en la celda.")).toBeTruthy();
});

it("shows why a file cannot be read", async () => {
  const load = async () => {
    throw new CatalogError("no-catalog-columns", { sheets: "Hoja1" });
  };
  const { user } = await openCatalog({ find: async () => null, load });
  await user.type(await screen.findByLabelText("Versión o fecha del archivo"), "1");
  await user.upload(screen.getByLabelText("Archivo del catálogo"), new File(["x"], "otro.xlsx"));
  expect(await screen.findByText(/Falla: no-catalog-columns/)).toBeTruthy();
});
