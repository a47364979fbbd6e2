import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { textRuns } from "./cell-xml";
import type { PackageParts } from "./package-parts";
import { relationships } from "./relationships";
import { SheetPart } from "./sheet-part";
import { StylesPart } from "./styles-part";
import { listTables, type TableEntry } from "./table-parts";
import { findWorkbookPart, listSheets, type SheetEntry } from "./workbook-part";
import { excelUnescape } from "./xml";
import { topElements } from "./xml-tags";

/** A package while a patch is applied to it: each sheet is opened once, and only when an operation concerns it. */
export class PatchedPackage {
  readonly workbookPart: string;
  readonly sheets: SheetEntry[];
  readonly tables: TableEntry[];
  private readonly open = new Map<string, SheetPart>();
  private stylesPart: StylesPart | null = null;
  private strings: string[] | null = null;

  constructor(readonly parts: PackageParts) {
    this.workbookPart = findWorkbookPart(parts);
    this.sheets = listSheets(parts, this.workbookPart);
    this.tables = listTables(parts, this.sheets);
  }

  findSheet(name: string): SheetEntry | undefined {
    return this.sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));
  }

  /** @throws WorkbookError `sheet-missing`, or `not-supported` for a chart sheet, which has no cells */
  sheet(name: string): SheetPart {
    const entry = this.findSheet(name);
    if (!entry) throw new WorkbookError("sheet-missing", { place: name });
    return this.openSheet(entry);
  }

  openSheet(entry: SheetEntry): SheetPart {
    if (entry.kind !== "worksheet") throw new WorkbookError("not-supported", { place: entry.name });
    const found = this.open.get(entry.part);
    if (found) return found;
    const opened = new SheetPart(this.parts, entry.part, entry.name, () => this.sharedStrings());
    this.open.set(entry.part, opened);
    return opened;
  }

  openSheets(): SheetPart[] {
    return [...this.open.values()];
  }

  isOpen(entry: SheetEntry): boolean {
    return this.open.has(entry.part);
  }

  /** Lets go of a sheet that is taken out of the package, and of its tables. */
  forget(entry: SheetEntry): void {
    const others = this.tables.filter(({ shape }) => nameKey(shape.sheet) !== nameKey(entry.name));
    this.tables.splice(0, this.tables.length, ...others);
    this.sheets.splice(this.sheets.indexOf(entry), 1);
    this.open.delete(entry.part);
  }

  /** @throws WorkbookError `table-missing` */
  table(name: string): TableEntry {
    const found = this.findTable(name);
    if (!found) throw new WorkbookError("table-missing", { place: name });
    return found;
  }

  findTable(name: string): TableEntry | undefined {
    return this.tables.find(({ shape }) => nameKey(shape.name) === nameKey(name));
  }

  tablesOf(sheet: string): TableEntry[] {
    return this.tables.filter(({ shape }) => nameKey(shape.sheet) === nameKey(sheet));
  }

  styles(): StylesPart {
    this.stylesPart ??= new StylesPart(this.parts, this.workbookPart);
    return this.stylesPart;
  }

  private sharedStrings(): readonly string[] {
    if (this.strings) return this.strings;
    const part = relationships(this.parts, this.workbookPart).find(({ kind }) => kind === "sharedStrings")?.target;
    const list = part && this.parts.has(part) ? topElements(this.parts.text(part)).find(({ name }) => /(^|:)sst$/.test(name)) : undefined;
    this.strings = topElements(list?.inner ?? "").map(({ inner }) => excelUnescape(textRuns(inner)));
    return this.strings;
  }
}
