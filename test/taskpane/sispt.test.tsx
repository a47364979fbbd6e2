import { screen, within } from "@testing-library/react";
import type { SisptReport, SisptWriting } from "../../src/app/sispt/sispt";
import type { UseCases } from "../../src/app/use-cases";
import { noPlan, planState } from "./fake-use-cases";
import { renderPane } from "./render-pane";

const report: SisptReport = {
  firstYear: 2024,
  years: 4,
  counts: { axes: 3, programs: 12, resultGoals: 8, productGoals: 144, projects: 38, investments: 290, royalties: 5 },
  money: [1500000, 250, 0, 0],
  notes: [{ kind: "total-differs", sheet: "Plan indicativo - Productos", column: "Total 2025", rows: [4], values: [600, 500] }],
  untaken: [{ sheet: "Plan indicativo - Productos", columns: [{ letter: "Q", header: "Principal" }] }],
  otherSheets: ["Iniciativas PATR"],
};

const writing: SisptWriting = {
  changes: [
    { sheet: "Plan indicativo - Productos", row: 3, column: "V", header: "Programación del producto bien o servicio 2025", kind: "quantity", before: 3, after: 4 },
  ],
  added: [],
  removed: [{ sheet: "Plan indicativo - Productos", row: 9, code: "240200601", name: "Vía" }],
  notes: [],
  bytes: new Uint8Array([1, 2, 3]),
};

function chosen(name: string, byte: number): File {
  const file = new File(["x"], name);
  // jsdom has files without a way to their bytes.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array([byte]).buffer });
}

const cases = (replaced: Partial<UseCases["sispt"]>): UseCases["sispt"] => ({
  read: async () => report,
  create: async () => ({ added: [], kept: [] }),
  write: async () => writing,
  ...replaced,
});

it("begins a plan with a file of the SisPT: says what it read, and writes only when told", async () => {
  const read = jest.fn(async () => report);
  const create = jest.fn(async () => ({ added: ["Inicio"], kept: [] }));
  const { user } = renderPane({ look: async () => (create.mock.calls.length > 0 ? planState : noPlan), sispt: cases({ read, create }) });
  const card = await screen.findByRole("region", { name: "Empezar con el archivo del SisPT" });
  await user.click(within(card).getByRole("button", { name: "Elegir el archivo del SisPT" }));
  await user.upload(await screen.findByLabelText("Archivo del SisPT (.xlsx)"), chosen("sispt.xlsx", 7));

  const region = await screen.findByRole("region", { name: "Se leyó" });
  expect(within(region).getByText("Metas de producto: 144")).toBeTruthy();
  expect(within(region).getByText("Dinero de 2024, en pesos: 1.500.000")).toBeTruthy();
  const notes = screen.getByRole("region", { name: "Por revisar" });
  expect(within(notes).getByText(/El total no es la suma de sus fuentes: 600 \(las fuentes suman 500\)/)).toBeTruthy();
  expect(within(notes).getByText("Plan indicativo - Productos › Total 2025, fila 4")).toBeTruthy();
  expect(create).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Crear el plan" }));
  expect(create).toHaveBeenCalledWith(new Uint8Array([7]), "es");
  expect(await screen.findByText("Plan de desarrollo «Puerto Claro avanza»")).toBeTruthy();
});

it("says what is wrong with a file and creates nothing", async () => {
  const read = async () => Promise.reject(new Error("falta una columna"));
  const { user } = renderPane({ look: async () => noPlan, sispt: cases({ read }) });
  await user.click(await screen.findByRole("button", { name: "Elegir el archivo del SisPT" }));
  await user.upload(await screen.findByLabelText("Archivo del SisPT (.xlsx)"), chosen("otro.xlsx", 1));
  expect(await screen.findByText("Falla: falta una columna")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Crear el plan" })).toBeNull();
});

it("goes back to the form: lists the cells that change before it hands the file over", async () => {
  const write = jest.fn(async () => writing);
  const saveFile = jest.fn();
  const { user } = renderPane({ sispt: cases({ write }) }, { saveFile });
  await user.click(await screen.findByRole("button", { name: "Herramientas" }));
  const card = await screen.findByRole("region", { name: "Volver al formato del SisPT" });
  await user.click(within(card).getByRole("button", { name: "Abrir" }));
  await user.upload(await screen.findByLabelText("Archivo original del SisPT (.xlsx)"), chosen("sispt.xlsx", 9));

  expect(await screen.findByText("Plan indicativo - Productos!V3 Programación del producto bien o servicio 2025: 3 → 4")).toBeTruthy();
  expect(screen.getByText("Plan indicativo - Productos, fila 9: 240200601 Vía")).toBeTruthy();
  expect(screen.getByText(/Nadie ha comprobado que el sistema nacional lo acepte/)).toBeTruthy();
  expect(write).toHaveBeenCalledWith(new Uint8Array([9]));
  expect(saveFile).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Descargar el archivo" }));
  expect(saveFile).toHaveBeenCalledWith("sispt-articula.xlsx", writing.bytes);

  write.mockResolvedValueOnce({ ...writing, changes: [], removed: [] });
  await user.click(screen.getByRole("button", { name: "Hacer un archivo nuevo" }));
  expect(write).toHaveBeenLastCalledWith(null);
  await user.click(await screen.findByRole("button", { name: "Descargar el archivo" }));
  expect(saveFile).toHaveBeenLastCalledWith("plan-sispt.xlsx", writing.bytes);
});
