import type { Language } from "../../i18n/language";
import { readPlan, type PlanReading } from "../../sheets/read-plan";
import type { Workbook } from "../../workbook/port";
import { editPatch } from "../edit-patch";
import { NoPlanError, loadPlan, readPlanContent } from "../load-plan";
import { placeName } from "../place-name";
import type { ChosenFile } from "../plan-file";
import type { Decisions, Merge, MergeConflict } from "./merge";
import { decidedEdits, mergeParts } from "./merge-parts";
import { readPart, splitPlan, type PartFile } from "./part-files";
import { responsibleUnits } from "./part-plan";
import { ShareError } from "./share-error";

export interface Applied {
  /** Edits written. */
  written: number;
  /** Conflicts that the decisions leave open; then nothing was written. */
  open: MergeConflict[];
}

/** Handing a plan out by units, and bringing the parts together. */
export interface ShareCases {
  /** A workbook for each unit, and how many goals are in none of them. @throws ShareError */
  split(language: Language): Promise<{ parts: PartFile[]; withoutUnit: number }>;
  /** What the parts bring; changes nothing. @throws ShareError */
  look(parts: ChosenFile[]): Promise<Merge>;
  /** Brings the parts in by one patch, against the plan as it is at that moment. @throws ShareError */
  apply(parts: ChosenFile[], decisions: Decisions): Promise<Applied>;
}

export function shareCases(workbook: Workbook): ShareCases {
  return {
    async split(language) {
      const { plan } = await loadPlan(workbook);
      return { parts: await splitPlan(plan, language), withoutUnit: responsibleUnits(plan).withoutUnit };
    },
    look: async (parts) => mergeParts((await loadPlan(workbook)).plan, await Promise.all(parts.map(readPart))),
    apply: async (parts, decisions) => applyParts(workbook, parts, decisions),
  };
}

/** @throws ShareError; nothing has been written then, nor where conflicts are open. */
export async function applyParts(workbook: Workbook, parts: readonly ChosenFile[], decisions: Decisions): Promise<Applied> {
  const returned = await Promise.all(parts.map(readPart));
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new NoPlanError();
  const { edits, open } = decidedEdits(mergeParts(reading.plan, returned), decisions);
  if (open.length > 0) return { written: 0, open };
  const { patch, unplaced } = editPatch(edits, reading, content);
  if (unplaced.length > 0) throw new ShareError("cell-missing", { count: String(unplaced.length), places: placesOf(unplaced, reading) });
  if (patch.length > 0) await workbook.apply(patch);
  return { written: edits.length, open };
}

function placesOf(edits: ReturnType<typeof editPatch>["unplaced"], { language }: PlanReading): string {
  const places = edits.flatMap((edit) =>
    edit.kind === "set-cell" ? [placeName({ table: edit.table, code: null, row: null, column: edit.column, year: null }, language)] : [],
  );
  return [...new Set(places)].join(", ");
}
