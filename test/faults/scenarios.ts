import type { AdoptionMapping } from "../../src/app/adoption/adoption";
import { placePlan } from "../../src/app/create-template";
import { KeepingWorkbook } from "../../src/app/changes/keeping-workbook";
import { editPatch } from "../../src/app/edit-patch";
import { readPlanContent } from "../../src/app/load-plan";
import { applyParts } from "../../src/app/share/share-cases";
import { splitPlan, type PartFile } from "../../src/app/share/part-files";
import type { UseCases } from "../../src/app/use-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import type { Plan } from "../../src/plan/plan";
import type { PlanEdit } from "../../src/plan/plan-edit";
import { readPlan } from "../../src/sheets/read-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { until } from "../headless/host";
import { annual, planOf } from "../rules/plan-content";
import { loseTable, rename } from "../unit/app/repair/placed-plan";

/** A use case on the workbook that it begins with. */
export interface Scenario {
  name: string;
  before(): Promise<Uint8Array>;
  /** Done once after the workbook is opened, and again after a restart. */
  prepare?(host: HeadlessHost): Promise<void>;
  run(useCases: UseCases): Promise<unknown>;
  /** A table that somebody deletes meanwhile. */
  deleted: string;
  /** True: undoing again is how it is finished where it was done in part. */
  undoes?: true;
  /** True: one run takes the preview some seconds, of which a time limit must leave it enough. */
  slow?: true;
}

const now = (): Date => new Date("2026-11-26T09:00:00Z");

export const plan: Plan = planOf({
  named: true,
  units: [{ code: "S1", name: "Salud" }, { code: "S2", name: "Obras" }],
  axes: [{ code: "01", name: "Vida", weight: 50 }, { code: "02", name: "Otro", weight: 50 }],
  programs: [{ code: "P1", axis: "01", name: "Común", sector: "40" }, { code: "P2", axis: "02", name: "=1+1", sector: "04" }],
  productGoals: [
    { code: "M1", program: "P1", unit: "S1", name: "Acueducto", baseline: 1, target: 10, ...annual(1, 2, 3, 4) },
    { code: "M2", program: "P2", unit: "S2", name: "Placa huella", baseline: 2, target: 20, ...annual(5, 5, 5, 5) },
  ],
  investments: [{ goal: "M1", source: "sgr", ...annual(10, 20, 30, 40) }, { goal: "M2", source: "sgr", ...annual(2) }],
  progress: [{ goal: "M2", year: 2024, executed: 1 }],
  ceilings: [{ source: "sgr", y1: 3 }],
});

/** The plan on its sheets beside a sheet of the office. */
export async function planFile(): Promise<XlsxWorkbook> {
  const workbook = await officeFile();
  await placePlan(workbook, plan, "es");
  return workbook;
}

async function officeFile(): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.blank("Datos");
  await workbook.apply([
    { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["Ficha", "Valor"], ["Uno", 1], ["Dos", 2]] },
    { kind: "write-formulas", sheet: "Datos", row: 1, column: 3, formulas: [["=SUM(B2:B3)"]] },
    { kind: "add-table", name: "TablaOficina", sheet: "Datos", row: 0, column: 0, rowCount: 2, columnCount: 2, style: "TableStyleLight1" },
  ]);
  return workbook;
}

const mapping: AdoptionMapping = {
  sheet: "Plan indicativo",
  headerRow: 1,
  firstYear: 2024,
  years: 2,
  currencyUnit: "pesos",
  columns: {
    "axes.name": "Eje",
    "programs.code": "Cod",
    "programs.name": "Programa",
    "productGoals.name": "Meta",
    "productGoals.target": "Total",
    "productGoals.y1": "2024",
    "productGoals.y2": "2025",
  },
};

async function flatFile(): Promise<XlsxWorkbook> {
  const workbook = await officeFile();
  await workbook.apply([
    { kind: "add-sheet", sheet: "Plan indicativo" },
    {
      kind: "write-values",
      sheet: "Plan indicativo",
      row: 0,
      column: 0,
      values: [["Eje", "Cod", "Programa", "Meta", "Total", "2024", "2025"], ["Agua", "P1", "Acueducto", "Tubería", 10, 4, 6], ["Vías", "P2", "Placa huella", "Metros", 5, 5, 0]],
    },
  ]);
  return workbook;
}

/** Parts of the plan in which the units have written: cells, and rows at the end of tables. */
export async function changedParts(): Promise<PartFile[]> {
  const [first, second] = await splitPlan(plan, "es");
  if (first === undefined || second === undefined) throw new Error("the plan has two units");
  return [
    await changed(first, [
      { kind: "set-cell", table: "productGoals", row: 0, column: "y2", value: 77 },
      { kind: "add-row", table: "progress", content: { goal: "M1", year: 2025, executed: 3 } },
    ]),
    await changed(second, [{ kind: "set-cell", table: "productGoals", row: 0, column: "name", value: "Placa nueva" }]),
  ];
}

async function changed(part: PartFile, edits: PlanEdit[]): Promise<PartFile> {
  const workbook = await XlsxWorkbook.open(part.bytes);
  const content = await readPlanContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new Error("the part has no plan");
  await workbook.apply(editPatch(edits, reading, content).patch);
  return { ...part, bytes: workbook.bytes() };
}

/** Formulas of the product with a figure, and one that fills a block. */
async function formulaFile(): Promise<XlsxWorkbook> {
  const workbook = await officeFile();
  await workbook.apply([
    { kind: "add-sheet", sheet: "Informe" },
    { kind: "write-formulas", sheet: "Informe", row: 0, column: 0, formulas: [["=PLAN.COHERENCE()", "=A1*2"]] },
    { kind: "write-formulas", sheet: "Informe", row: 2, column: 0, formulas: [["=PLAN.SCORECARD()"]] },
  ]);
  return workbook;
}

async function registerFunctions(host: HeadlessHost): Promise<void> {
  CustomFunctions.associate("COHERENCE", () => 92.5);
  CustomFunctions.associate("SCORECARD", () => [["Requisito", "Puntaje"], ["R1", 4]]);
  host.registerFunctions("PLAN", [
    { id: "COHERENCE", name: "COHERENCE", parameters: [] },
    { id: "SCORECARD", name: "SCORECARD", parameters: [], result: { dimensionality: "matrix" } },
  ]);
  await host.calculated();
  await until(async () => (await new OfficeWorkbook().read({ tables: "none", sheets: ["Informe"] })).ranges[0]?.values[3]?.[1] === 4);
}

export const scenarios: Scenario[] = [
  {
    name: "create",
    before: async () => (await officeFile()).bytes(),
    run: (useCases) => useCases.create({ language: "es", firstYear: 2024, years: 4 }),
    slow: true,
    deleted: "TablaOficina",
  },
  {
    name: "adopt",
    before: async () => (await flatFile()).bytes(),
    run: (useCases) => useCases.adopt(mapping, "es"),
    slow: true,
    deleted: "TablaOficina",
  },
  {
    name: "repair",
    async before() {
      const workbook = await planFile();
      await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
      await loseTable(workbook, "PlanProgramas");
      await loseTable(workbook, "PlanEjes", "Tabla9");
      return workbook.bytes();
    },
    run: (useCases) => useCases.repair.apply(),
    deleted: "PlanMetasProducto",
  },
  {
    name: "undo",
    async before() {
      const workbook = await planFile();
      await applyParts(new KeepingWorkbook(workbook, "update", now), await changedParts(), {});
      return workbook.bytes();
    },
    run: (useCases) => useCases.restore.undo(),
    undoes: true,
    deleted: "PlanSeguimiento",
  },
  {
    name: "undo of a creation",
    async before() {
      const workbook = await officeFile();
      await placePlan(new KeepingWorkbook(workbook, "create", now), plan, "es");
      return workbook.bytes();
    },
    run: (useCases) => useCases.restore.undo(),
    undoes: true,
    deleted: "PlanSeguimiento",
  },
  {
    name: "freeze",
    before: async () => (await formulaFile()).bytes(),
    prepare: registerFunctions,
    run: (useCases) => useCases.formulas.freeze(),
    deleted: "TablaOficina",
  },
  {
    name: "merge",
    before: async () => (await planFile()).bytes(),
    run: async (useCases) => useCases.share.apply(await changedParts(), {}),
    deleted: "PlanMetasProducto",
  },
  {
    name: "validate",
    before: async () => (await planFile()).bytes(),
    run: (useCases) => useCases.validate("es"),
    deleted: "PlanMetasProducto",
  },
];
