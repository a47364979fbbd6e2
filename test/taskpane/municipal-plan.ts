import { evaluate } from "../../src/method/evaluate";
import type { Evaluation } from "../../src/method/evaluation";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";

/** A small plan with faults of several kinds: enough for every part of the pane to have something to say. */
export const municipalPlan: Plan = parsePlan({
  format: "articula-plan",
  version: 1,
  plan: {
    name: "Plan de desarrollo «Puerto Claro avanza»",
    entity: "Puerto Claro",
    firstYear: 2024,
    years: 4,
    currencyUnit: "thousands",
  },
  problems: [{ code: "D1", statement: "Baja cobertura de agua potable en zona rural", critical: true }],
  axes: [
    { code: "E1", name: "Servicios para todos", objective: "Mejorar la cobertura de servicios" },
    { code: "E2", name: "Territorio en paz", objective: null },
  ],
  programs: [
    {
      code: "P1",
      axis: "E1",
      name: "Agua para la vida",
      objective: "Llevar agua potable al campo",
      problems: ["D1"],
      dimension: "social",
      territories: ["rural"],
      sector: "40",
      sectorPolicy: "Política de agua rural",
      unit: "SP",
    },
    { code: "P2", axis: "E2", name: "Convivencia", objective: null, dimension: "political", sector: "41", unit: null },
  ],
  resultGoals: [
    { code: "R1", program: "P1", name: "Cobertura de acueducto rural", indicator: "Cobertura", target: 80, sdg: "6" },
  ],
  productGoals: [
    {
      code: "040300500",
      program: "P1",
      resultGoal: "R1",
      name: "Acueductos rurales construidos",
      indicator: "Acueductos",
      unitOfMeasure: "Número",
      baseline: 2,
      baselineYear: 2023,
      class: "accumulated",
      target: 8,
      y1: 1,
      y2: 3,
      y3: 3,
      y4: 1,
      unitCost: 450000,
      capacity: 2,
      unit: "SP",
      verification: "Actas de obra",
      frequency: "Anual",
    },
    {
      code: "M2",
      program: "P2",
      name: "Jornadas de convivencia realizadas",
      indicator: "Jornadas",
      unitOfMeasure: "Número",
      baseline: 0,
      baselineYear: 2023,
      class: "flow",
      target: 12,
      y1: "NP",
      y2: 4,
      y3: 8,
      y4: 12,
    },
  ],
  projects: [{ code: "2024000000001", name: "Acueductos veredales", goals: ["040300500"] }],
  investments: [
    { goal: "040300500", source: "sgpWater", y1: 450000, y2: 1350000, y3: 1200000, y4: 450000 },
    { goal: "M2", source: "ownResources", y1: 0, y2: 80000.5, y3: 0, y4: 120000 },
  ],
  ceilings: [
    { source: "sgpWater", y1: 450000, y2: 1000000, y3: 1200000, y4: 450000 },
    { source: "ownResources", y1: 50000, y2: 90000, y3: 90000, y4: 130000 },
  ],
  units: [{ code: "SP", name: "Secretaría de Planeación" }],
  commitments: [{ code: "C1", statement: "Agua para el campo", programs: ["P1"] }],
  actors: [{ actor: "administration", stage: "planning", responsibility: "Formular el plan" }],
}).plan;

export const municipalEvaluation: Evaluation = evaluate(municipalPlan);

export const evaluationWithoutCeilings: Evaluation = evaluate({ ...municipalPlan, ceilings: [] });
