import { isBlank, type CellValue } from "../../plan/cell-value";
import { planYears } from "../../plan/parse-plan";
import { planTableNames } from "../../sheets/plan-sheets";
import type { RangeContent, Workbook } from "../../workbook/port";
import { fold } from "../../i18n/fold";
import type { AdoptionMapping, AdoptionProposal, SourceColumn, SourceColumnName } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { annualWords, classWords, headerWords, statedTotalWords, synonyms, type Level } from "./header-words";
import { planColumns } from "./plan-columns";
import { clean, readRange, sourceSheet, type SourceSheet } from "./source-sheet";

/** Rows from the top in which the header row is looked for. */
export const headerSearchDepth = 40;
/** Plan columns that a row must seem to name to be taken for the header row. */
const leastMatches = 3;

/**
 * Looks at a sheet and proposes how its columns become plan columns; the user corrects it. Without a sheet named, the
 * visible sheet whose headers name most plan columns is taken; without a header row named, it is looked for.
 * Where no row seems to name plan columns, the proposal has none and says so.
 * @throws AdoptionError `workbook-empty` when no sheet holds cells, `no-header-row` when nothing stands below that row.
 */
export async function proposeAdoption(
  workbook: Workbook,
  sheetName?: string,
  headerRow?: number,
): Promise<AdoptionProposal> {
  const { sheets, tables } = await workbook.read({ tables: planTableNames });
  const ofPlan = new Set(tables.map((table) => table.sheet));
  const visible = sheets.filter((sheet) => !sheet.hidden && !ofPlan.has(sheet.name)).map((sheet) => sheet.name);
  const content = await workbook.read({ tables: "none", sheets: visible });
  const filled = content.ranges.filter((range) => range.values.some((row) => row.some((value) => !isBlank(value))));
  const names = filled.map((range) => range.sheet);
  const candidates = sheetName === undefined ? filled : [await readRange(workbook, sheetName)];
  let best: { range: RangeContent; row: number; matches: number } | null = null;
  for (const range of candidates) {
    const found = headerRow === undefined ? findHeaderRow(range) : { row: headerRow, matches: leastMatches };
    if (found !== null && (best === null || found.matches > best.matches)) best = { range, ...found };
  }
  const chosen = best ?? firstRowOf(candidates);
  if (chosen === null) throw new AdoptionError("workbook-empty");
  const source = sourceSheet(chosen.range, chosen.row);
  const mapping = proposeMapping(source);
  return {
    mapping,
    headerFound: best !== null,
    sheets: names,
    sourceColumns: sourceColumns(source),
    planColumns: planColumns(mapping.years).map((column) => column.id),
    classWords: wordsOfClass(source, mapping),
    rowCount: source.rows.length,
  };
}

/** The first row with content of the largest sheet: what the user starts from when no header row is recognised. */
function firstRowOf(ranges: readonly RangeContent[]): { range: RangeContent; row: number } | null {
  const size = ({ values }: RangeContent): number => values.length * (values[0]?.length ?? 0);
  const [range] = [...ranges].sort((a, b) => size(b) - size(a));
  if (range === undefined) return null;
  return { range, row: range.row + 1 + range.values.findIndex((row) => !row.every(isBlank)) };
}

function findHeaderRow(range: RangeContent): { row: number; matches: number } | null {
  let best: { row: number; matches: number } | null = null;
  const depth = Math.min(headerSearchDepth, range.values.length - 1);
  for (let index = 0; index < depth; index += 1) {
    const headers = (range.values[index] ?? []).map((value) => String(clean(value) ?? ""));
    const matches = Object.keys(matchHeaders(headers).columns).length;
    if (matches >= leastMatches && (best === null || matches > best.matches)) {
      best = { row: range.row + index + 1, matches };
    }
  }
  return best;
}

/** The plan column that each header seems to name: the first header for each column counts. */
export function matchHeaders(headers: readonly string[]): { columns: Record<string, number>; years: number[] } {
  const columns: Record<string, number> = {};
  let level: Level = "productGoals";
  headers.forEach((header, position) => {
    const words = headerWords(header);
    const synonym = words === "" ? undefined : synonyms.find(({ pattern }) => pattern.test(words));
    if (synonym === undefined) return;
    const [table, key] = synonym.column.split(".") as [string, string];
    if (table === "resultGoals" || table === "productGoals") level = table;
    const id = table === "*" ? `${level}.${key}` : synonym.column;
    if (columns[id] === undefined) columns[id] = position;
  });
  const { goals, money, years } = annualGroups(headers);
  goals.forEach((position, index) => (columns[`productGoals.y${index + 1}`] = position));
  money.forEach((position, index) => {
    if (position !== undefined) columns[`investments.y${index + 1}`] = position;
  });
  const total = money.length === 0 ? -1 : headers.findIndex((header) => statedTotalWords.test(headerWords(header)));
  if (total !== -1) columns["investments.statedTotal"] = total;
  return { columns, years };
}

/** Headers that differ only in their year form a group; the longest run of years programs the goals, or is money. */
function annualGroups(headers: readonly string[]): { goals: number[]; money: (number | undefined)[]; years: number[] } {
  const groups = new Map<string, Map<number, number>>();
  headers.forEach((header, position) => {
    const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(header)?.[1];
    if (year === undefined) return;
    const rest = headerWords(header.replace(year, " "));
    const group = groups.get(rest) ?? new Map<number, number>();
    if (!group.has(Number(year))) group.set(Number(year), position);
    groups.set(rest, group);
  });
  const longest = (matches: (rest: string) => boolean): Map<number, number> =>
    [...groups]
      .filter(([rest]) => matches(rest) && !annualWords.other.test(rest))
      .map(([, group]) => group)
      .reduce((best, group) => (group.size > best.size ? group : best), new Map<number, number>());
  const money = longest((rest) => annualWords.money.test(rest));
  const goals = longest((rest) => annualWords.goal.test(rest) && !annualWords.money.test(rest));
  const stated = [...(goals.size > 0 ? goals : money).keys()].sort((a, b) => a - b);
  const first = stated[0];
  if (first === undefined) return { goals: [], money: [], years: [] };
  const years: number[] = [];
  for (let year = first; stated.includes(year) && years.length < planYears.most; year += 1) years.push(year);
  return {
    years,
    goals: years.flatMap((year) => goals.get(year) ?? []),
    money: years.map((year) => money.get(year)),
  };
}

function proposeMapping(source: SourceSheet): AdoptionMapping {
  const { columns, years } = matchHeaders(source.columns.map(({ header }) => header));
  const mapping: AdoptionMapping = {
    sheet: source.name,
    headerRow: source.headerRow,
    firstYear: years[0] ?? 2024,
    years: years.length > 0 ? years.length : 4,
    currencyUnit: "pesos",
    columns: {},
  };
  for (const { id } of planColumns(mapping.years)) {
    const position = columns[id];
    if (position !== undefined) mapping.columns[id] = columnName(source, position);
  }
  const known = wordsOfClass(source, mapping).flatMap(({ word, class: meaning }) => (meaning === null ? [] : [[word, meaning]]));
  mapping.words = { "productGoals.class": Object.fromEntries(known) };
  return mapping;
}

function columnName(source: SourceSheet, position: number): SourceColumnName {
  const { header, letter } = source.columns[position] as { header: string; letter: string };
  return source.columns.filter((column) => fold(column.header) === fold(header)).length > 1 ? { column: letter } : header;
}

function sourceColumns(source: SourceSheet): SourceColumn[] {
  const times = new Map<string, number>();
  for (const { header } of source.columns) times.set(fold(header), (times.get(fold(header)) ?? 0) + 1);
  return source.columns.map(({ letter, header }, position) => ({
    letter,
    header,
    samples: samples(source.rows.map((row) => row.cells[position] ?? null)),
    repeated: (times.get(fold(header)) ?? 0) > 1,
  }));
}

function samples(values: readonly CellValue[]): string[] {
  return [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))].slice(0, 3);
}

/** The distinct words of the column of the goal class, with the meaning that is known; blank cells have none. */
function wordsOfClass(source: SourceSheet, mapping: AdoptionMapping): AdoptionProposal["classWords"] {
  const name = mapping.columns["productGoals.class"];
  if (name === undefined) return [];
  const position = source.columns.findIndex(({ header, letter }) => (typeof name === "string" ? header === name : letter === name.column));
  const words = new Set(source.rows.flatMap((row) => row.cells[position] ?? []).map(String));
  return [...words].map((word) => ({ word, class: classWords[headerWords(word)] ?? null }));
}
