/** Where a formula stands: the table around its cell, if any. */
export type TableAround = { name: string } | null;

/**
 * Univer knows `Tabla[[#This Row],[Col]]` but not Excel's short form of it. Text in quotes is left alone.
 * @throws Error nothing: a form it does not know passes unchanged, and the engine says what it thinks of it.
 */
export function toEngineFormula(formula: string, table: TableAround): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(/([\p{L}_\\][\p{L}\d_.\\]*)?\[@\[([^\]]+)\](?:\s*:\s*\[([^\]]+)\])?\]/gu, (match, name, first, last) => {
        const owner = (name as string | undefined) ?? table?.name;
        if (!owner) return match;
        return `${owner}[[#This Row],[${first}]${last ? `:[${last}]` : ""}]`;
      })
      .replace(/([\p{L}_\\][\p{L}\d_.\\]*)?\[@([^[\]]+)\]/gu, (match, name, column) => {
        const owner = (name as string | undefined) ?? table?.name;
        return owner ? `${owner}[[#This Row],[${column}]]` : match;
      }),
  );
}

/** The form in which Excel shows what `toEngineFormula` wrote: `Tabla[@Col]`, `Tabla[@[Col con espacio]]`. */
export function toExcelFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(/\[\[#This Row\],\s*\[([^\]]+)\](?:\s*:\s*\[([^\]]+)\])?\]/gi, (_match, first, last) => {
      if (last) return `[@[${first}]:[${last}]]`;
      return /^[\p{L}\d_.]+$/u.test(String(first)) ? `[@${first}]` : `[@[${first}]]`;
    }),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
