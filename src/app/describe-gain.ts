import type { Plan } from "../plan/plan";
import type { PlanEdit } from "../plan/plan-edit";
import type { Gain } from "../rules/gain";
import { fill } from "../i18n/fill";
import { localeOf, type Language } from "../i18n/language";
import { gainTextsIn } from "../i18n/gain-texts";
import { cellName, contentText, headerOf } from "./cell-text";
import { sheetName, type SheetNames } from "./place-name";

/** How many edits of a supposition are told one by one. */
const editsTold = 3;

/** What mending a finding gains, in words: `+0,8 puntos de articulación, +1,2 de coherencia`. */
export function gainSentence({ articulation, coherence }: Gain, language: Language): string {
  const texts = gainTextsIn(language);
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const parts = [
    ...(articulation === null ? [] : [fill(texts.articulation, { points: number.format(articulation) })]),
    ...(coherence === null ? [] : [fill(texts.coherence, { points: number.format(coherence) })]),
  ];
  return parts.length === 0 ? texts.unknown : parts.join(", ");
}

/** What was supposed to reckon it, one change of the plan a sentence; the rest of many is counted. */
export function supposition({ edits }: Gain, plan: Plan, language: Language, names: SheetNames = {}): string[] {
  const told = edits.slice(0, editsTold).map((edit) => editSentence(edit, plan, language, names));
  const rest = edits.length - told.length;
  return rest > 0 ? [...told, fill(gainTextsIn(language).more, { count: String(rest) })] : told;
}

function editSentence(edit: PlanEdit, plan: Plan, language: Language, names: SheetNames): string {
  const { table } = edit;
  if (edit.kind === "set-cell") return `${cellName(edit, plan, language, names)} = ${contentText(edit, edit.value, language)}`;
  const cells = Object.entries(edit.content).filter(([, value]) => value !== null);
  const content = cells.map(([column, value]) => `${headerOf({ table, column }, plan, language)}: ${contentText({ table, column }, value, language)}`);
  return fill(gainTextsIn(language).newRow, { sheet: sheetName(table, language, names), content: content.join(", ") });
}
