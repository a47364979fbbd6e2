import type { PlanGaps, PlanState, UseCases } from "../../src/app/use-cases";
import type { PlanFinding, Validation } from "../../src/app/validate-plan";
import type { Evaluation } from "../../src/method/evaluation";
import type { PlanPath } from "../../src/plan/plan-path";
import type { Severity } from "../../src/rules/finding";
import { adoptionPreview, adoptionReport, proposal } from "./fake-adoption";
import { municipalEvaluation, municipalPlan } from "./municipal-plan";

const noGaps: PlanGaps = { columns: [], sheets: [], strayYears: [] };

export const noPlan: PlanState = {
  hasPlan: false,
  name: null,
  entity: null,
  firstYear: null,
  years: null,
  evaluation: null,
  counts: null,
  gaps: noGaps,
  sheetNames: {},
};

export const planState: PlanState = {
  hasPlan: true,
  name: "Plan de desarrollo «Puerto Claro avanza»",
  entity: "Puerto Claro",
  firstYear: 2024,
  years: 4,
  evaluation: municipalEvaluation,
  counts: { productGoals: 1440, investments: 2 },
  gaps: noGaps,
  sheetNames: { plan: "Inicio" },
};

export const gaps: PlanGaps = {
  columns: [{ sheet: "Metas de producto", header: "2025" }],
  sheets: ["Plan financiero"],
  strayYears: [{ sheet: "Metas de producto", header: "2052" }],
};

export const emptyPlanState: PlanState = {
  ...planState,
  name: null,
  entity: null,
  counts: { productGoals: 0, investments: 0 },
};

export const ceilingPath: PlanPath = { table: "ceilings", code: "sgpWater", row: 0, column: "y2", year: 2025 };

export const findings: PlanFinding[] = [
  {
    finding: { rule: "budget/ceiling-exceeded", severity: "error", path: ceilingPath, data: {}, waiver: null },
    title: "Techo superado",
    what: "SGP APSB supera en 350.000 el dinero disponible de 2025.",
    why: "Lo que pasa del techo no se puede comprometer: las metas de esa fuente quedan sin financiación.",
    remedy: "Baje lo programado en el Plan plurianual o suba el techo si el plan financiero lo permite.",
    place: "Plan financiero › SGP APSB › 2025",
    pathText: "ceilings/sgpWater/y2",
    unit: null,
  },
  {
    finding: {
      rule: "link/missing-content",
      severity: "error",
      path: { table: "productGoals", code: "M2", row: 1, column: "resultGoal", year: null },
      data: {},
      waiver: null,
    },
    title: "Contenido obligatorio en blanco",
    what: "La meta de producto M2 no dice a qué meta de resultado aporta.",
    why: "Sin ese enlace no se sabe qué cambio produce el gasto.",
    remedy: "Escriba el código de la meta de resultado.",
    place: "Metas de producto › M2 › Meta de resultado",
    pathText: "productGoals/M2/resultGoal",
    unit: "SP",
  },
  {
    finding: {
      rule: "goal/programming-mismatch",
      severity: "warning",
      path: { table: "productGoals", code: "M2", row: 1, column: "target", year: null },
      data: {},
      waiver: null,
    },
    title: "La programación no da la meta",
    what: "La programación de M2 no da la meta del cuatrienio.",
    why: "La meta se puede dar por cumplida o incumplida según quién la lea.",
    remedy: "Corrija la programación o el tipo de acumulación.",
    place: "Metas de producto › M2 › Meta del cuatrienio",
    pathText: "productGoals/M2/target",
    unit: "SP",
  },
  {
    finding: {
      rule: "goal/share-as-number",
      severity: "info",
      path: { table: "productGoals", code: "040300500", row: 0, column: "name", year: null },
      data: {},
      waiver: null,
    },
    title: "Proporción escrita como número",
    what: "El nombre habla de un porcentaje y la unidad es Número.",
    why: "Puede leerse de dos maneras.",
    remedy: "Revise la unidad de medida.",
    place: "Metas de producto › 040300500 › Meta de producto",
    pathText: "productGoals/040300500/name",
    unit: "SP",
  },
];

export function validationOf(all: PlanFinding[], evaluation: Evaluation = municipalEvaluation): Validation {
  const count = (severity: Severity, waived: boolean) =>
    all.filter(({ finding }) => finding.severity === severity && (finding.waiver !== null) === waived).length;
  const counts = (waived: boolean) => ({
    error: count("error", waived),
    warning: count("warning", waived),
    info: count("info", waived),
  });
  return {
    plan: municipalPlan,
    findings: all,
    counts: counts(false),
    waived: counts(true),
    idleWaivers: [],
    complete: true,
    evaluation,
    gainOf: () => null,
    mendOf: () => null,
  };
}

/** The finding as the office lets it stand. */
export function waived(described: PlanFinding): PlanFinding {
  const waiver = { reason: "Acta 12 del comité de planeación", who: "Ana Ruiz", date: "2026-03-01" };
  return { ...described, finding: { ...described.finding, waiver } };
}

/** As many findings as a large plan with one column badly pasted gives. */
export function manyFindings(count: number): PlanFinding[] {
  return Array.from({ length: count }, (_, row) => ({
    finding: {
      rule: "link/missing-content",
      severity: "error",
      path: { table: "productGoals", code: `M${row}`, row, column: "unit", year: null },
      data: {},
      waiver: null,
    },
    title: "Contenido obligatorio en blanco",
    what: `La meta M${row} no tiene dependencia responsable.`,
    why: "Nadie responde por ella.",
    remedy: "Escriba el código de la dependencia.",
    place: `Metas de producto › M${row} › Dependencia responsable`,
    pathText: `productGoals/M${row}/unit`,
    unit: null,
  }));
}

/** Use cases that answer from memory; a test replaces what it looks at. */
export function fakeUseCases(replaced: Partial<UseCases> = {}): UseCases {
  return {
    look: async () => planState,
    create: async () => ({ added: ["Inicio", "Ejes", "Programas"], kept: [] }),
    createSample: async () => ({ added: ["Inicio", "Ejes", "Programas"], kept: [] }),
    proposeAdoption: async () => proposal,
    adopt: async () => adoptionReport,
    previewAdoption: async () => adoptionPreview,
    savedMapping: async () => null,
    saveMapping: async () => undefined,
    validate: async () => validationOf(findings),
    waive: { waive: async () => notAsked(), withdraw: async () => notAsked() },
    mend: { mend: async () => notAsked() },
    parameters: { read: async () => notAsked(), write: async () => notAsked(), resetAll: async () => notAsked() },
    findingsSheet: { write: async () => notAsked() },
    report: { document: async () => notAsked(), publicSummary: async () => notAsked(), writeSheets: async () => notAsked() },
    pictures: { place: async () => notAsked() },
    compare: { compareWith: async () => notAsked(), writeSheet: async () => notAsked() },
    catalog: {
      find: async () => null,
      load: async () => ({ catalog: { source: "", version: "", loadedOn: "", entries: [] }, notes: [] }),
      search: async () => [],
      check: async () => ({ known: 0, asked: 0, unknown: [] }),
      use: async () => true,
    },
    share: { split: async () => notAsked(), look: async () => notAsked(), apply: async () => notAsked() },
    sispt: { read: async () => notAsked(), create: async () => notAsked(), write: async () => notAsked() },
    budget: { read: async () => notAsked(), join: async () => notAsked(), bring: async () => notAsked() },
    repair: { propose: async () => notAsked(), apply: async () => notAsked() },
    formulas: { look: async () => notAsked(), repair: async () => notAsked(), freeze: async () => notAsked() },
    restore: { listRestorePoints: async () => [], undo: async () => null },
    goTo: async () => true,
    ...replaced,
  };
}

/** A test that asks for this must say what the answer is. */
function notAsked(): never {
  throw new Error("this test says nothing of that use case");
}
