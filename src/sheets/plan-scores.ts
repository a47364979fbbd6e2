import type { Language } from "../i18n/language";
import { templateTextsIn } from "../i18n/template-texts";
import { textInFormula } from "./table-reference";

export interface ScoreCell {
  key: string;
  label: string;
  help: string;
  formula: string;
  numberFormat: string;
}

/** Arguments of the functions: their own words are understood in both languages, so that a formula is the same in both. */
const calls = {
  coherence: { call: "PLAN.COHERENCE()", numberFormat: "0.0" },
  feasibility: { call: 'PLAN.COHERENCE("viabilidad")', numberFormat: "0.0%" },
  budget: { call: 'PLAN.COHERENCE("presupuesto")', numberFormat: "0.0%" },
  articulation: { call: 'PLAN.COHERENCE("articulación")', numberFormat: "0.0" },
  errors: { call: 'PLAN.FINDINGS("error")', numberFormat: "#,##0" },
  warnings: { call: 'PLAN.FINDINGS("advertencia")', numberFormat: "#,##0" },
  infos: { call: 'PLAN.FINDINGS("información")', numberFormat: "#,##0" },
} as const;

/** The scores of the plan as functions that follow it. */
export function scoreCells(language: Language): ScoreCell[] {
  const { rows } = templateTextsIn(language).scores;
  return (Object.keys(calls) as (keyof typeof calls)[]).map((key) => ({
    key,
    ...rows[key],
    formula: orNone(calls[key].call, language),
    numberFormat: calls[key].numberFormat,
  }));
}

/** The score of each of the ten requirements, 0 to 100. */
export function requirementScores(language: Language): { id: string; label: string; formula: string }[] {
  return Object.entries(templateTextsIn(language).dashboard.shortRequirements).map(([id, name]) => ({
    id,
    label: `${id.slice(1)}. ${name}`,
    formula: orNone(`PLAN.ARTICULATION(${textInFormula(id)})`, language),
  }));
}

/**
 * A call of the add-in as a cell formula. Where the add-in is not there the program answers `#NAME?`, and `#N/A` where a
 * figure does not exist: both are shown as a dash, so that a workbook sent to somebody else does not look broken.
 */
export function orNone(call: string, language: Language): string {
  return `=IFERROR(${call},${textInFormula(templateTextsIn(language).none)})`;
}

/** Says why the scores are dashes, where the add-in does not answer. The number of findings is known for every plan. */
export function inactiveNotice(language: Language): string {
  return `=IF(ISNUMBER(PLAN.FINDINGS()),"",${textInFormula(templateTextsIn(language).scores.inactive)})`;
}
