import { fold } from "../../i18n/fold";
import { sectionTables, type SectionTable, type SheetMapping } from "./adoption";
import type { SourceRow } from "./source-sheet";

/** Words that open section rows in the plans of offices, by level. */
export const sectionWords: Readonly<Record<SectionTable, readonly string[]>> = {
  axes: ["EJE", "LÍNEA ESTRATÉGICA", "LÍNEA", "PILAR"],
  programs: ["PROGRAMA"],
  subprograms: ["SUBPROGRAMA", "COMPONENTE"],
  resultGoals: ["META DE RESULTADO"],
  units: ["DEPENDENCIA", "RESPONSABLE", "SECRETARÍA", "OFICINA", "INSTITUTO"],
};
/** These words are part of the name that they open; of the others only what follows is. */
const wordsOfNames = new Set(["secretaria", "oficina", "instituto", "direccion"]);
/** Without a number or a colon behind them these words may open a title of another kind (`Programa de gobierno`). */
const wordsWithMark = new Set(["programa", "componente", "meta de resultado", "linea"]);

export interface Section {
  table: SectionTable;
  word: string;
  code: string | null;
  name: string;
  /** Position of the cell with the word. */
  position: number;
}

/**
 * The level that a row names: `EJE 1: Agua`, `EJE 1` and `Agua` in the next cell, or `SECRETARÍA DE SALUD`. Its other
 * cells may hold numbers, no texts. `goalPosition` is the column of the goals: there, a text without a number or colon
 * behind the word is a goal unless it is merged over several columns.
 */
export function sectionIn(row: SourceRow, sections: SheetMapping["sections"], goalPosition: number | null): Section | null {
  const texts = row.cells.flatMap((value, position) => (typeof value === "string" && /\p{L}/u.test(value) ? [{ value, position }] : []));
  const [first, second] = texts;
  if (first === undefined || texts.length > 2) return null;
  for (const table of sectionTables) {
    for (const word of sections?.[table] ?? []) {
      const parsed = parse(first.value, word);
      if (parsed === null) continue;
      const { code, name, marked } = parsed;
      const label = name === "" && (code !== null || marked);
      if (texts.length === 2 && !label) continue;
      const full = label ? (second?.value ?? first.value) : name;
      const bare = !marked && code === null;
      if (bare && first.position === goalPosition && !row.merged.has(first.position)) continue;
      return { table, word, code, name: full, position: first.position };
    }
  }
  return null;
}

function parse(text: string, word: string): { code: string | null; name: string; marked: boolean } | null {
  const opening = fold(word);
  // The word and what follows it: a text may have 32,767 characters, and each is looked at for each word.
  const plain = sameLength(text.slice(0, opening.length + 2));
  if (!plain.startsWith(opening) || /^\p{L}|^\d/u.test(plain.slice(opening.length))) return null;
  let rest = text.slice(opening.length);
  rest = rest.replace(/^\s+(estrat[eé]gic[oa]|tem[aá]tic[oa]|program[aá]tic[oa])(?![\p{L}\d])/iu, "");
  rest = rest.replace(/^\s*(n[o°º]\.?|n[uú]mero|#)(?=[\s\d])/iu, "");
  const [numbered = "", code = null] = /^\s*(\d+(?:\.\d+)*|[IVX]+)(?![\p{L}\d])/u.exec(rest) ?? [];
  rest = rest.slice(numbered.length);
  const [mark = ""] = /^\s*[.:)\-–—]+/.exec(rest) ?? [];
  const marked = mark !== "";
  const name = rest.slice(mark.length).trim();
  if (!marked && code === null) {
    if (name === "" || wordsWithMark.has(opening)) return null;
    if (wordsOfNames.has(opening)) return { code, name: text, marked };
  }
  return { code, name, marked };
}

/** The text without accents and case, each letter in its place. */
function sameLength(text: string): string {
  return Array.from(text, (letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
}
