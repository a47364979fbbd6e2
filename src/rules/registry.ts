import { ceilingExceeded } from "./budget/ceiling-exceeded";
import { budgetChain } from "./budget/chain";
import { differsFromPlan } from "./budget/differs-from-plan";
import { earmark } from "./budget/earmark";
import { noCeilings } from "./budget/no-ceilings";
import { rowUnmatched } from "./budget/row-unmatched";
import type { Rule } from "./define-rule";
import { fractionOfWhole } from "./goal/fraction-of-whole";
import { neverProgrammed } from "./goal/never-programmed";
import { notMeasurable } from "./goal/not-measurable";
import { programmingMismatch } from "./goal/programming-mismatch";
import { reductionDirection } from "./goal/reduction-direction";
import { shareAsNumber } from "./goal/share-as-number";
import { twoInOne } from "./goal/two-in-one";
import { codeChain } from "./link/code-chain";
import { duplicateCode } from "./link/duplicate-code";
import { emptyBranch } from "./link/empty-branch";
import { missingContent } from "./link/missing-content";
import { notANumber } from "./link/not-a-number";
import { unknownCode } from "./link/unknown-code";
import { goalWithoutMoney } from "./money/goal-without-money";
import { moneyWithoutGoal } from "./money/money-without-goal";
import { negativeMoney } from "./money/negative";
import { noSource } from "./money/no-source";
import { statedTotal } from "./money/stated-total";
import { unitCostDrift } from "./money/unit-cost-drift";
import { unitMix } from "./money/unit-mix";
import { outOfRange } from "./parameter/out-of-range";
import { moneyWithoutProgress } from "./progress/money-without-progress";
import { overProgrammed } from "./progress/over-programmed";
import { progressWithoutMoney } from "./progress/progress-without-money";
import { noResponsible } from "./unit/no-responsible";
import { sharedWithoutLead } from "./unit/shared-without-lead";
import { weightSum } from "./weight/sum";

/** Every rule of the product, in the order of the documentation. */
export const rules: readonly Rule[] = [
  duplicateCode,
  unknownCode,
  emptyBranch,
  codeChain,
  missingContent,
  notANumber,
  programmingMismatch,
  notMeasurable,
  reductionDirection,
  neverProgrammed,
  shareAsNumber,
  fractionOfWhole,
  twoInOne,
  goalWithoutMoney,
  moneyWithoutGoal,
  negativeMoney,
  unitMix,
  noSource,
  statedTotal,
  unitCostDrift,
  noCeilings,
  ceilingExceeded,
  earmark,
  rowUnmatched,
  budgetChain,
  differsFromPlan,
  weightSum,
  noResponsible,
  sharedWithoutLead,
  moneyWithoutProgress,
  progressWithoutMoney,
  overProgrammed,
  outOfRange,
];
