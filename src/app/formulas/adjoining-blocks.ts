import { nameKey } from "../../workbook/table-shape";

/** Something in one cell. */
interface PlacedItem<Item> {
  sheet: string;
  row: number;
  column: number;
  item: Item;
}

/** Cells that adjoin one another, as a full block. */
export interface ItemBlock<Item> {
  sheet: string;
  row: number;
  column: number;
  items: Item[][];
}

/** Cells of rows and columns that adjoin as few blocks: to write a table cell by cell would take as many operations as cells. */
export function adjoiningBlocks<Item>(cells: readonly PlacedItem<Item>[]): ItemBlock<Item>[] {
  const bySheet = new Map<string, PlacedItem<Item>[]>();
  for (const cell of cells) {
    const ofSheet = bySheet.get(nameKey(cell.sheet));
    if (ofSheet) ofSheet.push(cell);
    else bySheet.set(nameKey(cell.sheet), [cell]);
  }
  return [...bySheet.values()].flatMap((ofSheet) => stacked(rowRuns(ofSheet)));
}

function rowRuns<Item>(cells: readonly PlacedItem<Item>[]): ItemBlock<Item>[] {
  const runs: ItemBlock<Item>[] = [];
  for (const { sheet, row, column, item } of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + (last.items[0]?.length ?? 0) === column) last.items[0]?.push(item);
    else runs.push({ sheet, row, column, items: [[item]] });
  }
  return runs;
}

/** Runs that stand below one another and are as wide become one block. */
function stacked<Item>(runs: readonly ItemBlock<Item>[]): ItemBlock<Item>[] {
  const blocks: ItemBlock<Item>[] = [];
  const open = new Map<string, ItemBlock<Item>>();
  for (const run of runs) {
    const key = `${run.column},${run.items[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above && above.row + above.items.length === run.row) above.items.push(...run.items);
    else {
      const block = { ...run, items: [...run.items] };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}
