import { fold } from "../../i18n/fold";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import { tableSchemas } from "../../plan/table-schemas";
import { parametersTable, planSheets, planPartNamespace } from "../../sheets/plan-sheets";
import { readPlan, type PlanReading } from "../../sheets/read-plan";
import type { TableContent, Workbook, WorkbookContent } from "../../workbook/port";
import { NoPlanError } from "../load-plan";
import { findLostTables, type LostTable } from "./find-lost-tables";
import { findRenamedHeaders } from "./find-renamed-headers";
import type { AbsentPart, HeaderMend, RepairProposal } from "./repair";
import { profileSign, tableSigns } from "./table-sign";

/** Reads what a repair looks at: all tables, and the cells of all sheets; with `details` their formulas too. */
export async function readForRepair(workbook: Workbook, details = false): Promise<WorkbookContent> {
  const { sheets } = await workbook.read({ tables: "none" });
  return workbook.read({ tables: "all", sheets: sheets.map(({ name }) => name), partNamespace: planPartNamespace, details });
}

/**
 * What is broken in the sheets of a plan, and what it was. Pure.
 * @throws NoPlanError when the data of Inicio are nowhere; PlanUnreadableError when its years cannot be read
 */
export function proposeRepair(content: WorkbookContent): RepairProposal {
  return examineSheets(content).proposal;
}

/** The proposal, with the plan and its tables as they are once it is written; null where Inicio is in doubt. */
export interface Examination {
  proposal: RepairProposal;
  mended: { reading: PlanReading; tables: TableContent[] } | null;
}

/** @throws NoPlanError, PlanUnreadableError */
export function examineSheets(content: WorkbookContent): Examination {
  const proposal: RepairProposal = { mends: [], doubts: [], absent: [] };
  const withHome = take(findLostTables(content, [profileSign()]), content, proposal);
  const home = readPlan(withHome);
  if (home === null) {
    if (proposal.doubts.length > 0) return { proposal, mended: null };
    throw new NoPlanError();
  }
  // Which years head the columns is told by Inicio.
  const lost = findLostTables(withHome, tableSigns(home.plan.plan));
  const whole = take(lost, withHome, proposal);
  const mended = mendHeaders(whole, home, proposal);
  noteAbsentTables(mended.reading, whole, proposal);
  return { proposal, mended };
}

/** The content with the tables that were found again. */
function take(lost: readonly LostTable[], content: WorkbookContent, proposal: RepairProposal): WorkbookContent {
  let { tables } = content;
  for (const { found, doubts } of lost) {
    proposal.doubts.push(...doubts);
    if (found === null) continue;
    proposal.mends.push(found.mend);
    tables = [...tables.filter(({ name }) => name !== found.mend.from), found.table];
  }
  return { ...content, tables };
}

/** Each header that is found says more of those beside it, and codes that can be read again say more of other tables. */
function mendHeaders(content: WorkbookContent, home: PlanReading, proposal: RepairProposal): NonNullable<Examination["mended"]> {
  let tables = content.tables;
  for (;;) {
    const reading = readPlan({ ...content, tables }) ?? home;
    const missing = planSheets.flatMap((sheet) => {
      const table = tables.find(({ name }) => fold(name) === fold(sheet.tableName));
      return table === undefined ? [] : findRenamedHeaders(sheet, table, reading).map((found) => ({ ...found, sheet, table }));
    });
    const mends = missing.flatMap(({ mend }) => (mend === null ? [] : [mend]));
    if (mends.length === 0) {
      for (const { sheet, table, column, candidates } of missing) {
        if (candidates.length === 0) proposal.absent.push({ sheet: table.sheet, header: column.header });
        else {
          proposal.doubts.push({
            kind: "column", sheet: table.sheet, table: sheet.tableName, key: column.key, header: column.header, candidates,
          });
        }
      }
      return { reading, tables };
    }
    proposal.mends.push(...mends);
    tables = tables.map((table) => renamed(table, mends));
  }
}

function renamed(table: TableContent, mends: readonly HeaderMend[]): TableContent {
  const own = mends.filter((mend) => mend.table === table.name);
  return { ...table, headers: table.headers.map((header, at) => own.find(({ column }) => column === table.column + at)?.to ?? header) };
}

function noteAbsentTables({ missingTables, language }: PlanReading, { tables }: WorkbookContent, proposal: RepairProposal): void {
  const doubted = new Set(proposal.doubts.flatMap((doubt) => (doubt.kind === "table" ? [doubt.name] : [])));
  const texts = sheetTextsIn(language);
  const absent: (AbsentPart & { name: string })[] = planSheets
    .filter(({ key }) => missingTables.includes(key) && tableSchemas[key].optional !== true)
    .map(({ key, tableName }) => ({ name: tableName, sheet: texts.tables[key].sheet, header: null }));
  if (!tables.some(({ name }) => fold(name) === fold(parametersTable))) {
    absent.push({ name: parametersTable, sheet: texts.parameters.sheet, header: null });
  }
  proposal.absent.push(...absent.filter(({ name }) => !doubted.has(name)).map(({ sheet, header }) => ({ sheet, header })));
}
