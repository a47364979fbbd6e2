import type { WriteFormulas } from "../../workbook/patch";
import { isWithoutTables, mentionsTable, withTablesOf } from "../../workbook/table-mentions";
import type { CellState } from "./patch-changes";
import type { RestorePoint } from "./restore-point";

/** Formulas that name tables which a writing made or took away, while this is undone: Excel changes them as a table goes. */
export class TableMentions {
  private readonly tables: readonly string[];

  constructor(
    private readonly point: Pick<RestorePoint, "changes" | "unfinished">,
    /** Tables that the undo takes away. */
    private readonly going: readonly string[],
  ) {
    const { tables, removedTables = [] } = point.changes;
    this.tables = [...tables, ...removedTables].map(({ name }) => name);
  }

  /** Whether a formula becomes another one in the undo, so that it has to be written again. */
  isGoing({ formula }: CellState): boolean {
    return formula !== undefined && mentionsTable(formula, this.going);
  }

  /** Whether a writing or an undo that was cut off made this of a formula, without anybody having typed. */
  isBroken(is: CellState, of: CellState): boolean {
    return this.point.unfinished === true && is.formula !== undefined && of.formula !== undefined && isWithoutTables(is.formula, of.formula, this.tables);
  }

  /**
   * To be done after the tables are gone. What somebody has made of a cell since is theirs: nothing was written there. That
   * other tables which a formula names went since stays so.
   */
  written(cell: (sheet: string, row: number, column: number) => CellState): WriteFormulas[] {
    return (this.point.changes.mentions ?? []).flatMap(({ formula, cells }) =>
      cells.flatMap(({ sheet, row, column }): WriteFormulas[] => {
        const is = cell(sheet, row, column);
        const wanted = is.formula === undefined ? null : withTablesOf(is.formula, formula, this.tables);
        if (wanted === null || (wanted === is.formula ? !this.isGoing(is) : this.point.unfinished !== true)) return [];
        return [{ kind: "write-formulas", sheet, row, column, formulas: [[wanted]] }];
      }),
    );
  }
}
