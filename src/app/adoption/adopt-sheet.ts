import type { Language } from "../../i18n/language";
import type { Plan } from "../../plan/plan";
import { ownTableNames } from "../../sheets/plan-sheets";
import { cellAddress } from "../../workbook/address";
import type { RangeContent, Workbook } from "../../workbook/port";
import { changedCells } from "../changes/changed-meanwhile";
import { placePlan } from "../create-template";
import { templatePlan } from "../template-plan";
import type { AdoptionMapping, AdoptionReport, SheetMapping } from "./adoption";
import { buildPlan, type AdoptedPlan } from "./build-plan";
import { readRanges, sourceSheet } from "./source-sheet";

/** Builds the plan that the mapped sheets hold, without writing anything; gives what it read too. @throws AdoptionError */
export async function adoptedPlan(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptedPlan & { ranges: RangeContent[] }> {
  const mapped: SheetMapping[] = [mapping, ...(mapping.moreSheets ?? [])];
  const ranges = await readRanges(workbook, mapped.map(({ sheet }) => sheet));
  const sheets = mapped.flatMap((sheet, index) => {
    const range = ranges[index];
    return range === undefined ? [] : [{ mapping: sheet, source: sourceSheet(range, sheet.headerRow, sheet.headerRows, mapped.length > 1) }];
  });
  const base: Plan = templatePlan({ language, firstYear: mapping.firstYear, years: mapping.years });
  const { plan, report } = buildPlan(sheets, mapping, base);
  return { plan, ranges, report: { ...report, sheetsLeft: await otherSheets(workbook, new Set(mapped.map(({ sheet }) => sheet))) } };
}

/**
 * Adopts sheets: adds the sheets of the plan with its content to the same workbook. The source stays as it is.
 * @throws AdoptionError before anything is written.
 */
export async function adoptSheet(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptionReport> {
  const { plan, report, ranges } = await adoptedPlan(workbook, mapping, language);
  await placePlan(workbook, plan, language);
  const changed = await changedSource(workbook, ranges);
  return changed.length === 0 ? report : { ...report, changedMeanwhile: changed };
}

/**
 * Cells of the source that somebody changed since they were read, and sheets that are gone: the plan has what they held
 * before. That the plan is written is said whether or not they can be read again.
 */
async function changedSource(workbook: Workbook, read: readonly RangeContent[]): Promise<string[]> {
  const content = await workbook.read({ tables: "none", sheets: read.map(({ sheet }) => sheet) }).catch(() => null);
  if (content === null) return [];
  return read.flatMap((before) => {
    const now = content.ranges.find(({ sheet }) => sheet === before.sheet);
    return now === undefined ? [before.sheet] : changedCells(before, now).map(({ row, column }) => `${before.sheet}!${cellAddress(row, column)}`);
  });
}

/** Sheets that were not read, hidden ones too; those of a plan are no source. */
async function otherSheets(workbook: Workbook, read: ReadonlySet<string>): Promise<string[]> {
  const { sheets, tables } = await workbook.read({ tables: ownTableNames });
  const ofPlan = new Set(tables.map(({ sheet }) => sheet));
  return sheets.map(({ name }) => name).filter((name) => !read.has(name) && !ofPlan.has(name));
}
