import { screen, waitFor } from "@testing-library/react";
import sample from "../../src/app/sample/san-jacinto.json";
import { bindUseCases } from "../../src/app/bind-use-cases";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { splitPlan, type PartFile } from "../../src/app/share/part-files";
import { editPatch } from "../../src/app/edit-patch";
import { readPlanContent } from "../../src/app/load-plan";
import { readPlan } from "../../src/sheets/read-plan";
import { parsePlan } from "../../src/plan/parse-plan";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { Workbook } from "../../src/workbook/port";
import { renderPane, type RenderedPane } from "./render-pane";

const plan = parsePlan(sample).plan;

async function planWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, plan, "es");
  return workbook;
}

async function open(workbook: Workbook, action: string, saveFile: (name: string, content: string | Uint8Array) => void = () => undefined): Promise<RenderedPane> {
  const { share, look } = bindUseCases(workbook, { now: () => new Date(2026, 10, 26) });
  const pane = renderPane({ share, look }, { saveFile });
  await pane.user.click(await screen.findByRole("button", { name: "Herramientas" }));
  await pane.user.click(await screen.findByRole("button", { name: action }));
  return pane;
}

/** Sets the target of a goal as its unit, or the planning office, does. */
async function setTarget(workbook: Workbook, goal: string, value: number): Promise<void> {
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new Error("no plan");
  const row = reading.plan.productGoals.findIndex(({ code }) => code === goal);
  const { patch } = editPatch([{ kind: "set-cell", table: "productGoals", row, column: "target", value }], reading, content);
  await workbook.apply(patch);
}

async function targetOf(workbook: Workbook, goal: string): Promise<unknown> {
  return (await loadPlan(workbook)).plan.productGoals.find(({ code }) => code === goal)?.target;
}

/** The part of the unit with most goals, and two of its goals. */
async function partWithTwoGoals(): Promise<{ part: PartFile; file: XlsxWorkbook; goals: [string, string] }> {
  const [part] = (await splitPlan(plan, "es")).sort((a, b) => b.goals - a.goals);
  if (part === undefined || part.goals < 2) throw new Error("the sample has no unit with two goals");
  const file = await XlsxWorkbook.open(part.bytes);
  const [first, second] = (await loadPlan(file)).plan.productGoals.map(({ code }) => code ?? "");
  return { part, file, goals: [first ?? "", second ?? ""] };
}

it("hands out one workbook for each unit, with its goals counted", async () => {
  const saveFile = jest.fn();
  const { user } = await open(await planWorkbook(), "Repartir", saveFile);
  await user.click(await screen.findByRole("button", { name: "Preparar los libros" }));
  const [first, ...others] = await screen.findAllByRole("button", { name: /^Descargar / });
  // Six units answer for goals; one goal has none, and is named as such.
  expect(1 + others.length).toBe(6);
  expect(new Set(plan.productGoals.map(({ unit }) => unit)).size).toBe(7);
  expect(screen.getByText(/sin dependencia responsable, que no van en ninguna parte: 1/)).toBeTruthy();
  if (first !== undefined) await user.click(first);
  const [name, bytes] = saveFile.mock.calls[0] as [string, Uint8Array];
  expect(name).toMatch(/\.xlsx$/);
  expect((await loadPlan(await XlsxWorkbook.open(bytes))).plan.productGoals.length).toBeGreaterThan(0);
});

it("brings a part in, and asks where the plan changed the same cell since", async () => {
  const workbook = await planWorkbook();
  const { part, file, goals } = await partWithTwoGoals();
  const [decided, free] = goals;
  await setTarget(file, decided, 701);
  await setTarget(file, free, 702);
  await setTarget(workbook, decided, 801);

  const { user } = await open(workbook, "Reunir");
  await user.upload(await screen.findByLabelText("Libros de las dependencias"), new File([file.bytes() as BlobPart], part.name));
  expect(await screen.findByText("Falta 1 por decidir.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Aplicar 1 cambio" }).getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("radio", { name: new RegExp(`Tomar ${part.name}`) }));
  await user.click(screen.getByRole("button", { name: "Aplicar 2 cambios" }));
  expect(await screen.findByText("Se escribieron 2 cambios.")).toBeTruthy();
  expect([await targetOf(workbook, decided), await targetOf(workbook, free)]).toEqual([701, 702]);
});

it("leaves what the plan says where that is decided", async () => {
  const workbook = await planWorkbook();
  const { part, file, goals } = await partWithTwoGoals();
  await setTarget(file, goals[0], 701);
  await setTarget(workbook, goals[0], 801);
  const { user } = await open(workbook, "Reunir");
  await user.upload(await screen.findByLabelText("Libros de las dependencias"), new File([file.bytes() as BlobPart], part.name));
  await user.click(await screen.findByRole("radio", { name: /Dejar el plan/ }));
  await user.click(screen.getByRole("button", { name: "Aplicar 0 cambios" }));
  await waitFor(async () => expect(await targetOf(workbook, goals[0])).toBe(801));
});

it("refuses a workbook that was not handed out", async () => {
  const blank = XlsxWorkbook.blank("Hoja1").bytes();
  const { user } = await open(await planWorkbook(), "Reunir");
  await user.upload(await screen.findByLabelText("Libros de las dependencias"), new File([blank as BlobPart], "otro.xlsx"));
  expect(await screen.findByText(/Falla: not-a-part/)).toBeTruthy();
});
