import type { MeasureEvaluation, RequirementEvaluation } from "../../method/evaluation";
import { measureNamesIn, requirementNamesIn } from "../../i18n/requirement-texts";
import { reportTextsIn } from "../../i18n/report-texts";
import { placeName } from "../place-name";
import { cellText, type ReportFigures } from "./report-figures";
import type { ReportCell, ReportGroup, ReportSection } from "./report";
import type { ReportRequest } from "./report-request";

/** How many broken places of a measure are told one by one. */
const placesTold = 3;

/** Measures whose population is money: their counts are amounts. */
const moneyMeasures = new Set(["r1.money-linked", "r8.money-within-ceilings", "r8.earmarks-respected", "r8.budget-joined"]);

/** The ten requirements, each with its measures and the first places that are to be mended. */
export function requirementsSection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const texts = reportTextsIn(request.language);
  const { columns, caption, lead, moneyNote } = texts.requirements;
  return {
    id: "requirements",
    title: texts.sections.requirements,
    blocks: [
      { kind: "sentence", text: lead },
      { kind: "sentence", text: moneyNote },
      {
        kind: "table",
        table: {
          caption,
          headings: "row",
          columns: [
            { header: columns.measure, kind: "name" },
            { header: columns.passed, kind: "figure" },
            { header: columns.of, kind: "figure" },
            { header: columns.value, kind: "figure" },
            { header: columns.places, kind: "text" },
          ],
          groups: request.validation.evaluation.requirements.map((requirement) => groupOf(requirement, request, figures)),
        },
      },
    ],
  };
}

function groupOf({ id, score, measures }: RequirementEvaluation, request: ReportRequest, figures: ReportFigures): ReportGroup {
  const { heading, notApplicable } = reportTextsIn(request.language).requirements;
  return {
    heading: heading(id.slice(1), requirementNamesIn(request.language)[id], score === null ? notApplicable : cellText(figures.share(score))),
    share: score,
    rows: measures.map((measure) => rowOf(measure, request, figures)),
  };
}

function rowOf(measure: MeasureEvaluation, request: ReportRequest, figures: ReportFigures): ReportCell[] {
  const texts = reportTextsIn(request.language);
  const { notApplicable, empty } = texts.requirements;
  const { id, passed, total, value } = measure;
  const name = measureNamesIn(request.language)[id] ?? id;
  if (value === null) return [name, texts.none, texts.none, notApplicable, texts.none];
  if (total === 0) return [name, figures.count(passed), figures.count(total), figures.share(value), empty];
  const counted = (amount: number) => (moneyMeasures.has(id) ? figures.amount(amount) : figures.count(amount));
  return [name, counted(passed), counted(total), figures.share(value), placesOf(measure, request, figures)];
}

function placesOf({ broken }: MeasureEvaluation, { language, sheetNames }: ReportRequest, figures: ReportFigures): string {
  const texts = reportTextsIn(language);
  const told = broken.slice(0, placesTold).map((path) => placeName(path, language, sheetNames));
  const rest = broken.length - told.length;
  if (told.length === 0) return texts.none;
  return [...told, ...(rest > 0 ? [texts.more(figures.numbers.count(rest), texts.requirements.where)] : [])].join("; ");
}
