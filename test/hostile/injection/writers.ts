import type { AdoptionMapping } from "../../../src/app/adoption/adoption";
import { saveMapping } from "../../../src/app/adoption/mapping-part";
import { bringBudget } from "../../../src/app/budget/budget-cases";
import { readBudget } from "../../../src/app/budget/read-budget";
import { loadCatalog, useCode as catalogCode } from "../../../src/app/catalog/catalog-cases";
import { KeepingWorkbook } from "../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../src/app/changes/restore";
import { compareCases } from "../../../src/app/compare/compare-cases";
import { createTemplate } from "../../../src/app/create-template";
import { writeFindingsSheet } from "../../../src/app/findings-sheet/findings-sheet-cases";
import { repairFormulas } from "../../../src/app/formulas/repair-formulas";
import { loadPlan } from "../../../src/app/load-plan";
import { mendCases } from "../../../src/app/mend/mend-cases";
import { parameterCases } from "../../../src/app/parameters/parameter-cases";
import { pictureCases } from "../../../src/app/pictures/picture-cases";
import { sheetNamesOf } from "../../../src/app/place-name";
import { repairCases } from "../../../src/app/repair/repair-cases";
import { reportCases } from "../../../src/app/report/report-cases";
import { readSamplePlan } from "../../../src/app/sample-plan";
import { applyParts } from "../../../src/app/share/share-cases";
import { splitPlan } from "../../../src/app/share/part-files";
import { responsibleUnits } from "../../../src/app/share/part-plan";
import { validatePlan } from "../../../src/app/validate-plan";
import { waiveCases } from "../../../src/app/waive/waive-cases";
import { printPlan } from "../../../src/plan/print-plan";
import { planSheet } from "../../../src/sheets/plan-sheets";
import type { CellValue } from "../../../src/plan/cell-value";
import type { Workbook } from "../../../src/workbook/port";
import { plainPng } from "../../contract/picture-contract";
import { book } from "../../unit/app/budget/budget-book";
import { officeWorkbook } from "../../unit/app/adoption/office-sheets";
import { hostileTexts, mark } from "./hostile-plan";

export const day = () => new Date(Date.UTC(2026, 10, 26, 12));

/** Everything that writes into a workbook with the hostile plan, in this order. */
export const writers: Readonly<Record<string, (workbook: Workbook) => Promise<unknown>>> = {
  "a mapping that is kept": (workbook) => saveMapping(workbook, hostileMapping),
  "the template again": (workbook) => createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 }),
  "the findings sheet": (workbook) => writeFindingsSheet(keeping(workbook), "es", "2026-11-26"),
  "the findings sheet again": (workbook) => writeFindingsSheet(keeping(workbook), "en", `=1+1 ${mark}`),
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
  "a code of the catalogue": (workbook) => catalogCode(keeping(workbook), { table: "productGoals", code: null, row: 0, column: "mgaProduct", year: null }, `=1+1 ${mark}`),
  parameters: async (workbook) => {
    const cases = parameterCases(keeping(workbook));
    const hostile = await cases.write(new Map([["viableFrom", `=1+1 ${mark}`]]), "es");
    if (hostile.refused.length === 0) throw new Error("a text stands for a number");
    await cases.write(new Map([["viableFrom", 0.9]]), "es");
    return cases.resetAll("es");
  },
  "a picture": (workbook) => {
    const text = `=1+1 ${mark}`;
    const look = { png: plainPng(4, 3, [18, 127, 142]), width: 480, height: 280, sheet: "Gráficos" };
    return pictureCases(keeping(workbook), day).place({ ...look, altText: text, title: text, source: text, dated: () => text }, "es");
  },
  "formulas entered again": async (workbook) => {
    // A formula that has to be entered again (as LibreOffice leaves it) beside a text that looks like one.
    await workbook.apply([
      { kind: "add-sheet", sheet: "Fórmulas" },
      { kind: "write-formulas", sheet: "Fórmulas", row: 0, column: 0, formulas: [["=_xldudf_plan_coherence()"]] },
      { kind: "write-values", sheet: "Fórmulas", row: 0, column: 1, values: [[`=_xldudf_PLAN_COHERENCE() ${mark}`]] },
    ]);
    if ((await repairFormulas(keeping(workbook))).length === 0) throw new Error("no formula was entered again");
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
    for (const { finding } of validatePlan(plan, "es").findings.slice(0, 2)) await waiveCases(keeping(workbook), day).withdraw(finding);
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
    const parts = responsibleUnits(plan).units.slice(0, 2).map((unit) => splitPlan(plan, "es", unit));
    return applyParts(keeping(workbook), (await Promise.all(parts)).flat(), {});
  },
  "undoing it all": async (workbook) => {
    for (let left = 8; left > 0; left--) await undoLatest(workbook, "replace");
  },
};

/** Which of them write texts of their own, so that more of them stand in the workbook after. */
export const adding: readonly string[] = ["the findings sheet", "the report sheets", "the comparison sheet", "the catalogue sheet", "a picture", "formulas entered again", "the budget", "waivers"];

const hostileMapping: AdoptionMapping = {
  sheet: `=1+1 ${mark}`,
  headerRow: 1,
  firstYear: 2024,
  years: 4,
  currencyUnit: "pesos",
  columns: { "productGoals.name": `]]></mapping><f>=1+1 ${mark}</f>` },
};

/** The files in src that write into workbooks, with what tries each: a name above, or of a test. */
export const writingFiles: Readonly<Record<string, readonly string[]>> = {
  "app/adoption/mapping-part.ts": ["a mapping that is kept"],
  "app/budget/budget-cases.ts": ["the budget"],
  "app/catalog/catalog-cases.ts": ["the catalogue sheet", "a code of the catalogue"],
  "app/changes/keeping-workbook.ts": ["mending"],
  "app/changes/restore.ts": ["undoing it all"],
  "app/compare/compare-cases.ts": ["the comparison sheet"],
  "app/create-template.ts": ["the template again", "an adopted sheet"],
  "app/findings-sheet/findings-sheet-cases.ts": ["the findings sheet", "the findings sheet again"],
  "app/formulas/freeze-formulas.ts": ["freezing writes what a function gave as text"],
  "app/formulas/repair-formulas.ts": ["formulas entered again"],
  "app/mend/mend-cases.ts": ["mending"],
  "app/parameters/parameter-cases.ts": ["parameters"],
  "app/pictures/picture-cases.ts": ["a picture"],
  "app/repair/repair-cases.ts": ["repair"],
  "app/report/report-cases.ts": ["the report sheets"],
  "app/share/part-files.ts": ["files of the national form and of units"],
  "app/share/share-cases.ts": ["parts that come back"],
  "app/sispt/new-form.ts": ["files of the national form and of units"],
  "app/sispt/write-sispt.ts": ["files of the national form and of units"],
  "app/waive/waive-cases.ts": ["waivers"],
};

/** They name the writing of a workbook and write none: one reckons what a patch changes, one hands on use cases. */
export const noWriters: readonly string[] = ["app/changes/patch-changes.ts", "app/bind-use-cases.ts"];

/** With restore points, as the pane and the command line write. */
function keeping(workbook: Workbook): Workbook {
  return new KeepingWorkbook(workbook, "other", day);
}
