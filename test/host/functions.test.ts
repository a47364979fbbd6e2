import { planExamples } from "../functions/plan-examples";
import { rangeExamples } from "../functions/range-examples";
import { expected, placeOf, rounded, shown } from "../functions/show-examples";
import type { Example } from "../functions/functions-host";
import { openPreview, paneAnew, type OpenPreview } from "./browser";

// Every function as it is built, in Microsoft's custom-functions runtime in a real browser.

jest.setTimeout(180_000);

const sheet = "Prueba";
const examples: Example[] = [...planExamples, ...rangeExamples];
const errors: string[] = [];
let open: OpenPreview;

beforeAll(async () => {
  open = await openPreview({ pane: 420, onPageError: (text) => errors.push(text) });
  await open.paneFrame.getByRole("button", { name: "Abrir el ejemplo resuelto" }).first().click();
  await open.paneFrame.getByRole("button", { name: /^Escribir$/ }).click();
  await until(async () => (await open.preview("tables")).length === 21);
  await open.paneFrame.evaluate(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  }, sheet);
});

afterAll(async () => {
  const { externalRequests } = open;
  await open.close();
  expect({ externalRequests, errors }).toEqual({ externalRequests: [], errors: [] });
});

async function until(accept: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await accept()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not come about");
}

const value = async (at: string) => (await open.preview("cell", sheet, at)).value;

test("every example gives its values, its table or its error with the text", async () => {
  const given = await shown(
    {
      enter: (at, formula) => open.preview("edit", sheet, at, formula),
      calculated: () => open.preview("calculated"),
      values: (at) => open.preview("values", sheet, at),
      errorText: async (at) => (await open.preview("cell", sheet, at)).error,
    },
    examples,
  );
  expect(given.map(rounded)).toEqual(examples.map(expected));
});

test("saved and opened again, with a runtime that has started anew, the cells have their figures again, and follow", async () => {
  const coherence = placeOf(examples.findIndex(({ formula }) => formula === "=PLAN.COHERENCE()"));
  const before = await value(coherence);
  await paneAnew(open.paneFrame, () =>
    open.page.evaluate(async () => {
      const bytes = await window.articulaPreview?.saveFile();
      if (bytes) await window.articulaPreview?.openFile(bytes, "guardado.xlsx");
    }),
  );
  await open.preview("calculated");
  await until(async () => (await value(coherence)) === before);
  await open.preview("edit", "Plan financiero", "C5", 1);
  await until(async () => Number(await value(coherence)) < Number(before));
});

test("live functions follow an edit, also with the pane closed, and cells that are cleared ask no more", async () => {
  const coherence = placeOf(examples.findIndex(({ formula }) => formula === "=PLAN.COHERENCE()"));
  const before = await value(coherence);
  await open.page.locator("#toggle-pane").click();
  const goal = (await open.preview("tables")).find(({ name }) => name === "PlanMetasProducto");
  const headers = (await open.preview("values", goal?.sheet ?? "", goal?.address ?? ""))[0] ?? [];
  const [, column, row] = /^([A-Z]+)(\d+)/.exec(goal?.address ?? "") ?? [];
  const letters = String.fromCharCode((column ?? "A").charCodeAt(0) + headers.indexOf("2024"));
  const cell = `${letters}${Number(row) + 1}`;
  const was = (await open.preview("cell", goal?.sheet ?? "", cell)).value;
  await open.preview("edit", goal?.sheet ?? "", cell, 0.5);
  await until(async () => (await value(coherence)) !== before);
  expect(await value(coherence)).toBeLessThan(Number(before));
  await open.preview("edit", goal?.sheet ?? "", cell, was);
  await until(async () => (await value(coherence)) === before);
  await open.page.locator("#toggle-pane").click();
  // Pages that show figures follow edits too; this one shows none, so that only cells can ask.
  await open.paneFrame.getByRole("button", { name: "Herramientas", exact: true }).click();
  await open.paneFrame.getByRole("heading", { name: "Herramientas", level: 1 }).waitFor();

  await open.paneFrame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      for (const name of ["Prueba", "Inicio", "Tablero"]) sheets.getItem(name).getRange().clear();
      for (const name of ["Viabilidad", "Cálculos"]) sheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  });
  await open.preview("calculated");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const syncs = await open.preview("syncCount");
  await open.preview("edit", goal?.sheet ?? "", cell, 3);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await open.preview("syncCount")) - syncs).toBe(0);
});
