import { emptyPlan } from "../../plan/empty-plan";
import type { Plan, Waiver } from "../../plan/plan";
import { fold } from "../../i18n/fold";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import { columnsOf } from "../../sheets/define-sheet";
import { inputOperations } from "../../sheets/lists";
import { markOperations } from "../../sheets/marks";
import { planSheet } from "../../sheets/plan-sheets";
import type { PlanReading } from "../../sheets/read-plan";
import { tableOperations } from "../../sheets/sheet-operations";
import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { WorkbookContent } from "../../workbook/port";
import { standsUnderItsName } from "../standing-sheet";

type FilledWaiver = { [Key in keyof Waiver]: string };

/**
 * The patch that adds a waiver to its sheet, and the sheet itself where the workbook has none; null where the sheet or
 * the table is there and lacks something of it, which has to be repaired first.
 */
export function waiverPatch(waiver: FilledWaiver, reading: PlanReading, content: WorkbookContent): WorkbookPatch | null {
  const layout = reading.layouts.get("waivers");
  if (layout === undefined) {
    const isThere = standsUnderItsName(content, ({ tables }) => tables.waivers.sheet);
    return isThere ? null : newSheetPatch(waiver, reading);
  }
  const table = content.tables.find(({ name }) => fold(name) === fold(layout.table));
  const cells = new Array<string | null>(table?.headers.length ?? 0).fill(null);
  for (const [key, value] of Object.entries(waiver)) {
    const position = layout.columns.get(key);
    if (position === undefined) return null;
    cells[position] = value;
  }
  return [{ kind: "append-rows", table: layout.table, rows: [cells] }];
}

function newSheetPatch(waiver: FilledWaiver, { plan, language, profilePlaces }: PlanReading): WorkbookPatch {
  const [home] = profilePlaces.values();
  const sheet = planSheet("waivers");
  const columns = columnsOf(sheet, plan.plan, language);
  const operations: WorkbookOperation[] = [];
  const empty: Plan = emptyPlan(plan.plan.firstYear, plan.plan.years);
  const name = sheetTextsIn(language).tables.waivers.sheet;
  // Made without rows, so that it has the free ones of the template.
  const place = tableOperations(operations, { sheet, name, home: home?.sheet ?? "", columns, rows: [], plan: empty, language });
  const places = new Map([["waivers", place] as const]);
  const added = new Set(["waivers"] as const);
  return [
    ...operations,
    ...inputOperations(places, { added, changed: added }, language),
    ...markOperations(places, added, language),
    {
      kind: "write-values",
      sheet: name,
      row: place.headerRow + 1,
      column: place.positions[0] ?? 0,
      values: [columns.map(({ key }) => waiver[key as keyof Waiver])],
    },
  ];
}
