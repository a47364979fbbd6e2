import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UseCases } from "../../../src/app/use-cases";
import { associateCommands, type CommandedPane } from "../../../src/commands/commands";
import english from "../../../src/commands/shortcuts.en.json";
import shortcuts from "../../../src/commands/shortcuts.json";

type Command = (event?: { completed(): void } | null) => Promise<void>;

const report = { added: ["Inicio"], kept: [] };
const supported = new Set<string>();
const commands = new Map<string, Command>();
const updates: unknown[] = [];
const asked: string[] = [];
const opened: string[] = [];
let show: () => Promise<void>;
let create: jest.Mock;
let openWindow: () => object | null;

const pane: CommandedPane = {
  ended: (end) => asked.push("trouble" in end ? `trouble: ${end.trouble.title}` : `added ${end.added.join()}`),
  openPage: (page) => asked.push(`page ${page}`),
  nextFinding: () => asked.push("next finding"),
};

beforeEach(() => {
  for (const list of [updates, asked, opened]) list.length = 0;
  supported.clear();
  supported.add("RibbonApi");
  show = () => Promise.resolve(void asked.push("shown"));
  create = jest.fn(() => Promise.resolve(report));
  openWindow = () => ({});
  Object.assign(globalThis, {
    document: { baseURI: "https://localhost/taskpane.html" },
    window: { open: (address: string) => (opened.push(address), openWindow()) },
    Office: {
      context: {
        displayLanguage: "es-CO",
        requirements: { isSetSupported: (name: string) => supported.has(name) },
        ui: { openBrowserWindow: (address: string) => void opened.push(`browser ${address}`) },
      },
      actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
      addin: { showAsTaskpane: () => show() },
      ribbon: { requestUpdate: (update: unknown) => Promise.resolve(void updates.push(update)) },
    },
  });
  associateCommands({ create } as unknown as UseCases, () => new Date(2025, 4, 1), pane);
});

afterAll(() => {
  for (const name of ["document", "window", "Office"]) delete (globalThis as Record<string, unknown>)[name];
});

async function press(name: string): Promise<number> {
  let completed = 0;
  await commands.get(name)?.({ completed: () => (completed += 1) });
  return completed;
}

test("each function of the manifest, and each action of the shortcuts, has a command and no command is left over", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name ?? "");
  const actions = shortcuts.actions.map(({ id }) => id);
  expect([...commands.keys()].sort()).toEqual([...new Set([...named, ...actions])].sort());
});

test.each([
  ["validatePlan", ["page validate", "shown"]],
  ["nextFinding", ["next finding", "shown"]],
  ["showFeasibility", ["page feasibility", "shown"]],
  ["showBudget", ["page budget", "shown"]],
  ["showArticulation", ["page articulation", "shown"]],
  ["showTools", ["page tools", "shown"]],
  ["showSettings", ["page settings", "shown"]],
  ["showPane", ["shown"]],
])("%s asks the pane for its page and shows it", async (name, expected) => {
  expect(await press(name)).toBe(1);
  expect(asked).toEqual(expected);
});

test("a shortcut comes without an event", async () => {
  await commands.get("validatePlan")?.(null);
  await commands.get("showPane")?.();
  expect(asked).toEqual(["page validate", "shown", "shown"]);
});

test("a pane that Excel does not show still gets its page, and the button its end", async () => {
  show = () => Promise.reject(new Error("ignored"));
  expect(await press("validatePlan")).toBe(1);
  expect(asked).toEqual(["page validate"]);
});

test("creating a plan tells the pane and enables the buttons that need one", async () => {
  expect(await press("createPlan")).toBe(1);
  expect(create).toHaveBeenCalledWith({ language: "es", firstYear: 2024, years: 4 });
  expect(asked).toEqual(["added Inicio"]);
  expect(JSON.stringify(updates)).toContain('{"id":"Articula.Validate","enabled":true}');
});

test("a plan that could not be created is told, and enables nothing", async () => {
  create.mockImplementation(() => Promise.reject(new Error("no")));
  expect(await press("createPlan")).toBe(1);
  expect(asked).toEqual([expect.stringMatching(/^trouble: /)]);
  expect(updates).toEqual([]);
});

test("the help opens in the browser of the computer, or in a window of the browser that Excel runs in", async () => {
  expect(await press("showHelp")).toBe(1);
  supported.add("OpenBrowserWindowApi");
  await press("showFunctionHelp");
  expect(opened).toEqual(["https://localhost/help/index.html", "browser https://localhost/help/funciones.html"]);
  expect(asked).toEqual([]);
});

test("where the browser refuses the window, the pane is shown, from which the help can be opened", async () => {
  openWindow = () => null;
  expect(await press("showHelp")).toBe(1);
  expect(asked).toEqual(["page home", "shown"]);
});

describe("the keyboard shortcuts", () => {
  const names = Object.keys(shortcuts.resources.default);

  test("have their names in both languages, and use them all", () => {
    expect(Object.keys(english)).toEqual(names);
    const text = JSON.stringify(shortcuts);
    for (const name of names) expect(text).toContain(`\${resource.${name}}`);
  });

  test("are of actions of the file and follow the form that Microsoft recommends, which Excel hardly uses itself", () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    // Python in a cell.
    expect(keys).not.toContain("Ctrl+Alt+Shift+P");
    for (const { key } of shortcuts.shortcuts) expect(key.mac).toBe(key.default.replace("Ctrl", "Command"));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
