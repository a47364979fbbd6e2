import { fold } from "../../i18n/fold";
import type { LeftOutReason, LeftOutRows, SectionTable, SheetMapping } from "./adoption";
import type { ResolvedColumns } from "./resolve-mapping";
import { sectionIn } from "./section-row";
import type { SourceRow, SourceSheet } from "./source-sheet";

/** A row that holds a product goal, or goes on with that of the row above. */
export interface GoalRow extends SourceRow {
  /** Codes and names of levels that section rows above give, by plan column. */
  given: ReadonlyMap<string, string>;
  /** True where code and name of the goal are merged with those of the row above: one goal in several rows. */
  continues: boolean;
}

export interface SheetRows {
  goals: GoalRow[];
  leftOut: LeftOutRows[];
}

/** A section of a level ends those of the levels below it; who answers stands beside the levels. */
const below: Readonly<Record<SectionTable, readonly SectionTable[]>> = {
  axes: ["programs", "subprograms", "resultGoals"],
  programs: ["subprograms", "resultGoals"],
  subprograms: ["resultGoals"],
  resultGoals: [],
  units: [],
};
/** Texts beyond are no headers: they need not be compared. */
const longestHeader = 200;
const totalOpening = /^(gran |sub ?)?total(es)?\b|^sub ?totales\b|^suma(toria)?\b|^promedio\b/;
/** Contents that a goal has and a total has not. */
const goalContents = ["productGoals.code", "productGoals.indicator", "productGoals.unitOfMeasure", "productGoals.class"];

/** Tells the rows of goals from all others; every row with content is in one of the two lists. */
export function readRows(source: SourceSheet, columns: ResolvedColumns, sections: SheetMapping["sections"]): SheetRows {
  const given = new Map<string, string>();
  const left = new Map<LeftOutReason, LeftOutRows>();
  const goals: GoalRow[] = [];
  const goalPosition = columns.get("productGoals.name")?.position ?? null;
  let current: ReadonlyMap<string, string> = new Map();

  const leave = (reason: LeftOutReason, row: SourceRow): void => {
    const group = left.get(reason) ?? { sheet: source.name, reason, rows: [], texts: [] };
    left.set(reason, group);
    group.rows.push(row.number);
    group.texts.push(firstText(row));
  };
  const opensSection = (row: SourceRow): boolean => {
    const section = sectionIn(row, sections, goalPosition);
    if (section === null) return false;
    for (const table of [section.table, ...below[section.table]]) {
      given.delete(`${table}.code`);
      given.delete(`${table}.name`);
    }
    if (section.code !== null) given.set(`${section.table}.code`, section.code);
    given.set(`${section.table}.name`, section.name);
    current = new Map(given);
    leave("section", row);
    return true;
  };

  for (const title of source.titles) if (!opensSection(title)) leave("title", title);
  const headers = source.columns.map(({ lines }) => new Set(lines.map(fold)));
  let previous: SourceRow | null = null;
  for (const row of source.rows) {
    const reason = opensSection(row) ? null : reasonToLeave(row, headers, columns);
    if (reason !== null && reason !== "goal") leave(reason, row);
    if (reason !== "goal") {
      previous = null;
      continue;
    }
    goals.push({ ...row, given: current, continues: previous !== null && continues(row, columns) });
    previous = row;
  }
  if (source.blankRows.length > 0) {
    left.set("blank", { sheet: source.name, reason: "blank", rows: source.blankRows, texts: [] });
  }
  return { goals, leftOut: [...left.values()] };
}

function reasonToLeave(row: SourceRow, headers: readonly ReadonlySet<string>[], columns: ResolvedColumns): LeftOutReason | "goal" {
  if (repeatsHeader(row, headers)) return "repeated-header";
  const at = (id: string) => row.cells[columns.get(id)?.position ?? -1] ?? null;
  const name = at("productGoals.name");
  const total = totalOpening.test(fold(firstText(row))) || (typeof name === "string" && totalOpening.test(fold(name)));
  if (total && goalContents.every((id) => at(id) === null || totalOpening.test(fold(String(at(id)))))) return "subtotal";
  return name === null && at("productGoals.code") === null && !continues(row, columns) ? "without-goal" : "goal";
}

/** Half of the filled cells, and two at least, hold a line of their own header. */
function repeatsHeader(row: SourceRow, headers: readonly ReadonlySet<string>[]): boolean {
  let filled = 0;
  let alike = 0;
  row.cells.forEach((value, position) => {
    if (value === null) return;
    filled += 1;
    // A number in a header is a year.
    const couldBe = typeof value === "string" ? value.length <= longestHeader : typeof value === "number" && value >= 2000 && value < 2100;
    if (couldBe && headers[position]?.has(fold(String(value))) === true) alike += 1;
  });
  return alike >= 2 && alike * 2 > filled;
}

function continues(row: SourceRow, columns: ResolvedColumns): boolean {
  const places = ["productGoals.code", "productGoals.name"].flatMap((id) => columns.get(id)?.position ?? []);
  return places.some((position) => row.fromAbove.has(position)) && places.every((position) => (row.cells[position] ?? null) === null);
}

function firstText(row: SourceRow): string {
  const text = row.cells.find((value) => typeof value === "string") ?? row.cells.find((value) => value !== null);
  return text === undefined || text === null ? "" : String(text);
}
