import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneContext } from "../../src/taskpane/frame/pane-context";
import ReportPage from "../../src/taskpane/tools/report/ReportPage";
import { fakeUseCases, planState } from "./fake-use-cases";
import { paneInSpanish } from "./pane-in-spanish";


function show() {
  const report = {
    document: jest.fn(async () => ({ name: "informe-2026-11-26.html", html: "<p>informe</p>" })),
    publicSummary: jest.fn(async () => ({ name: "resumen-publico-2026-11-26.html", html: "<p>resumen</p>" })),
    writeSheets: jest.fn(async () => ["Informe", "Informe por dependencia"]),
  };
  const [notify, saveFile] = [jest.fn(), jest.fn()];
  const context = paneInSpanish({ useCases: fakeUseCases({ report }), notify });
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={context}>
        <ReportPage state={planState} now={() => new Date(2026, 10, 26)} leave={() => undefined} saveFile={saveFile} />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return { report, notify, saveFile, press: (name: string) => userEvent.setup().click(screen.getByRole("button", { name })) };
}

it("hands out the report and says what to do with it", async () => {
  const { report, notify, saveFile, press } = show();
  expect(report.document).not.toHaveBeenCalled();
  await press("Descargar el informe");
  expect(report.document).toHaveBeenCalledWith("es");
  expect(saveFile).toHaveBeenCalledWith("informe-2026-11-26.html", "<p>informe</p>");
  expect(notify).toHaveBeenLastCalledWith("Guardado: informe-2026-11-26.html. Ábralo en el navegador e imprímalo, o guárdelo como PDF.");
});

it("hands out the public summary", async () => {
  const { saveFile, press } = show();
  await press("Descargar el resumen público");
  expect(saveFile).toHaveBeenCalledWith("resumen-publico-2026-11-26.html", "<p>resumen</p>");
});

it("writes the sheets and names them", async () => {
  const { report, notify, saveFile, press } = show();
  await press("Escribir el informe en el libro");
  expect(report.writeSheets).toHaveBeenCalledWith("es");
  expect(saveFile).not.toHaveBeenCalled();
  expect(notify).toHaveBeenLastCalledWith("Informe escrito en las hojas «Informe» y «Informe por dependencia».");
});
