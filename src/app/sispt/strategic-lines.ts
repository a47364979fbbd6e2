import type { Axis } from "../../plan/plan";
import { fold } from "../../i18n/fold";
import { clean } from "../adoption/source-sheet";
import { codeText } from "./form-codes";
import type { FormRow, FormSheet } from "./form-sheet";
import type { NoteList } from "./note-list";

/** The strategic lines as axes: their consecutive is the code; a line that only other sheets name is `L1`, `L2` … */
export class StrategicLines {
  readonly axes: Axis[] = [];
  /** Code of each row of the sheet of lines. */
  readonly keys = new Map<number, string>();
  private readonly byName = new Map<string, Axis>();
  private readonly listed: boolean;
  private made = 0;

  constructor(sheet: FormSheet | undefined, private readonly notes: NoteList) {
    const codes = new Map<string, number>();
    for (const row of sheet?.rows ?? []) {
      const code = codeText(row.cell("consecutive"));
      if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    for (const row of sheet?.rows ?? []) {
      const name = clean(row.cell("line"));
      if (name === null) continue;
      const code = codeText(row.cell("consecutive"));
      const axis = this.byName.get(fold(String(name))) ?? this.add(String(name), code !== null && codes.get(code) === 1 ? code : null);
      this.keys.set(row.number, axis.code ?? "");
    }
    this.listed = sheet !== undefined && this.axes.length > 0;
  }

  /** The axis of the line that a row of another sheet names; null when it names none. */
  of(row: FormRow, sheet: FormSheet): Axis | null {
    const name = clean(row.cell("line"));
    if (name === null) return null;
    const known = this.byName.get(fold(String(name)));
    if (known !== undefined) return known;
    if (this.listed) this.notes.add("line-not-listed", sheet, "line", row.number, String(name));
    return this.add(String(name), null);
  }

  private add(name: string, code: string | null): Axis {
    const axis: Axis = { code: code ?? this.freeCode(), name, objective: null, weight: null };
    this.axes.push(axis);
    this.byName.set(fold(name), axis);
    return axis;
  }

  private freeCode(): string {
    do this.made += 1;
    while (this.axes.some(({ code }) => code === `L${this.made}`));
    return `L${this.made}`;
  }
}
