import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadPage } from "../../src/taskpane/frame/load-page";
import { PageGuard } from "../../src/taskpane/frame/PageGuard";
import { PaneContext } from "../../src/taskpane/frame/pane-context";
import { validationOf } from "./fake-use-cases";
import { paneInSpanish } from "./pane-in-spanish";
import { renderPane } from "./render-pane";

const context = paneInSpanish();

describe("a page that cannot be loaded", () => {
  it("says so, and is loaded when it is asked for again", async () => {
    const user = userEvent.setup();
    const load = jest.fn(async () => ({ default: () => <p>Aquí está</p> })).mockRejectedValueOnce(new Error("no network"));
    const Page = loadPage(load);
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={context}>
          <Page />
        </PaneContext.Provider>
      </FluentProvider>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("No se pudo abrir esta página.");
    await user.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText("Aquí está")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("a page that breaks while it is drawn", () => {
  it("leaves the rest of the pane, and can be shown again", async () => {
    const user = userEvent.setup();
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    function Page() {
      if (broken) throw new Error("fault");
      return <p>Otra vez</p>;
    }
    render(
      <>
        <p>El resto</p>
        <PageGuard broken={(error, again) => <button onClick={again}>{String(error)}</button>}>
          <Page />
        </PageGuard>
      </>,
    );
    expect(screen.getByText("El resto")).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole("button", { name: "Error: fault" }));
    expect(screen.getByText("Otra vez")).toBeTruthy();
    quiet.mockRestore();
  });
});

describe("a long validation", () => {
  it("can be stopped; the figures before it stay, and the pane says so", async () => {
    const validate = jest.fn(async () => validationOf([]));
    const pane = renderPane({ validate });
    await screen.findByText("Sin errores");
    validate.mockImplementation(
      ((_language: string, signal: AbortSignal) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))) as unknown as typeof validate,
    );
    await pane.user.click(screen.getByRole("button", { name: "Actualizar" }));
    await pane.user.click(await screen.findByRole("button", { name: "Detener" }));
    expect(await screen.findByText(/^Se detuvo\. El libro no cambió/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("Sin errores")).toBeTruthy();
    await waitFor(() => expect(screen.getByText("Hubo cambios en el libro")).toBeTruthy());
  });
});
