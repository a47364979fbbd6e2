import { tableStyle } from "../../sheets/sheet-style";
import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { RangeContent } from "../../workbook/port";
import type { RepairProposal, TableMend } from "./repair";
import { rewrittenFormulas, type Renaming } from "./rewritten-formulas";

/**
 * The patch that mends what a proposal found: tables are made over the cells that are there, headers get their names back,
 * and formulas follow. What cells lost of their look comes with operations of its own. `ranges` are the sheets with their formulas. No cell is emptied.
 */
export function repairPatch({ mends }: RepairProposal, ranges: readonly RangeContent[]): WorkbookPatch {
  const operations = mends.flatMap((mend): WorkbookOperation[] => {
    if (mend.kind === "table") return tableOperations(mend);
    if (mend.kind === "look") return [];
    return [{ kind: "write-values", sheet: mend.sheet, row: mend.row, column: mend.column, values: [[mend.to]] }];
  });
  const renamings = mends.flatMap((mend): Renaming[] => {
    if (mend.kind === "header") return [{ table: mend.table, toTable: mend.table, header: { from: mend.from, to: mend.to } }];
    return mend.kind === "look" || mend.from === null ? [] : [{ table: mend.from, toTable: mend.name }];
  });
  return [...operations, ...rewrittenFormulas(ranges, renamings)];
}

/** A table cannot be renamed: it becomes plain cells, and these a table of the right name. */
function tableOperations({ name, from, sheet, row, column, rowCount, columnCount, headersAsText }: TableMend): WorkbookOperation[] {
  return [
    ...(from === null ? [] : [{ kind: "remove-table", table: from } as const]),
    ...headersAsText.map(({ column: at, text }): WorkbookOperation => ({ kind: "write-values", sheet, row, column: at, values: [[text]] })),
    { kind: "add-table", sheet, name, row, column, rowCount, columnCount, style: tableStyle },
  ];
}
