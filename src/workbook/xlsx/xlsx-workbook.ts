import type { CellValue } from "../../plan/cell-value";
import type { CellBlock, WorkbookPatch } from "../patch";
import type { CellPlace, StopWatching, TableContent, Workbook, WorkbookContent, WorkbookRequest, WritingCourse } from "../port";
import { around } from "../address";
import { nameKey, wholeBlock, type TableShape } from "../table-shape";
import { usedBlock, withMerged } from "../used-block";
import { WorkbookError } from "../workbook-error";
import { applyPatch } from "./apply-patch";
import { blankPackage } from "./blank-package";
import { cellDetails } from "./cell-details";
import { chartsOf } from "./chart-parts";
import { readCustomPart } from "./custom-parts";
import { mergedCells } from "./merged-cells";
import { openPackage } from "./open-package";
import { PackageParts } from "./package-parts";
import { PatchedPackage } from "./patched-package";
import { picturesOf } from "./picture-parts";
import { readLook } from "./read-look";
import { readCells, type SheetCells, type WantedCells } from "./read-cells";
import { columnNames, listTables, type TableEntry } from "./table-parts";
import { findWorkbookPart, listSheets, type SheetEntry } from "./workbook-part";
import { pack } from "./zip-archive";

/** A workbook in a file. A patch changes the parts it concerns inside the package; all others keep their bytes. */
export class XlsxWorkbook implements Workbook {
  private constructor(private files: ReadonlyMap<string, Uint8Array>) {}

  /**
   * Opens the content of an .xlsx or .xlsm file.
   * @throws WorkbookError `not-a-workbook`, `encrypted`, `damaged`, `too-large` or `not-supported`
   */
  static async open(bytes: Uint8Array): Promise<XlsxWorkbook> {
    return new XlsxWorkbook(openPackage(bytes));
  }

  /** A new workbook with one empty sheet. */
  static blank(sheet = "Hoja1"): XlsxWorkbook {
    return new XlsxWorkbook(blankPackage(sheet));
  }

  /** The content of the file as it is now. */
  bytes(): Uint8Array {
    return pack(this.files);
  }

  async read(request: WorkbookRequest): Promise<WorkbookContent> {
    const parts = new PackageParts(this.files);
    const workbookPart = findWorkbookPart(parts);
    const sheets = listSheets(parts, workbookPart);
    const tables = request.tables === "none" ? [] : listTables(parts, sheets);
    const named = Array.isArray(request.tables) ? new Set(request.tables.map(nameKey)) : null;
    const chosen = tables.filter(({ shape }) => !named || named.has(nameKey(shape.name)));
    const ranges = (request.sheets ?? []).flatMap((name) => sheets.find((sheet) => nameKey(sheet.name) === nameKey(name)) ?? []);
    const wanted = wantedCells(sheets, chosen.map(({ shape }) => shape), new Set(ranges.map(({ name }) => name)));
    const looks = request.looks ?? [];
    // Only looked at, and thrown away after.
    const source = request.details === true || looks.length > 0 || request.spillsOf !== undefined ? new PatchedPackage(new PackageParts(this.files)) : null;
    checkTables(chosen);
    const cells = await readCells(parts, this.files, workbookPart, wanted);
    return {
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      tables: chosen.map((entry) => tableContent(parts, entry, cells)),
      ranges: ranges.map((sheet) => {
        const values = cells.get(sheet.name) ?? [];
        const details = source && request.details === true ? cellDetails(source, sheet, values) : {};
        const used = usedBlock({ sheet: sheet.name, row: 0, column: 0, values, ...details });
        return request.merged && sheet.kind === "worksheet" ? withMerged(used, mergedCells(parts.text(sheet.part))) : used;
      }),
      spills: (request.spillsOf ?? []).map((place) => (source ? spillAt(source, place) : null)),
      charts: request.charts ? namesOn(sheets, (part) => chartsOf(parts, part)) : [],
      pictures: request.pictures ? namesOn(sheets, (part) => picturesOf(parts, part)) : [],
      looks: source ? looks.map((reference) => readLook(source.sheet(reference.sheet).frame, reference)) : [],
      part: request.partNamespace ? readCustomPart(parts, workbookPart, request.partNamespace) : null,
    };
  }

  /** When it fails, the workbook is as it was before. */
  async apply(patch: WorkbookPatch, course: WritingCourse = {}): Promise<void> {
    const parts = new PackageParts(this.files);
    applyPatch(parts, patch, course);
    this.files = parts.files();
  }

  /** Nobody looks at a file. */
  async select(_place: CellPlace): Promise<void> {}

  /** A file changes through `apply` only. */
  async watch(_listener: () => void): Promise<StopWatching> {
    return async () => {};
  }
}

/** What is drawn on the worksheets, by name. */
function namesOn(sheets: readonly SheetEntry[], drawnOn: (part: string) => { name: string }[]): { sheet: string; name: string }[] {
  const worksheets = sheets.filter(({ kind }) => kind === "worksheet");
  return worksheets.flatMap((sheet) => drawnOn(sheet.part).map(({ name }) => ({ sheet: sheet.name, name })));
}

function spillAt(source: PatchedPackage, { sheet, row, column }: CellPlace): CellBlock | null {
  const entry = source.findSheet(sheet);
  return entry?.kind === "worksheet" ? source.openSheet(entry).filledBy(row, column) : null;
}

/** The sheets to read: whole where their used range is asked for, else as far as their tables reach. */
function wantedCells(sheets: readonly SheetEntry[], tables: readonly TableShape[], whole: ReadonlySet<string>): WantedCells[] {
  return sheets.flatMap((sheet): WantedCells[] => {
    if (sheet.kind !== "worksheet") return [];
    if (whole.has(sheet.name)) return [{ sheet, block: null }];
    const blocks = tables.filter((shape) => shape.sheet === sheet.name).map(wholeBlock);
    return blocks.length === 0 ? [] : [{ sheet, block: around(blocks) }];
  });
}

/** What the tables of a plan hold, in cells, blank ones too; a file may say that a table is as large as the sheet. */
const mostTableCells = 5_000_000;

function checkTables(tables: readonly TableEntry[]): void {
  let count = 0;
  for (const { shape } of tables) {
    count += shape.rowCount * shape.columnCount;
    if (count > mostTableCells) throw new WorkbookError("too-large", { place: shape.name });
  }
}

function tableContent(parts: PackageParts, entry: TableEntry, cells: SheetCells): TableContent {
  const { name, sheet, row, column, rowCount, columnCount, hasTotals } = entry.shape;
  const values = cells.get(sheet) ?? [];
  const body = Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_, right): CellValue => values[row + 1 + down]?.[column + right] ?? null),
  );
  return { name, sheet, row, column, headers: columnNames(parts, entry), rows: body, ...(hasTotals ? { hasTotals } : {}) };
}
