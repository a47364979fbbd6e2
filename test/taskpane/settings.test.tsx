import { screen, waitFor, within } from "@testing-library/react";
import { parameterCases } from "../../src/app/parameters/parameter-cases";
import { placePlan } from "../../src/app/create-template";
import { productVersion } from "../../src/app/product-version";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { municipalPlan } from "./municipal-plan";
import { noPlan } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

async function office(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, municipalPlan, "es");
  return workbook;
}
async function openSettings(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: "Ajustes" }));
  await screen.findByRole("heading", { name: "Ajustes", level: 1 });
}
const field = (name: RegExp) => screen.findByRole("textbox", { name });

describe("the settings", () => {
  it("list each parameter with its default, and write what is typed to the sheet", async () => {
    const workbook = await office();
    const pane = renderPane({ parameters: parameterCases(workbook) });
    await openSettings(pane);
    const viable = await field(/^Viable desde/);
    expect(viable).toHaveProperty("value", "");
    expect(viable.getAttribute("placeholder")).toBe("0,95");
    await pane.user.type(viable, "0,9");
    await pane.user.click(screen.getByRole("button", { name: "Guardar los parámetros" }));
    expect(await screen.findByText("Se guardó 1 parámetro.")).toBeTruthy();
    const { parameters } = await parameterCases(workbook).read("es");
    expect(parameters.find(({ key }) => key === "viableFrom")).toMatchObject({ own: 0.9, inForce: 0.9, problem: null });
  });

  it("show the sum of the weights and what each counts", async () => {
    const workbook = await office();
    await parameterCases(workbook).write(new Map([["weights.r1", 11]]), "es");
    const pane = renderPane({ parameters: parameterCases(workbook) });
    await openSettings(pane);
    const weights = within(await screen.findByRole("group", { name: "Pesos de los requisitos" }));
    expect(weights.getByText(/^Suma de los pesos: 20\./)).toBeTruthy();
    expect((await field(/^Peso.* r1:/)).getAttribute("aria-describedby")).toBeTruthy();
    expect(weights.getByText(/Cuenta el 55,0\s?%/)).toBeTruthy();
  });

  it("refuse a value out of its range beside its field, and write nothing", async () => {
    const workbook = await office();
    const pane = renderPane({ parameters: parameterCases(workbook) });
    await openSettings(pane);
    await pane.user.type(await field(/^Viable desde/), "95");
    await pane.user.click(screen.getByRole("button", { name: "Guardar los parámetros" }));
    await waitFor(async () => expect((await field(/^Viable desde/)).getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getByText("No se guardó nada. Corrija los valores señalados.")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/95/);
    const { parameters } = await parameterCases(workbook).read("es");
    expect(parameters.find(({ key }) => key === "viableFrom")?.own).toBeNull();
  });

  it("bring every default back", async () => {
    const workbook = await office();
    await parameterCases(workbook).write(new Map([["ramp", 0.5], ["weights.r2", 3]]), "es");
    const pane = renderPane({ parameters: parameterCases(workbook) });
    await openSettings(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Volver a los valores por defecto" }));
    expect(await screen.findByText("Se guardaron 2 parámetros.")).toBeTruthy();
    expect((await parameterCases(workbook).read("es")).parameters.every(({ own }) => own === null)).toBe(true);
  });

  it("say that something was saved when the fields show it, not before", async () => {
    const workbook = await office();
    await parameterCases(workbook).write(new Map([["viableFrom", 0.7]]), "es");
    const cases = parameterCases(workbook);
    let show: () => void = () => undefined;
    let reads = 0;
    const read: typeof cases.read = async (language) => {
      reads += 1;
      if (reads > 1) await new Promise<void>((resolve) => (show = resolve));
      return cases.read(language);
    };
    const pane = renderPane({ parameters: { ...cases, read } });
    await openSettings(pane);
    expect(await field(/^Viable desde/)).toHaveProperty("value", "0,7");
    await pane.user.click(await screen.findByRole("button", { name: "Volver a los valores por defecto" }));
    await waitFor(() => expect(reads).toBe(2));
    expect(screen.queryByText("Se guardó 1 parámetro.")).toBeNull();
    show();
    await screen.findByText("Se guardó 1 parámetro.");
    expect(await field(/^Viable desde/)).toHaveProperty("value", "");
  });

  it("say that it was saved also where it cannot be read again", async () => {
    const workbook = await office();
    const cases = parameterCases(workbook);
    let reads = 0;
    const read: typeof cases.read = async (language) => {
      reads += 1;
      if (reads > 1) throw new WorkbookError("cell-editing");
      return cases.read(language);
    };
    const pane = renderPane({ parameters: { ...cases, read } });
    await openSettings(pane);
    await pane.user.type(await field(/^Viable desde/), "0,9");
    await pane.user.click(screen.getByRole("button", { name: "Guardar los parámetros" }));
    expect(await screen.findByText("Se guardó 1 parámetro.")).toBeTruthy();
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(await field(/^Viable desde/)).toHaveProperty("value", "0,9");
  });

  it("are there without a plan too, with the version and the way back", async () => {
    const pane = renderPane({ look: async () => noPlan });
    await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" });
    await openSettings(pane);
    expect(screen.getByText(new RegExp(`Versión ${productVersion}`))).toBeTruthy();
    expect(screen.queryByText("Parámetros del método")).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Volver" }));
    expect(await screen.findByRole("heading", { name: "Este libro aún no tiene un plan" })).toBeTruthy();
  });
});
