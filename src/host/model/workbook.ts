import { cellBlock, fromRange } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument } from "../protocol/host-error";
import type { Book } from "./book";
import { XmlPartsObject } from "./custom-xml";
import { NamesObject } from "./names";
import type { RangeObject } from "./range";
import { SettingsObject } from "./settings";
import { TablesObject } from "./tables";
import { WorksheetsObject } from "./worksheets";

/** `Excel.Workbook`: where every path begins. */
export class WorkbookObject implements HostObject {
  readonly api: ApiType = workbookApi;
  constructor(readonly book: Book) {}
}

class ApplicationObject implements HostObject {
  readonly api: ApiType = applicationApi;
  constructor(readonly book: Book) {}
}

class RuntimeObject implements HostObject {
  readonly api: ApiType = runtimeApi;
  constructor(readonly book: Book) {}
}

class CultureObject implements HostObject {
  readonly api: ApiType = cultureApi;
  constructor(readonly book: Book) {}
}

class NumberFormatInfoObject implements HostObject {
  readonly api: ApiType = numberFormatInfoApi;
}

export function selectedRange(book: Book): RangeObject {
  const sheet = book.grid.book.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  return book.range(sheet.getSheetId(), range ? fromRange(range) : cellBlock(0, 0));
}

function activeCell({ book }: WorkbookObject): RangeObject {
  const sheet = book.grid.book.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  return book.range(sheet.getSheetId(), cellBlock(cell?.actualRow ?? 0, cell?.actualColumn ?? 0));
}

const workbookApi = defineApi<WorkbookObject>("Workbook", {
  properties: {
    name: ({ book }) => `${book.grid.workbook.getName()}.xlsx`,
    readOnly: () => false,
    isDirty: () => true,
    autoSave: () => false,
  },
  objects: {
    worksheets: ({ book }) => new WorksheetsObject(book),
    tables: ({ book }) => new TablesObject(book, null),
    names: ({ book }) => new NamesObject(book),
    customXmlParts: ({ book }) => new XmlPartsObject(book, null),
    settings: ({ book }) => new SettingsObject(book),
    application: ({ book }) => new ApplicationObject(book),
    _Runtime: ({ book }) => new RuntimeObject(book),
  },
  methods: {
    getSelectedRange: ({ book }) => selectedRange(book),
    getActiveCell: activeCell,
    // The client uses this to make `event.getRange(context)`.
    _GetRangeForEventByReferenceId: ({ book }, reference: string) => rangeOfEvent(book, reference),
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, reference: string) => rangeOfEvent(book, reference),
  },
});

/** Events carry the place of their range as text: sheet id, row, column, rows, columns. */
export const eventReference = (sheetId: string, block: ReturnType<typeof cellBlock>) =>
  JSON.stringify([sheetId, block]);

function rangeOfEvent(book: Book, reference: string): RangeObject {
  const [sheetId, block] = JSON.parse(reference) as [string, ReturnType<typeof cellBlock>];
  return book.range(sheetId, block);
}

const nothing = () => undefined;

const applicationApi = defineApi<ApplicationObject>("Application", {
  properties: {
    calculationMode: {
      read: () => "Automatic",
      write: (_application, mode: string) => {
        if (mode !== "Automatic") throw invalidArgument("the preview always calculates.");
      },
    },
    calculationState: ({ book }) => (book.grid.calculation.isSettled ? "Done" : "Calculating"),
    decimalSeparator: () => ",",
    thousandsSeparator: () => ".",
    useSystemSeparators: () => true,
  },
  objects: { cultureInfo: ({ book }) => new CultureObject(book) },
  methods: {
    calculate: ({ book }, kind: string | null) => {
      if (kind !== "Recalculate") book.recalculateAll();
    },
    // The grid paints after the batch in any case.
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
});

const cultureApi = defineApi<CultureObject>("CultureInfo", {
  properties: { name: () => "es-ES" },
  objects: { numberFormat: () => new NumberFormatInfoObject() },
});

const numberFormatInfoApi = defineApi<NumberFormatInfoObject>("NumberFormatInfo", {
  properties: { numberDecimalSeparator: () => ",", numberGroupSeparator: () => ".", currencySymbol: () => "€" },
});

const runtimeApi = defineApi<RuntimeObject>("Runtime", {
  properties: {
    enableEvents: {
      read: ({ book }) => book.events.enabled,
      write: ({ book }, enabled: boolean) => {
        book.events.enabled = enabled;
      },
    },
  },
});
