import { fold } from "../../i18n/fold";
import type { CellValue } from "../../plan/cell-value";
import { ownTableNames } from "../../sheets/plan-sheets";
import type { RangeContent, Workbook } from "../../workbook/port";
import type { AdoptionMapping, AdoptionProposal, SheetOffer, SourceColumn } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { evidenceFor, samplesOf } from "./column-evidence";
import { findHeader, headerLines, leastMatches, type FoundHeader } from "./find-header";
import { classWords, headerWords } from "./header-words";
import { statedUnits } from "./money-units";
import { planColumns } from "./plan-columns";
import { holdsGoals, proposeSheet, type SheetProposal } from "./propose-sheet";
import { hasContent, readRanges, type SourceSheet } from "./source-sheet";

/** A further sheet of the same layout has this share of its plan columns in common with the first. */
const sameLayoutShare = 0.8;
/** The term in course, for sheets that say no year. */
const usualTerm = [2024, 2025, 2026, 2027] as const;

/**
 * Looks at the sheets and proposes how their columns become plan columns; the user corrects it. Without a sheet named,
 * the visible sheet whose headers name most plan columns is taken, and the others of the same layout with it; without a
 * header row named, it is looked for. Where no row seems to name plan columns, the proposal has none and says so.
 * @throws AdoptionError `workbook-empty` when no sheet holds cells, `no-header-row` when nothing stands below that row.
 */
export async function proposeAdoption(
  workbook: Workbook,
  sheetName?: string,
  headerRow?: number,
  headerRows?: number,
): Promise<AdoptionProposal> {
  const { sheets, tables } = await workbook.read({ tables: ownTableNames });
  const ofPlan = new Set(tables.map((table) => table.sheet));
  const visible = sheets.filter((sheet) => !sheet.hidden && !ofPlan.has(sheet.name)).map((sheet) => sheet.name);
  const content = await workbook.read({ tables: "none", sheets: visible, merged: true });
  const filled = content.ranges.filter(hasContent);
  const candidates = sheetName === undefined ? filled : await readRanges(workbook, [sheetName]);
  let best: { range: RangeContent; header: FoundHeader } | null = null;
  for (const range of candidates) {
    const header = headerRow === undefined ? findHeader(range) : headerAt(range, headerRow, headerRows);
    if (header !== null && (best === null || header.matches > best.header.matches)) best = { range, header };
  }
  const chosen = best ?? firstRowOf(candidates);
  if (chosen === null) throw new AdoptionError("workbook-empty");
  const main = proposeSheet(chosen.range, chosen.header);
  const others = best === null ? [] : offers(main, filled, sheetName === undefined);
  const { mapping, evidence, classWords: words } = wholeMapping(main, others);
  return {
    mapping,
    headerFound: best !== null,
    sheets: filled.map((range) => range.sheet),
    sourceColumns: sourceColumns(main.source),
    planColumns: [
      ...planColumns(mapping.years).map((column) => column.id),
      ...Object.keys(mapping.columns).filter((id) => /^investments\..+\.y\d+$/.test(id)),
    ],
    evidence,
    classWords: words,
    rowCount: main.source.rows.length,
    otherSheets: others.map(({ offer }) => offer),
  };
}

/** The header that was named: with as many lines as was said, or as many as tell most. */
function headerAt(range: RangeContent, row: number, rows?: number): FoundHeader {
  return { row, rows: rows ?? headerLines(range, row).rows, matches: leastMatches };
}

/** The first row with content of the largest sheet: what the user starts from when no header row is recognised. */
function firstRowOf(ranges: readonly RangeContent[]): { range: RangeContent; header: FoundHeader } | null {
  const size = ({ values }: RangeContent): number => values.length * (values[0]?.length ?? 0);
  const [range] = [...ranges].sort((a, b) => size(b) - size(a));
  if (range === undefined) return null;
  const first = range.values.findIndex((row) => row.some((value) => value !== null));
  return { range, header: { row: range.row + 1 + first, rows: 1, matches: 0 } };
}

interface OfferedSheet {
  proposal: SheetProposal;
  offer: SheetOffer;
}

/** The other sheets that seem to hold goals. `take`: those laid out alike, with goals of their own, are proposed too. */
function offers(main: SheetProposal, ranges: readonly RangeContent[], take: boolean): OfferedSheet[] {
  const ids = Object.keys(main.mapping.columns);
  const goals = goalNames(main);
  return ranges.flatMap((range) => {
    const header = range.sheet === main.source.name ? null : findHeader(range);
    const other = header === null ? null : proposeSheet(range, header, termOf(main));
    if (other === null || !holdsGoals(other)) return [];
    const otherIds = Object.keys(other.mapping.columns);
    const common = otherIds.filter((id) => ids.includes(id)).length;
    const sameLayout = common >= sameLayoutShare * Math.max(ids.length, otherIds.length);
    const names = goalNames(other);
    const repeatsGoals = [...names].filter((name) => goals.has(name)).length * 2 > names.size;
    const taken = take && sameLayout && !repeatsGoals;
    return [{ proposal: other, offer: { mapping: other.mapping, rowCount: other.source.rows.length, sameLayout, repeatsGoals, taken } }];
  });
}

/** The years of the plan: those of the first sheet, in all sheets. */
function termOf({ matches }: SheetProposal): readonly number[] {
  return matches.years.length > 0 ? matches.years : usualTerm;
}

function goalNames({ source, matches }: SheetProposal): Set<string> {
  const position = (matches.columns["productGoals.name"] ?? matches.columns["productGoals.code"])?.position ?? -1;
  return new Set(source.rows.flatMap(({ cells }) => ((cells[position] ?? null) === null ? [] : [fold(String(cells[position]))])));
}

function wholeMapping(
  main: SheetProposal,
  others: readonly OfferedSheet[],
): Pick<AdoptionProposal, "mapping" | "evidence" | "classWords"> {
  const { matches, source } = main;
  const term = termOf(main);
  const evidence = { ...main.evidence };
  const together = others.filter(({ offer }) => offer.taken).map(({ proposal }) => proposal);
  const taken = together.map((proposal) => proposal.mapping);
  const all = [main.mapping, ...taken];
  // Sheets that no column or section says who answers for are, most often, one for each unit.
  const byUnit = taken.length > 0 && all.every(({ columns, sections }) => columns["units.name"] === undefined && sections?.units === undefined);
  if (byUnit) {
    for (const { columns } of all) columns["units.name"] = { sheetName: true };
    evidence["units.name"] = evidenceFor("sheet-name", all.map(({ sheet }) => sheet));
  }
  const words = wordsOfClass([main, ...together]);
  const known = words.flatMap(({ word, class: meaning }) => (meaning === null ? [] : [[word, meaning] as const]));
  const money = Object.entries(matches.columns).flatMap(([id, { position }]) => (id.startsWith("investments.") ? [position] : []));
  const units = new Set(statedUnits(source, money).map(({ unit }) => unit));
  const [unit = "pesos"] = units.size === 1 ? units : [];
  const mapping: AdoptionMapping = {
    ...main.mapping,
    firstYear: term[0] ?? usualTerm[0],
    years: term.length,
    currencyUnit: unit,
    words: { "productGoals.class": Object.fromEntries(known) },
    ...(taken.length === 0 ? {} : { moreSheets: taken }),
  };
  return { mapping, evidence, classWords: words };
}

function sourceColumns(source: SourceSheet): SourceColumn[] {
  const times = new Map<string, number>();
  for (const { header } of source.columns) times.set(fold(header), (times.get(fold(header)) ?? 0) + 1);
  return source.columns.map(({ letter, header }, position) => ({
    letter,
    header,
    samples: samplesOf(source.rows.map((row): CellValue => row.cells[position] ?? null)),
    repeated: (times.get(fold(header)) ?? 0) > 1,
  }));
}

/** The distinct words of the columns of the goal class, with the meaning that is known; blank cells have none. */
function wordsOfClass(sheets: readonly SheetProposal[]): AdoptionProposal["classWords"] {
  const words = new Set<string>();
  for (const { source, matches } of sheets) {
    const position = matches.columns["productGoals.class"]?.position ?? -1;
    for (const { cells } of source.rows) if ((cells[position] ?? null) !== null) words.add(String(cells[position]));
  }
  return [...words].map((word) => ({ word, class: classWords[headerWords(word)] ?? null }));
}
