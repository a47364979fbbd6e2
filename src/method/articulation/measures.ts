import type { Measure } from "./measure";
import { investmentPlanMeasures } from "./r1-investment-plan";
import { integralApproachMeasures } from "./r10-integral-approach";
import { sectorPolicyMeasures } from "./r2-sector-policies";
import { chainOfReasonsMeasures } from "./r3-chain-of-reasons";
import { viableGoalsMeasures } from "./r4-viable-goals";
import { organizationMeasures } from "./r5-organization";
import { mandateMeasures } from "./r6-mandate";
import { resourcesMeasures } from "./r7-resources";
import { budgetSystemMeasures } from "./r8-budget-system";
import { monitoringMeasures } from "./r9-monitoring";

/** Every measure of articulation, in the order of the method (section 6). */
export const measures: readonly Measure[] = [
  ...investmentPlanMeasures,
  ...sectorPolicyMeasures,
  ...chainOfReasonsMeasures,
  ...viableGoalsMeasures,
  ...organizationMeasures,
  ...mandateMeasures,
  ...resourcesMeasures,
  ...budgetSystemMeasures,
  ...monitoringMeasures,
  ...integralApproachMeasures,
];
