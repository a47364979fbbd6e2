import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { templateTextsIn } from "../../i18n/template-texts";
import { gainTextsIn } from "../../i18n/gain-texts";
import type { FindingsRow } from "../../sheets/findings-sheet";
import { columnHeader, sheetName, type SheetNames } from "../place-name";
import type { DescribedGain, PlanFinding, Validation } from "../validate-plan";

/** The findings as rows of the sheet, in their order; those that the office waives say so. */
export function findingsRows(
  { findings, gainOf }: Pick<Validation, "findings" | "gainOf">,
  { language, names, date }: { language: Language; names: SheetNames; date: string },
): FindingsRow[] {
  return findings.map((described) => ({
    severity: severityOf(described, language),
    rule: described.finding.rule,
    sheet: sheetName(described.finding.path.table, language, names),
    code: described.finding.path.code,
    column: columnHeader(described.finding.path, language),
    what: described.what,
    why: described.why,
    remedy: described.remedy,
    gain: gainText(gainOf(described.finding), language),
    place: described.pathText,
    date,
  }));
}

function severityOf({ finding: { severity, waiver } }: PlanFinding, language: Language): string {
  const { severities, waived } = templateTextsIn(language).findings;
  return waiver === null ? severities[severity] : fill(waived, { severity: severities[severity], ...waiver });
}

function gainText(gain: DescribedGain | null, language: Language): string | null {
  return gain === null ? null : fill(gainTextsIn(language).withSupposition, { gain: gain.sentence, supposing: gain.supposing.join("; ") });
}
