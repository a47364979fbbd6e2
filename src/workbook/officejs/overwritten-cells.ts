import type { CellValue } from "../../plan/cell-value";
import { contains } from "../address";
import type { CellReference } from "../patch";
import type { CellContent, Lookout } from "../port";
import { isWithoutTables } from "../table-mentions";
import { nameKey } from "../table-shape";

/** Cells that a step of a patch overwrites. */
export interface OverwrittenBlock extends CellReference {
  /** Whether the step leaves a cell of the block as it is; absent where it leaves none. */
  leaves?(row: number, column: number): boolean;
  /** True: Excel may have filled these cells with the formula of their column when the table grew. */
  grown?: boolean;
}

/**
 * Looks at cells in the request that overwrites them, before it does: there is no moment in between for anybody else to
 * write. What an earlier request of the same patch wrote is no surprise.
 */
export class CellLookout {
  private readonly written: CellReference[] = [];

  /** With the tables that the patch takes away: formulas that name them say something else then, without anybody's doing. */
  constructor(
    private readonly lookout: Lookout,
    private readonly removedTables: readonly string[],
  ) {}

  /** Asks for the cells of the blocks on sheets that were there; call before the writes are added to the request. */
  look(workbook: Excel.Workbook, blocks: readonly OverwrittenBlock[]): () => void {
    const { basedOn, overwrote } = this.lookout;
    const looked = blocks.flatMap((block) => {
      const before = basedOn.ranges.find(({ sheet }) => nameKey(sheet) === nameKey(block.sheet));
      if (!before) return [];
      const { row, column, rowCount, columnCount } = block.range;
      const range = workbook.worksheets.getItem(block.sheet).getRangeByIndexes(row, column, rowCount, columnCount);
      range.load("formulas");
      return [{ block, before, range }];
    });
    const earlier = [...this.written];
    this.written.push(...blocks);
    return () => {
      const surprises = looked.flatMap(({ block, before, range }) =>
        range.formulas.flatMap((cells: unknown[], down) =>
          cells.flatMap((found, right): CellContent[] => {
            const [row, column] = [block.range.row + down, block.range.column + right];
            const value = before.values[row - before.row]?.[column - before.column] ?? null;
            const formula = before.formulas?.[row - before.row]?.[column - before.column] ?? null;
            if (block.leaves?.(down, right) === true || isSame(found, formula ?? value) || isBehind(found, formula ?? value)) return [];
            if (block.grown === true && isFormula(found)) return [];
            if (formula !== null && isFormula(found) && isWithoutTables(found, formula, this.removedTables)) return [];
            const wrote = earlier.some(({ sheet, range: cell }) => nameKey(sheet) === nameKey(block.sheet) && contains(cell, row, column));
            return wrote ? [] : [{ sheet: block.sheet, row, column, content: contentOf(found) }];
          }),
        ),
      );
      if (surprises.length > 0) overwrote(surprises);
    };
  }
}

/** Numbers to 15 digits, as files keep them; a blank cell comes as an empty text. */
function isSame(found: unknown, expected: CellValue): boolean {
  if (found === "" || found === null) return expected === null || expected === "";
  if (typeof found === "number" && typeof expected === "number") return Number(found.toPrecision(15)) === Number(expected.toPrecision(15));
  return found === expected;
}

/** What a formula in another cell spills comes as a value, which changes when the formula is reckoned anew; errors too. */
function isBehind(found: unknown, expected: CellValue): boolean {
  return typeof found === "string" && typeof expected === "string" && found.startsWith("#") && expected.startsWith("#");
}

function isFormula(found: unknown): found is string {
  return typeof found === "string" && found.startsWith("=");
}

function contentOf(found: unknown): CellContent["content"] {
  if (isFormula(found)) return { formula: found };
  return { value: found === "" || found === undefined ? null : (found as CellValue) };
}
