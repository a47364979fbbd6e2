import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { ScrollCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Block } from "../grid/block";
import type { Grid } from "../grid/grid";

/** What the facade of a sheet has only in a page. */
type ShownSheet = FWorksheet & {
  getScrollState(): { sheetViewStartRow: number; sheetViewStartColumn: number; offsetX: number; offsetY: number };
};

/** One direction of the view, in pixels of the unzoomed sheet without its headers. */
interface Axis {
  /** Begin and end of the cell. */
  start: number;
  end: number;
  /** Size of the frozen rows or columns. */
  frozen: number;
  isFrozen: boolean;
  scroll: number;
  /** Size of the view. */
  size: number;
}

/** A cell that has to be scrolled to gets this part of the free view before it. */
const contextShare = 1 / 3;

/** Where the cells of the shown sheet stand on its canvas. */
export class SheetView {
  constructor(private readonly grid: Grid) {}

  /** Scrolls only when the first cell of the block is not wholly in view, and then clear of the frozen panes. */
  reveal(sheetId: string, block: Block): void {
    const view = this.axes(sheetId, block);
    if (!view) return;
    const x = wantedScroll(view.x);
    const y = wantedScroll(view.y);
    if (x === null && y === null) return;
    const now = view.state;
    const target = view.skeleton.getOffsetRelativeToRowCol(x ?? 0, y ?? 0);
    this.grid.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: y === null ? now.sheetViewStartRow : target.row,
      offsetY: y === null ? now.offsetY : 0,
      sheetViewStartColumn: x === null ? now.sheetViewStartColumn : target.column,
      offsetX: x === null ? now.offsetX : 0,
    });
  }

  /** The place of a cell on the canvas in pixels. */
  cellBox(sheetId: string, block: Block): { x: number; y: number; width: number; height: number } | null {
    const view = this.axes(sheetId, block);
    if (!view) return null;
    const { x, y, zoom, skeleton } = view;
    return {
      x: (skeleton.rowHeaderWidth + x.start - (x.isFrozen ? 0 : x.scroll)) * zoom,
      y: (skeleton.columnHeaderHeight + y.start - (y.isFrozen ? 0 : y.scroll)) * zoom,
      width: (x.end - x.start) * zoom,
      height: (y.end - y.start) * zoom,
    };
  }

  /** The room that the headers of rows and columns take at the left and on top, in pixels of the canvas. */
  headerSize(): { width: number; height: number } | null {
    const sheetId = this.grid.workbook.getActiveSheet().getSheetId();
    const view = this.axes(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
    return view && { width: view.skeleton.rowHeaderWidth * view.zoom, height: view.skeleton.columnHeaderHeight * view.zoom };
  }

  private axes(sheetId: string, { row, column }: Block) {
    const render = this.grid.injector.get(IRenderManagerService).getRenderById(this.grid.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton;
    if (!render || !skeleton) return null;
    const sheet = this.grid.sheet(sheetId) as ShownSheet;
    const zoom = this.grid.worksheet(sheetId).getZoomRatio();
    const freeze = sheet.getFreeze();
    const xSplit = Math.max(0, freeze.xSplit);
    const ySplit = Math.max(0, freeze.ySplit);
    const state = sheet.getScrollState();
    const cell = skeleton.getCellWithCoordByIndex(row, column, false);
    const corner = skeleton.getCellWithCoordByIndex(ySplit, xSplit, false);
    const first = skeleton.getCellWithCoordByIndex(state.sheetViewStartRow, state.sheetViewStartColumn, false);
    const x: Axis = {
      start: cell.startX,
      end: cell.endX,
      frozen: corner.startX,
      isFrozen: column < xSplit,
      scroll: first.startX + state.offsetX,
      size: render.engine.width / zoom - skeleton.rowHeaderWidth,
    };
    const y: Axis = {
      start: cell.startY,
      end: cell.endY,
      frozen: corner.startY,
      isFrozen: row < ySplit,
      scroll: first.startY + state.offsetY,
      size: render.engine.height / zoom - skeleton.columnHeaderHeight,
    };
    return { x, y, zoom, skeleton, state };
  }
}

/** Null when the view can stay as it is. */
function wantedScroll({ start, end, frozen, isFrozen, scroll, size }: Axis): number | null {
  if (isFrozen) return null;
  if (start >= scroll + frozen && end <= scroll + size) return null;
  const free = size - frozen;
  const before = Math.max(0, Math.min(free * contextShare, free - (end - start)));
  return Math.max(0, start - frozen - before);
}
