import { act, render, screen, waitFor } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { bindUseCases } from "../../src/app/bind-use-cases";
import { describeTrouble } from "../../src/app/describe-trouble";
import { paneTexts } from "../../src/i18n/es/pane";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { PaneContext } from "../../src/taskpane/frame/pane-context";
import { PaneDesk } from "../../src/taskpane/writing/pane-desk";
import { WritingPanel } from "../../src/taskpane/writing/WritingPanel";
import { paneInSpanish } from "./pane-in-spanish";
import { renderPane } from "./render-pane";

const now = () => new Date(2026, 10, 22, 10, 32);

async function office(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.apply([{ kind: "add-sheet", sheet: "Hoja1" }]);
  return workbook;
}

function paneOver(workbook: MemoryWorkbook) {
  const desk = new PaneDesk();
  return renderPane(bindUseCases(workbook, { now, desk }), { desk, describeError: describeTrouble });
}

const names = async (workbook: MemoryWorkbook) => (await workbook.read({ tables: "none" })).sheets.map(({ name }) => name);
const create = () => screen.findByRole("button", { name: paneTexts.start.create.action });

it("shows what will be written, and writes nothing when that is refused", async () => {
  const workbook = await office();
  const { user } = paneOver(workbook);
  await user.click(await create());
  const dialog = await screen.findByRole("dialog", { name: "Esto se va a escribir en el libro" });
  expect(dialog.textContent).toContain("Metas de producto");
  expect(dialog.textContent).toContain("No cambia ninguna celda que ya tenga contenido.");
  await user.click(screen.getByRole("button", { name: "No escribir" }));
  expect(await screen.findByText(/Se canceló la escritura/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await names(workbook)).toEqual(["Hoja1"]);
});

it("undoes what was written from the message that says so", async () => {
  const workbook = await office();
  const { user } = paneOver(workbook);
  await user.click(await create());
  await user.click(await screen.findByRole("button", { name: "Escribir" }));
  expect(await screen.findByText("Se escribió en el libro.")).toBeTruthy();
  expect((await names(workbook)).length).toBeGreaterThan(10);
  await waitFor(() => expect(screen.getByRole("button", { name: "Deshacer" }).getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(screen.getByRole("button", { name: "Deshacer" }));
  expect(await create()).toBeTruthy();
  expect(await names(workbook)).toEqual(["Hoja1"]);
});

it("says what was changed since, and keeps it", async () => {
  const workbook = await office();
  const { user } = paneOver(workbook);
  await user.click(await create());
  await user.click(await screen.findByRole("button", { name: "Escribir" }));
  await screen.findByText("Se escribió en el libro.");
  act(() => workbook.edit("Ejes", 4, 0, "E1"));
  await waitFor(() => expect(screen.getByRole("button", { name: "Deshacer" }).getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(screen.getByRole("button", { name: "Deshacer" }));
  expect(await screen.findByText("La hoja «Ejes» tiene otro contenido; se conserva.")).toBeTruthy();
  expect((await names(workbook)).length).toBeGreaterThan(10);
  await user.click(screen.getByRole("button", { name: "Deshacer lo demás y conservar estos cambios" }));
  await waitFor(async () => expect(await names(workbook)).toEqual(["Hoja1", "Ejes"]));
});

it("shows how far a writing is, and stops it", async () => {
  const desk = new PaneDesk();
  const context = paneInSpanish();
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={context}>
        <WritingPanel desk={desk} undo={() => undefined} />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  let course: ReturnType<PaneDesk["begin"]> = {};
  act(() => (course = desk.begin()));
  act(() => course.progress?.(0.42));
  expect(screen.getByText(/42/)).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.42");
  act(() => screen.getByRole("button", { name: "Cancelar" }).click());
  expect(course.signal?.aborted).toBe(true);
  expect(screen.getByText(/Cancelando/)).toBeTruthy();
});

it("lists the restore points and undoes the latest after asking", async () => {
  const workbook = await office();
  const { user } = paneOver(workbook);
  await user.click(await create());
  await user.click(await screen.findByRole("button", { name: "Escribir" }));
  await screen.findByText("Se escribió en el libro.");
  await user.click(await screen.findByRole("button", { name: paneTexts.pages.names.tools }));
  await user.click(await screen.findByRole("button", { name: "Ver los puntos" }));
  expect(await screen.findByRole("heading", { name: "Crear o completar el plan" })).toBeTruthy();
  expect(screen.getByText(/Al deshacer: se quitan las hojas Inicio/)).toBeTruthy();
  const [, inList] = screen.getAllByRole("button", { name: "Deshacer" });
  // Until the list has been read to its end nothing can be undone.
  await waitFor(() => expect(inList?.getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(inList!);
  const dialog = await screen.findByRole("dialog", { name: "¿Deshacer lo último que se escribió?" });
  await user.click([...dialog.querySelectorAll("button")].find(({ textContent }) => textContent === "Deshacer")!);
  await waitFor(async () => expect(await names(workbook)).toEqual(["Hoja1"]));
});
