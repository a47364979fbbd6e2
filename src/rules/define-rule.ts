import type { Evaluation } from "../method/evaluation";
import type { PlanIndex } from "../method/plan-index";
import type { Plan } from "../plan/plan";
import type { CellEdit, ParameterEdit, PlanEdit } from "../plan/plan-edit";
import type { PlanPath } from "../plan/plan-path";
import type { FindingValue, Severity } from "./finding";

/** Folders under rules/, in the order in which the documentation shows them. */
export const ruleAreas = ["link", "goal", "money", "budget", "weight", "unit", "progress", "parameter"] as const;

export type RuleArea = (typeof ruleAreas)[number];

/** A rule reads; it never changes the plan or the evaluation. */
export interface RuleContext {
  plan: Plan;
  evaluation: Evaluation;
  /** The links of the plan, resolved once for all rules. */
  index: PlanIndex;
}

/** What a rule says of one broken place; the engine adds the rule and its severity. */
export interface Trouble {
  path: PlanPath;
  data: Readonly<Record<string, FindingValue>>;
}

export interface Rule<Area extends RuleArea = RuleArea> {
  /** `area/name`: also the name of the rule's file, of its test and of its texts. */
  id: `${Area}/${string}`;
  severity: Severity;
  area: Area;
  /** Where the requirement comes from, when it is not the method itself. */
  source?: string;
  check(context: RuleContext): Iterable<Trouble>;
  /**
   * What the plan would be if this trouble were mended in the most direct way: a supposition, from which the points
   * that mending gains are reckoned. It is shown with them, and never applied unasked. Null, or no `mend` at all, where
   * only the office knows what is right.
   */
  mend?(trouble: Trouble, context: RuleContext): PlanEdit[] | null;
  /**
   * What to write to mend this trouble where that follows from what the plan says already: no fact is invented, no
   * decision of the office is taken, and no error comes to be. It may be applied when the user asks for it. Null where
   * it does not follow; no `safeMend` at all where it never does.
   */
  safeMend?(trouble: Trouble, context: RuleContext): SafeEdit[] | null;
}

/** A safe mend changes cells and adds no rows. */
export type SafeEdit = CellEdit | ParameterEdit;

/** Declares a rule; a file under rules/ exports one. */
export function defineRule<Area extends RuleArea>(rule: Rule<Area>): Rule<Area> {
  return Object.freeze(rule);
}
