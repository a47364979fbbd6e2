import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import { columnNumber } from "../../workbook/address";
import type { Workbook } from "../../workbook/port";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { formSources } from "./form-columns";
import { formChanges, type FormChanges } from "./form-changes";
import { pesosPerUnit, type FormEntry } from "./form-entries";
import type { FormSheet } from "./form-sheet";
import { FormVocabulary } from "./form-vocabulary";
import { newForm } from "./new-form";
import { NoteList } from "./note-list";
import { readForm, type SisptForm } from "./read-form";
import { planOfForm } from "./read-sispt";
import type { SisptChange, SisptRow, SisptWriting } from "./sispt";
import { SisptError } from "./sispt-error";

/**
 * Writes a plan in the shape of the SisPT form: onto the file it came from, of which only the cells change that the
 * plan changes, or into a new file when `original` is null. Money is written in pesos.
 * @throws SisptError, WorkbookError
 */
export async function writeSispt(plan: Plan, original: Uint8Array | null): Promise<SisptWriting> {
  const notes = new NoteList();
  notePlan(plan, notes);
  if (original === null) return newForm(plan, notes);
  const workbook = await XlsxWorkbook.open(original);
  const form = await readForm(workbook);
  checkYears(form, plan);
  const vocabulary = new FormVocabulary([...form.sheets.values()]);
  const found = formChanges(form, planOfForm(form, "es"), plan, vocabulary, notes);
  const changes = await withoutFormulas(workbook, found.changes, notes);
  const { patch, added } = appended(form, found.added);
  const all: WorkbookPatch = [...changes.map(writeCell), ...patch];
  if (all.length > 0) await workbook.apply(all);
  return { changes, added, removed: found.removed, notes: notes.all(), bytes: all.length > 0 ? workbook.bytes() : original };
}

function checkYears({ years }: SisptForm, { plan }: Plan): void {
  if (plan.firstYear === years[0] && plan.years === years.length) return;
  throw new SisptError("years-differ", {
    found: `${years[0]}–${years.at(-1)}`,
    wanted: `${plan.firstYear}–${plan.firstYear + plan.years - 1}`,
  });
}

/** A formula is the office's own work: it is kept; a total will reckon itself when the file is opened. */
async function withoutFormulas(workbook: Workbook, changes: readonly SisptChange[], notes: NoteList): Promise<SisptChange[]> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return [];
  const { ranges } = await workbook.read({ tables: "none", sheets, details: true });
  const bySheet = new Map(ranges.map((range) => [range.sheet, range]));
  return changes.filter(({ sheet, row, column, header }) => {
    const range = bySheet.get(sheet);
    const formula = range?.formulas?.[row - 1 - range.row]?.[columnNumber(column) - range.column] ?? null;
    if (formula !== null) notes.add("formula-kept", sheet, header, row);
    return formula === null;
  });
}

function writeCell({ sheet, row, column, after }: SisptChange): WorkbookOperation {
  return { kind: "write-values", sheet, row: row - 1, column: columnNumber(column), values: [[after]] };
}

/** Rows below the last one of their sheet; a table around the rows grows over them. */
function appended(form: SisptForm, rows: FormChanges["added"]): { patch: WorkbookOperation[]; added: SisptRow[] } {
  const patch: WorkbookOperation[] = [];
  const added: SisptRow[] = [];
  for (const sheet of form.sheets.values()) {
    const entries = rows.filter((row) => row.sheet === sheet).map(({ entry }) => entry);
    if (entries.length === 0) continue;
    const table = form.tables.find((candidate) => candidate.sheet === sheet.name && candidate.row === sheet.headerRow);
    const last = table === undefined ? sheet.lastRow : table.row + 1 + table.rows.findLastIndex((cells) => !cells.every(isBlank));
    if (table === undefined) patch.push(writeRows(sheet, last + 1, entries));
    else {
      const rows = entries.map((entry) => table.headers.map((_, index) => valueAt(sheet, entry, table.column + index)));
      patch.push({ kind: "append-rows", table: table.name, rows });
    }
    entries.forEach(({ key, name }, index) => added.push({ sheet: sheet.name, row: last + 2 + index, code: key, name }));
  }
  return { patch, added };
}

function writeRows(sheet: FormSheet, row: number, entries: readonly FormEntry[]): WorkbookOperation {
  const places = [...sheet.columns.values()].map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const values = entries.map((entry) => Array.from({ length: last - first + 1 }, (_, index) => valueAt(sheet, entry, first + index)));
  return { kind: "write-values", sheet: sheet.name, row, column: first, values };
}

function valueAt(sheet: FormSheet, entry: FormEntry, column: number): CellValue {
  const [id] = [...sheet.columns].find(([, { at }]) => at === column) ?? [];
  return id === undefined ? null : ({ ...entry.identity, ...entry.values }[id] ?? null);
}

/** What of the plan the form has no place for, said before anything is compared. */
function notePlan(plan: Plan, notes: NoteList): void {
  if (isBlank(plan.plan.currencyUnit)) notes.add("unit-assumed", "", "", null);
  const pesos = pesosPerUnit(plan.plan.currencyUnit);
  const goals = new Set(plan.productGoals.flatMap(({ code }) => code ?? []));
  const outside = new Map<string, number>();
  for (const { source, goal, annual } of plan.investments) {
    const placed = source !== null && (formSources as readonly string[]).includes(source) && goal !== null && goals.has(goal);
    const sum = annual.filter(isNumeric).reduce((total, amount) => total + amount, 0);
    if (!placed && sum !== 0) outside.set(source ?? "", (outside.get(source ?? "") ?? 0) + sum * pesos);
  }
  for (const [source, sum] of outside) notes.add("money-without-column", "", source, null, sum);
  const met = new Set<string>();
  for (const { code } of plan.productGoals) {
    if (code !== null && met.has(code)) notes.add("repeated-in-plan", "", "", null, code);
    if (code !== null) met.add(code);
  }
}
