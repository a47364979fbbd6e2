import { isBlank, type CellValue } from "../../plan/cell-value";
import type { Plan, StatedParameters } from "../../plan/plan";
import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import { parameterCells, parameterRows, statedCell } from "../../sheets/parameters-sheet";
import { parametersTable } from "../../sheets/plan-sheets";
import { readPlan, type PlanReading } from "../../sheets/read-plan";
import { parameterOperations } from "../../sheets/sheet-operations";
import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { TableContent, Workbook } from "../../workbook/port";
import { loadPlan, NoPlanError, readPlanContent } from "../load-plan";
import { parameterDefaults } from "../parameter-defaults";
import { standsUnderItsName } from "../standing-sheet";
import { judgeChanges, type ParameterChanges, type ParameterRefusal } from "./judge-changes";
import { listParameters, type ParameterList } from "./list-parameters";

/** The thresholds, weights and earmarks of the office, on the sheet Parámetros. */
export interface ParameterCases {
  /** @throws NoPlanError */
  read(language: Language): Promise<ParameterList>;
  /**
   * Sets the office's own values, or blanks them, all in one writing. When one of them is refused nothing is written.
   * A parameter without a row on the sheet gets one; a workbook without the sheet gets it. @throws NoPlanError
   */
  write(changes: ParameterChanges, language: Language): Promise<ParameterReport>;
  /** Takes away all that the office says, so that every default is in force. @throws NoPlanError */
  resetAll(language: Language): Promise<ParameterReport>;
}

export interface ParameterReport {
  /** Keys whose cells were changed; those that said the same already are left out. */
  written: string[];
  /** Those among them that had no row on the sheet. */
  added: string[];
  /** Not empty: nothing was written. */
  refused: ParameterRefusal[];
  /** True: the sheet is there without its table, and nothing was written. */
  repairFirst: boolean;
}

export function parameterCases(workbook: Workbook): ParameterCases {
  const write: ParameterCases["write"] = async (changes, language) => {
    const content = await readPlanContent(workbook);
    const reading = readPlan(content);
    if (reading === null) throw new NoPlanError();
    const before = reading.plan.parameters;
    const { cells, stated, refused } = judgeChanges(before, changes, language);
    const report: ParameterReport = { written: [], added: [], refused, repairFirst: false };
    if (refused.length > 0) return report;
    const changed = [...cells].filter(([key, value]) => statedCell(before, key) !== value);
    const table = content.tables.find(({ name }) => fold(name) === fold(parametersTable));
    if (changed.length === 0) return report;
    if (table === undefined && standsUnderItsName(content, ({ parameters }) => parameters.sheet)) return { ...report, repairFirst: true };
    const patch = table === undefined ? newSheet(reading, stated) : rowsPatch(changed, stated, table, reading.language);
    if (patch.length > 0) await workbook.apply(patch);
    const added = changed.filter(([key, value]) => !isBlank(value) && (table === undefined || parameterCells(table, key).length === 0));
    return { ...report, written: changed.map(([key]) => key), added: added.map(([key]) => key) };
  };
  return {
    read: async (language) => listParameters((await loadPlan(workbook)).plan.parameters, language),
    write,
    async resetAll(language) {
      const { parameters } = (await loadPlan(workbook)).plan;
      const own = parameterRows(parameters, parameterDefaults, language).filter(([, , value]) => !isBlank(value));
      return write(new Map(own.map(([key]) => [String(key), null])), language);
    },
  };
}

/** Of several rows with one key the last that is not blank counts: it is written there, and the others are blanked. */
function rowsPatch(changed: readonly [string, CellValue][], stated: StatedParameters, table: TableContent, language: Language): WorkbookPatch {
  const operations: WorkbookOperation[] = [];
  const missing: string[] = [];
  for (const [key, value] of changed) {
    const places = parameterCells(table, key);
    places.forEach((place, at) => {
      operations.push({ kind: "write-values", ...place, values: [[at === places.length - 1 ? value : null]] });
    });
    if (places.length === 0 && !isBlank(value)) missing.push(key);
  }
  const rows = parameterRows(stated, parameterDefaults, language).filter(([key]) => missing.includes(String(key)));
  if (rows.length > 0) operations.push({ kind: "append-rows", table: table.name, rows: rows.map((row) => asWideAs(table, row)) });
  return operations;
}

/** The office may have added columns of its own. */
function asWideAs({ headers }: TableContent, row: readonly CellValue[]): CellValue[] {
  return headers.map((_, at) => row[at] ?? null);
}

function newSheet({ plan, language, profilePlaces }: PlanReading, parameters: StatedParameters): WorkbookPatch {
  const [home] = profilePlaces.values();
  const stated: Plan = { ...plan, parameters };
  return parameterOperations(sheetTextsIn(language).parameters.sheet, home?.sheet ?? "", stated, parameterDefaults, language);
}
