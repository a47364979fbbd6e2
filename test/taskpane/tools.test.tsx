import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneContext } from "../../src/taskpane/frame/pane-context";
import type { Tool, ToolProps } from "../../src/taskpane/tools/tool";
import { ToolsPage } from "../../src/taskpane/tools/ToolsPage";
import { noPlan, planState } from "./fake-use-cases";
import { paneInSpanish } from "./pane-in-spanish";

const context = paneInSpanish();

const tool = (id: Tool["id"], needsPlan: boolean): Tool => ({
  id,
  needsPlan,
  Component: ({ state }: ToolProps) => <p>{`Trabaja con ${state.name ?? "un libro sin plan"}`}</p>,
});
const tools = [tool("compare", true), tool("sisptStart", false)];

function show(state: typeof planState, opened: Tool | null) {
  const [open, leave, completeSheets] = [jest.fn(), jest.fn(), jest.fn()];
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={context}>
        <ToolsPage state={state} opened={opened} open={open} leave={leave} completeSheets={completeSheets} now={() => new Date(2026, 10, 26)} saveFile={() => undefined} tools={tools} />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return { open, leave, completeSheets, user: userEvent.setup() };
}

it("lists the tools that work on a plan, and opens the one chosen", async () => {
  const { open, user } = show(planState, null);
  expect(screen.queryByRole("button", { name: "Elegir el archivo del SisPT" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Comparar" }));
  expect(open).toHaveBeenCalledWith(tools[0]);
});

it("shows the tool that is open under its title, and goes back to the list", async () => {
  const { open, user } = show(planState, tools[0] ?? null);
  expect(screen.getByRole("heading", { name: "Comparar con otra versión" })).toBeTruthy();
  expect(screen.getByText(`Trabaja con ${planState.name ?? ""}`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Volver" }));
  expect(open).toHaveBeenCalledWith(null);
});

it("goes back to the ways to begin where there is no plan", async () => {
  const { leave, user } = show(noPlan, tools[1] ?? null);
  await user.click(screen.getByRole("button", { name: "Volver" }));
  expect(leave).toHaveBeenCalledTimes(1);
});

it("completes the sheets of a plan, from its own card", async () => {
  const { completeSheets, user } = show(planState, null);
  await user.click(screen.getByRole("button", { name: "Completar hojas" }));
  expect(completeSheets).toHaveBeenCalledTimes(1);
});
