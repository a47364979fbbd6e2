import { loadPage } from "./frame/load-page";
import type { PlanPageName } from "./frame/PaneNav";
import type { PlanPageProps } from "./plan-page-props";

export const AdoptPage = loadPage(() => import("./adopt/AdoptPage"));
export const SettingsPage = loadPage(() => import("./settings/SettingsPage"));
/** The guided start: most who open the pane do not need it. */
export const GuideCard = loadPage(() => import("./guide/GuideCard"));
/** Part of a page, asked for only where a workbook is damaged. */
export const RepairPart = loadPage(() => import("./home/RepairPart"));

const planPages = {
  home: loadPage(() => import("./home/HomePage")),
  validate: loadPage(() => import("./findings/ValidatePage")),
  feasibility: loadPage(() => import("./feasibility/FeasibilityPage")),
  budget: loadPage(() => import("./money/MoneyPage")),
  articulation: loadPage(() => import("./articulation/ArticulationPage")),
};

/** One of the pages that show the plan; each is loaded when it is first opened. */
export function PlanPage({ page, ...props }: PlanPageProps & { page: Exclude<PlanPageName, "tools"> }) {
  const Page = planPages[page];
  return <Page {...props} />;
}
