import { isBlank, type CellValue } from "../../plan/cell-value";
import { contains } from "../../workbook/address";
import type { CellBlock, WorkbookPatch } from "../../workbook/patch";
import type { WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";

/** `theirs`: nothing of the patch stands on it. `mixed`: something of the patch, and something that somebody typed. */
export type SheetOfOthers = "theirs" | "mixed";

/**
 * Among the sheets that a patch was to add and that are there after it failed, those that hold what the patch writes
 * nowhere on them: somebody made a sheet of that name, or typed on one that was just made. By `nameKey`.
 */
export function sheetsOfOthers(patch: WorkbookPatch, added: readonly { name: string }[], content: WorkbookContent): Map<string, SheetOfOthers> {
  const found = new Map<string, SheetOfOthers>();
  for (const { name } of added) {
    const range = content.ranges.find(({ sheet }) => nameKey(sheet) === nameKey(name));
    if (range === undefined) continue;
    const { texts, filled } = written(patch, name);
    const isOurs = range.values.flatMap((cells, down) =>
      cells.flatMap((value, right): boolean[] => {
        const [row, column] = [range.row + down, range.column + right];
        // What a formula gives, here or in the cells that it fills, is nobody's typing.
        const isGiven = (range.formulas?.[down]?.[right] ?? null) !== null || filled.some((block) => contains(block, row, column));
        return isBlank(value) || isGiven ? [] : [texts.has(textOf(value))];
      }),
    );
    if (isOurs.includes(false)) found.set(nameKey(name), isOurs.includes(true) ? "mixed" : "theirs");
  }
  return found;
}

/** What a patch writes on a sheet, as texts, and the blocks that its formulas fill. */
function written(patch: WorkbookPatch, sheet: string): { texts: Set<string>; filled: CellBlock[] } {
  const texts = new Set<string>();
  const filled: CellBlock[] = [];
  const take = (values: readonly (readonly CellValue[])[]): void => values.forEach((cells) => cells.forEach((value) => texts.add(textOf(value))));
  for (const operation of patch) {
    // A table may be made by the same patch: which sheet its rows are on does not matter here.
    if (operation.kind === "append-rows") take(operation.rows);
    if (operation.kind === "add-columns") take([operation.headers]);
    if (!("sheet" in operation) || nameKey(operation.sheet) !== nameKey(sheet)) continue;
    if (operation.kind === "write-values") take(operation.values);
    if (operation.kind === "write-formulas") filled.push({ row: operation.row, column: operation.column, rowCount: 1, columnCount: 1, ...operation.fills });
  }
  return { texts, filled };
}

/** Numbers to 15 digits, as files keep them. */
function textOf(value: CellValue): string {
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value ?? "").trim();
}
