import type { PlanEdit } from "../../plan/plan-edit";
import type { CellContent } from "../../plan/row-content";
import { annualPosition } from "../../plan/row-content";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { shareTextsIn } from "../../i18n/share-texts";
import { contentText } from "../content-text";
import { keyText } from "../compare/key-text";
import { columnHeader, placeName, sheetName, type SheetNames } from "../place-name";
import type { Merge, MergeChange, MergeConflict, Removal } from "./merge";

/** Sentences about what parts bring, in one language. */
export class MergeSentences {
  constructor(
    private readonly firstYear: number,
    private readonly language: Language,
    private readonly names: SheetNames = {},
  ) {}

  /** `Metas de producto › M01 › 2025: 3 → 5 (salud.xlsx)`. */
  change({ edit, path, before, parts }: MergeChange): string {
    const texts = shareTextsIn(this.language);
    const from = parts.join(", ");
    if (edit.kind === "add-row") {
      return fill(texts.newRow, { sheet: sheetName(edit.table, this.language, this.names), content: this.row(edit), parts: from });
    }
    const cell = (content: CellContent) => this.cell(edit.table, edit.column, content);
    return fill(texts.change, { place: placeName(path, this.language, this.names), before: cell(before), after: cell(edit.value), parts: from });
  }

  conflict({ kind, path, key, base }: MergeConflict): string {
    const { conflicts } = shareTextsIn(this.language);
    const sheet = sheetName(path.table, this.language, this.names);
    return fill(conflicts[kind], {
      place: placeName(path, this.language, this.names),
      sheet,
      key: keyText(path.table, key, this.language),
      base: kind === "cell" && path.table !== "plan" && path.table !== "parameters" ? this.cell(path.table, path.column ?? "", base) : "",
    });
  }

  /** The choices of a conflict: what it is called in a decision, and what it gives. */
  choices({ kind, path, plan, candidates }: MergeConflict): { choice: string; label: string }[] {
    const texts = shareTextsIn(this.language);
    const { table } = path;
    const cell = (content: CellContent) => (table === "plan" || table === "parameters" ? "" : this.cell(table, path.column ?? "", content));
    const ofPlan = { cell: cell(plan), "row-gone": texts.withoutRow, "new-row": texts.asItIs }[kind];
    return [
      { choice: "plan", label: fill(texts.planChoice, { value: ofPlan }) },
      ...candidates.map(({ part, value, edit }) => ({
        choice: part,
        label: fill(texts.partChoice, { part, value: edit.kind === "add-row" ? this.row(edit) : cell(value) }),
      })),
    ];
  }

  removal({ part, table, key }: Removal): string {
    const row = { sheet: sheetName(table, this.language, this.names), key: keyText(table, key, this.language) };
    return fill(shareTextsIn(this.language).removal, { ...row, part });
  }

  settings({ settingsChanged }: Merge): string[] {
    return settingsChanged.map((part) => fill(shareTextsIn(this.language).settings, { part }));
  }

  private row({ table, content }: Extract<PlanEdit, { kind: "add-row" }>): string {
    return Object.entries(content)
      .map(([column, value]) => `${this.header(table, column)}: ${this.cell(table, column, value as CellContent)}`)
      .join("; ");
  }

  private header(table: PlanEdit["table"], column: string): string {
    const position = annualPosition(column);
    const year = position === null ? null : this.firstYear + position;
    return columnHeader({ table, code: null, row: null, column, year }, this.language) ?? column;
  }

  private cell(table: PlanEdit["table"], column: string, content: CellContent): string {
    return contentText(table, column, content, this.language, shareTextsIn(this.language).blank);
  }
}
