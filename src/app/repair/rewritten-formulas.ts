import type { WriteFormulas } from "../../workbook/patch";
import type { RangeContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";

/** How a table or its column is called now, and how formulas must call it. */
export interface Renaming {
  /** The table as formulas name it now. */
  table: string;
  toTable: string;
  /** A column's header now, and the one to be; absent when only the table is renamed. */
  header?: { from: string; to: string };
}

/**
 * The formulas that name a table or a column of it by a name that it will not have any more, with the new name. Excel does
 * this of itself for headers; a file, and a table that is made anew, need it.
 */
export function rewrittenFormulas(ranges: readonly RangeContent[], renamings: readonly Renaming[]): WriteFormulas[] {
  if (renamings.length === 0) return [];
  return ranges.flatMap(({ sheet, row, column, formulas = [] }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((formula, right): WriteFormulas[] => {
        if (formula === null) return [];
        const renamed = renamings.reduce(rewrittenFormula, formula);
        return renamed === formula ? [] : [{ kind: "write-formulas", sheet, row: row + down, column: column + right, formulas: [[renamed]] }];
      }),
    ),
  );
}

/** One formula with one renaming; texts in quotes are left alone. */
export function rewrittenFormula(formula: string, renaming: Renaming): string {
  let result = "";
  let at = 0;
  const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/uy;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"' || character === "'") {
      const end = endOfQuote(formula, at, character);
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    name.lastIndex = at;
    const [found] = /[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? "") ? [] : (name.exec(formula) ?? []);
    if (found === undefined || nameKey(found) !== nameKey(renaming.table)) {
      result += character;
      at += 1;
      continue;
    }
    const end = endOfBrackets(formula, at + found.length);
    const inside = formula.slice(at + found.length, end);
    result += renaming.toTable + (renaming.header === undefined ? inside : rewrittenBrackets(inside, renaming.header));
    at = end;
  }
  return result;
}

function endOfQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** `[2024]`, `[@2024]`, `[[#This Row],[2024]]`, `[[2024]:[2027]]`: each name in its innermost brackets. */
function rewrittenBrackets(brackets: string, { from, to }: { from: string; to: string }): string {
  const isIt = (name: string): boolean => nameKey(name.replace(/'(.)/gs, "$1")) === nameKey(from);
  const escaped = to.replace(/['[\]#@]/g, "'$&");
  if (/^\[@(?!\[)/.test(brackets)) return isIt(brackets.slice(2, -1)) ? `[@[${escaped}]]` : brackets;
  return brackets.replace(/\[((?:'.|[^'[\]])*)\]/gs, (whole, name: string) => (isIt(name) ? `[${escaped}]` : whole));
}
