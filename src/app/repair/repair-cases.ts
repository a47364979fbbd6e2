import { existingPlaces } from "../../sheets/table-place";
import type { Workbook, WorkbookContent } from "../../workbook/port";
import { findLostLooks, type LostLook } from "./find-lost-looks";
import { examineSheets, readForRepair, type Examination } from "./propose-repair";
import type { RepairProposal } from "./repair";
import { repairPatch } from "./repair-patch";

/** Mending sheets of a plan whose headers were renamed, whose tables were lost, or whose cells lost lists and marks. */
export interface RepairCases {
  /** What is broken and what it was. Changes nothing. @throws NoPlanError, PlanUnreadableError */
  propose(): Promise<RepairProposal>;
  /** Mends what can be told, as it is now, and gives what was found. Deletes nothing. */
  apply(): Promise<RepairProposal>;
}

export function repairCases(workbook: Workbook): RepairCases {
  return {
    propose: async () => (await findAll(workbook, await readForRepair(workbook))).proposal,
    async apply() {
      const content = await readForRepair(workbook, true);
      const { proposal, lost } = await findAll(workbook, content);
      const patch = [...repairPatch(proposal, content.ranges), ...lost.flatMap(({ operations }) => operations)];
      if (patch.length > 0) await workbook.apply(patch);
      return proposal;
    },
  };
}

/** Lists and marks are looked for where the tables stand once they are mended. */
async function findAll(workbook: Workbook, content: WorkbookContent): Promise<{ proposal: RepairProposal; lost: LostLook[] }> {
  const { proposal, mended } = examineSheets(content);
  const lost = mended === null ? [] : await lostLooksOf(workbook, mended);
  return { proposal: { ...proposal, mends: [...proposal.mends, ...lost.map(({ mend }) => mend)] }, lost };
}

function lostLooksOf(workbook: Workbook, { reading, tables }: NonNullable<Examination["mended"]>): Promise<LostLook[]> {
  const places = existingPlaces(tables, reading);
  return findLostLooks(workbook, { places, keys: [...places.keys()], language: reading.language });
}
