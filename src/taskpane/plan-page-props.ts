import type { PlanState } from "../app/use-cases";
import type { Findings } from "./findings/use-findings";
import type { PlanSession } from "./use-plan-session";

/** What each page that shows the plan gets. */
export interface PlanPageProps {
  session: PlanSession;
  /** What the workbook holds: there is a plan. */
  state: PlanState;
  /** The findings as they are filtered, and the one the user stands at. */
  findings: Findings;
  adopt(): void;
}
