import { ceilingExceeded } from "./budget/ceiling-exceeded";
import { noCeilings } from "./budget/no-ceilings";
import type { Rule } from "./define-rule";
import { notMeasurable } from "./goal/not-measurable";
import { programmingMismatch } from "./goal/programming-mismatch";
import { codeChain } from "./link/code-chain";
import { duplicateCode } from "./link/duplicate-code";
import { unknownCode } from "./link/unknown-code";
import { goalWithoutMoney } from "./money/goal-without-money";
import { moneyWithoutGoal } from "./money/money-without-goal";
import { statedTotal } from "./money/stated-total";
import { unitMix } from "./money/unit-mix";
import { noResponsible } from "./unit/no-responsible";
import { weightSum } from "./weight/sum";

/** Every rule of the product, in the order of the documentation. */
export const rules: readonly Rule[] = [
  duplicateCode,
  unknownCode,
  codeChain,
  programmingMismatch,
  notMeasurable,
  goalWithoutMoney,
  moneyWithoutGoal,
  unitMix,
  statedTotal,
  ceilingExceeded,
  noCeilings,
  weightSum,
  noResponsible,
];
