import type { TableKey } from "../plan/table-schemas";
import { defineSheet, type ColumnLook, type PlanSheet } from "./define-sheet";

const code: ColumnLook = { width: 15, format: "code" };
const name: ColumnLook = { width: 46, format: "text", wrap: true };
const text: ColumnLook = { width: 26, format: "text", wrap: true };
const word: ColumnLook = { width: 20, format: "text" };
const quantity: ColumnLook = { width: 13, format: "quantity" };
const truth: ColumnLook = { width: 13, format: "text" };
const money: ColumnLook = { width: 19, format: "money" };
const year: ColumnLook = { width: 11, format: "year" };
const sectorCode: ColumnLook = { ...code, width: 10, digits: [2] };
const programCode: ColumnLook = { ...code, width: 12, digits: [4] };
/** An indicator is known by its product (7 digits), or fully. */
const indicatorCode: ColumnLook = { ...code, digits: [7, 9] };
const projectCode: ColumnLook = { width: 24, format: "code", digits: [13, 15] };

/** Tab colours by kind of sheet: what is diagnosed, what is planned, what it costs, who does it. */
const tab = { diagnosis: "#7A5195", strategy: "#0B6E75", money: "#B8651B", people: "#3B5B92" } as const;

/** Every sheet of the plan, in the order in which it is filled. One declaration and one line add a sheet. */
export const planSheets: readonly PlanSheet[] = [
  defineSheet({
    key: "problems",
    tableName: "PlanDiagnostico",
    tabColor: tab.diagnosis,
    looks: { code, statement: name, dimension: word, territory: text, critical: truth, evidence: text, source: text },
  }),
  defineSheet({
    key: "axes",
    tableName: "PlanEjes",
    tabColor: tab.strategy,
    looks: { code, name, objective: name, weight: quantity },
  }),
  defineSheet({
    key: "programs",
    tableName: "PlanProgramas",
    tabColor: tab.strategy,
    looks: {
      code,
      axis: code,
      name,
      objective: name,
      problems: code,
      dimension: word,
      territories: text,
      sector: sectorCode,
      mgaProgram: programCode,
      sectorPolicy: text,
      unit: code,
      supportUnits: code,
      weight: quantity,
    },
    sections: [
      { from: "code", title: "identity" },
      { from: "objective", title: "reasons" },
      { from: "sector", title: "classification" },
      { from: "unit", title: "responsible" },
    ],
  }),
  defineSheet({
    key: "subprograms",
    tableName: "PlanSubprogramas",
    tabColor: tab.strategy,
    looks: { code, program: code, name },
  }),
  defineSheet({
    key: "resultGoals",
    tableName: "PlanMetasResultado",
    tabColor: tab.strategy,
    looks: {
      code,
      program: code,
      name,
      indicator: text,
      unitOfMeasure: word,
      baseline: quantity,
      baselineYear: year,
      target: quantity,
      direction: word,
      sdg: code,
      pnd: code,
      unit: code,
      verification: text,
    },
    sections: [
      { from: "code", title: "identity" },
      { from: "indicator", title: "measure" },
      { from: "sdg", title: "classification" },
      { from: "unit", title: "responsible" },
    ],
  }),
  defineSheet({
    key: "productGoals",
    tableName: "PlanMetasProducto",
    tabColor: tab.strategy,
    annualLook: { width: 13, format: "quantity" },
    looks: {
      code,
      program: code,
      subprogram: code,
      resultGoal: code,
      name,
      indicator: text,
      mgaIndicator: indicatorCode,
      unitOfMeasure: word,
      baseline: quantity,
      baselineYear: year,
      class: { width: 22, format: "text" },
      includesBaseline: truth,
      target: quantity,
      weight: quantity,
      unitCost: money,
      capacity: quantity,
      unit: code,
      supportUnits: code,
      sdg: code,
      zeroCost: text,
      verification: text,
      frequency: word,
    },
    sections: [
      { from: "code", title: "identity" },
      { from: "indicator", title: "measure" },
      { from: "y1", title: "programming" },
      { from: "weight", title: "resources" },
      { from: "unit", title: "responsible" },
      { from: "sdg", title: "followUp" },
    ],
  }),
  defineSheet({
    key: "projects",
    tableName: "PlanProyectos",
    tabColor: tab.money,
    looks: { code: projectCode, name, program: code, subprogram: code, goals: { ...name, format: "code" } },
  }),
  defineSheet({
    key: "investments",
    tableName: "PlanPlurianual",
    tabColor: tab.money,
    annualLook: money,
    looks: { goal: { width: 22, format: "code" }, project: { width: 24, format: "code" }, source: { width: 34, format: "text" }, statedTotal: money },
    sections: [
      { from: "goal", title: "origin" },
      { from: "y1", title: "money" },
      { from: "statedTotal", title: "control" },
    ],
  }),
  defineSheet({
    key: "ceilings",
    tableName: "PlanFinanciero",
    tabColor: tab.money,
    annualLook: money,
    looks: { source: { width: 34, format: "text" } },
  }),
  defineSheet({
    key: "budget",
    tableName: "PlanPresupuesto",
    tabColor: tab.money,
    looks: {
      year,
      kind: word,
      goal: code,
      mgaIndicator: indicatorCode,
      project: { width: 24, format: "code" },
      source: { width: 34, format: "text" },
      appropriated: money,
      committed: money,
      obligated: money,
      paid: money,
      leaf: truth,
    },
    sections: [
      { from: "year", title: "budgetRow" },
      { from: "appropriated", title: "amounts" },
      { from: "leaf", title: "control" },
    ],
  }),
  defineSheet({
    key: "royalties",
    tableName: "PlanRegalias",
    tabColor: tab.money,
    looks: {
      goal: code,
      mgaIndicator: indicatorCode,
      project: projectCode,
      programming1: quantity,
      programming2: quantity,
      programming3: quantity,
      resources1: money,
      resources2: money,
      resources3: money,
      cofinanced: truth,
    },
  }),
  defineSheet({
    key: "units",
    tableName: "PlanDependencias",
    tabColor: tab.people,
    looks: { code, name, lead: text },
  }),
  defineSheet({
    key: "commitments",
    tableName: "PlanCompromisos",
    tabColor: tab.people,
    looks: { code, statement: name, programs: { ...text, format: "code" } },
  }),
  defineSheet({
    key: "actors",
    tableName: "PlanActores",
    tabColor: tab.people,
    looks: { actor: { width: 24, format: "text" }, stage: { width: 30, format: "text" }, responsibility: name, evidence: name },
  }),
  defineSheet({
    key: "progress",
    tableName: "PlanSeguimiento",
    tabColor: tab.people,
    // A date is text here: typed into a general cell it would become a serial number.
    looks: { goal: code, year, executed: quantity, reportedOn: { width: 20, format: "code" }, evidence: text },
  }),
  defineSheet({
    key: "waivers",
    tableName: "PlanExcepciones",
    tabColor: tab.people,
    // Rule, path and date are text as it is typed: Excel must make no number or date of them.
    looks: {
      rule: { width: 30, format: "code" },
      path: { width: 38, format: "code" },
      reason: name,
      who: text,
      date: { width: 20, format: "code" },
    },
  }),
];

/** Namespace of the custom XML part that marks a plan workbook. */
export const planPartNamespace = "urn:articula:plan";

/** Tables of the two sheets that hold single values. */
export const profileTable = "PlanInicio";
export const parametersTable = "PlanParametros";

/** Tables of the sheets that show what the plan gives: nothing of the plan is read from them. */
export const shownTables = {
  dashboard: "PlanTablero",
  feasibility: "PlanViabilidad",
  workings: "PlanCalculos",
  findings: "PlanHallazgos",
} as const;

/** Names of every table that a plan is read from. */
export const planTableNames: readonly string[] = [
  profileTable,
  ...planSheets.map((sheet) => sheet.tableName),
  parametersTable,
];

/** Names of every table that Articula makes: sheets with one of them are no source of a plan. */
export const ownTableNames: readonly string[] = [...planTableNames, ...Object.values(shownTables)];

export function planSheet(key: TableKey): PlanSheet {
  const sheet = planSheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`no sheet is declared for ${key}`);
  return sheet;
}
