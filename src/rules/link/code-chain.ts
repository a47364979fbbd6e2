import { isSectorCode } from "../../catalog/sectors";
import { codeOf, noRow } from "../../method/plan-index";
import type { Plan } from "../../plan/plan";
import type { TableKey } from "../../plan/table-schemas";
import { cellEdit } from "../cell-edit";
import { defineRule, type Trouble } from "../define-rule";
import { placeOf } from "../place";

/** Digits of each level of the programmatic classification. An indicator is known by its product, or fully. */
const digits = { sector: [2], mgaProgram: [4], mgaIndicator: [7, 9] } as const;

type ChainColumn = keyof typeof digits;

function isChainColumn(column: string | null): column is ChainColumn {
  return column !== null && Object.hasOwn(digits, column);
}

/** Sector, program, product and indicator of the programmatic classification: each code starts with the one above. */
export const codeChain = defineRule({
  id: "link/code-chain",
  severity: "warning",
  area: "link",
  *check({ plan, index }) {
    for (const [row, program] of plan.programs.entries()) {
      yield* broken(plan, "programs", row, "sector", program.sector, null);
      yield* broken(plan, "programs", row, "mgaProgram", program.mgaProgram, wellFormed("sector", program.sector));
    }
    for (const [row, goal] of plan.productGoals.entries()) {
      const program = plan.programs[index.programOfGoal[row] ?? noRow];
      const start = wellFormed("mgaProgram", program?.mgaProgram ?? null);
      yield* broken(plan, "productGoals", row, "mgaIndicator", goal.mgaIndicator, start);
    }
  },
  mend({ path, data }) {
    const [code, start] = [String(data.value), typeof data.start === "string" ? data.start : ""];
    if (path.column === "sector") return /^\d$/.test(code) ? cellEdit(path, `0${code}`) : null;
    if (!/^\d+$/.test(code) || start === "" || !isChainColumn(path.column)) return null;
    const wanted = digits[path.column].find((length) => length >= code.length);
    // Its own last digits stay; only what the level above says is put in their place.
    return wanted === undefined ? null : cellEdit(path, start + code.padStart(wanted, "0").slice(start.length));
  },
  safeMend({ path, data }, { plan }) {
    if (!isChainColumn(path.column)) return null;
    const whole = withLostZero(String(data.value), path.column);
    if (whole === null) return null;
    if (path.column !== "sector") return typeof data.start === "string" && whole.startsWith(data.start) ? cellEdit(path, whole) : null;
    // A digit may be missing at the end too: the program's own code must not speak of another sector.
    const mgaProgram = codeOf(plan.programs[path.row ?? noRow]?.mgaProgram ?? null);
    const agrees = mgaProgram === "" || withLostZero(mgaProgram, "mgaProgram")?.startsWith(whole) === true || mgaProgram.startsWith(whole);
    return isSectorCode(whole) && agrees ? cellEdit(path, whole) : null;
  },
});

function* broken(
  plan: Plan,
  table: TableKey,
  row: number,
  column: ChainColumn,
  text: string | null,
  start: string | null,
): Iterable<Trouble> {
  const value = codeOf(text);
  if (value === "") return;
  if (wellFormed(column, value) !== null && (start === null || value.startsWith(start))) return;
  yield { path: placeOf(plan, table, row, column), data: { value, digits: digits[column], start } };
}

/** The code with the zero that Excel drops from the front of a number; null where one zero does not make it whole. */
function withLostZero(code: string, column: ChainColumn): string | null {
  const lengths: readonly number[] = digits[column];
  return /^[1-9]\d*$/.test(code) && lengths.includes(code.length + 1) ? `0${code}` : null;
}

/** The code when its digits are right, otherwise null: what is malformed itself says nothing of the codes below it. */
function wellFormed(column: ChainColumn, text: string | null): string | null {
  const value = codeOf(text);
  const lengths: readonly number[] = digits[column];
  return /^\d+$/.test(value) && lengths.includes(value.length) ? value : null;
}
