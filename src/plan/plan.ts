import type { CellValue } from "./cell-value";
import type { TableKey } from "./table-schemas";

/**
 * The plan document: the same data as JSON, as a workbook and in memory (method, section 1).
 * Text is `string | null`. A number or truth column is a `CellValue`, because text in such a column is kept as it is
 * and becomes a finding. Lists are arrays of codes. `annual[i]` is the value of year `plan.firstYear + i`;
 * its length is always `plan.years`.
 */
export interface Plan {
  plan: PlanProfile;
  parameters: StatedParameters;
  problems: Problem[];
  axes: Axis[];
  programs: Program[];
  subprograms: Subprogram[];
  resultGoals: ResultGoal[];
  productGoals: ProductGoal[];
  projects: Project[];
  investments: Investment[];
  ceilings: Ceiling[];
  budget: BudgetRow[];
  royalties: Royalty[];
  units: Unit[];
  commitments: Commitment[];
  actors: ActorRow[];
  progress: ProgressRow[];
  waivers: Waiver[];
}

export type Text = string | null;

export interface PlanProfile {
  name: Text;
  entity: Text;
  daneCode: Text;
  /** municipality, department or district. */
  entityKind: Text;
  category: Text;
  firstYear: number;
  /** T, 1 to 12. */
  years: number;
  /** pesos, thousands or millions: the unit of every amount in the document. */
  currencyUnit: Text;
  /** The year in course; earlier years are closed. */
  reportingYear: CellValue;
}

/** Parameters as the office states them; what is absent has the default of the method (section 7). */
export interface StatedParameters {
  /** viableFrom, atRiskFrom, ramp, amountTolerance, unitMixFactor, unitCostDrift. */
  values: Record<string, CellValue>;
  /** r1..r10. */
  weights: Record<string, CellValue>;
  /** Source → the sectors (2 digits) its money may go to. */
  earmarks: Record<string, string[]>;
}

export interface Problem {
  code: Text;
  statement: Text;
  dimension: Text;
  territory: string[];
  critical: CellValue;
  evidence: Text;
  source: Text;
}

export interface Axis {
  code: Text;
  name: Text;
  objective: Text;
  weight: CellValue;
}

export interface Program {
  code: Text;
  axis: Text;
  name: Text;
  objective: Text;
  problems: string[];
  dimension: Text;
  territories: string[];
  /** Two digits of the programmatic classification. */
  sector: Text;
  /** Four digits. */
  mgaProgram: Text;
  sectorPolicy: Text;
  unit: Text;
  supportUnits: string[];
  weight: CellValue;
}

export interface Subprogram {
  code: Text;
  program: Text;
  name: Text;
}

export interface ResultGoal {
  code: Text;
  program: Text;
  name: Text;
  indicator: Text;
  unitOfMeasure: Text;
  baseline: CellValue;
  baselineYear: CellValue;
  target: CellValue;
  direction: Text;
  sdg: Text;
  pnd: Text;
  unit: Text;
  verification: Text;
}

export interface ProductGoal {
  code: Text;
  program: Text;
  subprogram: Text;
  resultGoal: Text;
  name: Text;
  indicator: Text;
  /** Nine digits (seven when only the product is known). */
  mgaIndicator: Text;
  unitOfMeasure: Text;
  baseline: CellValue;
  baselineYear: CellValue;
  class: Text;
  includesBaseline: CellValue;
  target: CellValue;
  annual: CellValue[];
  weight: CellValue;
  /** Money per unit of measure, in the plan's currency unit. */
  unitCost: CellValue;
  /** Units that can be delivered in one year. */
  capacity: CellValue;
  unit: Text;
  supportUnits: string[];
  sdg: Text;
  /** Why the goal needs no money. */
  zeroCost: Text;
  verification: Text;
  frequency: Text;
}

export interface Project {
  code: Text;
  name: Text;
  program: Text;
  subprogram: Text;
  goals: string[];
}

export interface Investment {
  goal: Text;
  project: Text;
  source: Text;
  annual: CellValue[];
  statedTotal: CellValue;
}

export interface Ceiling {
  source: Text;
  annual: CellValue[];
}

export interface BudgetRow {
  year: CellValue;
  /** poai, budget or execution. */
  kind: Text;
  goal: Text;
  mgaIndicator: Text;
  project: Text;
  source: Text;
  appropriated: CellValue;
  committed: CellValue;
  obligated: CellValue;
  paid: CellValue;
  /** False on subtotals. */
  leaf: CellValue;
}

/**
 * A product paid with royalties (SGR), whose budget runs by biennium: kept apart from the yearly plan and in none of its
 * figures. The biennia are the three from the one that holds the plan's first year (`bienniumLabel`).
 */
export interface Royalty {
  goal: Text;
  /** Nine digits (seven when only the product is known). */
  mgaIndicator: Text;
  /** BPIN; projects of royalties need not stand among those of the yearly plan. */
  project: Text;
  programming1: CellValue;
  programming2: CellValue;
  programming3: CellValue;
  /** Money of the biennium, in the plan's currency unit. */
  resources1: CellValue;
  resources2: CellValue;
  resources3: CellValue;
  /** True when the ordinary budget pays a part. */
  cofinanced: CellValue;
}

export interface Unit {
  code: Text;
  name: Text;
  lead: Text;
}

export interface Commitment {
  code: Text;
  statement: Text;
  programs: string[];
}

export interface ActorRow {
  actor: Text;
  stage: Text;
  responsibility: Text;
  evidence: Text;
}

export interface ProgressRow {
  goal: Text;
  year: CellValue;
  executed: CellValue;
  reportedOn: Text;
  evidence: Text;
}

/** A finding that the office has looked at and lets stand: it is shown as waived, with the reason. */
export interface Waiver {
  /** Id of the finding's rule, for example `budget/earmark`. */
  rule: Text;
  /** The finding's place, as `pathTexts` writes it. */
  path: Text;
  reason: Text;
  /** Who answers for it. */
  who: Text;
  date: Text;
}

/** A row of any table, by column key; `annual` holds the annual values where the table has them. */
export type PlanRow = { [Key in TableKey]: Plan[Key][number] }[TableKey];
