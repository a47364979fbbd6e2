import { fromRange, fullAddress, type Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError } from "../protocol/host-error";
import type { RangeObject } from "./range";

/** `Excel.RangeAreas`: several blocks of one sheet. */
export class RangeAreasObject implements HostObject {
  readonly api: ApiType = rangeAreasApi;

  constructor(
    readonly range: RangeObject,
    readonly blocks: readonly Block[],
  ) {}
}

/** Excel fails with more merged areas than these. */
const mostMergedAreas = 512;

/** The merged areas whose first cell lies in the range, as in Excel; null when there is none. */
export function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const { grid } = range.book;
  const { row, column, rows, columns } = range.block;
  const blocks = grid
    .worksheet(range.sheetId)
    .getMergeData()
    .map(fromRange)
    .filter((block) => block.row >= row && block.row < row + rows && block.column >= column && block.column < column + columns)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  if (blocks.length > mostMergedAreas) throw new HostError("GeneralException", "The range has too many merged areas.", 500);
  return blocks.length === 0 ? null : new RangeAreasObject(range, blocks);
}

function addresses({ range, blocks }: RangeAreasObject): string {
  const sheet = range.book.grid.sheetName(range.sheetId);
  return blocks.map((block) => fullAddress(sheet, block)).join(",");
}

const rangeAreasApi = defineApi<RangeAreasObject>("RangeAreas", {
  properties: {
    address: addresses,
    addressLocal: addresses,
    areaCount: ({ blocks }) => blocks.length,
    cellCount: ({ blocks }) => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  objects: { worksheet: ({ range }) => range.book.sheet(range.sheetId) },
});
