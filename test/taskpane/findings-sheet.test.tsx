import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { numberFormat } from "../../src/i18n/number-format";
import { PaneContext, textsOf, type Pane } from "../../src/taskpane/frame/pane-context";
import FindingsSheetPage from "../../src/taskpane/tools/findings-sheet/FindingsSheetPage";
import { fakeUseCases } from "./fake-use-cases";

it("writes the findings when asked, and says how many and on which sheet", async () => {
  const { pane, sheets } = textsOf("es");
  const notify = jest.fn();
  const validation = await fakeUseCases({}).validate("es");
  const write = jest.fn(async () => ({ sheet: "Hallazgos (2)", validation }));
  const context: Pane = {
    useCases: fakeUseCases({ findingsSheet: { write } }),
    language: "es",
    texts: pane,
    sheets,
    numbers: numberFormat("es"),
    busy: null,
    perform: (_doing, job) => job(new AbortController().signal),
    notify,
    announce: () => undefined,
    goTo: () => undefined,
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={context}>
        <FindingsSheetPage />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  expect(write).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByRole("button", { name: "Escribir los hallazgos" }));
  expect(write).toHaveBeenCalledWith("es");
  expect(notify).toHaveBeenLastCalledWith(`Hallazgos escritos en la hoja «Hallazgos (2)»: ${validation.findings.length}.`);
});
