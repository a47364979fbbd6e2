import { defaultParameters } from "../../method/parameters";
import type { AdoptionNote, AdoptionNoteKind, RowName } from "./adoption";
import { noteKinds } from "./adoption-note";
import type { PlanColumn } from "./plan-columns";

/** Gathers the notes of all sheets: one for each kind and plan column; totals that do not match one by one. */
export class NoteBook {
  private readonly byColumn = new Map<string, AdoptionNote>();
  private readonly totals: AdoptionNote[] = [];
  /** Over all rows: what their totals state and what their years sum to. */
  private readonly allTotals = { stated: 0, sum: 0 };

  add(kind: AdoptionNoteKind, column: Pick<PlanColumn, "table" | "key">, row: RowName | null, value: string | number | null): void {
    const id = `${kind} ${column.table} ${column.key}`;
    const note = this.byColumn.get(id) ?? { kind, table: column.table, column: column.key, rows: [], values: [] };
    this.byColumn.set(id, note);
    if (row !== null) note.rows.push(row);
    if (value !== null) note.values.push(value);
  }

  /** Compares the total that a row states with the sum of its years. */
  addTotal(stated: number, sum: number, row: RowName): void {
    this.allTotals.stated += stated;
    this.allTotals.sum += sum;
    if (Math.abs(sum - stated) <= defaultParameters.amountTolerance) return;
    this.totals.push({ kind: "stated-total-differs", table: "investments", column: "statedTotal", rows: [row], values: [stated, sum] });
  }

  notes(): AdoptionNote[] {
    const { stated, sum } = this.allTotals;
    const all: AdoptionNote[] =
      this.totals.length === 0
        ? []
        : [{ kind: "all-stated-totals", table: "investments", column: "statedTotal", rows: [], values: [stated, sum] }];
    const order = (note: AdoptionNote): number => noteKinds.indexOf(note.kind);
    return [...this.byColumn.values(), ...this.totals, ...all].sort((one, other) => order(one) - order(other));
  }
}
