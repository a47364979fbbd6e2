import { screen, within } from "@testing-library/react";
import { comparePlans } from "../../src/app/compare/compare-plans";
import type { CompareCases } from "../../src/app/compare/compare-cases";
import { describeComparison } from "../../src/app/compare/describe-comparison";
import { annual, planOf } from "../rules/plan-content";
import { renderPane } from "./render-pane";

const before = planOf({
  units: [{ code: "S1", name: "Salud" }],
  productGoals: [{ code: "M1", name: "Tubos", target: 10, ...annual(1, 2, 3, 4) }],
  investments: [{ goal: "M1", source: "sgr", ...annual(100) }],
});
const after = planOf({
  productGoals: [{ code: "M1", name: "Tubos", target: 12, ...annual(1, 2, 3, 6) }],
  investments: [{ goal: "M1", source: "sgr", ...annual(150) }],
});

async function compared(replaced: Partial<CompareCases> = {}) {
  const compare: CompareCases = {
    compareWith: async (_file, role, language) =>
      describeComparison(role === "before" ? comparePlans(before, after) : comparePlans(after, before), language),
    writeSheet: async () => "Comparación",
    ...replaced,
  };
  const goTo = jest.fn(async () => true);
  const pane = renderPane({ compare, goTo });
  await pane.user.click(await screen.findByRole("button", { name: "Herramientas" }));
  await pane.user.click(await screen.findByRole("button", { name: "Comparar" }));
  await screen.findByRole("button", { name: "Elegir el archivo" });
  const choose = () => pane.user.upload(screen.getByLabelText("Archivo de la otra versión"), new File(["{}"], "borrador.json"));
  return { ...pane, choose, goTo };
}

it("shows the summary, the figures and money that changed, and every change with the way to its cell", async () => {
  const { choose, goTo, user } = await compared();
  await choose();
  expect(await screen.findByText("Metas de producto: cambiadas: 1")).toBeTruthy();
  const money = screen.getByRole("table", { name: "Dinero que se movió" });
  expect(within(money).getByRole("row", { name: "Fuente: SGR (regalías) 100 150 +50" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Metas de producto › M1 › 2027" }));
  expect(goTo).toHaveBeenCalledWith({ table: "productGoals", code: "M1", row: 0, column: "y4", year: 2027 });
  // A row that is only in the other version has no cell here.
  expect(screen.getByText("Dependencias › S1")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Dependencias › S1" })).toBeNull();
});

it("filters the changes by kind and by text", async () => {
  const { choose, user } = await compared();
  await choose();
  await user.click(await screen.findByRole("button", { name: "Quitada 1" }));
  expect(await screen.findByText("1 de 4 cambios")).toBeTruthy();
  await user.type(screen.getByRole("searchbox", { name: "Buscar en los cambios" }), "tubos");
  expect(await screen.findByText("Ningún cambio con ese filtro.")).toBeTruthy();
});

it("takes the file for the later version when it is said to be, and writes the sheet", async () => {
  const writeSheet = jest.fn(async () => "Comparación (2)");
  const { choose, user } = await compared({ writeSheet });
  await user.click(screen.getByRole("radio", { name: "la versión posterior" }));
  await choose();
  await user.click(await screen.findByRole("button", { name: "Escribir la hoja Comparación" }));
  expect(await screen.findByText("Se escribió la hoja «Comparación (2)».")).toBeTruthy();
  expect(writeSheet).toHaveBeenCalledWith(expect.anything(), { before: "este libro", after: "borrador.json" }, "es");
});

it("says what is wrong with a file", async () => {
  const { choose } = await compared({
    compareWith: async () => {
      throw new Error("no es un plan");
    },
  });
  await choose();
  expect(await screen.findByText("Falla: no es un plan")).toBeTruthy();
});
