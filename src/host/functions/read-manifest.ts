/** What the host needs of the add-in's manifest. */
export interface AddinManifest {
  /** Path of the pane's page on its own server, such as `/taskpane.html`. */
  panePath: string;
  /** Namespace of the custom functions, or null when the add-in has none. */
  functionNamespace: string | null;
  functionMetadataPath: string | null;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tooltip: string;
  /** The function a command runs; null for the button that shows the pane. */
  functionName: string | null;
}

const local = (parent: Element | Document, name: string) => [...parent.getElementsByTagNameNS("*", name)];

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
  const page = local(document, "SourceLocation").find((entry) => entry.hasAttribute("DefaultValue"));
  const functions = local(document, "ExtensionPoint").find((entry) => typeOf(entry) === "CustomFunctions");
  const metadata = functions ? local(functions, "Metadata")[0] : undefined;
  return {
    panePath: pathOf(page?.getAttribute("DefaultValue") ?? "/taskpane.html"),
    functionNamespace: functions ? resource(local(functions, "Namespace")[0]) : null,
    functionMetadataPath: metadata ? pathOf(resource(local(metadata, "SourceLocation")[0]) ?? "/functions.json") : null,
    buttons: local(document, "Control")
      .filter((control) => typeOf(control) === "Button")
      .map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: resource(local(control, "Label")[0]) ?? "",
        tooltip: resource(local(control, "Description")[0]) ?? "",
        functionName: local(control, "FunctionName")[0]?.textContent?.trim() ?? null,
      })),
  };
}

const typeOf = (element: Element) =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

const pathOf = (address: string) => new URL(address, "https://localhost").pathname;
