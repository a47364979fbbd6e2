import { isBlank } from "../plan/cell-value";
import type { Plan } from "../plan/plan";
import { tableKeys, type TableKey } from "../plan/table-schemas";
import { fold } from "../i18n/fold";
import type { Language } from "../i18n/language";
import { profileRows } from "../sheets/home-sheet";
import { planSheet, planTableNames, profileTable } from "../sheets/plan-sheets";
import { readPlan, type PlanReading } from "../sheets/read-plan";
import { writePlan, type PlanWriting } from "../sheets/write-plan";
import type { TableContent, Workbook, WorkbookContent } from "../workbook/port";
import { AdoptionError } from "./adoption/adoption-error";
import { looksLikePlan, NoPlanError, readTemplateContent } from "./load-plan";
import { parameterDefaults } from "./parameter-defaults";
import type { LostLook } from "./repair/find-lost-looks";
import { hiddenColumns, isToBeRepaired, type RepairProposal } from "./repair/repair";
import { templatePlan } from "./template-plan";
import type { TemplateReport } from "./template-report";

/**
 * Adds the sheets of the plan that the workbook does not have yet, Tablero and Viabilidad too, and gives back the lists,
 * messages and marks that cells of the others lost. Done twice, it changes nothing. Where something that is missing stands there under another name, nothing is added: a blank column or sheet beside
 * it would hide what it holds.
 */
export async function createTemplate(
  workbook: Workbook,
  options: { language: Language; firstYear: number; years: number },
): Promise<TemplateReport> {
  const content = await readTemplateContent(workbook);
  const reading = readPlan(content);
  const plan = templatePlan({ ...options, ...(reading === null ? {} : reading.plan.plan) });
  const broken = await brokenParts(workbook, content, reading, plan);
  if (broken?.canBeRepaired === true && isToBeRepaired(broken.proposal)) return { added: [], kept: [], repairFirst: true };
  const doubtful = broken === null ? [] : hiddenColumns(broken.proposal);
  // The actors of a plan that is there are the office's: only a missing table is filled.
  if (tableOf(content, "actors") !== undefined) plan.actors = [];
  const writing = writePlan(plan, options.language, content, parameterDefaults, {
    // What they show would refer to the columns that are not there.
    withResults: doubtful.length === 0,
    withheld: new Set(doubtful.map(({ table, key }) => `${table}.${key}`)),
  });
  const lost = reading === null ? [] : await lostLooks(workbook, writing, reading.language);
  const patch = [...writing.patch, ...lost.flatMap(({ operations }) => operations)];
  if (patch.length > 0) await workbook.apply(patch);
  const withheld = doubtful.map(({ sheet, header }) => ({ sheet, header }));
  return {
    added: writing.added,
    kept: writing.kept,
    ...(withheld.length > 0 ? { withheld } : {}),
    ...(lost.length > 0 ? { looks: lost.map(({ mend }) => mend) } : {}),
  };
}

/** What cells of the tables that were there lost of their lists, messages and marks, as pasted cells do. */
async function lostLooks(workbook: Workbook, { places, addedTables }: PlanWriting, language: Language): Promise<LostLook[]> {
  const { findLostLooks } = await import("./repair/find-lost-looks");
  const keys = [...places.keys()].filter((key) => !addedTables.has(key));
  return findLostLooks(workbook, { places, keys, language });
}

interface BrokenParts {
  proposal: RepairProposal;
  /** False: the data of Inicio are nowhere, and have to be there first. */
  canBeRepaired: boolean;
}

/** What a repair would find; null where nothing is missing or nothing is left of a plan. */
async function brokenParts(workbook: Workbook, content: WorkbookContent, reading: PlanReading | null, plan: Plan): Promise<BrokenParts | null> {
  const lacks = reading === null ? looksLikePlan(content) : lacksSomething(content, reading);
  if (!lacks) return null;
  // Loaded where something is missing: the pane and the functions start without it.
  const { proposeRepair, readForRepair } = await import("./repair/propose-repair");
  const all = await readForRepair(workbook);
  try {
    return { proposal: proposeRepair(all), canBeRepaired: true };
  } catch (error) {
    if (!(error instanceof NoPlanError)) throw error;
    const home: TableContent = { name: profileTable, sheet: "", row: 0, column: 0, headers: ["", "", ""], rows: profileRows(plan.plan, "es") };
    return { proposal: proposeRepair({ ...all, tables: [...all.tables, home] }), canBeRepaired: false };
  }
}

/** Optional tables and Parámetros too: they may have been lost like the others. */
function lacksSomething(content: WorkbookContent, { missingColumns }: PlanReading): boolean {
  const names = new Set(content.tables.map(({ name }) => fold(name)));
  return missingColumns.length > 0 || planTableNames.some((name) => !names.has(fold(name)));
}

/**
 * Writes a whole plan into a workbook without one, or into a template that is still empty. A sheet known to be empty
 * may be named: it becomes the sheet of that name.
 * @throws AdoptionError when the workbook holds a plan with content, or a template of other years.
 */
export async function placePlan(
  workbook: Workbook,
  plan: Plan,
  language: Language,
  emptySheet: string | null = null,
): Promise<TemplateReport> {
  const content = await readTemplateContent(workbook);
  const reading = readPlan(content);
  // Whether or not Inicio is there: rows of a plan must not be mixed with those of another.
  const filled = tableKeys.filter((key) => key !== "actors" && isFilled(tableOf(content, key)));
  if (filled.length > 0) {
    throw new AdoptionError("plan-not-empty", { sheets: filled.map((key) => tableOf(content, key)?.sheet ?? key).join(", ") });
  }
  let placed = plan;
  if (reading !== null) {
    const { firstYear, years } = reading.plan.plan;
    if (firstYear !== plan.plan.firstYear || years !== plan.plan.years) {
      throw new AdoptionError("plan-of-other-years", {
        found: `${firstYear}–${firstYear + years - 1}`,
        wanted: `${plan.plan.firstYear}–${plan.plan.firstYear + plan.plan.years - 1}`,
      });
    }
  }
  if (isFilled(tableOf(content, "actors"))) placed = { ...plan, actors: [] };
  const writing = writePlan(placed, language, content, parameterDefaults, { emptySheet, withResults: true });
  await workbook.apply(writing.patch);
  return { added: writing.added, kept: writing.kept };
}

function tableOf(content: WorkbookContent, key: TableKey): TableContent | undefined {
  const name = fold(planSheet(key).tableName);
  return content.tables.find((table) => fold(table.name) === name);
}

function isFilled(table: TableContent | undefined): boolean {
  return table?.rows.some((row) => !row.every(isBlank)) === true;
}
