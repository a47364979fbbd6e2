import type { UseCases } from "../../src/app/use-cases";
import { associateCommands } from "../../src/commands/commands";
import { planButtons, ribbonState, ribbonTab } from "../../src/commands/ribbon-state";
import type { HeadlessHost } from "../../src/host/headless-host";
import { errorOf, startHost, until } from "./host";

// Ribbon, shortcuts and pane through Microsoft's own office.js.

let host: HeadlessHost;
const buttons = Object.values(planButtons).flat();
const asked: string[] = [];

beforeAll(async () => {
  host = await startHost();
  host.registerRibbon(ribbonTab, { ...Object.fromEntries(buttons.map((id) => [id, false])), "Articula.Create": true });
  associateCommands({} as UseCases, () => new Date(2025, 0, 1), {
    ended: () => asked.push("ended"),
    openPage: (page) => asked.push(page),
    nextFinding: () => asked.push("next"),
  });
});
afterAll(() => host.dispose());
beforeEach(() => (asked.length = 0));

const enabled = () => buttons.map((id) => host.buttonEnabled(id));
const syncs = () => host.syncCount();

test("the state of the plan enables and disables the buttons that need one, and no other", async () => {
  const before = syncs();
  await ribbonState(true);
  expect(enabled()).toEqual(buttons.map(() => true));
  await ribbonState(false);
  expect(enabled()).toEqual(buttons.map(() => false));
  expect(host.buttonEnabled("Articula.Create")).toBe(true);
  // The workbook is not asked.
  expect(syncs()).toBe(before);
});

test("where the host has no RibbonApi, nothing is asked of it", async () => {
  const { requirements } = Office.context;
  const asks = jest.spyOn(Office.ribbon, "requestUpdate");
  const support = jest.spyOn(requirements, "isSetSupported").mockReturnValue(false);
  await ribbonState(true);
  expect(support).toHaveBeenCalledWith("RibbonApi", "1.1");
  expect(asks).not.toHaveBeenCalled();
  support.mockRestore();
  asks.mockRestore();
});

test("a ribbon that refuses stops nothing", async () => {
  const refused = jest.spyOn(Office.ribbon, "requestUpdate").mockRejectedValue(new Error("HostRestartNeeded"));
  await expect(ribbonState(true)).resolves.toBeUndefined();
  refused.mockRestore();
});

test("a tab or a button that the manifest does not have is an error with its name", async () => {
  const update = (tab: string, button: string) =>
    Office.ribbon.requestUpdate({ tabs: [{ id: tab, groups: [{ id: "g", controls: [{ id: button, enabled: true }] }] }] });
  expect((await errorOf(update(ribbonTab, "Articula.Nothing"))).message).toContain("Articula.Nothing");
  expect((await errorOf(update("Other.Tab", "Articula.Validate"))).message).toContain("Other.Tab");
  const hidden = Office.ribbon.requestUpdate({ tabs: [{ id: ribbonTab, visible: false }] });
  expect((await errorOf(hidden)).code).toBe("ApiNotFound");
  expect(host.unknownMembers()).toContain("RibbonTab.setVisibility");
});

test("the keys of a shortcut run the command of the button, which shows the pane", async () => {
  expect(host.paneShown()).toBe(false);
  host.pressShortcut("validatePlan");
  await until(() => host.paneShown());
  expect(asked).toEqual(["validate"]);
  host.pressShortcut("nextFinding");
  await until(() => asked.length === 2);
  expect(asked).toEqual(["validate", "next"]);
  await Office.addin.hide();
  expect(host.paneShown()).toBe(false);
  host.pressShortcut("showPane");
  await until(() => host.paneShown());
});
