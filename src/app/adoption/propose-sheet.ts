import { fold } from "../../i18n/fold";
import type { RangeContent } from "../../workbook/port";
import { sectionTables, type ColumnEvidence, type SheetMapping, type SourceColumnName } from "./adoption";
import { columnEvidence, evidenceFor } from "./column-evidence";
import type { FoundHeader } from "./find-header";
import { matchHeaders, type HeaderMatches } from "./match-headers";
import { planColumns } from "./plan-columns";
import { proposeSections } from "./propose-sections";
import { sourceSheet, type SourceSheet } from "./source-sheet";

/** How one sheet seems to be laid out, with what speaks for each column. */
export interface SheetProposal {
  source: SourceSheet;
  mapping: SheetMapping;
  matches: HeaderMatches;
  evidence: Record<string, ColumnEvidence>;
}

/** `term`: the years of the plan, where another sheet says them. @throws AdoptionError `no-header-row` */
export function proposeSheet(range: RangeContent, header: FoundHeader, term?: readonly number[]): SheetProposal {
  const source = sourceSheet(range, header.row, header.rows);
  const matches = matchHeaders(source.columns.map(({ header: text, lines }) => ({ text, lines })), term);
  const years = Math.max(1, matches.years.length);
  const order = [...planColumns(Math.max(4, years)).map(({ id }) => id), ...Object.keys(matches.columns)];
  const columns: Record<string, SourceColumnName> = {};
  const evidence: Record<string, ColumnEvidence> = {};
  for (const id of new Set(order)) {
    const match = matches.columns[id];
    if (match === undefined) continue;
    columns[id] = columnName(source, match.position);
    evidence[id] = columnEvidence(id, match, source, years);
  }
  const { sections, found } = proposeSections(source, matches);
  for (const table of sectionTables) {
    const rows = found[table];
    if (rows !== undefined) evidence[`${table}.name`] ??= evidenceFor("section-rows", rows.map(({ name }) => name));
  }
  return {
    source,
    matches,
    evidence,
    mapping: {
      sheet: source.name,
      headerRow: source.headerRow,
      ...(source.headerRows === 1 ? {} : { headerRows: source.headerRows }),
      columns,
      ...(sections === undefined ? {} : { sections }),
    },
  };
}

/** Whether a sheet seems to hold goals at all. */
export function holdsGoals({ mapping }: SheetProposal): boolean {
  return mapping.columns["productGoals.name"] !== undefined || mapping.columns["productGoals.code"] !== undefined;
}

function columnName(source: SourceSheet, position: number): SourceColumnName {
  const { header, letter } = source.columns[position] as { header: string; letter: string };
  return source.columns.filter((column) => fold(column.header) === fold(header)).length > 1 ? { column: letter } : header;
}
