import { adoptedPlan } from "../../../../src/app/adoption/adopt-sheet";
import type { AdoptionMapping, AdoptionReport } from "../../../../src/app/adoption/adoption";
import { proposeAdoption } from "../../../../src/app/adoption/propose-adoption";
import type { CellValue } from "../../../../src/plan/cell-value";
import { printPlan } from "../../../../src/plan/print-plan";
import { columnLetters } from "../../../../src/workbook/address";
import { officeWorkbook, type OfficeSheet } from "./office-sheets";

/** A sequence of numbers from 0 to 1 that is the same in each run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const headers = [
  "Eje", "Código programa", "Programa", "Subprograma", "Meta de resultado", "Línea base", "Código meta", "Meta de producto", "Unidad de medida",
  "Indicador", "Meta cuatrienio", "Meta 2024", "Meta 2025", "Recursos 2024", "Recursos 2025", "Total recursos", "BPIN", "Proyecto", "Responsable",
  "Observaciones", "Avance 2024", "", "Recursos 2024 SGP", "SGP Salud 2025", "Sector", "Fuente",
];

/** A sheet of any layout whose cells are all different, so that each can be looked for afterwards. */
function anySheet(name: string, next: () => number, mark: string): OfficeSheet {
  const pick = (share: number): boolean => next() < share;
  const columns = headers.filter((header) => header === "Meta de producto" || header === "Eje" || header === "Programa" || pick(0.6));
  columns.sort(() => next() - 0.5);
  let cell = 0;
  const fresh = (header: string): CellValue => {
    cell += 1;
    if (/20\d\d|cuatrienio|base|Total/.test(header) && pick(0.8)) return 1000 + cell + (mark === "a" ? 0.25 : 0.5);
    return `${mark}${cell}x`;
  };
  const rows: CellValue[][] = [];
  const merged: string[] = [];
  for (let title = 0; title < Math.floor(next() * 3); title++) rows.push([`${mark}${(cell += 1)}título`]);
  rows.push(columns.map((header) => header || null));
  const first = rows.length;
  for (let row = 0; row < 8 + Math.floor(next() * 8); row++) {
    if (pick(0.1)) rows.push([]);
    else if (pick(0.1)) rows.push([`EJE ${row}: ${mark}${(cell += 1)}x`]);
    else if (pick(0.1)) rows.push([`TOTAL ${mark}${(cell += 1)}x`, ...columns.slice(1).map(() => (pick(0.3) ? 5000 + (cell += 1) : null))]);
    else if (pick(0.05)) rows.push([...columns]);
    else rows.push(columns.map((header) => (pick(header === "Meta de producto" ? 0.9 : 0.75) ? fresh(header) : null)));
  }
  columns.forEach((_, position) => {
    for (let row = first; row < rows.length - 2; row++) {
      if (!pick(0.15)) continue;
      merged.push(`${columnLetters(position)}${row + 1}:${columnLetters(position)}${row + 2}`);
      // Excel keeps only the first cell of a merged area.
      const below = rows[row + 1];
      if (below !== undefined && position < below.length) below[position] = null;
      row += 1;
    }
  });
  return { name, rows, merged };
}

/** Cells of the source that are neither in the plan nor listed by the report. */
function lostCells(sheets: readonly OfficeSheet[], mapping: AdoptionMapping, plan: object, report: AdoptionReport): string[] {
  const said = new Set<string>();
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
    else if (value !== null && value !== undefined) said.add(String(value));
  };
  gather(plan);
  gather(report.conflicts.map(({ values }) => values));
  gather(report.notes.map(({ values }) => values));
  return sheets.flatMap(({ name, rows }) => {
    const layout = [mapping, ...(mapping.moreSheets ?? [])].find(({ sheet }) => sheet === name);
    if (layout === undefined) return report.sheetsLeft.includes(name) ? [] : [name];
    const listed = new Set(report.leftOut.filter(({ sheet }) => sheet === name).flatMap((group) => group.rows));
    const unmapped = new Set(report.unmapped.filter(({ sheet = name }) => sheet === name).map(({ column }) => column));
    return rows.flatMap((cells, row) =>
      cells.flatMap((value, position) => {
        if (value === null || row + 1 === layout.headerRow || listed.has(row + 1) || unmapped.has(columnLetters(position))) return [];
        return said.has(String(value)) ? [] : [`${name}!${columnLetters(position)}${row + 1} ${String(value)} (${String(rows[layout.headerRow - 1]?.[position])})`];
      }),
    );
  });
}

describe("whatever the layout", () => {
  test.each(Array.from({ length: 150 }, (_, index) => index + 1))("every cell of the source is taken or listed, layout %i", async (seed) => {
    const next = sequence(seed * 7919);
    const sheets = [anySheet("Salud", next, "a"), ...(next() < 0.5 ? [anySheet("Obras", next, "b")] : [])];
    const workbook = await officeWorkbook(...sheets);
    const before = (await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), merged: true })).ranges;
    const { mapping, otherSheets } = await proposeAdoption(workbook);
    const all = { ...mapping, moreSheets: otherSheets.map((other) => other.mapping) };
    const { plan, report } = await adoptedPlan(workbook, next() < 0.5 ? all : mapping, "es");
    const used = report.sheetsLeft.length > 0 ? { ...mapping, moreSheets: mapping.moreSheets ?? [] } : all;
    expect(lostCells(sheets, used, printPlan(plan), report)).toEqual([]);
    expect((await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), merged: true })).ranges).toEqual(before);
  });
});
