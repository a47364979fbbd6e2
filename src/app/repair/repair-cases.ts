import type { Workbook } from "../../workbook/port";
import { proposeRepair, readForRepair } from "./propose-repair";
import type { RepairProposal } from "./repair";
import { repairPatch } from "./repair-patch";

/** Mending sheets of a plan whose headers were renamed or whose tables were lost. */
export interface RepairCases {
  /** What is broken and what it was. Changes nothing. @throws NoPlanError, PlanUnreadableError */
  propose(): Promise<RepairProposal>;
  /** Mends what can be told, as it is now, and gives what was found. Deletes nothing. */
  apply(): Promise<RepairProposal>;
}

export function repairCases(workbook: Workbook): RepairCases {
  return {
    propose: async () => proposeRepair(await readForRepair(workbook)),
    async apply() {
      const content = await readForRepair(workbook, true);
      const proposal = proposeRepair(content);
      if (proposal.mends.length > 0) await workbook.apply(repairPatch(proposal, content.ranges));
      return proposal;
    },
  };
}
