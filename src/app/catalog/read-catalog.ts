import { mgaDigits, mgaLevels, type MgaEntry, type MgaLevel } from "../../catalog/mga-catalog";
import { isBlank, type CellValue } from "../../plan/cell-value";
import type { RangeContent } from "../../workbook/port";
import { clean } from "../adoption/source-sheet";
import { CatalogError } from "./catalog-error";
import { findCatalogHeader, type LevelColumns } from "./catalog-columns";

/** What was read of a file, and what of it was not taken as it stood. */
export interface CatalogReading {
  sheet: string;
  entries: MgaEntry[];
  notes: CatalogNote[];
}

export interface CatalogNote {
  /**
   * `zeros-restored`: a code stored as a number had lost the zero in front. `bad-code`: no code of its level; left out.
   * `several-names`: the first name is kept. `no-name`: left out.
   */
  kind: "zeros-restored" | "bad-code" | "several-names" | "no-name";
  level: MgaLevel;
  /** Rows of the sheet, as Excel counts. */
  rows: number[];
  /** The codes, or what stands where a code belongs. */
  values: string[];
}

/**
 * Reads programs, products and indicators from the sheet whose headers name most of them. Columns are found by their
 * headers, wherever they stand.
 * @throws CatalogError `no-catalog-columns` or `no-entries`
 */
export function readCatalog(ranges: readonly RangeContent[]): CatalogReading {
  const found = ranges
    .map((range) => ({ range, header: findCatalogHeader(range.values) }))
    .sort((a, b) => (b.header?.columns.length ?? 0) - (a.header?.columns.length ?? 0))[0];
  if (found === undefined || found.header === null) {
    throw new CatalogError("no-catalog-columns", { sheets: ranges.map(({ sheet }) => sheet).join(", ") });
  }
  const { range, header } = found;
  const reader = new EntryReader();
  range.values.slice(header.row + 1).forEach((cells, index) => {
    for (const columns of header.columns) reader.take(columns, cells, range.row + header.row + 2 + index);
  });
  const entries = reader.entries();
  if (entries.length === 0) throw new CatalogError("no-entries", { sheet: range.sheet });
  return { sheet: range.sheet, entries, notes: reader.notes() };
}

/** Gathers the entries of all rows: a program stands in the row of each of its products. */
class EntryReader {
  private readonly met = new Map<string, MgaEntry>();
  private readonly noted = new Map<string, CatalogNote>();

  take({ level, code: codeAt, name: nameAt, unit: unitAt }: LevelColumns, cells: readonly CellValue[], row: number): void {
    const raw = clean(cells[codeAt] ?? null);
    if (raw === null) return;
    const code = codeOfLevel(level, String(raw));
    if (code === null) return this.note("bad-code", level, row, String(raw));
    if (code !== String(raw).trim()) this.note("zeros-restored", level, row, code);
    const name = clean(cells[nameAt] ?? null);
    const known = this.met.get(code);
    if (known !== undefined) {
      if (!isBlank(name) && known.name !== String(name)) this.note("several-names", level, row, code);
      return;
    }
    if (name === null) return this.note("no-name", level, row, code);
    const unit = unitAt === -1 ? null : clean(cells[unitAt] ?? null);
    this.met.set(code, { level, code, name: String(name), unit: unit === null ? null : String(unit) });
  }

  entries(): MgaEntry[] {
    const order = (entry: MgaEntry): string => `${mgaLevels.indexOf(entry.level)} ${entry.code}`;
    return [...this.met.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  notes(): CatalogNote[] {
    // A code without a name in one row may have it in another.
    const named = (code: string): boolean => this.met.has(code);
    return [...this.noted.values()]
      .map((note) => (note.kind === "no-name" ? without(note, named) : note))
      .filter(({ rows }) => rows.length > 0);
  }

  private note(kind: CatalogNote["kind"], level: MgaLevel, row: number, value: string): void {
    const key = `${kind} ${level}`;
    const note = this.noted.get(key) ?? { kind, level, rows: [], values: [] };
    if (!note.values.includes(value)) {
      note.rows.push(row);
      note.values.push(value);
    }
    this.noted.set(key, note);
  }
}

function without(note: CatalogNote, leaveOut: (code: string) => boolean): CatalogNote {
  const kept = note.values.flatMap((value, position) => (leaveOut(value) ? [] : [position]));
  const at = <Item>(items: readonly Item[]): Item[] => items.filter((_, position) => kept.includes(position));
  return { ...note, rows: at(note.rows), values: at(note.values) };
}

/** The code with all its digits; a number has lost at most the one zero in front. Null when it is no code of the level. */
function codeOfLevel(level: MgaLevel, text: string): string | null {
  const digits = text.trim();
  const wanted = mgaDigits[level];
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === wanted) return digits;
  return digits.length === wanted - 1 ? `0${digits}` : null;
}
