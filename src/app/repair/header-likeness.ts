import { languages } from "../../i18n/language";
import type { PlanProfile } from "../../plan/plan";
import { tableSchemas } from "../../plan/table-schemas";
import { columnsOf, type PlanSheet, type SheetColumn } from "../../sheets/define-sheet";
import { annualWords, headerWords, synonyms } from "../adoption/header-words";

/** How like a column's name a header is; `another`: it names another column, or what the plan does not hold. */
export type Likeness = "strong" | "weak" | "none" | "another";

const leastStrong = 0.8;
const leastWeak = 0.5;
/** One header says all that the other says, and more. */
const contained = 0.6;
const smallWords = new Set(["de", "del", "la", "las", "el", "los", "en", "por", "y", "of", "the", "in", "for", "and"]);
const yearPattern = /(?:19|20)\d\d/g;

/** The names of the columns of one sheet, in every language, against which headers are held. */
export class ColumnNames {
  private readonly names = new Map<string, string[]>();

  constructor(
    private readonly sheet: PlanSheet,
    profile: Pick<PlanProfile, "firstYear" | "years">,
  ) {
    for (const language of languages) {
      for (const { key, header } of columnsOf(sheet, profile, language)) {
        this.names.set(key, [...(this.names.get(key) ?? []), header]);
      }
    }
  }

  /** `present` are the keys of the columns that the table has. */
  likeness(column: SheetColumn, header: string, present: ReadonlySet<string>): Likeness {
    const others = Math.max(0, ...[...present].filter((key) => key !== column.key).map((key) => this.nearness(key, header)));
    if (column.year !== null) return others >= leastStrong ? "another" : this.annualLikeness(column, header);
    const own = this.nearness(column.key, header);
    if (others >= leastWeak && others >= own) return "another";
    return own >= leastStrong ? "strong" : own >= leastWeak ? "weak" : "none";
  }

  private nearness(key: string, header: string): number {
    if (keyBySynonym(this.sheet, header) === key) return 1;
    return Math.max(...(this.names.get(key) ?? []).map((name) => nearness(name, header)));
  }

  /** `Meta 2024` or `Año 1`; amounts and what was carried out in the year are not what is programmed in it. */
  private annualLikeness({ key, year }: SheetColumn, header: string): Likeness {
    const years = [...new Set(header.match(yearPattern))];
    const rest = headerWords(header.replace(yearPattern, " "));
    if (annualWords.other.test(rest)) return "another";
    const isMoney = annualWords.money.test(rest);
    if (this.sheet.key === "productGoals" && isMoney) return "another";
    const counted = /^(?:(?:meta|valor|programacion) )?(?:ano|vigencia|year) ?(\d\d?)$/.exec(headerWords(header));
    if (counted !== null) return key === `y${counted[1]}` ? "strong" : "another";
    const [only, ...more] = years;
    if (only === undefined) return "none";
    return more.length === 0 && only === String(year) && (isMoney || annualWords.goal.test(rest)) ? "strong" : "none";
  }
}

/** The column of this sheet that offices call so (src/app/adoption); null where they mean another level, or nothing. */
function keyBySynonym(sheet: PlanSheet, header: string): string | null {
  const words = headerWords(header);
  const found = synonyms.find(({ pattern }) => pattern.test(words));
  const [table, key] = found?.column.split(".") ?? [];
  const { columns } = tableSchemas[sheet.key];
  if (table === sheet.key || table === "*") return columns.find((column) => column.key === key)?.key ?? null;
  // The name or code of another level heads the column that refers to it.
  const referring = columns.filter(({ refersTo }) => refersTo === table);
  return (key === "code" || key === "name") && referring.length === 1 ? (referring[0]?.key ?? null) : null;
}

/** From 0 to 1: how far two headers are the same words, whatever small words and typing errors. Numbers must be the same. */
export function nearness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length === 0 || second.length === 0) return 0;
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).sort().join(" ");
  if (numbers(first) !== numbers(second)) return 0;
  const within = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
  const [inSecond, inFirst] = [within(first, second), within(second, first)];
  if (inSecond && inFirst) return 1;
  return Math.max(inSecond || inFirst ? contained : 0, sharedPairs(first.join(" "), second.join(" ")));
}

function wordsOf(header: string): string[] {
  return headerWords(header)
    .split(" ")
    .filter((word) => word !== "" && !smallWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
}

/** The share of neighbouring letters that two texts have in common (Dice). */
function sharedPairs(one: string, other: string): number {
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(other);
  const all = pairs(one).length + left.length;
  let shared = 0;
  for (const pair of pairs(one)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}
