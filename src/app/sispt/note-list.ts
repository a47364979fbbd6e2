import type { FormSheet } from "./form-sheet";
import type { SisptNote, SisptNoteKind } from "./sispt";

/** Notes gathered by kind, sheet and column. */
export class NoteList {
  private readonly notes = new Map<string, SisptNote>();

  add(kind: SisptNoteKind, sheet: FormSheet | string, column: string, row: number | null, ...values: (string | number)[]): void {
    const name = typeof sheet === "string" ? sheet : sheet.name;
    const header = typeof sheet === "string" ? column : (sheet.columns.get(column)?.header ?? column);
    const key = JSON.stringify([kind, name, header]);
    const note = this.notes.get(key) ?? { kind, sheet: name, column: header, rows: [], values: [] };
    if (row !== null) note.rows.push(row);
    note.values.push(...values);
    this.notes.set(key, note);
  }

  all(): SisptNote[] {
    return [...this.notes.values()];
  }
}
