import { mgaDigits, type MgaCatalog, type MgaEntry, type MgaLevel } from "../../catalog/mga-catalog";
import { rowPlace } from "../../method/plan-place";
import type { Plan, Text } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import { CatalogSearch } from "./search-catalog";

/** A code of the plan that the catalogue does not have. */
export interface UnknownCode {
  path: PlanPath;
  code: string;
  level: MgaLevel;
  /** Name of the program, or indicator of the goal, in the plan. */
  name: string | null;
  /** Entries of the catalogue with words of that name; a proposal for the office to judge. */
  nearest: MgaEntry[];
}

export interface CodeCheck {
  /** Codes of the plan that the catalogue has, and all codes that it was asked for. */
  known: number;
  asked: number;
  unknown: UnknownCode[];
}

/**
 * Compares the codes of the programmatic classification in a plan with the catalogue. Malformed ones are a matter of
 * the rule link/code-chain and are not asked for here.
 */
export function checkCodes(plan: Plan, catalog: MgaCatalog): CodeCheck {
  const search = new CatalogSearch(catalog.entries);
  const has = new Set(catalog.entries.map(({ level }) => level));
  const check: CodeCheck = { known: 0, asked: 0, unknown: [] };
  const ask = (code: string, level: MgaLevel, name: Text, path: PlanPath): void => {
    // A catalogue without products says nothing of products.
    if (!has.has(level)) return;
    check.asked += 1;
    if (search.get(code) !== null) check.known += 1;
    else check.unknown.push({ path, code, level, name, nearest: name === null ? [] : search.nearest(name, level) });
  };
  plan.programs.forEach((program, row) => {
    const code = program.mgaProgram?.trim() ?? "";
    if (levelOf(code) === "program") ask(code, "program", program.name, rowPlace("programs", program, row, "mgaProgram"));
  });
  plan.productGoals.forEach((goal, row) => {
    const code = goal.mgaIndicator?.trim() ?? "";
    const level = levelOf(code);
    if (level === "product" || level === "indicator") {
      ask(code, level, goal.indicator ?? goal.name, rowPlace("productGoals", goal, row, "mgaIndicator"));
    }
  });
  return check;
}

function levelOf(code: string): MgaLevel | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  return (Object.keys(mgaDigits) as MgaLevel[]).find((level) => mgaDigits[level] === code.length);
}
