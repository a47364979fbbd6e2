import { evaluate } from "../method/evaluate";
import { parsePlan } from "../plan/parse-plan";
import { locate } from "../sheets/locate";
import { readPlan } from "../sheets/read-plan";
import type { Workbook } from "../workbook/port";
import { adoptSheet } from "./adoption/adopt-sheet";
import { saveMapping, savedMapping } from "./adoption/mapping-part";
import { previewAdoption } from "./adoption/preview-adoption";
import { proposeAdoption } from "./adoption/propose-adoption";
import { compareCases } from "./compare/compare-cases";
import { bindCatalogTool } from "./catalog/catalog-tool";
import { KeepingWorkbook, type WritingDesk } from "./changes/keeping-workbook";
import { listRestorePoints, undoLatest } from "./changes/restore";
import type { WritingCause } from "./changes/restore-point";
import { createTemplate, placePlan } from "./create-template";
import { writeFindingsSheet } from "./findings-sheet/findings-sheet-cases";
import { isoDate } from "./iso-date";
import { loadPlan, looksLikePlan, readPlanContent } from "./load-plan";
import { noGaps, planGaps } from "./plan-gaps";
import { sheetNamesOf } from "./place-name";
import { samplePlan } from "./sample-plan";
import type { PlanState, UseCases } from "./use-cases";
import { validatePlan } from "./validate-plan";

const nothing: PlanState = {
  hasPlan: false,
  name: null,
  entity: null,
  firstYear: null,
  years: null,
  evaluation: null,
  counts: null,
  gaps: noGaps,
  sheetNames: {},
};

/** What the use cases need beside the workbook. */
export interface UseCaseSurroundings {
  now(): Date;
  /** Called after each change that they made: the workbook's own watch reports only the changes of others. */
  written?(): void;
  /** How writings are shown and approved. */
  desk?: WritingDesk;
}

/**
 * The use cases of the pane and the ribbon over one workbook. All that they write is kept as a restore point; `cause`
 * says in its list what wrote.
 */
export function bindUseCases(open: Workbook, { now, written = () => undefined, desk }: UseCaseSurroundings): UseCases {
  const keeping = (cause: WritingCause): Workbook => new KeepingWorkbook(open, cause, now, desk);
  const workbook = keeping("other");
  async function writing<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } finally {
      // After a failure too: a part of the patch may stand in the workbook.
      written();
    }
  }
  // Loaded when it is asked for: it brings the reader of .xlsx files and the catalogue of sources with it.
  const budgetCases = () => import("./budget/budget-cases");
  const sispt = async () => (await import("./sispt/sispt-cases")).sisptCases(keeping("import"));
  const repairing = async () => (await import("./repair/repair-cases")).repairCases(keeping("repair"));
  const formulas = async () => (await import("./formulas/formula-cases")).formulaCases(keeping("formulas"), keeping("freeze"));
  const comparing = compareCases(keeping("compare"), sheetNamesOf);
  const reporting = async () => (await import("./report/report-cases")).reportCases(keeping("report"), now);
  const share = async () => (await import("./share/share-cases")).shareCases(keeping("update"));
  return {
    share: {
      split: async (language) => (await share()).split(language),
      look: async (parts) => (await share()).look(parts),
      apply: async (parts, decisions) => writing((await share()).apply(parts, decisions)),
    },
    sispt: {
      read: async (file, language) => (await sispt()).read(file, language),
      create: async (file, language) => writing((await sispt()).create(file, language)),
      write: async (original) => (await sispt()).write(original),
    },
    async look() {
      const content = await readPlanContent(workbook);
      const reading = readPlan(content);
      if (reading === null) return { ...nothing, damaged: looksLikePlan(content) };
      const { plan } = reading;
      return {
        hasPlan: true,
        name: plan.plan.name,
        entity: plan.plan.entity,
        firstYear: plan.plan.firstYear,
        years: plan.plan.years,
        evaluation: evaluate(plan),
        counts: { productGoals: plan.productGoals.length, investments: plan.investments.length },
        gaps: planGaps(reading),
        sheetNames: sheetNamesOf(reading),
      };
    },
    create: (options) => writing(createTemplate(keeping("create"), options)),
    createSample: (language) => writing(placePlan(keeping("sample"), parsePlan(samplePlan).plan, language)),
    proposeAdoption: (sheet, headerRow, headerRows) => proposeAdoption(workbook, sheet, headerRow, headerRows),
    adopt: (mapping, language) => writing(adoptSheet(keeping("adopt"), mapping, language)),
    previewAdoption: (mapping, language) => previewAdoption(workbook, mapping, language),
    savedMapping: () => savedMapping(workbook),
    // A part of our own, which nobody sees: nothing to ask about, nothing to undo.
    saveMapping: (mapping) => saveMapping(open, mapping),
    async validate(language) {
      const reading = await loadPlan(workbook);
      return validatePlan(reading.plan, language, sheetNamesOf(reading));
    },
    compare: {
      ...comparing,
      writeSheet: (described, versions, language) => writing(comparing.writeSheet(described, versions, language)),
    },
    catalog: bindCatalogTool(keeping("import"), writing),
    budget: {
      read: async (bytes, sheet) => (await import("./budget/open-budget")).openBudget(bytes, sheet),
      join: async (file, options) => (await budgetCases()).joinBudget(workbook, file, options),
      bring: async (file, options, existing) => writing((await budgetCases()).bringBudget(keeping("budget"), file, options, existing)),
    },
    restore: {
      listRestorePoints: () => listRestorePoints(open),
      undo: (changedCells) => writing(undoLatest(open, changedCells)),
    },
    repair: { propose: async () => (await repairing()).propose(), apply: async () => writing((await repairing()).apply()) },
    formulas: {
      look: async () => (await formulas()).look(),
      repair: async () => writing((await formulas()).repair()),
      freeze: async () => writing((await formulas()).freeze()),
    },
    report: {
      document: async (language) => (await reporting()).document(language),
      publicSummary: async (language) => (await reporting()).publicSummary(language),
      writeSheets: async (language) => writing((await reporting()).writeSheets(language)),
    },
    findingsSheet: { write: (language) => writing(writeFindingsSheet(workbook, language, isoDate(now()))) },
    async goTo(path) {
      // Read again: rows may have moved since the finding was made.
      const place = locate(await loadPlan(workbook), path);
      if (place === null) return false;
      await workbook.select(place);
      return true;
    },
  };
}
