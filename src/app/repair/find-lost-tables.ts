import { fold } from "../../i18n/fold";
import { ownTableNames } from "../../sheets/plan-sheets";
import type { CellPlace, TableContent, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { headerRuns, rowsBelow } from "./header-rows";
import type { RepairDoubt, TableMend } from "./repair";
import { headerFit, type HeaderFit, type TableSign } from "./table-sign";

/** A place that looks like a table of the plan. */
interface LikelyTable {
  fit: HeaderFit;
  mend: TableMend;
  /** The table as it will be read. */
  table: TableContent;
  /** Where there is more below its rows. */
  rest: CellPlace | null;
  isWellHeaded: boolean;
}

export interface LostTable {
  sign: TableSign;
  found: LikelyTable | null;
  doubts: RepairDoubt[];
}

/**
 * Looks for tables of the plan that the workbook does not have by name: among tables of other names, and among plain cells,
 * by the name of the sheet and the headers. A place serves one table only.
 */
export function findLostTables(content: WorkbookContent, signs: readonly TableSign[]): LostTable[] {
  const present = new Set(content.tables.map(({ name }) => fold(name)));
  const lost = signs.filter(({ name }) => !present.has(fold(name)));
  const likely = new Map(lost.map((sign) => [sign, best([...renamedTables(sign, content), ...plainTables(sign, content)])]));
  const claims = new Map<string, number>();
  for (const places of likely.values()) for (const { mend } of places) claims.set(keyOf(mend), (claims.get(keyOf(mend)) ?? 0) + 1);
  return lost.map((sign) => {
    const places = likely.get(sign) ?? [];
    const [only, ...more] = places;
    if (only === undefined) return { sign, found: null, doubts: [] };
    const why = more.length > 0 || (claims.get(keyOf(only.mend)) ?? 0) > 1 ? "several" : only.isWellHeaded ? null : "headers";
    if (why !== null) {
      return { sign, found: null, doubts: [{ kind: "table", name: sign.name, sheet: only.mend.sheet, why, places: places.map(({ mend }) => placeOf(mend)) }] };
    }
    return { sign, found: only, doubts: only.rest === null ? [] : [{ kind: "rest", name: sign.name, place: only.rest }] };
  });
}

/** Those that fit best: a sheet of the right name outdoes all others. */
function best(places: readonly LikelyTable[]): LikelyTable[] {
  const rank = ({ fit }: LikelyTable): number => (fit.isKnownSheet ? 1 : 0) + fit.share;
  const most = Math.max(...places.map(rank));
  return places.filter((place) => rank(place) === most);
}

function renamedTables(sign: TableSign, { tables }: WorkbookContent): LikelyTable[] {
  const own = new Set(ownTableNames.map(fold));
  return tables.flatMap((table) => {
    const fit = own.has(fold(table.name)) ? null : headerFit(sign, table.sheet, table.headers);
    if (fit === null || !sign.confirms(table)) return [];
    const mend = mendOf(sign, table, table.name, []);
    return [{ fit, mend, table: { ...table, name: sign.name }, rest: null, isWellHeaded: true }];
  });
}

function plainTables(sign: TableSign, { ranges, tables }: WorkbookContent): LikelyTable[] {
  return ranges.flatMap((range) =>
    headerRuns(range, tables).flatMap((run) => {
      const headers = run.cells.map(String);
      const fit = headerFit(sign, run.sheet, headers);
      if (fit === null) return [];
      const telling = headers.flatMap((header, at) => (sign.mandatory.some((column) => sign.columns[column]?.includes(fold(header))) ? [at] : []));
      const { rows, rest } = rowsBelow(range, run, tables, sign.endsAtBlank ? null : telling);
      const { sheet, row, column } = run;
      // A table has one body row at least.
      const body = rows.length > 0 ? rows : [headers.map(() => null)];
      const table: TableContent = { name: sign.name, sheet, row, column, headers, rows: body };
      if (!sign.confirms(table)) return [];
      const asText = run.cells.flatMap((cell, at) => (typeof cell === "string" ? [] : [{ column: column + at, text: String(cell) }]));
      const isWellHeaded = new Set(headers.map(nameKey)).size === headers.length;
      return [{ fit, mend: mendOf(sign, table, null, asText), table, rest: rest === null ? null : { sheet, row: rest, column }, isWellHeaded }];
    }),
  );
}

function mendOf(sign: TableSign, { sheet, row, column, rows, headers }: TableContent, from: string | null, headersAsText: TableMend["headersAsText"]): TableMend {
  return { kind: "table", name: sign.name, from, sheet, row, column, rowCount: rows.length, columnCount: headers.length, headersAsText };
}

function placeOf({ sheet, row, column }: TableMend): CellPlace {
  return { sheet, row, column };
}

function keyOf({ sheet, row, column }: TableMend): string {
  return JSON.stringify([nameKey(sheet), row, column]);
}
