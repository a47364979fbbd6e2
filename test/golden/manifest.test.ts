import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { planButtons, ribbonTab } from "../../src/commands/ribbon-state";
import { helpFiles } from "../../src/help/help-files.cjs";

const root = join(__dirname, "../..");
const manifest = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "text/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

const elementsIn = (parent: Element | undefined): Element[] => [...(parent?.childNodes ?? [])].filter((node) => node.nodeType === 1) as Element[];

/** Width of a PNG, which is its height too; both stand in its header. */
function pngSize(file: string): number {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.readUInt32BE(16)).toBe(header.readUInt32BE(20));
  return header.readUInt32BE(16);
}

describe("the manifest", () => {
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name).filter((element) => attribute(element, "id") !== "").map((element) => [attribute(element, "id"), element] as const)),
  );

  test("every resource that is named exists, is used and has an id of at most 32 characters", () => {
    const used = [...manifest.getElementsByTagName("*")].map((element) => attribute(element, "resid")).filter((id) => id !== "");
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("short texts have at most 125 characters and long ones 250, in every language", () => {
    for (const [group, limit] of [["bt:ShortStrings", 125], ["bt:LongStrings", 250]] as const) {
      for (const element of [...(all(group)[0]?.getElementsByTagName("*") ?? [])]) {
        const text = attribute(element, "DefaultValue") || attribute(element, "Value");
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test("one shared runtime: the same page for runtime, functions, commands and pane", () => {
    const runtime = all("Runtime");
    expect(runtime).toHaveLength(1);
    expect(attribute(runtime[0], "lifetime")).toBe("long");
    const page = attribute(runtime[0], "resid");
    const source = (element: Element | undefined): string => attribute([...(element?.getElementsByTagName("SourceLocation") ?? [])][0], "resid");
    expect(source(all("Page")[0])).toBe(page);
    expect(attribute(all("FunctionFile")[0], "resid")).toBe(page);
    const pane = all("Action").find((action) => attribute(action, "xsi:type") === "ShowTaskpane");
    expect(source(pane)).toBe(page);
    const host = all("Host").find((element) => attribute(element, "xsi:type") === "Workbook");
    const first = [...(host?.childNodes ?? [])].find((node) => node.nodeType === 1);
    expect(first?.nodeName).toBe("Runtimes");
  });

  test("the namespace is PLAN, and asks for nothing beyond ExcelApi 1.14", () => {
    expect(attribute(resources.get("Functions.Namespace"), "DefaultValue")).toBe("PLAN");
    const sets = Object.fromEntries(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]));
    expect(sets).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1", ExcelApi: "1.14" });
  });

  test("every Override names its language, Spanish being the default", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("es-ES");
    for (const name of ["Override", "bt:Override"]) {
      for (const override of all(name)) expect(attribute(override, "Locale")).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    }
  });

  test("all addresses are https, and their icons exist with their size in pixels", () => {
    const addresses = [...manifest.getElementsByTagName("*")]
      .map((element) => attribute(element, "DefaultValue"))
      .filter((value) => value.includes("://"));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    for (const size of [16, 32, 64, 80, 128]) expect(pngSize(join(root, "assets", `icon-${size}.png`))).toBe(size);
    for (const address of addresses.filter((value) => value.includes("/assets/"))) {
      const file = join(root, new URL(address).pathname);
      expect([address, existsSync(file)]).toEqual([address, true]);
      expect([address, pngSize(file)]).toEqual([address, Number(/-(\d+)\.png$/.exec(address)?.[1])]);
    }
    for (const address of addresses.filter((value) => value.includes("/help/"))) {
      expect(helpFiles.map(({ page }) => `/help/${page}`)).toContain(new URL(address).pathname);
    }
  });

  test("its own tab has the four groups, and the label after them as Office demands", () => {
    const [tab] = all("CustomTab");
    expect(all("CustomTab")).toHaveLength(1);
    expect(attribute(tab, "id")).toBe(ribbonTab);
    expect(elementsIn(tab).map(({ tagName }) => tagName)).toEqual(["Group", "Group", "Group", "Group", "Label"]);
    expect(all("Group").map((group) => spanishOf(elementsIn(group).find(({ tagName }) => tagName === "Label")))).toEqual([
      "Plan",
      "Validar",
      "Funciones",
      "Ayuda",
    ]);
  });

  test("a button has its parts in the order of the schema, an icon of its own and a text that says what it does", () => {
    const controls = all("Control");
    const icons = new Set<string>();
    for (const control of controls) {
      expect(elementsIn(control).map(({ tagName }) => tagName)).toEqual(
        ["Label", "Supertip", "Icon", "Action", "Enabled"].slice(0, elementsIn(control).length),
      );
      const images = [...control.getElementsByTagName("bt:Image")];
      expect(images.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      icons.add(images.map((image) => attribute(image, "resid")).join());
      const [label, tip] = ["Label", "Description"].map((name) => spanishOf([...control.getElementsByTagName(name)][0]));
      expect(tip?.length).toBeGreaterThan(label?.length ?? 0);
    }
    expect(icons.size).toBe(controls.length);
    expect(new Set(controls.map((control) => attribute(control, "id"))).size).toBe(controls.length);
  });

  test("the buttons that begin disabled are those that a plan enables", () => {
    const disabled = all("Group").flatMap((group) => {
      const buttons = [...group.getElementsByTagName("Control")]
        .filter((control) => [...control.getElementsByTagName("Enabled")][0]?.textContent === "false")
        .map((control) => attribute(control, "id"));
      return buttons.length > 0 ? [[attribute(group, "id"), buttons] as const] : [];
    });
    expect(Object.fromEntries(disabled)).toEqual(planButtons);
  });

  test("the texts of the ribbon are in English too, where they differ", () => {
    const same = [...resources].filter(([, element]) => element.tagName === "bt:String" && element.getElementsByTagName("bt:Override").length === 0);
    expect(same.map(([id]) => id)).toEqual(["Functions.Namespace", "Tab.Label", "Group.Plan"]);
  });

  test("the file of keyboard shortcuts is named after the overrides of the version", () => {
    const [overrides] = all("ExtendedOverrides");
    expect(overrides?.parentNode?.nodeName).toBe("OfficeApp");
    expect(elementsIn(all("OfficeApp")[0]).slice(-2).map(({ tagName }) => tagName)).toEqual(["VersionOverrides", "ExtendedOverrides"]);
    for (const name of ["Url", "ResourcesUrl"]) {
      const { pathname, origin } = new URL(attribute(overrides, name));
      expect([origin, existsSync(join(root, "src/commands", pathname))]).toEqual(["https://localhost:3000", true]);
    }
  });

  const spanishOf = (element: Element | undefined): string => attribute(resources.get(attribute(element, "resid")), "DefaultValue");
});
