import { columnsOf } from "../../sheets/define-sheet";
import { planSheet } from "../../sheets/plan-sheets";
import { readPlan, type PlanReading } from "../../sheets/read-plan";
import { bodyFormat } from "../../sheets/sheet-style";
import type { SafeEdit } from "../../rules/define-rule";
import type { Finding } from "../../rules/finding";
import type { WorkbookOperation, WriteValues } from "../../workbook/patch";
import type { CellPlace, RangeContent, Workbook, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { editPatch } from "../edit-patch";
import { NoPlanError, readPlanContent } from "../load-plan";
import { joinedWrites } from "./joined-writes";
import { planMends } from "./plan-mends";
import { waiversAlong } from "./waivers-along";

/** Writing the mends that follow from what the plan says already. */
export interface MendCases {
  /**
   * Reads the workbook again and mends those of the findings that are still found as they were, all in one writing. A
   * finding is left when nothing safe is known of it, when it says something else now, and when one of its cells holds a
   * formula or cannot be found. `left` counts them. @throws NoPlanError
   */
  mend(findings: readonly Finding[]): Promise<MendReport>;
}

export interface MendReport {
  mended: number;
  left: number;
}

export function mendCases(workbook: Workbook): MendCases {
  return {
    async mend(findings) {
      const content = await readPlanContent(workbook);
      const reading = readPlan(content);
      if (reading === null) throw new NoPlanError();
      const { plan } = reading;
      const writesOf = (edit: SafeEdit): readonly WriteValues[] => writes(edit, reading, content);
      const isPlaced = (edit: SafeEdit): boolean => writesOf(edit).length > 0;
      let planned = planMends(plan, findings, isPlaced);
      const cells = new Cells(await readCells(workbook, planned.edits.flatMap(writesOf)));
      const isFree = (edit: SafeEdit): boolean => isPlaced(edit) && !writesOf(edit).some((place) => cells.at(place).formula !== null);
      if (!planned.edits.every(isFree)) planned = planMends(plan, findings, isFree);
      if (planned.edits.length > 0) {
        const edits = [...planned.edits, ...waiversAlong(plan, planned.plan)];
        await workbook.apply(joinedWrites([...unlockNumbers(planned.edits, reading, writesOf, cells), ...editPatch(edits, reading, content).patch]));
      }
      return { mended: planned.mended, left: findings.length - planned.mended };
    },
  };
}

/** The cells that an edit writes; none where the workbook lacks one of them. */
function writes(edit: SafeEdit, reading: PlanReading, content: WorkbookContent): readonly WriteValues[] {
  const { patch, unplaced } = editPatch([edit], reading, content);
  return unplaced.length > 0 ? [] : patch.filter((operation) => operation.kind === "write-values");
}

async function readCells(workbook: Workbook, places: readonly CellPlace[]): Promise<RangeContent[]> {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets.length === 0 ? [] : (await workbook.read({ tables: "none", sheets, details: true })).ranges;
}

/** What cells hold beside their values. */
class Cells {
  private readonly ranges: ReadonlyMap<string, RangeContent>;

  constructor(ranges: readonly RangeContent[]) {
    this.ranges = new Map(ranges.map((range) => [nameKey(range.sheet), range]));
  }

  at({ sheet, row, column }: CellPlace): { formula: string | null; numberFormat: string | null } {
    const range = this.ranges.get(nameKey(sheet));
    const [down, right] = [row - (range?.row ?? 0), column - (range?.column ?? 0)];
    return { formula: range?.formulas?.[down]?.[right] ?? null, numberFormat: range?.numberFormats?.[down]?.[right] ?? null };
  }
}

/** Excel makes text again of a number that is written into a cell of text: such cells get the format of their column. */
function unlockNumbers(
  edits: readonly SafeEdit[],
  { plan, language }: PlanReading,
  writesOf: (edit: SafeEdit) => readonly WriteValues[],
  cells: Cells,
): WorkbookOperation[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "blank-parameter" || typeof edit.value !== "number") return [];
    const look = columnsOf(planSheet(edit.table), plan.plan, language).find(({ key }) => key === edit.column)?.look;
    const numberFormat = look === undefined ? "General" : (bodyFormat(look, plan.plan.currencyUnit).numberFormat ?? "General");
    return writesOf(edit)
      .filter((place) => cells.at(place).numberFormat === "@")
      .map(({ sheet, row, column }): WorkbookOperation => {
        return { kind: "format-range", sheet, range: { row, column, rowCount: 1, columnCount: 1 }, format: { numberFormat } };
      });
  });
}
