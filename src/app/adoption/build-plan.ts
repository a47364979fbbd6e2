import { asText } from "../../plan/parse-plan";
import type { Investment, Plan } from "../../plan/plan";
import type { TableKey } from "../../plan/table-schemas";
import type { AdoptionMapping, AdoptionReport, SheetMapping } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { contentConflicts, EntityRegister, firstSaid, say, type Entity } from "./entity-register";
import { noteMoneyUnits } from "./money-units";
import { NoteBook } from "./note-book";
import { readRows, type GoalRow, type SheetRows } from "./read-rows";
import { resolveColumns, type ResolvedColumns } from "./resolve-mapping";
import { RowReader } from "./row-reader";
import type { SourceSheet } from "./source-sheet";

/** Codes that the product gives to entities that have a name and no code: the first letter of the Spanish word. */
const codePrefixes = {
  axes: "E",
  programs: "P",
  subprograms: "S",
  resultGoals: "R",
  productGoals: "M",
  projects: "PY",
  units: "D",
} as const satisfies Partial<Record<TableKey, string>>;

type EntityTable = keyof typeof codePrefixes;
const entityTables = Object.keys(codePrefixes) as EntityTable[];

/** Columns of an entity that hold the code of its parent: derived from the row, not mapped. */
const parentColumns = ["axis", "program", "subprogram", "resultGoal", "unit"];

export interface AdoptedPlan {
  plan: Plan;
  report: AdoptionReport;
}

/** A sheet with the mapping that says how it is laid out. */
export interface MappedSheet {
  source: SourceSheet;
  mapping: SheetMapping;
}

/** What one sheet gives: its columns, its rows and the reader of both. */
interface ReadSheet {
  source: SourceSheet;
  columns: ResolvedColumns;
  rows: SheetRows;
  reader: RowReader;
}

/**
 * Builds a plan from sheets with one row per product goal. `base` gives what a sheet cannot say (the actors).
 * Text where a number belongs is kept and noted; a repeated code is kept apart and noted; nothing is guessed.
 * @throws AdoptionError when a mapping does not fit its sheet or no row holds a goal.
 */
export function buildPlan(mapped: readonly MappedSheet[], mapping: AdoptionMapping, base: Plan): AdoptedPlan {
  const notes = new NoteBook();
  const sheets = mapped.map(({ source, mapping: sheet }): ReadSheet => {
    const columns = resolveColumns(sheet, mapping.years, source);
    const rows = readRows(source, columns, sheet.sections);
    noteMoneyUnits(source, columns, mapping.currencyUnit, notes);
    return { source, columns, rows, reader: new RowReader(columns, mapping, rows.goals, notes) };
  });
  const registers = Object.fromEntries(
    entityTables.map((table) => [
      table,
      new EntityRegister(table, codePrefixes[table], new Set(sheets.flatMap(({ reader }) => reader.codes(table)))),
    ]),
  ) as Record<EntityTable, EntityRegister>;
  const investments: Investment[] = [];
  const goalsOfProject = new Map<string, Set<string>>();

  for (const { reader, rows } of sheets) {
    for (const row of rows.goals) {
      reader.noteMerged(row);
      const met = meetEntities(registers, reader, row);
      if (met.projects !== null) {
        const goals = goalsOfProject.get(met.projects.code) ?? new Set<string>();
        goalsOfProject.set(met.projects.code, goals.add(met.productGoals.code));
      }
      investments.push(...reader.investments(row, met.productGoals.code, met.projects?.code ?? null));
    }
  }
  const [first] = sheets;
  if (first === undefined || registers.productGoals.entities.length === 0) {
    throw new AdoptionError("no-goals", { sheet: sheets.map(({ source }) => source.name).join(", ") });
  }
  const plan = assemble(mapping, base, registers, first.reader, goalsOfProject);
  plan.investments = investments;
  return { plan, report: report(sheets, registers, notes, plan) };
}

type MetEntities = Record<Exclude<EntityTable, "productGoals">, Entity | null> & { productGoals: Entity };

/** The entities that one row names, linked to each other as the row says. */
function meetEntities(registers: Record<EntityTable, EntityRegister>, reader: RowReader, row: GoalRow): MetEntities {
  const met = Object.fromEntries(
    entityTables.map((table) => {
      const code = reader.text(table, "code", row);
      const name = reader.text(table, "name", row);
      if (table !== "productGoals") return [table, registers[table].meet(code, name, row.name)];
      // A goal merged over several rows is one goal; otherwise each row is one, whatever its code.
      const above = row.continues ? registers[table].entities.at(-1) : undefined;
      return [table, above ?? registers[table].add(code, name, row.name)];
    }),
  ) as MetEntities;
  for (const table of entityTables) {
    const entity = met[table];
    if (entity !== null) reader.sayContents(table, entity, row);
    else reader.noteLost(table, row);
  }
  const link = (child: Entity | null, column: string, parent: Entity | null): void => {
    if (child !== null && parent !== null) say(child, column, parent.code, row.name);
  };
  link(met.programs, "axis", met.axes);
  link(met.subprograms, "program", met.programs);
  link(met.resultGoals, "program", met.programs);
  link(met.productGoals, "program", met.programs);
  link(met.productGoals, "subprogram", met.subprograms);
  link(met.productGoals, "resultGoal", met.resultGoals);
  link(met.productGoals, "unit", met.units);
  // A project may serve several programs: its own is stated only where all its rows agree (see `assemble`).
  link(met.projects, "program", met.programs);
  link(met.projects, "subprogram", met.subprograms);
  return met;
}

function assemble(
  mapping: AdoptionMapping,
  base: Plan,
  registers: Record<EntityTable, EntityRegister>,
  reader: RowReader,
  goalsOfProject: ReadonlyMap<string, ReadonlySet<string>>,
): Plan {
  const rowsOf = (table: EntityTable): object[] => registers[table].entities.map((entity) => reader.planRow(table, entity));
  return {
    ...base,
    plan: {
      ...base.plan,
      name: mapping.name ?? null,
      entity: mapping.entity ?? null,
      firstYear: mapping.firstYear,
      years: mapping.years,
      currencyUnit: mapping.currencyUnit,
    },
    axes: rowsOf("axes") as Plan["axes"],
    programs: rowsOf("programs") as Plan["programs"],
    subprograms: rowsOf("subprograms") as Plan["subprograms"],
    resultGoals: rowsOf("resultGoals") as Plan["resultGoals"],
    productGoals: rowsOf("productGoals") as Plan["productGoals"],
    units: rowsOf("units") as Plan["units"],
    projects: registers.projects.entities.map((entity) => ({
      code: entity.code,
      name: entity.name,
      program: onlySaid(entity, "program"),
      subprogram: onlySaid(entity, "subprogram"),
      goals: [...(goalsOfProject.get(entity.code) ?? [])],
    })),
  };
}

function onlySaid(entity: Entity, column: string): string | null {
  return entity.contents.get(column)?.length === 1 ? asText(firstSaid(entity, column)) : null;
}

function report(
  sheets: readonly ReadSheet[],
  registers: Record<EntityTable, EntityRegister>,
  notes: NoteBook,
  plan: Plan,
): AdoptionReport {
  const conflicts = entityTables.flatMap((table) => [
    ...registers[table].codeConflicts(table === "productGoals" ? "repeated-goal" : "code-with-several-names"),
    ...(table === "projects" ? [] : contentConflicts(table, registers[table].entities, parentColumns)),
  ]);
  return {
    counts: Object.fromEntries([...entityTables, "investments" as const].map((table) => [table, plan[table].length])),
    unmapped: sheets.flatMap((sheet) => unmappedColumns(sheet).map((column) => (sheets.length > 1 ? { ...column, sheet: sheet.source.name } : column))),
    conflicts,
    notes: notes.notes(),
    leftOut: sheets.flatMap(({ rows }) => rows.leftOut),
    sheetsLeft: [],
  };
}

/** Columns with a header or any content in the rows of goals that no plan column takes. */
function unmappedColumns({ source, columns, rows }: ReadSheet): { column: string; header: string }[] {
  const taken = new Set([...columns.values()].map(({ position }) => position));
  return source.columns
    .filter(({ header }, position) => !taken.has(position) && (header !== "" || rows.goals.some(({ cells }) => cells[position] !== null)))
    .map(({ letter, header }) => ({ column: letter, header }));
}
