import { methodVersion } from "../../method/method-version";
import { reportTextsIn } from "../../i18n/report-texts";
import { schemaVersion } from "../../sheets/home-sheet";
import { productVersion } from "../product-version";
import { feasibilitySection } from "./feasibility-section";
import { findingsSection } from "./findings-section";
import { methodSection } from "./method-section";
import { moneySection } from "./money-section";
import { reportAlerts } from "./report-alerts";
import type { Report } from "./report";
import { ReportFigures } from "./report-figures";
import type { ReportRequest } from "./report-request";
import { requirementsSection } from "./requirements-section";
import { summarySection } from "./summary-section";

/** The report of a plan, for those who judge it: everything in it is text or a number of one language. */
export function describeReport(request: ReportRequest): Report {
  const { plan, language, date } = request;
  const texts = reportTextsIn(language);
  const figures = new ReportFigures(language);
  const { firstYear, years } = plan.plan;
  return {
    language,
    title: texts.title,
    facts: [
      { label: texts.facts.plan, value: plan.plan.name?.trim() || texts.unnamedPlan },
      { label: texts.facts.entity, value: plan.plan.entity?.trim() || texts.unnamedEntity },
      { label: texts.facts.term, value: texts.term(String(firstYear), String(firstYear + years - 1)) },
      { label: texts.facts.date, value: figures.numbers.date(date) },
      { label: texts.facts.versions, value: texts.versions(productVersion, methodVersion, String(schemaVersion)) },
    ],
    alerts: reportAlerts(request, figures),
    sections: [
      summarySection(request, figures),
      requirementsSection(request, figures),
      feasibilitySection(request, figures),
      moneySection(request, figures),
      findingsSection(request, figures),
      methodSection(request, figures),
      { id: "limits", title: texts.sections.limits, blocks: [{ kind: "list", items: texts.limits }] },
    ],
    footer: texts.footer(figures.numbers.date(date)),
  };
}
