import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import { isGoalClass } from "../../plan/goal-class";
import type { Plan } from "../../plan/plan";
import { defaultParameters } from "../../method/parameters";
import { formSources, type FormColumn } from "./form-columns";
import { FormEntries, type FormEntry, type WrittenSheet } from "./form-entries";
import type { FormRow, FormSheet } from "./form-sheet";
import type { FormVocabulary } from "./form-vocabulary";
import { matchEntries } from "./match-entries";
import type { NoteList } from "./note-list";
import type { SisptForm } from "./read-form";
import type { SisptChange, SisptReading, SisptRow } from "./sispt";
import { columnLetters } from "../../workbook/address";

/** What a plan changes in a file of the form: cells of its rows, rows to append and rows that it no longer has. */
export interface FormChanges {
  changes: SisptChange[];
  added: { sheet: FormSheet; entry: FormEntry }[];
  removed: SisptRow[];
}

export const writtenSheets: readonly WrittenSheet[] = ["lines", "results", "products", "royalties"];

/**
 * Compares the plan that the file itself gives with the plan of the office, in the terms of the form. A cell changes
 * only where the two say something different: what the plan does not hold, and what both say alike, stays as it is.
 */
export function formChanges(form: SisptForm, reading: SisptReading, plan: Plan, vocabulary: FormVocabulary, notes: NoteList): FormChanges {
  const found: FormChanges = { changes: [], added: [], removed: [] };
  const [before, after] = [new FormEntries(reading.plan, vocabulary), new FormEntries(plan, vocabulary)];
  for (const key of writtenSheets) {
    const sheet = form.sheets.get(key);
    const entries = after.of(key);
    if (sheet === undefined) {
      if (entries.length > 0) notes.add("sheet-absent", key, "", null, entries.length);
      continue;
    }
    compareSheet(sheet, before.of(key), entries, reading.keys.get(key) ?? new Map<number, string>(), found, { vocabulary, notes });
  }
  return found;
}

interface Context {
  vocabulary: FormVocabulary;
  notes: NoteList;
}

function compareSheet(
  sheet: FormSheet,
  read: readonly FormEntry[],
  entries: readonly FormEntry[],
  keys: ReadonlyMap<number, string>,
  found: FormChanges,
  context: Context,
): void {
  const { pairs, added, ambiguous } = matchEntries(read, entries);
  const readByKey = new Map(read.map((entry) => [entry.key, entry]));
  for (const row of sheet.rows) {
    const key = keys.get(row.number);
    const before = key === undefined ? undefined : readByKey.get(key);
    if (before === undefined) continue;
    const after = pairs.get(before.key);
    if (after === undefined) found.removed.push({ sheet: sheet.name, row: row.number, code: before.key, name: before.name });
    else found.changes.push(...new RowComparison(sheet, row, before, after, context).changes());
  }
  for (const entry of added) found.added.push({ sheet, entry });
  for (const entry of ambiguous) context.notes.add("goal-ambiguous", sheet, "", null, entry.key);
}

class RowComparison {
  private readonly columns: ReadonlyMap<string, FormColumn>;

  constructor(
    private readonly sheet: FormSheet,
    private readonly row: FormRow,
    private readonly before: FormEntry,
    private readonly after: FormEntry,
    private readonly context: Context,
  ) {
    this.columns = new Map(sheet.shape.columns.map((column) => [column.id, column]));
  }

  changes(): SisptChange[] {
    return Object.keys(this.after.values).flatMap((id) => {
      const change = this.change(id);
      return change === null ? [] : [change];
    });
  }

  private change(id: string): SisptChange | null {
    const [base = id] = id.split(".");
    const column = this.columns.get(base);
    const [was, now] = [this.before.values[id], this.after.values[id]];
    if (column === undefined || was === undefined) return null;
    const isMoney = column.kind === "money";
    if (now !== undefined && sameContent(was, now, isMoney)) return null;
    if (now === undefined) {
      this.note((formSources as readonly string[]).includes(base) ? "money-not-summed" : "name-not-known", id);
      return null;
    }
    const place = this.sheet.columns.get(id);
    if (place === undefined) {
      this.note("no-column", id, this.after.key);
      return null;
    }
    const standing = this.row.cell(id);
    // What is no longer programmed in a column of money is 0: the column stays one of numbers.
    const wanted = now === null && isMoney ? 0 : now;
    if (sameContent(standing, wanted, isMoney)) return null;
    if (base === "total" && !this.totalAgreed(standing, was)) {
      if (!isBlank(standing)) this.note("total-left", id);
      return null;
    }
    if (base === "class") this.noteOwnWord(id, now);
    return {
      sheet: this.sheet.name,
      row: this.row.number,
      column: columnLetters(place.at),
      header: place.header,
      kind: column.kind,
      before: standing,
      after: wanted,
    };
  }

  /** A total follows its sources only where it was their sum: another one says something that only the office knows. */
  private totalAgreed(standing: CellValue, sum: CellValue): boolean {
    return isNumeric(standing) && Math.abs(standing - (isNumeric(sum) ? sum : 0)) <= defaultParameters.amountTolerance;
  }

  private noteOwnWord(id: string, word: CellValue): void {
    const ours = (["accumulated", "flow", "capacity", "stock", "reduction", "annualReduction"] as const).some((goalClass) => {
      const said = this.context.vocabulary.classWord(goalClass);
      return isGoalClass(goalClass) && said.ours && said.word === word;
    });
    if (ours) this.note("class-word-ours", id, String(word));
  }

  private note(kind: Parameters<NoteList["add"]>[0], id: string, ...values: string[]): void {
    this.context.notes.add(kind, this.sheet, id, this.row.number, ...values);
  }
}

/** Blank and 0 say the same of money. A number and its text are the same code. */
function sameContent(one: CellValue, other: CellValue, isMoney: boolean): boolean {
  if (isMoney && (isBlank(one) || one === 0)) return isBlank(other) || other === 0;
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return one === other;
}
