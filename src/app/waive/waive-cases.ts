import { evaluate } from "../../method/evaluate";
import { pathTexts } from "../../plan/path-text";
import type { Plan } from "../../plan/plan";
import { ruleCrashed, runRules } from "../../rules/engine";
import type { Finding } from "../../rules/finding";
import { rules as registry } from "../../rules/registry";
import { completeWaivers, waiverKey } from "../../rules/waivers";
import { readPlan, type PlanReading } from "../../sheets/read-plan";
import type { WorkbookPatch } from "../../workbook/patch";
import type { Workbook, WorkbookContent } from "../../workbook/port";
import { isoDate } from "../iso-date";
import { NoPlanError, readPlanContent } from "../load-plan";
import { StandingFindings } from "../standing-findings";
import { waiverPatch } from "./waiver-row";

/** Letting a finding stand, and taking that back. Only the outcomes `waived` and `withdrawn` have written anything. */
export interface WaiveCases {
  /**
   * Adds a row to the sheet of waivers for the finding's place as it is now; it counts for all findings of the rule at
   * that place. A workbook without the sheet gets it in the same writing. @throws NoPlanError
   */
  waive(finding: Finding, words: WaiverWords): Promise<WaiveOutcome>;
  /** Blanks the rows that waive the finding. @throws NoPlanError */
  withdraw(finding: Finding): Promise<WithdrawOutcome>;
}

export interface WaiverWords {
  reason: string;
  who: string;
}

/**
 * `gone`: the finding is not found at that place any more, or it cannot be told which row is meant. `never`: that a rule
 * crashed cannot be waived. `repairFirst`: the sheet of waivers lacks its table or one of its columns.
 */
export type WaiveOutcome = "waived" | "already" | "gone" | "never" | "noReason" | "noWho" | "repairFirst";

/** `none`: nothing waives the finding. `gone` as above. */
export type WithdrawOutcome = "withdrawn" | "none" | "gone";

export function waiveCases(workbook: Workbook, now: () => Date): WaiveCases {
  return {
    async waive(finding, words) {
      const [reason, who] = [words.reason.trim(), words.who.trim()];
      if (finding.rule === ruleCrashed) return "never";
      if (reason === "") return "noReason";
      if (who === "") return "noWho";
      const { content, reading, standing } = await readAgain(workbook, finding);
      if (standing === null) return "gone";
      if (standing.waiver !== null) return "already";
      const path = pathTexts(reading.plan)(standing.path);
      const patch = waiverPatch({ rule: standing.rule, path, reason, who, date: isoDate(now()) }, reading, content);
      if (patch === null) return "repairFirst";
      await workbook.apply(patch);
      return "waived";
    },
    async withdraw(finding) {
      const { content, reading, standing } = await readAgain(workbook, finding);
      if (standing === null) return "gone";
      const patch = blankRows(rowsAbout(standing, reading.plan), reading, content);
      if (standing.waiver === null || patch.length === 0) return "none";
      await workbook.apply(patch);
      return "withdrawn";
    },
  };
}

async function readAgain(workbook: Workbook, finding: Finding): Promise<{ content: WorkbookContent; reading: PlanReading; standing: Finding | null }> {
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new NoPlanError();
  const rules = registry.filter(({ id }) => id === finding.rule);
  const { findings } = runRules(reading.plan, evaluate(reading.plan), rules);
  const [standing] = new StandingFindings(findings).at(finding);
  return { content, reading, standing: standing ?? null };
}

/** All of them: where one is taken away, another one for the same place would count in its stead. */
function rowsAbout({ rule, path }: Finding, plan: Plan): number[] {
  const key = waiverKey(rule, pathTexts(plan)(path));
  return completeWaivers(plan).flatMap((waiver) => (waiverKey(waiver.rule, waiver.path) === key ? [waiver.row] : []));
}

/** Columns that the office added too: with anything left in it, a row would be a waiver without its mandatory cells. */
function blankRows(rows: readonly number[], { layouts }: PlanReading, { tables }: WorkbookContent): WorkbookPatch {
  const layout = layouts.get("waivers");
  const table = tables.find(({ name }) => name === layout?.table);
  if (layout === undefined || table === undefined) return [];
  return rows.map((row) => ({
    kind: "write-values",
    sheet: layout.sheet,
    row: layout.row + 1 + (layout.rows[row] ?? 0),
    column: layout.column,
    values: [table.headers.map(() => null)],
  }));
}
