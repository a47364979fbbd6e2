import type { Plan, Text } from "../plan/plan";
import { Changes, type Dependency } from "./changes";
import { FirstRows, noRow } from "./first-rows";

export { noRow };

/** Tables whose rows bear a code that other tables refer to. */
export const codedTables = [
  "problems",
  "axes",
  "programs",
  "subprograms",
  "resultGoals",
  "productGoals",
  "projects",
  "units",
  "commitments",
] as const;

export type CodedTable = (typeof codedTables)[number];

/**
 * The links of a plan, resolved once. Rows are counted from 0 in their table. Codes compare exactly after trimming; a
 * code that stands twice in its table means its first row; a blank code refers to nothing and is found by nothing.
 */
export interface PlanIndex extends Readonly<Record<Link, Int32Array>> {
  plan: Plan;
  /** T, the number of years. */
  years: number;
  /** For each row of investments, the program of its goal. */
  programOfInvestment: Int32Array;
  /** First row of each code. */
  rowOf: Readonly<Record<CodedTable, FirstRows>>;
}

/** A link gives, for each row of the table named last, the row it refers to, or `noRow`. */
export type Link =
  | "axisOfProgram"
  | "programOfSubprogram"
  | "programOfGoal"
  | "subprogramOfGoal"
  | "resultOfGoal"
  | "goalOfInvestment"
  | "projectOfInvestment"
  | "goalOfBudgetRow"
  | "projectOfBudgetRow"
  | "goalOfProgress";

type LinkedTable = "programs" | "subprograms" | "productGoals" | "investments" | "budget" | "progress";

interface LinkDeclaration {
  table: LinkedTable;
  column: string;
  to: CodedTable;
  /** The code that a row refers to. */
  reference: (plan: Plan, row: number) => Text | undefined;
}

const links: Readonly<Record<Link, LinkDeclaration>> = {
  axisOfProgram: {
    table: "programs",
    column: "axis",
    to: "axes",
    reference: ({ programs }, row) => programs[row]?.axis,
  },
  programOfSubprogram: {
    table: "subprograms",
    column: "program",
    to: "programs",
    reference: ({ subprograms }, row) => subprograms[row]?.program,
  },
  programOfGoal: {
    table: "productGoals",
    column: "program",
    to: "programs",
    reference: ({ productGoals }, row) => productGoals[row]?.program,
  },
  subprogramOfGoal: {
    table: "productGoals",
    column: "subprogram",
    to: "subprograms",
    reference: ({ productGoals }, row) => productGoals[row]?.subprogram,
  },
  resultOfGoal: {
    table: "productGoals",
    column: "resultGoal",
    to: "resultGoals",
    reference: ({ productGoals }, row) => productGoals[row]?.resultGoal,
  },
  goalOfInvestment: {
    table: "investments",
    column: "goal",
    to: "productGoals",
    reference: ({ investments }, row) => investments[row]?.goal,
  },
  projectOfInvestment: {
    table: "investments",
    column: "project",
    to: "projects",
    reference: ({ investments }, row) => investments[row]?.project,
  },
  goalOfBudgetRow: {
    table: "budget",
    column: "goal",
    to: "productGoals",
    reference: ({ budget }, row) => budget[row]?.goal,
  },
  projectOfBudgetRow: {
    table: "budget",
    column: "project",
    to: "projects",
    reference: ({ budget }, row) => budget[row]?.project,
  },
  goalOfProgress: {
    table: "progress",
    column: "goal",
    to: "productGoals",
    reference: ({ progress }, row) => progress[row]?.goal,
  },
};

const linkNames = Object.keys(links) as Link[];

/** Name under which a link, and the codes of a table, are noted as changed. */
export function linkDependency(link: Link): Dependency {
  return `facts.${link}`;
}

/**
 * Resolves the links of a plan, in time proportional to its rows. With the index of the plan as it was before, only
 * the links that look at something changed are resolved again; those that come out otherwise are noted.
 */
export function indexPlan(plan: Plan, changes = new Changes(true), before: PlanIndex | null = null): PlanIndex {
  const rowOf = Object.fromEntries(
    codedTables.map((table) => [
      table,
      before === null || changes.touch([`${table}.code`]) ? firstRows(plan, table, changes, before) : before.rowOf[table],
    ]),
  ) as PlanIndex["rowOf"];
  const resolved = Object.fromEntries(
    linkNames.map((link) => {
      const { table, column, to } = links[link];
      if (before !== null && !changes.touch([`${table}.${column}`, `${to}.code`])) return [link, before[link]];
      const rows = resolve(plan, link, rowOf[to], changes, before);
      changes.compareRows(linkDependency(link), table, before?.[link], rows);
      return [link, rows];
    }),
  ) as Record<Link, Int32Array>;
  const programOfInvestment = programsOfInvestments(resolved, changes, before);
  return { plan, years: plan.plan.years, rowOf, ...resolved, programOfInvestment };
}

function programsOfInvestments(
  { goalOfInvestment, programOfGoal }: Record<Link, Int32Array>,
  changes: Changes,
  before: PlanIndex | null,
): Int32Array {
  const isAsBefore = before?.goalOfInvestment === goalOfInvestment && before.programOfGoal === programOfGoal;
  if (isAsBefore) return before.programOfInvestment;
  const programs = goalOfInvestment.map((goal) => programOfGoal[goal] ?? noRow);
  changes.compareRows("facts.programOfInvestment", "investments", before?.programOfInvestment, programs);
  return programs;
}

/** The rows that a link refers to; of those resolved before, only the ones that may have come to mean another row. */
function resolve(
  plan: Plan,
  link: Link,
  to: FirstRows,
  changes: Changes,
  before: PlanIndex | null,
): Int32Array {
  const { table, to: target, reference } = links[link];
  const row = (position: number): number => to.get(codeOf(reference(plan, position) ?? null));
  const [changed, recoded] = [changes.rows(table), changes.rows(target)];
  if (before === null || changed === "all" || recoded === "all") {
    const rows = new Int32Array(plan[table].length);
    for (let position = 0; position < rows.length; position++) rows[position] = row(position);
    return rows;
  }
  const rows = before[link].slice();
  for (const position of changed) rows[position] = row(position);
  if (recoded.size > 0) {
    const doubtful = rowsInDoubt(plan[target].length, recoded);
    rows.forEach((meant, position) => {
      if (meant === noRow || doubtful[meant] === 1) rows[position] = row(position);
    });
  }
  return rows;
}

/** Marks (1) the rows that references may have left: those with another code, and those no longer the first with theirs. */
function rowsInDoubt(rows: number, recoded: ReadonlySet<number>): Uint8Array {
  const doubtful = new Uint8Array(rows);
  for (const position of recoded) doubtful[position] = 1;
  return doubtful;
}

/** A code as it is compared: without white space around it; blank is the empty text. */
export function codeOf(text: Text): string {
  return text === null ? "" : text.trim();
}

/** The first row of `table` that bears the code, or `noRow`. */
export function rowWithCode(index: PlanIndex, table: CodedTable, code: Text): number {
  return index.rowOf[table].get(codeOf(code));
}

/** Whether the code is found in the table named. */
export function exists(index: PlanIndex, table: CodedTable, code: Text): boolean {
  return rowWithCode(index, table, code) !== noRow;
}

/**
 * First row of each code of a table. With the index of the plan as it was before, only the codes that came or went are
 * looked at; rows that came to be, or no longer are, the first with their code are noted.
 */
function firstRows(plan: Plan, table: CodedTable, changes: Changes, before: PlanIndex | null): FirstRows {
  const rows: readonly { code: Text }[] = plan[table];
  const recoded = changes.rows(table);
  if (before === null || recoded === "all") {
    const first = new Map<string, number>();
    rows.forEach((row, position) => {
      const code = codeOf(row.code);
      if (code !== "" && !first.has(code)) first.set(code, position);
    });
    return new FirstRows(first);
  }
  const others = new Map<string, number>();
  const changed = [...recoded].flatMap((position) => [before.plan[table][position], rows[position]]);
  for (const code of new Set(changed.map((row) => codeOf(row?.code ?? null)))) {
    const was = before.rowOf[table].get(code);
    const now = code === "" ? noRow : rows.findIndex((row) => codeOf(row.code) === code);
    if (was === now) continue;
    others.set(code, now);
    for (const row of [was, now]) if (row !== noRow) changes.noteRow(table, row);
  }
  return before.rowOf[table].with(others);
}
