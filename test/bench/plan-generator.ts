import { emptyPlan } from "../../src/plan/empty-plan";
import { enumerations } from "../../src/plan/enumerations";
import { goalClasses, type GoalClass } from "../../src/plan/goal-class";
import type { Investment, Plan, ProductGoal } from "../../src/plan/plan";

/** Investment rows of each goal. */
const rowsPerGoal = 4;
const goalsPerProgram = 25;
const programsPerAxis = 10;

/**
 * A plan of `goals` product goals by four years, with four investment rows each and every other table in proportion.
 * The same number always gives the same plan. About a tenth of the goals bear a defect of some kind.
 */
export function generatePlan(goals: number): Plan {
  const plan = emptyPlan(2024, 4);
  const programs = Math.ceil(goals / goalsPerProgram);
  const axes = Math.ceil(programs / programsPerAxis);
  plan.plan.reportingYear = 2026;
  plan.units = numbered(Math.max(1, Math.ceil(programs / 5)), (number) => ({
    code: `U${number}`,
    name: `Dependencia ${number}`,
    lead: null,
  }));
  plan.problems = numbered(programs, (number) => ({
    code: `PR${number}`,
    statement: `Problema ${number}`,
    dimension: pick(enumerations.dimension, number),
    territory: [pick(enumerations.territory, number)],
    critical: number % 2 === 0,
    evidence: "Encuesta",
    source: "DANE",
  }));
  plan.axes = numbered(axes, (number) => ({
    code: `E${number}`,
    name: `Eje ${number}`,
    objective: `Objetivo ${number}`,
    weight: null,
  }));
  plan.programs = numbered(programs, (number) => ({
    code: `P${number}`,
    axis: `E${1 + Math.floor((number - 1) / programsPerAxis)}`,
    name: `Programa ${number}`,
    objective: `Objetivo ${number}`,
    problems: [`PR${number}`],
    dimension: pick(enumerations.dimension, number),
    territories: [pick(enumerations.territory, number)],
    sector: "40",
    mgaProgram: "4003",
    sectorPolicy: "Política sectorial",
    unit: `U${1 + (number % Math.max(1, Math.ceil(programs / 5)))}`,
    supportUnits: [],
    weight: null,
  }));
  plan.subprograms = numbered(programs, (number) => ({
    code: `S${number}`,
    program: `P${number}`,
    name: `Subprograma ${number}`,
  }));
  plan.resultGoals = numbered(programs, (number) => ({
    code: `R${number}`,
    program: `P${number}`,
    name: `Resultado ${number}`,
    indicator: "Cobertura",
    unitOfMeasure: "Porcentaje",
    baseline: 60,
    baselineYear: 2023,
    target: 80,
    direction: "increase",
    sdg: "6",
    pnd: null,
    unit: null,
    verification: null,
  }));
  plan.productGoals = numbered(goals, productGoal);
  plan.investments = plan.productGoals.flatMap((goal, position) => investmentsOf(goal, position));
  plan.projects = numbered(programs, (number) => ({
    code: bpin(number),
    name: `Proyecto ${number}`,
    program: `P${number}`,
    subprogram: null,
    goals: goalsOfProgram(number, goals),
  }));
  plan.ceilings = enumerations.source.map((source) => ({
    source,
    annual: [goals * 55_000, goals * 60_000, goals * 45_000, goals * 60_000],
  }));
  plan.commitments = numbered(axes, (number) => ({
    code: `C${number}`,
    statement: `Compromiso ${number}`,
    programs: [`P${1 + (number - 1) * programsPerAxis}`],
  }));
  plan.progress = plan.productGoals
    .filter((_goal, position) => position % 3 !== 0)
    .map((goal) => ({ goal: goal.code, year: 2024, executed: 5, reportedOn: "2025-01-20", evidence: null }));
  plan.budget = plan.productGoals.map((goal, position) => ({
    year: 2026,
    kind: "poai",
    goal: position % 10 === 0 ? null : goal.code,
    mgaIndicator: null,
    project: null,
    source: "ownResources",
    appropriated: 1_000_000,
    committed: null,
    obligated: null,
    paid: null,
    leaf: true,
  }));
  return plan;
}

function productGoal(number: number): ProductGoal {
  const goalClass = pick(goalClasses, number);
  const { baseline, target, annual } = numbersOf[goalClass];
  const program = 1 + Math.floor((number - 1) / goalsPerProgram);
  const isDefective = number % 10 === 0;
  return {
    code: goalCode(number),
    program: `P${program}`,
    subprogram: `S${program}`,
    resultGoal: `R${program}`,
    name: `Construir la obra ${number}`,
    indicator: "Obras construidas",
    mgaIndicator: "400301500",
    unitOfMeasure: "Número",
    baseline,
    baselineYear: 2023,
    class: goalClass,
    includesBaseline: false,
    target: isDefective ? target * 2 : target,
    annual: isDefective ? ["NP", ...annual.slice(1)] : [...annual],
    weight: null,
    unitCost: number % 2 === 0 ? 10_000 : null,
    capacity: number % 3 === 0 ? 8 : null,
    unit: "U1",
    supportUnits: [],
    sdg: null,
    zeroCost: null,
    verification: "Acta",
    frequency: "Anual",
  };
}

interface GoalNumbers {
  baseline: number;
  target: number;
  annual: readonly number[];
}

const numbersOf: Record<GoalClass, GoalNumbers> = {
  accumulated: { baseline: 0, target: 40, annual: [10, 10, 10, 10] },
  flow: { baseline: 5, target: 20, annual: [5, 10, 15, 20] },
  capacity: { baseline: 100, target: 140, annual: [110, 120, 130, 140] },
  stock: { baseline: 12, target: 12, annual: [12, 12, 12, 12] },
  reduction: { baseline: 50, target: 10, annual: [40, 30, 20, 10] },
  annualReduction: { baseline: 50, target: 10, annual: [10, 10, 10, 10] },
};

function investmentsOf(goal: ProductGoal, position: number): Investment[] {
  return numbered(rowsPerGoal, (row) => ({
    goal: goal.code,
    project: bpin(1 + Math.floor(position / goalsPerProgram)),
    source: pick(enumerations.source, position * rowsPerGoal + row),
    annual: [200_000, 210_000, 220_000, 230_000],
    statedTotal: null,
  }));
}

function goalsOfProgram(program: number, goals: number): string[] {
  const first = 1 + (program - 1) * goalsPerProgram;
  return numbered(Math.min(goalsPerProgram, goals - first + 1), (number) => goalCode(first + number - 1));
}

function goalCode(number: number): string {
  return `M${String(number).padStart(6, "0")}`;
}

function bpin(number: number): string {
  return `2024${String(number).padStart(11, "0")}`;
}

function numbered<Item>(count: number, item: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, position) => item(position + 1));
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError("an empty list has nothing to pick from");
  return item;
}
