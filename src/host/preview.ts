import { FunctionCalls } from "./functions/function-calls";
import type { FunctionMetadata } from "./functions/function-metadata";
import { GridFunctions } from "./functions/grid-functions";
import { readManifest, type AddinManifest } from "./functions/read-manifest";
import { drawMissingFonts } from "./grid/font-fallback";
import { emptyWorkbook } from "./grid/empty-workbook";
import { Grid } from "./grid/grid";
import { startWebUniver } from "./grid/start-web";
import { Book } from "./model/book";
import { ChangeObserver } from "./model/change-observer";
import { selectedRange } from "./model/workbook";
import { ChartLayer } from "./page/chart-layer";
import { keepListsClosedWhileTyping } from "./page/closed-lists";
import { FileCommands } from "./page/file-commands";
import { moveFocusWithF6 } from "./page/focus-keys";
import { makeResizable, PaneFrame } from "./page/pane-frame";
import { PictureLayer } from "./page/picture-layer";
import { fillRibbon } from "./page/ribbon";
import { SheetView } from "./page/sheet-view";
import { listenToShortcuts, type ShortcutFile } from "./page/shortcuts";
import { createAccess, type PreviewAccess } from "./page/test-access";
import { showUnknownMembers } from "./page/unknown-members";
import "./page/preview.css";
import { HostSession } from "./protocol/host-session";
import { requirementSets } from "./protocol/requirement-sets";
import { createServices } from "./protocol/services";
import { WebTransport } from "./protocol/web-transport";
import { actionMessage } from "./protocol/wire";

declare global {
  interface Window {
    articulaPreview?: PreviewAccess;
  }
}

const locale = "es-ES";
const panePrefix = "/preview/pane";
const documentName = "Libro1.xlsx";

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as T;
}

function startBook(): Book {
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const grid = new Grid(startWebUniver(element("grid"), isDark), emptyWorkbook());
  drawMissingFonts(grid.injector);
  keepListsClosedWhileTyping(grid);
  return new Book(grid);
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

async function registerFunctions(functions: GridFunctions, manifest: AddinManifest): Promise<void> {
  const { functionNamespace, functionMetadataPath } = manifest;
  if (!functionNamespace || !functionMetadataPath) return;
  const metadata = JSON.parse(await fetchText(`${panePrefix}${functionMetadataPath}`)) as {
    functions: FunctionMetadata[];
    allowErrorForDataTypeAny?: boolean;
  };
  functions.register(functionNamespace, metadata.functions, metadata.allowErrorForDataTypeAny);
}

/** The status line tells why a custom function shows an error. */
function showCellNotes(book: Book, functions: GridFunctions, observer: ChangeObserver): void {
  const note = element("cell-note");
  const show = () => {
    const { sheetId, block } = selectedRange(book);
    const text = functions.errorAt(sheetId, block.row, block.column);
    note.textContent = text ? `Esta celda: ${text}` : "";
  };
  observer.onSelection(show);
  book.grid.calculation.onApplied(show);
}

async function start(): Promise<void> {
  makeResizable(element("splitter"), Number(new URLSearchParams(location.search).get("pane")) || null);
  const book = startBook();
  const view = new SheetView(book.grid);
  book.reveal = (sheetId, block) => view.reveal(sheetId, block);
  const manifest = readManifest(await fetchText("/manifest.xml"));
  const toggle = element<HTMLButtonElement>("toggle-pane");
  const pane = new PaneFrame(element("pane"), toggle, `${panePrefix}${manifest.panePath}`, locale);
  const settings: [string, string][] = [];
  const transport: WebTransport = new WebTransport(
    pane.frame,
    {
      conversation: pane.conversation,
      origin: location.origin,
      locale,
      documentName,
      requirements: requirementSets,
      settings,
      saveSettings: (saved) => settings.splice(0, settings.length, ...saved),
      closePane: () => pane.show(false),
      onCommandCompleted: () => ribbon.ready(),
      onPaneStart: () => {
        session.restart();
        functions.restart();
        ribbon.restart();
      },
    },
    () => session,
  );
  const session = new HostSession(book, (entries) => transport.deliver(entries));
  const calls = new FunctionCalls((entry) => session.events.send(entry));
  const functions = new GridFunctions(book, calls);
  const shell = {
    runtimeState: () => (pane.isShown ? ("Visible" as const) : ("Background" as const)),
    setRuntimeState: (state: string) => pane.show(state === "Visible"),
  };
  book.events = session.events;
  const observer = new ChangeObserver(book);
  observer.onSelection(() => transport.fireSelectionChanged());
  const ribbon = fillRibbon(element("ribbon"), manifest.tab, {
    addressOf: (path) => `${panePrefix}${path}`,
    showPane: () => pane.show(true),
    runCommand: (button) => transport.invokeCommand(button.functionName ?? "", button.id),
  });
  book.service = createServices(shell, ribbon, calls);
  const files = new FileCommands(book, {
    newBook: element("new-book"),
    open: element("open-file"),
    save: element("save-file"),
    input: element("file-input"),
    message: element("message"),
  });
  showUnknownMembers(session, element("unknown-title"), element("unknown-list"));
  showCellNotes(book, functions, observer);
  await registerFunctions(functions, manifest);
  // As in Excel, another workbook is another add-in: what the pane knows is about the one before.
  book.grid.onOpen(() => pane.frame.contentWindow?.location.reload());
  moveFocusWithF6(book.grid, pane);
  if (manifest.shortcutsPath !== null) {
    const shortcuts = JSON.parse(await fetchText(`${panePrefix}${manifest.shortcutsPath}`)) as ShortcutFile;
    listenToShortcuts(shortcuts, (action) => session.events.send(actionMessage(action)));
  }
  pane.attach();
  const canvas = () => element("grid").querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]');
  new ChartLayer(book, view, element("charts"), canvas);
  new PictureLayer(book, view, element("pictures"), canvas);
  window.articulaPreview = createAccess({
    book,
    functions,
    view,
    canvas,
    unknownMembers: () => [...session.unknown],
    syncCount: () => session.batches,
    faults: session.faults,
    openFile: (bytes, name) => files.openBytes(bytes, name),
    saveFile: () => files.saveBytes(),
  });
}

start().catch((error: unknown) => {
  console.error(error);
  const message = element("message");
  message.hidden = false;
  message.textContent = `La vista previa no pudo empezar: ${error instanceof Error ? error.message : String(error)}`;
});
