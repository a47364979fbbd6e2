import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import { eventType, workbookTarget } from "../protocol/event-hub";
import type { Book } from "./book";
import type { WorksheetObject } from "./worksheet";

const newSheetRows = 200;
const newSheetColumns = 26;

/** `workbook.worksheets`. */
export class WorksheetsObject implements HostObject {
  readonly api: ApiType = worksheetsApi;
  constructor(readonly book: Book) {}

  get ids(): string[] {
    return this.book.grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  find(key: string): WorksheetObject | null {
    const { grid } = this.book;
    const id = grid.workbook.getWorkbook().getSheetBySheetId(key) ? key : grid.sheetIdByName(key);
    return id === null ? null : this.book.sheet(id);
  }

  get visible(): string[] {
    return this.book.grid.workbook.getSheets().flatMap((sheet) => (sheet.isSheetHidden() ? [] : [sheet.getSheetId()]));
  }
}

/** @throws InvalidArgument for names Excel does not take. */
export function checkSheetName(name: string): void {
  const bad = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad) throw invalidArgument(`${name} is no name for a sheet.`);
}

/** @throws InvalidOperation when no visible sheet would be left. */
export function remainingVisible(book: Book, without: string): void {
  if (new WorksheetsObject(book).visible.some((id) => id !== without)) return;
  throw new HostError("InvalidOperation", "A workbook must contain at least one visible sheet.");
}

/** A new last sheet, of this name or of the next free one. */
export function addSheet(book: Book, wanted: string | null): WorksheetObject {
  const { grid } = book;
  const { ids } = new WorksheetsObject(book);
  if (wanted) checkSheetName(wanted);
  if (wanted && grid.sheetIdByName(wanted) !== null) throw itemAlreadyExists(`sheet ${wanted}`);
  let number = ids.length + 1;
  while (!wanted && grid.sheetIdByName(`Hoja${number}`) !== null) number += 1;
  const active = grid.book.getActiveSheet();
  const sheet = grid.asHost(() => {
    const made = grid.book.insertSheet(wanted ?? `Hoja${number}`, {
      index: ids.length,
      sheet: { rowCount: newSheetRows, columnCount: newSheetColumns },
    });
    // Univer shows a new sheet; Excel does not when an add-in makes it.
    grid.book.setActiveSheet(active);
    return made;
  });
  return book.sheet(sheet.getSheetId());
}

const collectionEvents: Record<string, number> = {
  DataChangedEvent: eventType.worksheetChanged,
  ActivatedEvent: eventType.worksheetActivated,
  DeactivatedEvent: eventType.worksheetDeactivated,
  SelectionChangedEvent: eventType.worksheetSelectionChanged,
  AddedEvent: eventType.worksheetAdded,
  DeletedEvent: eventType.worksheetDeleted,
  EventNameChanged: eventType.worksheetNameChanged,
};

function eventMethods() {
  const methods: Record<string, (sheets: WorksheetsObject) => void> = {};
  for (const [name, type] of Object.entries(collectionEvents)) {
    methods[`_Register${name}`] = ({ book }) => book.events.register(type, workbookTarget);
    methods[`_Unregister${name}`] = ({ book }) => book.events.unregister(type, workbookTarget);
  }
  return methods;
}

const worksheetsApi = defineApi<WorksheetsObject>("WorksheetCollection", {
  items: ({ book, ids }) => ids.map((id) => book.sheet(id)),
  item: (sheets, key) => {
    const sheet = sheets.find(String(key));
    if (!sheet) throw itemNotFound(`sheet ${key}`);
    return sheet;
  },
  methods: {
    getItemOrNullObject: (sheets, key: string) => sheets.find(key),
    getActiveWorksheet: ({ book }) => book.sheet(book.grid.book.getActiveSheet().getSheetId()),
    getCount: (sheets, visibleOnly: boolean | null) => (visibleOnly ? sheets.visible : sheets.ids).length,
    getFirst: (sheets, visibleOnly: boolean | null) =>
      sheets.book.sheet((visibleOnly ? sheets.visible : sheets.ids)[0] ?? ""),
    getLast: (sheets, visibleOnly: boolean | null) =>
      sheets.book.sheet((visibleOnly ? sheets.visible : sheets.ids).at(-1) ?? ""),
    add: ({ book }: WorksheetsObject, wanted: string | null) => addSheet(book, wanted),
    ...eventMethods(),
  },
});
