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
  const propose = async (): Promise<RepairProposal> => proposeRepair(await readForRepair(workbook));
  return {
    propose,
    async apply() {
      const proposal = await propose();
      if (proposal.mends.length === 0) return proposal;
      const { sheets } = await workbook.read({ tables: "none" });
      const { ranges } = await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), details: true });
      await workbook.apply(repairPatch(proposal, ranges));
      return proposal;
    },
  };
}
