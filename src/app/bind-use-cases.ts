import { PlanEvaluator } from "../method/plan-evaluator";
import { locate } from "../sheets/locate";
import { readPlan, type PlanReading } from "../sheets/read-plan";
import type { Workbook } from "../workbook/port";
import type { CatalogTool } from "./catalog/catalog-tool";
import type { WritingDesk } from "./changes/keeping-workbook";
import type { WritingCause } from "./changes/restore-point";
import { inSlices } from "./in-slices";
import { loadPlan, looksLikePlan, readPlanContent } from "./load-plan";
import { noGaps, planGaps } from "./plan-gaps";
import { sheetNamesOf } from "./place-name";
import type { PlanState, UseCases } from "./use-cases";

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
  /** Gives the page its turn during long work: a macrotask. Without it long work leaves the page no turn. */
  pause?(): Promise<void>;
}

/** A plan as it was read, with its evaluation. */
interface Looked {
  reading: PlanReading;
  evaluator: PlanEvaluator;
}

/**
 * The use cases of the pane and the ribbon over one workbook. All that they write is kept as a restore point; `cause`
 * says in its list what wrote. Looking at the plan is at hand; everything else is loaded when it is first asked for, so
 * that the pane opens quickly.
 */
export function bindUseCases(
  open: Workbook,
  { now, written = () => undefined, desk, pause = () => Promise.resolve() }: UseCaseSurroundings,
): UseCases {
  async function keeping(cause: WritingCause): Promise<Workbook> {
    const { KeepingWorkbook } = await import("./changes/keeping-workbook");
    return new KeepingWorkbook(open, cause, now, desk);
  }
  async function writing<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } finally {
      // After a failure too: a part of the patch may stand in the workbook.
      written();
    }
  }
  const clock = () => now().getTime();
  const template = () => import("./create-template");
  const adoption = async () => (await import("./adoption/adoption-cases")).adoptionCases(open, await keeping("adopt"));
  const comparing = async () => (await import("./compare/compare-cases")).compareCases(await keeping("compare"), sheetNamesOf);
  const catalog = async (): Promise<CatalogTool> => (await import("./catalog/catalog-tool")).bindCatalogTool(await keeping("import"), writing);
  const budget = async () => (await import("./budget/budget-cases")).budgetCases(await keeping("budget"));
  const sispt = async () => (await import("./sispt/sispt-cases")).sisptCases(await keeping("import"));
  const repairing = async () => (await import("./repair/repair-cases")).repairCases(await keeping("repair"));
  const waiving = async () => (await import("./waive/waive-cases")).waiveCases(await keeping("waive"), now);
  const mending = async () => (await import("./mend/mend-cases")).mendCases(await keeping("mend"));
  const parameters = async () => (await import("./parameters/parameter-cases")).parameterCases(await keeping("parameters"));
  const formulas = async () => (await import("./formulas/formula-cases")).formulaCases(await keeping("formulas"), await keeping("freeze"));
  const share = async () => (await import("./share/share-cases")).shareCases(await keeping("update"));
  const reporting = async () => (await import("./report/report-cases")).reportCases(await keeping("report"), now);
  const picturing = async () => (await import("./pictures/picture-cases")).pictureCases(await keeping("picture"), now);
  const restoring = () => import("./changes/restore");

  /** What was read and evaluated for a look, so that a validation of it needs neither again. */
  const looks = new WeakMap<PlanState, Looked>();
  const evaluated = async (reading: PlanReading, signal?: AbortSignal): Promise<Looked> => ({
    reading,
    evaluator: await inSlices(PlanEvaluator.inSteps(reading.plan), { pause, clock, signal }),
  });
  return {
    async look() {
      const content = await readPlanContent(open);
      const reading = readPlan(content);
      if (reading === null) return { ...nothing, damaged: looksLikePlan(content) };
      const { plan } = reading;
      const looked = await evaluated(reading);
      const state: PlanState = {
        hasPlan: true,
        name: plan.plan.name,
        entity: plan.plan.entity,
        firstYear: plan.plan.firstYear,
        years: plan.plan.years,
        evaluation: looked.evaluator.examination.evaluation,
        counts: { productGoals: plan.productGoals.length, investments: plan.investments.length },
        gaps: planGaps(reading),
        sheetNames: sheetNamesOf(reading),
      };
      looks.set(state, looked);
      return state;
    },
    create: async (options) => writing((await template()).createTemplate(await keeping("create"), options)),
    async createSample(language) {
      const { readSamplePlan } = await import("./sample-plan");
      return writing((await template()).placePlan(await keeping("sample"), readSamplePlan(), language));
    },
    proposeAdoption: async (sheet, headerRow, headerRows) => (await adoption()).propose(sheet, headerRow, headerRows),
    adopt: async (mapping, language) => writing((await adoption()).adopt(mapping, language)),
    previewAdoption: async (mapping, language) => (await adoption()).preview(mapping, language),
    savedMapping: async () => (await adoption()).savedMapping(),
    saveMapping: async (mapping) => (await adoption()).saveMapping(mapping),
    async validate(language, signal, state) {
      const { validatePlanInSlices } = await import("./validate-plan");
      const looked = state === undefined ? undefined : looks.get(state);
      // Once: what a validation supposes to reckon gains changes the evaluator.
      if (state !== undefined) looks.delete(state);
      const { reading, evaluator } = looked ?? (await evaluated(await loadPlan(open), signal));
      return validatePlanInSlices(reading.plan, language, sheetNamesOf(reading), { pause, signal, clock }, evaluator);
    },
    waive: {
      waive: async (finding, words) => writing((await waiving()).waive(finding, words)),
      withdraw: async (finding) => writing((await waiving()).withdraw(finding)),
    },
    mend: { mend: async (findings) => writing((await mending()).mend(findings)) },
    parameters: {
      read: async (language) => (await parameters()).read(language),
      write: async (changes, language) => writing((await parameters()).write(changes, language)),
      resetAll: async (language) => writing((await parameters()).resetAll(language)),
    },
    compare: {
      compareWith: async (...given) => (await comparing()).compareWith(...given),
      writeSheet: async (...given) => writing((await comparing()).writeSheet(...given)),
    },
    catalog: {
      find: async (...given) => (await catalog()).find(...given),
      load: async (...given) => (await catalog()).load(...given),
      search: async (...given) => (await catalog()).search(...given),
      check: async (...given) => (await catalog()).check(...given),
      use: async (...given) => (await catalog()).use(...given),
    },
    budget: {
      read: async (...given) => (await budget()).read(...given),
      join: async (...given) => (await budget()).join(...given),
      bring: async (...given) => writing((await budget()).bring(...given)),
    },
    sispt: {
      read: async (file, language) => (await sispt()).read(file, language),
      create: async (file, language) => writing((await sispt()).create(file, language)),
      write: async (original) => (await sispt()).write(original),
    },
    restore: {
      listRestorePoints: async () => (await restoring()).listRestorePoints(open),
      undo: async (changedCells, point) => writing((await restoring()).undoLatest(open, changedCells, point)),
    },
    repair: { propose: async () => (await repairing()).propose(), apply: async () => writing((await repairing()).apply()) },
    formulas: {
      look: async () => (await formulas()).look(),
      repair: async () => writing((await formulas()).repair()),
      freeze: async () => writing((await formulas()).freeze()),
    },
    share: {
      split: async (language) => (await share()).split(language),
      look: async (parts) => (await share()).look(parts),
      apply: async (parts, decisions) => writing((await share()).apply(parts, decisions)),
    },
    report: {
      document: async (language) => (await reporting()).document(language),
      publicSummary: async (language) => (await reporting()).publicSummary(language),
      writeSheets: async (language) => writing((await reporting()).writeSheets(language)),
    },
    pictures: { place: async (picture, language) => writing((await picturing()).place(picture, language)) },
    findingsSheet: {
      async write(language) {
        const [{ writeFindingsSheet }, { isoDate }] = await Promise.all([import("./findings-sheet/findings-sheet-cases"), import("./iso-date")]);
        return writing(writeFindingsSheet(await keeping("other"), language, isoDate(now())));
      },
    },
    async goTo(path) {
      // Read again: rows may have moved since the finding was made.
      const place = locate(await loadPlan(open), path);
      if (place === null) return false;
      await open.select(place);
      return true;
    },
  };
}
