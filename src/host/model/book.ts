import type { SessionWorkbook } from "../protocol/host-session";
import { EventHub } from "../protocol/event-hub";
import type { HostObject } from "../protocol/api-type";
import type { Grid } from "../grid/grid";
import type { Block } from "../grid/block";
import type { ChartFacts } from "./chart-facts";
import type { PageFacts } from "./page-layout";
import type { PictureFacts } from "./picture-facts";
import { FormatRules } from "./format-rules";
import { RangeObject } from "./range";
import { TableObject } from "./table";
import { defaultTableLook, registerTableThemes, type TableLook } from "./table-look";
import { keepTextBelowTables } from "./table-row-look";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";
import { XmlParts } from "./xml-parts";

/** The open workbook: Univer's model, and beside it what Univer has no place for. Makes the objects of the API. */
export class Book implements SessionWorkbook {
  readonly grid: Grid;
  readonly workbook: HostObject;
  readonly parts = new XmlParts();
  readonly settings = new Map<string, unknown>();
  readonly tableLooks = new Map<string, TableLook>();
  /** Sheets that only an add-in can show again. */
  readonly veryHidden = new Set<string>();
  readonly formatRules: FormatRules;
  /** What the add-in said of conditional formats, which Univer holds only in a rewritten form. */
  readonly formatDrafts = new Map<string, object>();
  /** Charts, pictures and pages, for which Univer has no place. */
  readonly charts: ChartFacts[] = [];
  readonly pictures: PictureFacts[] = [];
  readonly pages = new Map<string, PageFacts>();
  /** Called when a chart came, went or changed; only a page draws them. */
  chartsChanged: () => void = () => undefined;
  /** The same of a picture. */
  picturesChanged: () => void = () => undefined;
  service: (typeName: string) => HostObject | null = () => null;
  /** Set once the session exists; until then nobody listens. */
  events = new EventHub(() => undefined);
  recalculateAll: () => void = () => undefined;
  /** True while somebody else who has the workbook open changes it. */
  coauthorEdits = false;
  /** Scrolls to a block of the active sheet; only a page can. */
  reveal: (sheetId: string, block: Block) => void = () => undefined;
  /** Full names of the custom functions, in upper case. */
  readonly functionNames = new Set<string>();

  constructor(grid: Grid) {
    this.grid = grid;
    this.formatRules = new FormatRules(grid);
    this.workbook = new WorkbookObject(this);
    registerTableThemes(grid.injector);
    keepTextBelowTables(this);
    grid.onOpen(() => {
      this.tableLooks.clear();
      this.veryHidden.clear();
      this.formatRules.clear();
      this.formatDrafts.clear();
      this.charts.length = 0;
      this.pages.clear();
      this.chartsChanged();
      this.pictures.length = 0;
      this.picturesChanged();
      this.settings.clear();
      this.parts.clear();
    });
  }

  settle(): Promise<void> {
    this.grid.writer.flush();
    return this.grid.calculation.settle();
  }

  flush(): void {
    this.grid.writer.flush();
    this.grid.widths.fitRows();
  }

  isEditingCell(): boolean {
    return this.grid.isEditingCell();
  }

  sheet(id: string): WorksheetObject {
    return new WorksheetObject(this, id);
  }

  range(sheetId: string, block: Block): RangeObject {
    return new RangeObject(this, sheetId, block);
  }

  table(id: string): TableObject {
    return new TableObject(this, id);
  }

  look(tableId: string): TableLook {
    let look = this.tableLooks.get(tableId);
    if (!look) {
      look = { ...defaultTableLook };
      this.tableLooks.set(tableId, look);
    }
    return look;
  }
}
