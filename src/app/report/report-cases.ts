import type { Language } from "../../i18n/language";
import { reportTextsIn } from "../../i18n/report-texts";
import { catalogRequest, readCatalogSheet } from "../../sheets/catalog-sheet";
import type { Workbook } from "../../workbook/port";
import { isoDate } from "../iso-date";
import { loadPlan } from "../load-plan";
import { ownBlock, ownSheetPatch } from "../own-sheet";
import { planGaps } from "../plan-gaps";
import { sheetNamesOf } from "../place-name";
import { validatePlan } from "../validate-plan";
import { describePublicSummary } from "./public-summary";
import { publicSummaryHtml } from "./public-summary-html";
import { describeReport } from "./describe-report";
import { reportHtml } from "./report-html";
import type { ReportRequest } from "./report-request";
import { reportSheet } from "./report-sheet";
import type { Report } from "./report";

export interface ReportFile {
  name: string;
  html: string;
}

/** The report of the plan, in the forms in which it leaves the office; with the date of the day. */
export interface ReportCases {
  /** The whole report, to print. Changes nothing. @throws NoPlanError */
  document(language: Language): Promise<ReportFile>;
  /** One page for citizens. Changes nothing. @throws NoPlanError */
  publicSummary(language: Language): Promise<ReportFile>;
  /** Writes the report on sheets of its own, in place of those that this wrote before; gives their names. @throws NoPlanError */
  writeSheets(language: Language): Promise<string[]>;
}

export function reportCases(workbook: Workbook, now: () => Date): ReportCases {
  return {
    async document(language) {
      const request = await reportRequest(workbook, language, now());
      return { name: fileName("report", request), html: reportHtml(describeReport(request)) };
    },
    async publicSummary(language) {
      const request = await reportRequest(workbook, language, now());
      return { name: fileName("summary", request), html: publicSummaryHtml(describePublicSummary(request)) };
    },
    async writeSheets(language) {
      return writeReportSheets(workbook, describeReport(await reportRequest(workbook, language, now())));
    },
  };
}

/** Everything that a report of the workbook's plan is made of. @throws NoPlanError */
export async function reportRequest(workbook: Workbook, language: Language, date: Date): Promise<ReportRequest> {
  const reading = await loadPlan(workbook);
  const sheetNames = sheetNamesOf(reading);
  return {
    plan: reading.plan,
    validation: validatePlan(reading.plan, language, sheetNames),
    gaps: planGaps(reading),
    sheetNames,
    catalog: readCatalogSheet(await workbook.read(catalogRequest)),
    language,
    date,
  };
}

const sheetKinds = {
  findings: { namespace: "urn:articula:report-findings", element: "report" },
  report: { namespace: "urn:articula:report", element: "report" },
} as const;

/** Two sheets in one writing: the findings with their long texts, and everything else. Gives their names, the report first. */
export async function writeReportSheets(workbook: Workbook, report: Report): Promise<string[]> {
  const findings = await sheetPatch(workbook, report, "findings");
  const figures = await sheetPatch(workbook, report, "report");
  await workbook.apply([...findings.patch, ...figures.patch]);
  return [figures.sheet, findings.sheet];
}

async function sheetPatch(workbook: Workbook, report: Report, key: keyof typeof sheetKinds): Promise<ReturnType<typeof ownSheetPatch>> {
  const sections = report.sections.filter(({ id }) => (id === "findings") === (key === "findings"));
  const { kind, rows } = reportSheet(report, sections, sheetKinds[key]);
  const own = ownBlock((await workbook.read({ tables: "none", partNamespace: kind.namespace })).part);
  const content = await workbook.read({ tables: "none", ...(own === null ? {} : { sheets: [own.sheet] }) });
  return ownSheetPatch(kind, reportTextsIn(report.language).sheets[key], rows, content, own, report.language);
}

/** `informe-2026-11-26.html`. */
function fileName(kind: "report" | "summary", { language, date }: ReportRequest): string {
  return `${reportTextsIn(language).files[kind]}-${isoDate(date)}.html`;
}
