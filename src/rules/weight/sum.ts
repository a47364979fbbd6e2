import { noRow, type PlanIndex } from "../../method/plan-index";
import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { CellEdit } from "../../plan/plan-edit";
import type { PlanPath } from "../../plan/plan-path";
import { defineRule, type RuleContext, type Trouble } from "../define-rule";
import { placeOf, placeOfTable } from "../place";

/** Relative. The last digit keeps binary sums such as 33.3 + 33.3 + 33.3 on the right side of the edge. */
const tolerance = 1e-3 + 1e-9;

/** Where all siblings have a weight, the weights are shares of one whole: they sum to 1, or to 100. */
export const weightSum = defineRule({
  id: "weight/sum",
  severity: "warning",
  area: "weight",
  *check({ plan, index }) {
    yield* wrongSum(plan.axes, placeOfTable("axes", "weight"));
    for (const [axis, programs] of siblingsByParent(plan.programs, index.axisOfProgram)) {
      yield* wrongSum(programs, placeOf(plan, "axes", axis));
    }
    for (const [program, goals] of siblingsByParent(plan.productGoals, index.programOfGoal)) {
      yield* wrongSum(goals, placeOf(plan, "programs", program));
    }
  },
  mend: inProportion,
  safeMend(trouble, context) {
    const { sum, expected } = trouble.data;
    if (typeof sum !== "number" || typeof expected !== "number" || Math.abs(sum - expected) > slip * expected) return null;
    const weights = inProportion(trouble, context)?.map(({ value }) => Number(value)) ?? [];
    if (weights.some((weight) => weight < 0)) return null;
    const rounded = inFewDigits(weights, expected);
    return inProportion(trouble, context)?.map((edit, row): CellEdit => ({ ...edit, value: rounded[row] ?? edit.value })) ?? null;
  },
});

/**
 * Shares of a whole, rounded, are a few hundredths off it (33 + 33 + 33). A sum that is further off speaks of a weight
 * that is missing or wrong, which scaling all of them would hide.
 */
const slip = 0.05;

/** The siblings' weights scaled to the whole. */
function inProportion({ path, data }: Trouble, { plan, index }: RuleContext): CellEdit[] | null {
  const { sum, expected } = data;
  if (typeof sum !== "number" || typeof expected !== "number" || sum <= 0) return null;
  const { table, isSibling } = siblingsUnder(path, index);
  return [...plan[table].entries()].flatMap(([row, { weight }]): CellEdit[] =>
    isSibling(row) && isNumeric(weight)
      ? [{ kind: "set-cell", table, row, column: "weight", value: (weight * expected) / sum }]
      : [],
  );
}

/** As few decimals as leave the sum within its tolerance: an office writes 24.03, not 24.0286298569. */
function inFewDigits(weights: readonly number[], whole: number): number[] {
  const decimals = [2, 4, 6, 8].find((digits) => {
    const sum = weights.reduce((total, weight) => total + rounded(weight, whole, digits), 0);
    return Math.abs(sum - whole) <= tolerance * whole;
  });
  return decimals === undefined ? [...weights] : weights.map((weight) => rounded(weight, whole, decimals));
}

/** To so many decimals of a hundredth of the whole. */
function rounded(weight: number, whole: number, decimals: number): number {
  return Number(weight.toFixed(whole === 1 ? decimals + 2 : decimals));
}

/** The rows whose weights a finding is about: all axes, the programs of an axis, or the goals of a program. */
function siblingsUnder(
  { table, row }: PlanPath,
  index: PlanIndex,
): { table: "axes" | "programs" | "productGoals"; isSibling: (row: number) => boolean } {
  if (row === null) return { table: "axes", isSibling: () => true };
  return table === "axes"
    ? { table: "programs", isSibling: (program) => index.axisOfProgram[program] === row }
    : { table: "productGoals", isSibling: (goal) => index.programOfGoal[goal] === row };
}

/** Rows under the row of their parent; what names no existing parent has no siblings. */
function siblingsByParent<Row>(rows: readonly Row[], parentOfRow: Int32Array): Map<number, Row[]> {
  const siblings = new Map<number, Row[]>();
  for (const [position, row] of rows.entries()) {
    const parent = parentOfRow[position] ?? noRow;
    if (parent === noRow) continue;
    const sameParent = siblings.get(parent);
    if (sameParent === undefined) siblings.set(parent, [row]);
    else sameParent.push(row);
  }
  return siblings;
}

function* wrongSum(siblings: readonly { weight: CellValue }[], path: PlanPath): Iterable<Trouble> {
  const weights = siblings.map(({ weight }) => weight);
  if (weights.length === 0 || !weights.every(isNumeric)) return;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if ([1, 100].some((whole) => Math.abs(sum - whole) <= tolerance * whole)) return;
  // The whole that the office seems to have had in mind: the nearer one by its order of magnitude.
  yield { path, data: { sum, expected: sum < 10 ? 1 : 100, siblings: weights.length } };
}
