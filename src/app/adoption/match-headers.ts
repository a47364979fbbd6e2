import { planYears } from "../../plan/parse-plan";
import type { ColumnEvidence } from "./adoption";
import type { HeaderText } from "./header-lines";
import { annualWords, headerWords, sourceWords, statedTotalWords, synonyms, type Level } from "./header-words";

export interface HeaderMatch {
  position: number;
  reason: ColumnEvidence["reason"];
}

export interface HeaderMatches {
  columns: Record<string, HeaderMatch>;
  years: number[];
}

/**
 * The plan column that each header seems to name: the most specific name first, and of equal ones the first header.
 * `term` are the years of the plan where they are known; otherwise the headers say them.
 */
export function matchHeaders(headers: readonly HeaderText[], term?: readonly number[]): HeaderMatches {
  const columns: Record<string, HeaderMatch> = {};
  const names = headers.map(namesOf);
  const levels = levelsOf(headers, names);
  const claimed = new Set<number>();
  for (const { column, pattern } of synonyms) {
    const [table, key] = column.split(".") as [string, string];
    names.forEach((variants, position) => {
      if (claimed.has(position) || !variants.some((name) => pattern.test(name))) return;
      const id = table === "*" ? `${levels[position] ?? "productGoals"}.${key}` : column;
      const known = columns[id];
      if (known === undefined) {
        columns[id] = { position, reason: table === "*" ? "level-on-the-left" : "header" };
        claimed.add(position);
      } else if (known.reason !== "group-of-years") {
        columns[id] = { ...known, reason: "several-columns" };
      }
    });
  }
  const { goals, money, sources, years } = annualGroups(headers, term);
  goals.forEach((position, index) => {
    if (position !== undefined) columns[`productGoals.y${index + 1}`] = { position, reason: "group-of-years" };
  });
  // Money by source is the finer reading; a column for all sources beside it is their total.
  if (sources.size === 0) {
    money.forEach((position, index) => {
      if (position !== undefined) columns[`investments.y${index + 1}`] = { position, reason: "group-of-years" };
    });
  }
  for (const [source, group] of sources) {
    for (const [year, position] of group) {
      const index = years.indexOf(year);
      if (index >= 0) columns[`investments.${source}.y${index + 1}`] = { position, reason: "source-in-header" };
    }
  }
  const hasMoney = money.some((position) => position !== undefined) || sources.size > 0;
  const total = hasMoney ? headers.findIndex(({ text }) => statedTotalWords.test(headerWords(text))) : -1;
  if (total !== -1) columns["investments.statedTotal"] = { position: total, reason: "header" };
  return { columns, years };
}

/** What a header is called: all its lines in both orders, and the lowest line alone. */
function namesOf({ lines }: HeaderText): string[] {
  if (lines.length === 0) return [];
  const orders = [lines.join(" "), [...lines].reverse().join(" "), lines.at(-1) ?? ""];
  return [...new Set(orders.map(headerWords))].filter((name) => name !== "");
}

/** For each column the level of goals that the last header on its left, or a line above it, names. */
function levelsOf(headers: readonly HeaderText[], names: readonly string[][]): Level[] {
  const goalLevels = synonyms.filter(({ column }) => /^(resultGoals|productGoals)\./.test(column));
  let level: Level = "productGoals";
  return headers.map(({ lines }, position) => {
    const named = [...(names[position] ?? []), ...lines.slice(0, -1).map(headerWords)];
    const found = goalLevels.find(({ pattern }) => named.some((name) => pattern.test(name)));
    if (found !== undefined) level = found.column.startsWith("resultGoals") ? "resultGoals" : "productGoals";
    return level;
  });
}

type YearGroup = Map<number, number>;

/** Headers that differ only in their year form a group; the longest run of years programs the goals, or is money. */
function annualGroups(headers: readonly HeaderText[], term?: readonly number[]): {
  goals: (number | undefined)[];
  money: (number | undefined)[];
  sources: Map<string, YearGroup>;
  years: number[];
} {
  const groups = new Map<string, YearGroup>();
  headers.forEach(({ text }, position) => {
    // A term of years (`2024-2027`) is no year.
    const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text.replace(/20\d\d\s*(-|–|a|al|\/)\s*20\d\d/g, " "))?.[1];
    if (year === undefined) return;
    const rest = headerWords(text.replaceAll(year, " "));
    const group = groups.get(rest) ?? new Map<number, number>();
    if (!group.has(Number(year))) group.set(Number(year), position);
    groups.set(rest, group);
  });
  const planned = [...groups].filter(([rest]) => !annualWords.other.test(rest));
  const longest = (matches: (rest: string) => boolean): YearGroup =>
    planned.filter(([rest]) => matches(rest)).reduce((best, [, group]) => (group.size > best.size ? group : best), new Map<number, number>());
  const sources = new Map<string, YearGroup>();
  for (const [rest, group] of planned) {
    const source = sourceIn(rest);
    if (source !== null && !sources.has(source)) sources.set(source, group);
  }
  const money = longest((rest) => annualWords.money.test(rest) && sourceIn(rest) === null);
  const goals = longest((rest) => annualWords.goal.test(rest) && !annualWords.money.test(rest) && sourceIn(rest) === null);
  const ofMoney = [...money.keys(), ...[...sources.values()].flatMap((group) => [...group.keys()])];
  const stated = [...new Set(goals.size > 0 ? goals.keys() : ofMoney)].sort((a, b) => a - b);
  const years: number[] = [...(term ?? [])];
  for (let year = stated[0] ?? 0; term === undefined && stated.includes(year) && years.length < planYears.most; year += 1) years.push(year);
  return {
    years,
    goals: years.map((year) => goals.get(year)),
    money: years.map((year) => money.get(year)),
    sources,
  };
}

/** The source that a header of money names: one of the form, or `SGP` as it stands; null where it names none. */
function sourceIn(rest: string): string | null {
  return sourceWords.find(({ pattern }) => pattern.test(rest))?.source ?? null;
}
