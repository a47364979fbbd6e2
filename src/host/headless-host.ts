import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { loadClient, unloadClient, type ClientNamespaces } from "./protocol/load-client";
import { createNativeBridge } from "./protocol/native-bridge";
import type { Faults } from "./protocol/faults";
import { HostSession } from "./protocol/host-session";
import type { RibbonShell } from "./protocol/ribbon-service";
import { createServices, type RuntimeState } from "./protocol/services";
import { actionMessage } from "./protocol/wire";
import { FunctionCalls } from "./functions/function-calls";
import { GridFunctions } from "./functions/grid-functions";
import { parseBlock } from "./grid/block";
import { emptyWorkbook } from "./grid/empty-workbook";
import { Grid } from "./grid/grid";
import { closeMessageChannelsAtTheEnd } from "./grid/message-channels";
import { startHeadlessUniver } from "./grid/start-headless";
import { Book } from "./model/book";
import { ChangeObserver } from "./model/change-observer";
import { deleteTable } from "./model/table";
import { typeInCell } from "./model/user-edit";
import { addSheet } from "./model/worksheets";
import { openXlsx } from "./files/open-xlsx";
import { saveXlsx } from "./files/save-xlsx";
import type { FunctionMetadata } from "./functions/function-metadata";

/** The host without a page, for tests and measurements. */
export interface HeadlessHost extends ClientNamespaces {
  /** Faults of requests and what others do between two of them, for tests. */
  faults: Faults;
  /**
   * The add-in's page is loaded anew while the workbook stays: what the old client still waits for never comes. The
   * globals are those of the new client.
   */
  restart(): Promise<void>;
  /** Somebody deletes a table with its cells. @throws when there is none of that name */
  deleteTable(name: string): void;
  /** Batches that reached the host since the start; clean-up of references is not counted. */
  syncCount(): number;
  /** Members of Office.js the add-in asked for and the host does not have, such as `Worksheet.foo`. */
  unknownMembers(): string[];
  /** What a user types in a cell: fires the change events and lets the formulas follow. */
  typeInCell(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  /** The same by somebody else who has the workbook open: it comes as a remote change. */
  coauthorTypesInCell(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  /** The names of all sheets, as they are in this moment. */
  sheetNames(): string[];
  /** Somebody else makes a sheet and types in it. */
  coauthorAddsSheet(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  /**
   * Puts the custom functions of a functions.json in the grid, under their namespace (`PLAN.ID`); the code is what
   * the test gives to `CustomFunctions.associate`. `takesErrors` is its `allowErrorForDataTypeAny`.
   */
  registerFunctions(namespace: string, functions: FunctionMetadata[], takesErrors?: boolean): void;
  /** The text that a custom function gave with the error in a cell; null where there is none. */
  errorText(sheet: string, address: string): string | null;
  /** Resolves when no formula is waiting for its result and no custom function for its first one. */
  calculated(): Promise<void>;
  /** The add-in's tab of the ribbon, as its manifest has it: the ids of its buttons, and whether they begin enabled. */
  registerRibbon(tab: string, buttons: Record<string, boolean>): void;
  /** Whether a button of the ribbon is enabled; null when there is none of this id. */
  buttonEnabled(id: string): boolean | null;
  /** Presses the keys of a keyboard shortcut: runs what the add-in has associated with its action. */
  pressShortcut(action: string): void;
  /** Whether the pane is shown; at the start the add-in runs without it. */
  paneShown(): boolean;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Replaces the workbook by a file. @throws WorkbookError when the bytes are no workbook. */
  open(bytes: Uint8Array): Promise<void>;
  dispose(): void;
}

export async function createHost(): Promise<HeadlessHost> {
  const closeChannels = closeMessageChannelsAtTheEnd();
  const grid = new Grid(startHeadlessUniver(), emptyWorkbook());
  // Nobody sees the cells: whether a format by formula holds for them need not be calculated.
  grid.injector.get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => undefined;
  // Nor the marks of cells against a rule: Univer would keep each change for when the sheet is drawn.
  grid.injector.get(SheetsDataValidationValidatorService).dispose();
  const book = new Book(grid);
  let bridge = createNativeBridge();
  const session = new HostSession(book, (entries) => bridge.deliver(entries));
  const calls = new FunctionCalls((entry) => session.events.send(entry));
  const functions = new GridFunctions(book, calls);
  let runtimeState: RuntimeState = "Background";
  const shell = {
    runtimeState: () => runtimeState,
    setRuntimeState(state: RuntimeState) {
      runtimeState = state;
    },
  };
  const ribbon = new RibbonWithoutPage();
  book.service = createServices(shell, ribbon, calls);
  book.events = session.events;
  new ChangeObserver(book);
  bridge.connect(session);
  const client = await loadClient(bridge);
  return {
    ...client,
    faults: session.faults,
    async restart() {
      bridge.disconnect();
      unloadClient();
      session.restart();
      functions.restart();
      bridge = createNativeBridge();
      bridge.connect(session);
      await loadClient(bridge);
    },
    deleteTable: (name) => deleteTable(book, name),
    syncCount: () => session.batches,
    unknownMembers: () => [...session.unknown],
    typeInCell: (sheet, address, value) => typeInCell(book, sheet, address, value),
    coauthorTypesInCell: (sheet, address, value) => typeInCell(book, sheet, address, value, "coauthor"),
    sheetNames: () => grid.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    async coauthorAddsSheet(sheet, address, value) {
      // Waiting writes are the add-in's: they go first.
      book.flush();
      addSheet(book, sheet);
      await typeInCell(book, sheet, address, value, "coauthor");
    },
    registerFunctions: (namespace, metadata, takesErrors) => functions.register(namespace, metadata, takesErrors),
    errorText: (sheet, address) => {
      const sheetId = grid.sheetIdByName(sheet);
      const block = parseBlock(address);
      return sheetId === null || block === null ? null : functions.errorAt(sheetId, block.row, block.column);
    },
    registerRibbon: (tab, buttons) => ribbon.register(tab, buttons),
    buttonEnabled: (id) => ribbon.button(id)?.enabled ?? null,
    pressShortcut: (action) => session.events.send(actionMessage(action)),
    paneShown: () => runtimeState === "Visible",
    calculated: () => functions.settle(),
    save: () => saveXlsx(book),
    open: (bytes) => openXlsx(book, bytes),
    dispose() {
      bridge.disconnect();
      functions.dispose();
      unloadClient();
      grid.calculation.dispose();
      grid.univer.dispose();
      closeChannels();
    },
  };
}

class RibbonWithoutPage implements RibbonShell {
  private tab: string | null = null;
  private readonly buttons = new Map<string, boolean>();

  register(tab: string, buttons: Record<string, boolean>): void {
    this.tab = tab;
    for (const [id, enabled] of Object.entries(buttons)) this.buttons.set(id, enabled);
  }

  hasTab(id: string): boolean {
    return id === this.tab;
  }

  button(id: string): { label: string; enabled: boolean } | null {
    const enabled = this.buttons.get(id);
    return enabled === undefined ? null : { label: id, enabled };
  }

  setEnabled(id: string, enabled: boolean): void {
    this.buttons.set(id, enabled);
  }
}
