import type { Plan, Text } from "../plan/plan";

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

/** What a reference to nothing points to. */
export const noRow = -1;

/**
 * The links of a plan, resolved once. Rows are counted from 0 in their table. Codes compare exactly after trimming; a
 * code that stands twice in its table means its first row; a blank code refers to nothing and is found by nothing.
 */
export interface PlanIndex {
  plan: Plan;
  /** T, the number of years. */
  years: number;
  /** First row of each code. */
  rowOf: Readonly<Record<CodedTable, ReadonlyMap<string, number>>>;
  /** For each row of the table named last, the row it refers to, or `noRow`. */
  axisOfProgram: Int32Array;
  programOfSubprogram: Int32Array;
  programOfGoal: Int32Array;
  subprogramOfGoal: Int32Array;
  resultOfGoal: Int32Array;
  goalOfInvestment: Int32Array;
  projectOfInvestment: Int32Array;
}

/** Resolves the links of a plan, in time proportional to its rows. */
export function indexPlan(plan: Plan): PlanIndex {
  const rowOf: Record<CodedTable, ReadonlyMap<string, number>> = {
    problems: firstRows(plan.problems),
    axes: firstRows(plan.axes),
    programs: firstRows(plan.programs),
    subprograms: firstRows(plan.subprograms),
    resultGoals: firstRows(plan.resultGoals),
    productGoals: firstRows(plan.productGoals),
    projects: firstRows(plan.projects),
    units: firstRows(plan.units),
    commitments: firstRows(plan.commitments),
  };
  return {
    plan,
    years: plan.plan.years,
    rowOf,
    axisOfProgram: links(plan.programs, (program) => program.axis, rowOf.axes),
    programOfSubprogram: links(plan.subprograms, (subprogram) => subprogram.program, rowOf.programs),
    programOfGoal: links(plan.productGoals, (goal) => goal.program, rowOf.programs),
    subprogramOfGoal: links(plan.productGoals, (goal) => goal.subprogram, rowOf.subprograms),
    resultOfGoal: links(plan.productGoals, (goal) => goal.resultGoal, rowOf.resultGoals),
    goalOfInvestment: links(plan.investments, (investment) => investment.goal, rowOf.productGoals),
    projectOfInvestment: links(plan.investments, (investment) => investment.project, rowOf.projects),
  };
}

/** A code as it is compared: without white space around it; blank is the empty text. */
export function codeOf(text: Text): string {
  return text === null ? "" : text.trim();
}

/** The first row of `table` that bears the code, or `noRow`. */
export function rowWithCode(index: PlanIndex, table: CodedTable, code: Text): number {
  return index.rowOf[table].get(codeOf(code)) ?? noRow;
}

/** Whether the code is found in the table named. */
export function exists(index: PlanIndex, table: CodedTable, code: Text): boolean {
  return rowWithCode(index, table, code) !== noRow;
}

function firstRows(rows: readonly { code: Text }[]): Map<string, number> {
  const first = new Map<string, number>();
  rows.forEach((row, position) => {
    const code = codeOf(row.code);
    if (code !== "" && !first.has(code)) first.set(code, position);
  });
  return first;
}

function links<Row>(rows: readonly Row[], reference: (row: Row) => Text, to: ReadonlyMap<string, number>): Int32Array {
  const rowsMeant = new Int32Array(rows.length);
  rows.forEach((row, position) => (rowsMeant[position] = to.get(codeOf(reference(row))) ?? noRow));
  return rowsMeant;
}
