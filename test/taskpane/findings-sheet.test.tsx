import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneContext } from "../../src/taskpane/frame/pane-context";
import FindingsSheetPage from "../../src/taskpane/tools/findings-sheet/FindingsSheetPage";
import { fakeUseCases } from "./fake-use-cases";
import { paneInSpanish } from "./pane-in-spanish";

it("writes the findings when asked, and says how many and on which sheet", async () => {
  const notify = jest.fn();
  const validation = await fakeUseCases({}).validate("es");
  const write = jest.fn(async () => ({ sheet: "Hallazgos (2)", validation }));
  const context = paneInSpanish({ useCases: fakeUseCases({ findingsSheet: { write } }), notify });
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
