import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NativeBridge } from "./native-bridge";
import { isRequirementSetSupported } from "./requirement-sets";

/** The namespaces Microsoft's client makes. */
export interface ClientNamespaces {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}


const scope = globalThis as unknown as Record<string, unknown>;

/**
 * Loads the unmodified host file of office.js from node_modules. Around it stand the few globals that `office.js`
 * makes in a page; the file is run as a script, so that its errors are instances of this process's own `Error`.
 */
export async function loadClient(bridge: NativeBridge): Promise<ClientNamespaces> {
  if (scope._richApiNativeBridge) throw new Error("One headless host at a time: dispose of the one before.");
  const path = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.js");
  const source = await readFile(path, "utf8");
  const before = new Set(Object.getOwnPropertyNames(scope));
  scope._richApiNativeBridge = bridge;
  for (const [name, value] of Object.entries(pageGlobals())) scope[name] ??= value;
  const associations = makeAssociations();
  scope.CustomFunctions = associations;
  const office = officeStub();
  // The client makes `Office.context` a property that asks `getContext`: the value must be held apart.
  const { context } = office;
  scope.Office = office;
  scope.Microsoft = { Office: { WebExtension: office } };
  scope.OSF = {
    _OfficeAppFactory: {
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: sharedRuntimeWithFunctions }),
      getContext: () => context,
    },
  };
  // An alias of `eval` runs the text as a script of its own, not inside this function.
  const evaluateScript = globalThis.eval;
  evaluateScript(source);
  addedGlobals = Object.getOwnPropertyNames(scope).filter((name) => !before.has(name));
  return {
    Excel: scope.Excel as typeof Excel,
    Office: scope.Office as typeof Office,
    OfficeExtension: scope.OfficeExtension as typeof OfficeExtension,
    CustomFunctions: scope.CustomFunctions as typeof CustomFunctions,
  };
}

/** Takes away every global that loading made: what is left of one client would be used by the next. */
export function unloadClient(): void {
  for (const name of addedGlobals) delete scope[name];
  addedGlobals = [];
}

let addedGlobals: string[] = [];

/** The least of a page that the client looks at while it loads. */
function pageGlobals(): Record<string, unknown> {
  const listener = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const element = () => ({ ...listener, style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  return {
    window: globalThis,
    document: {
      ...listener,
      readyState: "complete",
      URL: "https://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
    },
    navigator: { userAgent: "Node", language: "es-ES" },
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:", host: "localhost" },
  };
}

/** Bits 1 and 2 of the host information: without the second the runtime of the custom functions never starts. */
const sharedRuntimeWithFunctions = 3;

function officeStub() {
  const ready = Promise.resolve({ host: "Excel", platform: "OfficeOnline", addin: null });
  return {
    context: {
      displayLanguage: "es-ES",
      contentLanguage: "es-ES",
      requirements: {
        isSetSupported: isRequirementSetSupported,
      },
    },
    HostType: { Excel: "Excel" },
    onReady: (listener?: (info: unknown) => void) => ready.then((info) => (listener?.(info), info)),
    actions: makeAssociations(),
  };
}

function makeAssociations(): object {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const association = {
    mappings,
    onchange: (listener?: () => void) => void (listener && listeners.push(listener)),
    associate(id: string, action: unknown) {
      mappings[id.toUpperCase()] = action;
      for (const listener of listeners) listener();
    },
  };
  return { _association: association, associate: (id: string, action: unknown) => association.associate(id, action) };
}
