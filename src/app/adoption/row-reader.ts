import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { emptyRow } from "../../plan/empty-row";
import { isGoalClass } from "../../plan/goal-class";
import { asText } from "../../plan/parse-plan";
import type { Investment } from "../../plan/plan";
import type { TableKey } from "../../plan/table-schemas";
import { fold } from "../../i18n/fold";
import { defaultParameters } from "../../method/parameters";
import { contentOf } from "../../sheets/cell-words";
import type { AdoptionMapping, AdoptionNote } from "./adoption";
import { firstSaid, say, type Entity } from "./entity-register";
import type { PlanColumn } from "./plan-columns";
import type { ResolvedColumns } from "./resolve-mapping";
import type { SourceRow } from "./source-sheet";

/** Reads the cells of a row by plan column and keeps notes of what is not what it should be. */
export class RowReader {
  private readonly textInNumbers = new Map<string, AdoptionNote>();
  private readonly unknownClasses = new Map<string, AdoptionNote>();
  private readonly totals: AdoptionNote[] = [];
  /** Over all rows: what their totals state and what their years sum to. */
  private readonly allTotals = { stated: 0, sum: 0 };
  private readonly annualInvestments: PlanColumn[];

  constructor(
    private readonly columns: ResolvedColumns,
    private readonly mapping: AdoptionMapping,
  ) {
    this.annualInvestments = Array.from({ length: mapping.years }, (_, index) => `investments.y${index + 1}`).flatMap(
      (id) => columns.get(id)?.column ?? [],
    );
  }

  /** Code or name of an entity: always text. */
  text(id: string, row: SourceRow): string | null {
    return asText(this.raw(id, row));
  }

  codesIn(table: TableKey, rows: readonly SourceRow[]): Set<string> {
    return new Set(rows.flatMap((row) => this.text(`${table}.code`, row) ?? []));
  }

  sayContents(table: TableKey, entity: Entity, row: SourceRow): void {
    for (const [id, { column }] of this.columns) {
      if (column.table !== table || column.key === "code" || column.key === "name") continue;
      const value = this.content(id, column, row);
      if (column.yearIndex === null) say(entity, column.key, value, row.number);
      else entity.contents.set(column.key, [{ value, row: row.number }]);
    }
  }

  planRow(table: TableKey, entity: Entity): object {
    const row: Record<string, unknown> = { ...emptyRow(table), code: entity.code, name: entity.name };
    for (const key of Object.keys(row)) {
      if (key !== "code" && key !== "name" && !Array.isArray(row[key])) row[key] = firstSaid(entity, key);
    }
    if (table === "productGoals") {
      row.annual = Array.from({ length: this.mapping.years }, (_, index) => firstSaid(entity, `y${index + 1}`));
    }
    return row;
  }

  /** The money of a row; null when the row has none. Money without a source keeps its source blank. */
  investment(row: SourceRow, goal: string, project: string | null): Investment | null {
    const annual = Array.from({ length: this.mapping.years }, (_, index) => this.valueAt(`investments.y${index + 1}`, row));
    const statedTotal = this.valueAt("investments.statedTotal", row);
    if (annual.every(isBlank) && isBlank(statedTotal)) return null;
    if (this.annualInvestments.length > 0 && isNumeric(statedTotal)) {
      const sum = annual.reduce<number>((total, value) => total + (isNumeric(value) ? value : 0), 0);
      this.allTotals.stated += statedTotal;
      this.allTotals.sum += sum;
      if (Math.abs(sum - statedTotal) > defaultParameters.amountTolerance) {
        this.totals.push({
          kind: "stated-total-differs",
          table: "investments",
          column: "statedTotal",
          rows: [row.number],
          values: [statedTotal, sum],
        });
      }
    }
    return { goal, project, source: asText(this.valueAt("investments.source", row)), annual, statedTotal };
  }

  notes(): AdoptionNote[] {
    const { stated, sum } = this.allTotals;
    const all: AdoptionNote[] =
      this.totals.length === 0
        ? []
        : [{ kind: "all-stated-totals", table: "investments", column: "statedTotal", rows: [], values: [stated, sum] }];
    return [...this.textInNumbers.values(), ...this.unknownClasses.values(), ...this.totals, ...all];
  }

  private valueAt(id: string, row: SourceRow): CellValue {
    const resolved = this.columns.get(id);
    return resolved === undefined ? null : this.content(id, resolved.column, row);
  }

  private content(id: string, column: PlanColumn, row: SourceRow): CellValue {
    const raw = this.raw(id, row);
    const meaning = this.meaningOf(id, raw);
    const value = contentOf(meaning ?? raw, column.schema) as CellValue;
    if (column.schema.content === "number" && value !== null && !isNumeric(value)) {
      // NP is a value of its own in the annual columns of goals (method, section 1).
      const programmed = column.table === "productGoals" && column.yearIndex !== null && isNotProgrammed(value);
      if (!programmed) note(this.textInNumbers, "text-in-number-column", column, row, value);
    }
    if (id === "productGoals.class" && value !== null && !isGoalClass(value)) {
      note(this.unknownClasses, "unknown-class", column, row, value);
    }
    return value;
  }

  private meaningOf(id: string, raw: CellValue): string | null {
    const words = this.mapping.words?.[id];
    if (words === undefined || raw === null) return null;
    const word = fold(String(raw));
    return Object.entries(words).find(([candidate]) => fold(candidate) === word)?.[1] ?? null;
  }

  private raw(id: string, row: SourceRow): CellValue {
    const resolved = this.columns.get(id);
    return resolved === undefined ? null : (row.cells[resolved.position] ?? null);
  }
}

function note(
  notes: Map<string, AdoptionNote>,
  kind: AdoptionNote["kind"],
  column: PlanColumn,
  row: SourceRow,
  value: CellValue,
): void {
  const known = notes.get(column.id) ?? { kind, table: column.table, column: column.key, rows: [], values: [] };
  known.rows.push(row.number);
  known.values.push(String(value));
  notes.set(column.id, known);
}
