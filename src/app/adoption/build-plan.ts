import { asText } from "../../plan/parse-plan";
import type { Investment, Plan } from "../../plan/plan";
import type { TableKey } from "../../plan/table-schemas";
import type { AdoptionMapping, AdoptionNote, AdoptionReport } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { contentConflicts, EntityRegister, firstSaid, say, type Entity } from "./entity-register";
import { resolveColumns, type ResolvedColumns } from "./resolve-mapping";
import { RowReader } from "./row-reader";
import type { SourceRow, SourceSheet } from "./source-sheet";

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

/**
 * Builds a plan from a flat sheet with one row per product goal. `base` gives what a sheet cannot say (the actors).
 * Text where a number belongs is kept and noted; a repeated code is kept apart and noted; nothing is guessed.
 * @throws AdoptionError when the mapping does not fit the sheet or no row holds a goal.
 */
export function buildPlan(source: SourceSheet, mapping: AdoptionMapping, base: Plan): AdoptedPlan {
  const columns = resolveColumns(mapping, source);
  const reader = new RowReader(columns, mapping);
  const registers = Object.fromEntries(
    entityTables.map((table) => [table, new EntityRegister(table, codePrefixes[table], reader.codesIn(table, source.rows))]),
  ) as Record<EntityTable, EntityRegister>;
  const investments: Investment[] = [];
  const goalsOfProject = new Map<string, string[]>();
  const skipped: number[] = [];

  for (const row of source.rows) {
    if (reader.text("productGoals.name", row) === null && reader.text("productGoals.code", row) === null) {
      skipped.push(row.number);
      continue;
    }
    const met = meetEntities(registers, reader, row);
    if (met.projects !== null) {
      const goals = goalsOfProject.get(met.projects.code) ?? [];
      goalsOfProject.set(met.projects.code, [...goals, met.productGoals.code]);
    }
    const investment = reader.investment(row, met.productGoals.code, met.projects?.code ?? null);
    if (investment !== null) investments.push(investment);
  }
  if (registers.productGoals.entities.length === 0) throw new AdoptionError("no-goals", { sheet: source.name });

  const plan = assemble(mapping, base, registers, reader, goalsOfProject);
  plan.investments = investments;
  return { plan, report: report(source, columns, registers, reader, plan, skipped) };
}

type MetEntities = Record<Exclude<EntityTable, "productGoals">, Entity | null> & { productGoals: Entity };

/** The entities that one row names, linked to each other as the row says. */
function meetEntities(registers: Record<EntityTable, EntityRegister>, reader: RowReader, row: SourceRow): MetEntities {
  const met = Object.fromEntries(
    entityTables.map((table) => {
      const code = reader.text(`${table}.code`, row);
      const name = reader.text(`${table}.name`, row);
      return [table, table === "productGoals" ? registers[table].add(code, name, row.number) : registers[table].meet(code, name, row.number)];
    }),
  ) as MetEntities;
  for (const table of entityTables) {
    const entity = met[table];
    if (entity !== null) reader.sayContents(table, entity, row);
  }
  const link = (child: Entity | null, column: string, parent: Entity | null): void => {
    if (child !== null && parent !== null) say(child, column, parent.code, row.number);
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
  goalsOfProject: Map<string, string[]>,
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
      goals: goalsOfProject.get(entity.code) ?? [],
    })),
  };
}

function onlySaid(entity: Entity, column: string): string | null {
  return entity.contents.get(column)?.length === 1 ? asText(firstSaid(entity, column)) : null;
}

function report(
  source: SourceSheet,
  columns: ResolvedColumns,
  registers: Record<EntityTable, EntityRegister>,
  reader: RowReader,
  plan: Plan,
  skipped: number[],
): AdoptionReport {
  const taken = new Set([...columns.values()].map(({ position }) => position));
  const conflicts = entityTables.flatMap((table) => [
    ...registers[table].codeConflicts(table === "productGoals" ? "repeated-goal" : "code-with-several-names"),
    ...(table === "projects" ? [] : contentConflicts(table, registers[table].entities, parentColumns)),
  ]);
  const withoutGoal: AdoptionNote[] =
    skipped.length === 0 ? [] : [{ kind: "row-without-goal", table: "productGoals", column: "name", rows: skipped, values: [] }];
  return {
    counts: Object.fromEntries([...entityTables, "investments" as const].map((table) => [table, plan[table].length])),
    unmapped: source.columns
      .filter((column, position) => column.header !== "" && !taken.has(position))
      .map((column) => ({ column: column.letter, header: column.header })),
    conflicts,
    notes: [...withoutGoal, ...reader.notes()],
  };
}
