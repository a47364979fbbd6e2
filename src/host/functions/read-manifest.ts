/** What the host needs of the add-in's manifest. */
export interface AddinManifest {
  /** Path of the pane's page on its own server, such as `/taskpane.html`. */
  panePath: string;
  /** Namespace of the custom functions, or null when the add-in has none. */
  functionNamespace: string | null;
  functionMetadataPath: string | null;
  /** Path of the file with the keyboard shortcuts, or null when there is none. */
  shortcutsPath: string | null;
  tab: RibbonTab;
}

/** The add-in's tab, or the one of Excel in which it puts its buttons. */
export interface RibbonTab {
  id: string;
  /** Null for a tab of Excel, which has its own. */
  label: string | null;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tooltip: string;
  /** Path of its icon of 32 pixels on the add-in's server, or null. */
  iconPath: string | null;
  /** Whether it can be pressed when the add-in starts. */
  enabled: boolean;
  /** The function a command runs; null for the button that shows the pane. */
  functionName: string | null;
}

const local = (parent: Element | Document, name: string) => [...parent.getElementsByTagNameNS("*", name)];
const child = (parent: Element | undefined, name: string) =>
  parent ? [...parent.children].find((element) => element.localName === name) : undefined;

/** Reads the XML manifest with its default texts, which are Spanish. */
export function readManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resources = new Map<string, string>();
  for (const kind of ["Url", "String", "Image"]) {
    for (const entry of local(document, kind)) {
      const id = entry.getAttribute("id");
      if (id) resources.set(id, entry.getAttribute("DefaultValue") ?? "");
    }
  }
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute("resid") ?? "") ?? null;
  const path = (address: string | null | undefined) => (address ? pathOf(address) : null);
  const page = local(document, "SourceLocation").find((entry) => entry.hasAttribute("DefaultValue"));
  const functions = local(document, "ExtensionPoint").find((entry) => typeOf(entry) === "CustomFunctions");
  const metadata = functions ? local(functions, "Metadata")[0] : undefined;
  const tab = local(document, "CustomTab")[0] ?? local(document, "OfficeTab")[0];
  const readButton = (control: Element): RibbonButton => ({
    id: idOf(control),
    label: resource(local(control, "Label")[0]) ?? "",
    tooltip: resource(local(control, "Description")[0]) ?? "",
    iconPath: path(resource(local(control, "Image").find((image) => image.getAttribute("size") === "32"))),
    enabled: child(control, "Enabled")?.textContent?.trim() !== "false",
    functionName: local(control, "FunctionName")[0]?.textContent?.trim() ?? null,
  });
  return {
    panePath: pathOf(page?.getAttribute("DefaultValue") ?? "/taskpane.html"),
    functionNamespace: functions ? resource(local(functions, "Namespace")[0]) : null,
    functionMetadataPath: metadata ? (path(resource(local(metadata, "SourceLocation")[0])) ?? "/functions.json") : null,
    shortcutsPath: path(local(document, "ExtendedOverrides")[0]?.getAttribute("Url")),
    tab: {
      id: idOf(tab),
      label: resource(child(tab, "Label")),
      groups: (tab ? local(tab, "Group") : []).map((group) => ({
        id: idOf(group),
        label: resource(child(group, "Label")) ?? "",
        buttons: local(group, "Control")
          .filter((control) => typeOf(control) === "Button")
          .map(readButton),
      })),
    },
  };
}

const idOf = (element: Element | undefined) => element?.getAttribute("id") ?? "";

const typeOf = (element: Element) =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

const pathOf = (address: string) => new URL(address, "https://localhost").pathname;
