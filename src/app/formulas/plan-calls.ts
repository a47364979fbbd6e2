import { planFunctions } from "./plan-functions";

const known = new Set(planFunctions.map(({ id }) => id));
const tables = new Set(planFunctions.filter(({ spills }) => spills).map(({ id }) => id));

/** What stands before the name where Excel took the function for one of another file: `[2]!`, `'path[2]'!`, `Other.xla!`. */
const otherFile = String.raw`(?:'(?:[^']|'')+'|(?:[\p{L}\p{N}_.\-]+)?\[[^\[\]]+\][\p{L}\p{N}_.\-]*|[\p{L}\p{N}_.\-]+\.xl\p{L}*)!`;
const name = String.raw`[A-Z][A-Z0-9_.]*(?=\()`;
const call = String.raw`(?<![\p{L}\p{N}_.\\!\]'])(?:(?:${otherFile})?_xldudf_PLAN_|PLAN\.)(?<id>${name})`;

/** A call of one of the product's functions, or a stretch in which there is none: text, the name of a sheet or a column. */
const stretch = new RegExp(String.raw`"(?:[^"]|"")*"|${call}|'(?:[^']|'')*'|\[(?:'.|[^\[\]'])*\]`, "giu");

/**
 * A formula in en-US syntax with the calls of the product's functions as they should be. Excel shows them otherwise where
 * the add-in was not there when the formula came: as files keep them (`_xldudf_PLAN_BUDGET_GAP(`, in small letters after
 * LibreOffice), or tied to another file (`[2]!_xldudf_PLAN_COHERENCE(`).
 */
export function mendedFormula(formula: string): string {
  return replaceCalls(formula, (id) => `PLAN.${id}`);
}

/** Whether a formula calls a function of the product, in whatever form. */
export function callsPlan(formula: string): boolean {
  return calledFunctions(formula).length > 0;
}

/** Whether one of the functions that a formula calls gives a table. */
export function callsTable(formula: string): boolean {
  return calledFunctions(formula).some((id) => tables.has(id));
}

function calledFunctions(formula: string): string[] {
  const called: string[] = [];
  replaceCalls(formula, (id) => (called.push(id), id));
  return called;
}

function replaceCalls(formula: string, replace: (id: string) => string): string {
  return formula.replace(stretch, (text: string, ...rest: unknown[]) => {
    const { id } = rest.at(-1) as { id?: string };
    const plain = id?.replaceAll("_", ".").toUpperCase();
    return plain !== undefined && known.has(plain) ? replace(plain) : text;
  });
}
