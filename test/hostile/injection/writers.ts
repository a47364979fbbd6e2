import { bringBudget } from "../../../src/app/budget/budget-cases";
import { readBudget } from "../../../src/app/budget/read-budget";
import { loadCatalog } from "../../../src/app/catalog/catalog-cases";
import { KeepingWorkbook } from "../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../src/app/changes/restore";
import { compareCases } from "../../../src/app/compare/compare-cases";
import { createTemplate } from "../../../src/app/create-template";
import { writeFindingsSheet } from "../../../src/app/findings-sheet/findings-sheet-cases";
import { loadPlan } from "../../../src/app/load-plan";
import { mendCases } from "../../../src/app/mend/mend-cases";
import { sheetNamesOf } from "../../../src/app/place-name";
import { repairCases } from "../../../src/app/repair/repair-cases";
import { reportCases } from "../../../src/app/report/report-cases";
import { readSamplePlan } from "../../../src/app/sample-plan";
import { applyParts } from "../../../src/app/share/share-cases";
import { splitPlan } from "../../../src/app/share/part-files";
import { validatePlan } from "../../../src/app/validate-plan";
import { waiveCases } from "../../../src/app/waive/waive-cases";
import { printPlan } from "../../../src/plan/print-plan";
import { planSheet } from "../../../src/sheets/plan-sheets";
import type { CellValue } from "../../../src/plan/cell-value";
import type { Workbook } from "../../../src/workbook/port";
import { book } from "../../unit/app/budget/budget-book";
import { officeWorkbook } from "../../unit/app/adoption/office-sheets";
import { hostileTexts, mark } from "./hostile-plan";

export const day = () => new Date(Date.UTC(2026, 10, 26, 12));

/** Everything that writes into a workbook with the hostile plan, in this order. */
export const writers: Readonly<Record<string, (workbook: Workbook) => Promise<unknown>>> = {
  "the template again": (workbook) => createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 }),
  "the findings sheet": (workbook) => writeFindingsSheet(keeping(workbook), "es", "2026-11-26"),
  "the report sheets": (workbook) => reportCases(keeping(workbook), day).writeSheets("en"),
  "the comparison sheet": async (workbook) => {
    const cases = compareCases(keeping(workbook), sheetNamesOf);
    const before = { name: `=1+1 ${mark}.json`, bytes: new TextEncoder().encode(JSON.stringify(printPlan(readSamplePlan()))) };
    const described = await cases.compareWith(before, "before", "es");
    return cases.writeSheet(described, { before: before.name, after: `@${mark}` }, "es");
  },
  "the catalogue sheet": async (workbook) => {
    const headers = ["Código programa", "Programa", "Código producto", "Producto", "Código indicador", "Indicador", "Unidad de medida"];
    const rows = hostileTexts.map((text, at) => ["4003", text, "4003017", text, `4003${String(at).padStart(5, "0")}`, text, text]);
    const source = await officeWorkbook({ name: "MGA", rows: [headers, ...rows] });
    return loadCatalog(keeping(workbook), { workbook: source, name: `=cmd|${mark}.xlsx`, version: `+${mark}`, loadedOn: "2026-11-26" }, "es");
  },
  "the budget": async (workbook) => {
    const { plan } = (await loadPlan(workbook)).plan;
    const headers = ["Producto MGA", "BPIN", "Fuentes de financiación", "Apropiación definitiva (pesos)"];
    const rows = hostileTexts.map((text, at): CellValue[] => [text, text, text, 1000 + at]);
    const file = await readBudget(await book([headers, ...rows]), null);
    return bringBudget(keeping(workbook), file, { year: plan.firstYear, kind: "budget", sources: {} }, "add");
  },
  waivers: async (workbook) => {
    const { plan } = await loadPlan(workbook);
    for (const { finding } of validatePlan(plan, "es").findings.slice(0, 5)) {
      await waiveCases(keeping(workbook), day).waive(finding, { reason: `=HYPERLINK("http://${mark}")`, who: `+${mark}` });
    }
  },
  mending: async (workbook) => {
    const { plan } = await loadPlan(workbook);
    return mendCases(keeping(workbook)).mend(validatePlan(plan, "es").findings.map(({ finding }) => finding));
  },
  repair: async (workbook) => {
    const { tables } = await workbook.read({ tables: [planSheet("axes").tableName] });
    const [{ sheet, row, column } = { sheet: "", row: 0, column: 0 }] = tables;
    await workbook.apply([{ kind: "write-values", sheet, row, column, values: [[`=1+1 ${mark}`]] }]);
    return repairCases(keeping(workbook)).apply();
  },
  "parts that come back": async (workbook) => {
    const { plan } = await loadPlan(workbook);
    return applyParts(keeping(workbook), (await splitPlan(plan, "es")).slice(0, 2), {});
  },
  "undoing it all": async (workbook) => {
    for (let left = 8; left > 0; left--) await undoLatest(workbook, "replace");
  },
};

/** With restore points, as the pane and the command line write. */
function keeping(workbook: Workbook): Workbook {
  return new KeepingWorkbook(workbook, "other", day);
}
