import { adoptedPlan } from "../../src/app/adoption/adopt-sheet";
import { proposeAdoption } from "../../src/app/adoption/propose-adoption";
import type { CellValue } from "../../src/plan/cell-value";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { Benchmark, FigureRow } from "./benchmark";

const goalCounts = [331, 5_000];
const headers = [
  "Eje", "Código programa", "Programa", "Meta de resultado", "Código meta", "Meta de producto", "Unidad de medida", "Línea base", "Tendencia",
  "Meta cuatrienio", "Meta 2024", "Meta 2025", "Meta 2026", "Meta 2027", "Recursos 2024", "Recursos 2025", "Recursos 2026", "Recursos 2027",
  "Total recursos", "BPIN", "Proyecto", "Responsable", "Observaciones",
];

/** One row per goal; a program has ten of them, and one cell in ten holds a number as text. */
function sheetOf(goals: number): CellValue[][] {
  return Array.from({ length: goals }, (_, index): CellValue[] => {
    const program = Math.floor(index / 10);
    const money = [1, 2, 3, 4].map((year) => (index % 10 === 0 ? `${year}.${100 + (index % 800)}.000` : year * 1_000_000 + index));
    return [
      `Eje ${program % 5}`, program, `Programa ${program}`, `Resultado ${program}`, index + 1, `Meta de producto número ${index + 1}`, "Número",
      index % 7 === 0 ? "SD" : index % 100, "I", 40, 10, 10, index % 9 === 0 ? "NP" : 10, 10, ...money, 10_000_000 + 4 * index,
      2024257990000 + program, `Proyecto ${program}`, `Secretaría ${program % 12}`, null,
    ];
  });
}

/** Once each: what the pane does when the page is opened, and when the preview is asked for. */
async function figures(kind: string, goals: number, workbook: Workbook): Promise<FigureRow> {
  const values = [headers, ...sheetOf(goals)];
  await workbook.apply([{ kind: "add-sheet", sheet: "Plan" }, { kind: "write-values", sheet: "Plan", row: 0, column: 0, values }]);
  const start = performance.now();
  const { mapping } = await proposeAdoption(workbook);
  const proposed = performance.now();
  const { report } = await adoptedPlan(workbook, mapping, "es");
  const adopted = performance.now();
  return {
    workbook: kind,
    "product goals": goals,
    columns: Object.keys(mapping.columns).length,
    "propose ms": proposed - start,
    "build ms": adopted - proposed,
    "goals built": report.counts.productGoals ?? 0,
    notes: report.notes.length,
  };
}

export const benchmark: Benchmark = {
  title: "Adopting a flat sheet",
  async measure() {
    const rows: FigureRow[] = [];
    for (const goals of goalCounts) {
      rows.push(await figures("memory", goals, new MemoryWorkbook()));
      rows.push(await figures("file", goals, XlsxWorkbook.blank()));
    }
    return rows;
  },
};
