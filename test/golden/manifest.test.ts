import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const root = join(__dirname, "../..");
const manifest = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "text/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

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
      expect(existsSync(join(root, new URL(address).pathname))).toBe(true);
    }
  });

  test("every command of the ribbon has its function", () => {
    const names = all("FunctionName").map((element) => element.textContent);
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name ?? ""}"`);
  });
});
