import type { Plan } from "../../plan/plan";
import { annualPosition, contentAt, type CellContent } from "../../plan/row-content";
import { tableSchemas } from "../../plan/table-schemas";
import type { CellEdit } from "../../plan/plan-edit";
import type { SafeEdit } from "../../rules/define-rule";
import { fill } from "../../i18n/fill";
import { gainTextsIn } from "../../i18n/gain-texts";
import type { Language } from "../../i18n/language";
import { mendTextsIn } from "../../i18n/mend-texts";
import { statedCell } from "../../sheets/parameters-sheet";
import { cellName, contentText, numberText } from "../cell-text";
import { placeName, type SheetNames } from "../place-name";

/** What a safe mend writes, and how it reads: one line a cell. */
export interface DescribedMend {
  edits: readonly SafeEdit[];
  preview: MendPreview[];
}

export interface MendPreview {
  /** `Programas › 1.1 › Eje` */
  place: string;
  before: string;
  after: string;
}

export function describeMend(edits: readonly SafeEdit[], plan: Plan, language: Language, names: SheetNames = {}): DescribedMend {
  return { edits, preview: edits.map((edit) => previewOf(edit, plan, language, names)) };
}

function previewOf(edit: SafeEdit, plan: Plan, language: Language, names: SheetNames): MendPreview {
  if (edit.kind === "blank-parameter") {
    const path = { table: "parameters", code: edit.key, row: null, column: null, year: null } as const;
    const stated = statedCell(plan.parameters, edit.key);
    const before = typeof stated === "number" ? numberText(stated, language) : String(stated ?? "");
    return { place: placeName(path, language, names), before, after: gainTextsIn(language).blank };
  }
  const row = plan[edit.table][edit.row];
  const before = row === undefined ? null : contentAt(row, edit.column);
  return {
    place: cellName(edit, plan, language, names),
    before: isTextForNumber(edit, before) ? fill(mendTextsIn(language).asText, { text: String(before) }) : contentText(edit, before, language),
    after: contentText(edit, edit.value, language),
  };
}

/** Digits typed as text read like the number that they become. */
function isTextForNumber({ table, column, value }: CellEdit, before: CellContent): boolean {
  const isNumber = annualPosition(column) !== null || tableSchemas[table].columns.some(({ key, content }) => key === column && content === "number");
  return isNumber && typeof before === "string" && typeof value === "number";
}
