import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import { emptyRow } from "../../plan/empty-row";
import { isGoalClass } from "../../plan/goal-class";
import { asText } from "../../plan/parse-plan";
import type { Investment } from "../../plan/plan";
import type { TableKey } from "../../plan/table-schemas";
import { fold } from "../../i18n/fold";
import { defaultParameters } from "../../method/parameters";
import { contentOf } from "../../sheets/cell-words";
import type { AdoptionMapping } from "./adoption";
import { codeInNumber, hasKnownLength } from "./code-zeros";
import { firstSaid, say, type Entity } from "./entity-register";
import type { NoteBook } from "./note-book";
import { areAllPercent, readNumber } from "./number-reader";
import type { PlanColumn } from "./plan-columns";
import type { GoalRow } from "./read-rows";
import type { ResolvedColumn, ResolvedColumns } from "./resolve-mapping";

/** The money of one source, or of the source that a column of the sheet names (`source` null). */
interface MoneyColumns {
  source: string | null;
  annual: (ResolvedColumn | undefined)[];
}

/** Reads the cells of a row of one sheet by plan column and notes what is not what it should be. */
export class RowReader {
  private readonly money: MoneyColumns[];
  private readonly contents: ReadonlyMap<TableKey, readonly ResolvedColumn[]>;
  private readonly meanings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  private readonly percentColumns = new Map<string, boolean>();

  constructor(
    private readonly columns: ResolvedColumns,
    private readonly mapping: AdoptionMapping,
    private readonly rows: readonly GoalRow[],
    private readonly notes: NoteBook,
  ) {
    const all = [...columns.values()];
    const sources = new Set(all.flatMap(({ column }) => (column.table === "investments" && column.yearIndex !== null ? [column.source] : [])));
    this.money = [...sources].map((source) => ({
      source,
      annual: Array.from({ length: mapping.years }, (_, year) =>
        all.find(({ column }) => column.table === "investments" && column.source === source && column.yearIndex === year),
      ),
    }));
    const contents = new Map<TableKey, ResolvedColumn[]>();
    for (const resolved of all) {
      const { table, key } = resolved.column;
      if (key !== "code" && key !== "name") contents.set(table, [...(contents.get(table) ?? []), resolved]);
    }
    this.contents = contents;
    this.meanings = new Map(
      Object.entries(mapping.words ?? {}).map(([id, words]) => [id, new Map(Object.entries(words).map(([word, meaning]) => [fold(word), meaning]))]),
    );
  }

  /** Code or name of an entity: always text. A section row above gives it where the row itself names none. */
  text(table: TableKey, key: "code" | "name", row: GoalRow): string | null {
    const own = asText(this.raw(this.columns.get(`${table}.${key}`), row));
    const other = key === "code" ? "name" : "code";
    if (own !== null || asText(this.raw(this.columns.get(`${table}.${other}`), row)) !== null) return own;
    return row.given.get(`${table}.${key}`) ?? null;
  }

  codes(table: TableKey): string[] {
    return this.rows.flatMap((row) => this.text(table, "code", row) ?? []);
  }

  sayContents(table: TableKey, entity: Entity, row: GoalRow): void {
    for (const resolved of this.contents.get(table) ?? []) say(entity, resolved.column.key, this.content(resolved, row), row.name);
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

  /** The money of a row, one entry for each source that it names; none where it has no money. */
  investments(row: GoalRow, goal: string, project: string | null): Investment[] {
    const named = asText(this.valueOf("investments.source", row));
    const investments = this.amounts(row, goal, project, named);
    // Where the headers name the sources, or there is no money, nothing takes the source that the row names.
    if (named !== null && investments.every(({ source }) => source !== named)) this.noteLost("investments", row, "source");
    return investments;
  }

  private amounts(row: GoalRow, goal: string, project: string | null, named: string | null): Investment[] {
    const stated = this.valueOf("investments.statedTotal", row);
    const found = this.money.map(({ source, annual }): Investment => ({
      goal,
      project,
      source: source ?? named,
      annual: annual.map((resolved) => (resolved === undefined ? null : this.content(resolved, row))),
      statedTotal: null,
    }));
    const filled = found.filter(({ annual }) => !annual.every(isBlank));
    for (const { annual } of filled) this.compareYears(annual, row);
    if (isBlank(stated)) return filled;
    if (this.money.length > 0 && isNumeric(stated)) this.notes.addTotal(stated, sumOf(filled.flatMap(({ annual }) => annual)), row.name);
    // The total of a row with several sources belongs to none of them: it is compared, and kept only where there is one.
    const [only = { goal, project, source: named, annual: new Array<CellValue>(this.mapping.years).fill(null), statedTotal: null }] = filled;
    if (filled.length < 2) return [{ ...only, statedTotal: stated }];
    this.notes.add("total-not-kept", { table: "investments", key: "statedTotal" }, row.name, isNumeric(stated) ? stated : String(stated));
    return filled;
  }

  private compareYears(annual: readonly CellValue[], row: GoalRow): void {
    const amounts = annual.filter(isNumeric).filter((amount) => amount > 0);
    if (amounts.length < 2 || Math.max(...amounts) < defaultParameters.unitMixFactor * Math.min(...amounts)) return;
    this.notes.add("money-units-mixed", { table: "investments", key: "y1" }, row.name, amounts.join(" | "));
  }

  private valueOf(id: string, row: GoalRow): CellValue {
    const resolved = this.columns.get(id);
    return resolved === undefined ? null : this.content(resolved, row);
  }

  private content(resolved: ResolvedColumn, row: GoalRow): CellValue {
    const { column } = resolved;
    const raw = this.raw(resolved, row);
    const coded = hasKnownLength(column.id) ? this.code(column, raw, row) : raw;
    const meaning = coded === null ? undefined : this.meanings.get(column.id)?.get(fold(String(coded)));
    const value = contentOf(meaning ?? coded, column.schema) as CellValue;
    if (column.schema.content === "number") return readNumber(value, column, row, this.notes, () => this.isAllPercent(resolved, row));
    if (column.id === "productGoals.class" && value !== null && !isGoalClass(value)) {
      this.notes.add("unknown-class", column, row.name, String(value));
    }
    return value;
  }

  private code(column: PlanColumn, raw: CellValue, row: GoalRow): CellValue {
    const reading = codeInNumber(column.id, raw, this.codeAbove(column.id, row));
    if (reading === null) return raw;
    if (reading.outcome === "restored") this.notes.add("code-zeros-restored", column, row.name, `${String(raw)} → ${reading.code}`);
    if (reading.outcome === "unclear") this.notes.add("code-length-unclear", column, row.name, String(raw));
    return reading.code;
  }

  /** The code that a code of the row must begin with: that of its program, or else of its sector. */
  private codeAbove(id: string, row: GoalRow): string | null {
    const upper = id === "productGoals.mgaIndicator" ? "programs.mgaProgram" : id === "programs.mgaProgram" ? "programs.sector" : null;
    if (upper === null) return null;
    const raw = this.raw(this.columns.get(upper), row);
    if (raw === null) return this.codeAbove(upper, row);
    return codeInNumber(upper, raw, this.codeAbove(upper, row))?.code ?? String(raw);
  }

  /** The quantities of a goal share one scale; of all other figures those of their column do. */
  private isAllPercent({ column, position }: ResolvedColumn, row: GoalRow): boolean {
    if (position === null) return false;
    const isQuantity = column.yearIndex !== null || column.key === "baseline" || column.key === "target";
    if (isQuantity) {
      const figures = (this.contents.get(column.table) ?? []).filter(
        (other) => other.column.yearIndex !== null || other.column.key === "baseline" || other.column.key === "target",
      );
      return areAllPercent(figures.map((other) => row.cells[other.position ?? -1] ?? null));
    }
    const known = this.percentColumns.get(column.id) ?? areAllPercent(this.rows.map(({ cells }) => cells[position] ?? null));
    this.percentColumns.set(column.id, known);
    return known;
  }

  /** The cell, or what the merged area above gives it. An amount of several goals stays with the first of them. */
  private raw(resolved: ResolvedColumn | undefined, row: GoalRow): CellValue {
    if (resolved === undefined) return null;
    const { column, position } = resolved;
    if (position === null) return resolved.constant;
    const own = row.cells[position] ?? null;
    const above = row.fromAbove.get(position);
    if (own !== null || above === undefined) return own;
    const ofGoal = column.table === "productGoals" || column.table === "investments";
    if (!ofGoal || (column.schema.content !== "number" && !row.continues)) {
      return above;
    }
    return null;
  }

  /** Notes contents that the row has for a level which it does not name: nothing can hold them. */
  noteLost(table: TableKey, row: GoalRow, key?: string): void {
    for (const { column, position } of this.contents.get(table) ?? []) {
      const own = position === null ? null : (row.cells[position] ?? null);
      if (own !== null && (key === undefined || column.key === key)) this.notes.add("content-not-kept", column, row.name, String(own));
    }
  }

  /** Notes once for each row what merged cells gave it, and which amounts they did not. */
  noteMerged(row: GoalRow): void {
    for (const resolved of this.columns.values()) {
      const { column, position } = resolved;
      if (position === null || !row.fromAbove.has(position) || (row.cells[position] ?? null) !== null) continue;
      const filled = this.raw(resolved, row) !== null;
      if (filled) this.notes.add("filled-from-merged", column, row.name, null);
      else if (!row.continues) this.notes.add("merged-number", column, row.name, String(row.fromAbove.get(position)));
    }
  }
}

function sumOf(values: readonly CellValue[]): number {
  return values.reduce<number>((total, value) => total + (isNumeric(value) ? value : 0), 0);
}
