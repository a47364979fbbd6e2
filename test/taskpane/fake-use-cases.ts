import type { AdoptionProposal, AdoptionReport } from "../../src/app/adoption/adoption";
import type { PlanState, UseCases } from "../../src/app/use-cases";
import type { DescribedFinding, Validation } from "../../src/app/validate-plan";
import type { Evaluation } from "../../src/method/evaluation";
import type { PlanPath } from "../../src/plan/plan-path";
import type { Severity } from "../../src/rules/finding";
import { municipalEvaluation } from "./municipal-plan";

export const noPlan: PlanState = {
  hasPlan: false,
  name: null,
  entity: null,
  firstYear: null,
  years: null,
  evaluation: null,
  counts: null,
};

export const planState: PlanState = {
  hasPlan: true,
  name: "Plan de desarrollo «Puerto Claro avanza»",
  entity: "Puerto Claro",
  firstYear: 2024,
  years: 4,
  evaluation: municipalEvaluation,
  counts: { productGoals: 1440, investments: 2 },
};

export const emptyPlanState: PlanState = {
  ...planState,
  name: null,
  entity: null,
  counts: { productGoals: 0, investments: 0 },
};

export const ceilingPath: PlanPath = { table: "ceilings", code: "sgpWater", row: 0, column: "y2", year: 2025 };

export const findings: DescribedFinding[] = [
  {
    finding: { rule: "budget/ceiling-exceeded", severity: "error", path: ceilingPath, data: {} },
    title: "Techo superado",
    what: "SGP APSB supera en 350.000 el dinero disponible de 2025.",
    why: "Lo que pasa del techo no se puede comprometer: las metas de esa fuente quedan sin financiación.",
    remedy: "Baje lo programado en el Plan plurianual o suba el techo si el plan financiero lo permite.",
    place: "Plan financiero › SGP APSB › 2025",
  },
  {
    finding: {
      rule: "link/missing-content",
      severity: "error",
      path: { table: "productGoals", code: "M2", row: 1, column: "resultGoal", year: null },
      data: {},
    },
    title: "Contenido obligatorio en blanco",
    what: "La meta de producto M2 no dice a qué meta de resultado aporta.",
    why: "Sin ese enlace no se sabe qué cambio produce el gasto.",
    remedy: "Escriba el código de la meta de resultado.",
    place: "Metas de producto › M2 › Meta de resultado",
  },
  {
    finding: {
      rule: "goal/programming-mismatch",
      severity: "warning",
      path: { table: "productGoals", code: "M2", row: 1, column: "target", year: null },
      data: {},
    },
    title: "La programación no da la meta",
    what: "La programación de M2 no da la meta del cuatrienio.",
    why: "La meta se puede dar por cumplida o incumplida según quién la lea.",
    remedy: "Corrija la programación o el tipo de acumulación.",
    place: "Metas de producto › M2 › Meta del cuatrienio",
  },
  {
    finding: {
      rule: "goal/share-as-number",
      severity: "info",
      path: { table: "productGoals", code: "040300500", row: 0, column: "name", year: null },
      data: {},
    },
    title: "Proporción escrita como número",
    what: "El nombre habla de un porcentaje y la unidad es Número.",
    why: "Puede leerse de dos maneras.",
    remedy: "Revise la unidad de medida.",
    place: "Metas de producto › 040300500 › Meta de producto",
  },
];

export function validationOf(all: DescribedFinding[], evaluation: Evaluation = municipalEvaluation): Validation {
  const count = (severity: Severity) => all.filter(({ finding }) => finding.severity === severity).length;
  return {
    findings: all,
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    complete: true,
    evaluation,
  };
}

/** As many findings as a large plan with one column badly pasted gives. */
export function manyFindings(count: number): DescribedFinding[] {
  return Array.from({ length: count }, (_, row) => ({
    finding: {
      rule: "link/missing-content",
      severity: "error",
      path: { table: "productGoals", code: `M${row}`, row, column: "unit", year: null },
      data: {},
    },
    title: "Contenido obligatorio en blanco",
    what: `La meta M${row} no tiene dependencia responsable.`,
    why: "Nadie responde por ella.",
    remedy: "Escriba el código de la dependencia.",
    place: `Metas de producto › M${row} › Dependencia responsable`,
  }));
}

export const proposal: AdoptionProposal = {
  mapping: {
    sheet: "Plan indicativo - Productos",
    headerRow: 2,
    firstYear: 2024,
    years: 4,
    currencyUnit: "pesos",
    columns: {
      "axes.name": "Línea estratégica",
      "programs.name": "Programa",
      "productGoals.code": { column: "D" },
      "productGoals.name": "Producto",
      "productGoals.class": "Tipo de acumulación",
      "productGoals.target": "Meta cuatrienio",
      "productGoals.y1": "Programación 2024",
      "productGoals.y2": "Programación 2025",
    },
  },
  sheets: ["Plan indicativo - Productos", "Indicadores de resultado"],
  sourceColumns: [
    { letter: "A", header: "Línea estratégica", samples: ["Puerto Claro avanza", "Territorio en paz"], repeated: false },
    { letter: "B", header: "Programa", samples: ["Agua para la vida"], repeated: false },
    { letter: "C", header: "Código", samples: ["40", "41"], repeated: true },
    { letter: "D", header: "Código", samples: ["040300500", "040300501"], repeated: true },
    { letter: "E", header: "Producto", samples: ["Acueductos rurales construidos con sistema de tratamiento y micromedición"], repeated: false },
    { letter: "F", header: "Tipo de acumulación", samples: ["I", "M"], repeated: false },
    { letter: "G", header: "Meta cuatrienio", samples: ["8", "12"], repeated: false },
    { letter: "H", header: "Programación 2024", samples: ["1"], repeated: false },
    { letter: "I", header: "Programación 2025", samples: ["3"], repeated: false },
    { letter: "J", header: "Secretaría", samples: ["Planeación"], repeated: false },
  ],
  planColumns: [
    "axes.code",
    "axes.name",
    "programs.code",
    "programs.name",
    "resultGoals.name",
    "productGoals.code",
    "productGoals.name",
    "productGoals.class",
    "productGoals.target",
    "productGoals.y1",
    "productGoals.y2",
    "productGoals.y3",
    "productGoals.y4",
    "units.code",
    "units.name",
    "investments.source",
    "investments.y1",
    "investments.y2",
    "investments.y3",
    "investments.y4",
  ],
  classWords: [
    { word: "I", class: "accumulated" },
    { word: "M", class: null },
  ],
  rowCount: 1440,
};

export const adoptionReport: AdoptionReport = {
  counts: { axes: 3, programs: 12, productGoals: 1440, investments: 1391, units: 9 },
  unmapped: [{ column: "C", header: "Código" }],
  conflicts: [
    {
      kind: "code-with-several-names",
      table: "programs",
      code: "8.1",
      column: null,
      values: ["Agua para la vida", "Agua para todos"],
      resolved: ["8.1", "8.1·2"],
      rows: [12, 45, 46, 47, 48, 49, 50, 51, 52, 53],
    },
  ],
  notes: [
    { kind: "text-in-number-column", table: "productGoals", column: "y2", rows: [45], values: ["7,75%"] },
    { kind: "row-without-goal", table: "productGoals", column: "name", rows: [3, 9], values: [] },
  ],
};

/** Use cases that answer from memory; a test replaces what it looks at. */
export function fakeUseCases(replaced: Partial<UseCases> = {}): UseCases {
  return {
    look: async () => planState,
    create: async () => ({ added: ["Inicio", "Ejes", "Programas"], kept: [] }),
    createSample: async () => ({ added: ["Inicio", "Ejes", "Programas"], kept: [] }),
    proposeAdoption: async () => proposal,
    adopt: async () => adoptionReport,
    validate: async () => validationOf(findings),
    goTo: async () => true,
    ...replaced,
  };
}
