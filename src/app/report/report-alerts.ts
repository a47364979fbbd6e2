import { reportTextsIn } from "../../i18n/report-texts";
import { ruleCrashed } from "../../rules/engine";
import type { Report } from "./report";
import type { ReportFigures } from "./report-figures";
import type { ReportRequest } from "./report-request";

/** What the reader has to know before any figure: what was not looked at, not read, or cannot be computed. */
export function reportAlerts(request: ReportRequest, { numbers }: ReportFigures): Report["alerts"] {
  const { plan, validation, gaps } = request;
  const { alerts } = reportTextsIn(request.language);
  const { complete, findings, evaluation } = validation;
  const crashes = findings.filter(({ finding }) => finding.rule === ruleCrashed).length;
  const columns = (list: readonly { header: string; sheet: string }[]) => list.map(({ header, sheet }) => alerts.column(header, sheet)).join(", ");
  const missing = [
    ...(evaluation.feasibility === null ? [alerts.missing.feasibility] : []),
    ...(evaluation.budget === null ? [alerts.missing.budget] : []),
  ];
  const items = [
    ...(complete ? [] : [alerts.crashed(alerts.rules(Math.max(1, crashes), numbers.count(Math.max(1, crashes))))]),
    ...(gaps.sheets.length === 0 ? [] : [alerts.sheets(gaps.sheets.join(", "))]),
    ...(gaps.columns.length === 0 ? [] : [alerts.columns(columns(gaps.columns))]),
    ...(gaps.strayYears.length === 0 ? [] : [alerts.strayYears(columns(gaps.strayYears))]),
    ...(plan.productGoals.length === 0 ? [alerts.noGoals] : []),
    ...(evaluation.coherence === null && missing.length > 0 ? [alerts.noCoherence(missing.join(alerts.and))] : []),
  ];
  return items.length === 0 ? null : { title: isWhole(request) ? alerts.beforeReading : alerts.incomplete, items };
}

/** Whether everything was looked at and read: only then may a report without findings say that there are none. */
export function isWhole({ validation, gaps }: Pick<ReportRequest, "validation" | "gaps">): boolean {
  return validation.complete && gaps.columns.length === 0 && gaps.sheets.length === 0;
}
