import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import type { Axis, Investment, Plan, ProductGoal, Program, ResultGoal, Royalty } from "../../plan/plan";
import { formSources, type FormSheetKey } from "./form-columns";
import type { FormVocabulary } from "./form-vocabulary";
import { bienniaOf } from "./read-sispt";
import { royaltyIndicator, royaltyKeys } from "./royalty-keys";
import { SisptError } from "./sispt-error";

/** A row that the plan gives to a sheet of the form. */
export interface FormEntry {
  /** Code in the plan. */
  key: string;
  /** By what a row is found when no row has its key: the MGA indicator, or the name. */
  alias: string | null;
  name: string;
  /** By column id; undefined where the plan does not say what belongs there. */
  values: Readonly<Record<string, CellValue | undefined>>;
  /** What a new row says besides; a row that is there keeps its own. */
  identity?: Readonly<Record<string, CellValue | undefined>>;
}

export type WrittenSheet = Exclude<FormSheetKey, "initiatives">;

/** Pesos of one unit of the plan's money: the form is in pesos. @throws SisptError `unknown-unit` */
export function pesosPerUnit(currencyUnit: string | null): number {
  const units: Record<string, number> = { pesos: 1, thousands: 1000, millions: 1_000_000 };
  const pesos = currencyUnit === null || currencyUnit.trim() === "" ? 1 : units[currencyUnit];
  if (pesos === undefined) throw new SisptError("unknown-unit", { unit: currencyUnit ?? "" });
  return pesos;
}

/** A plan as rows of the form. */
export class FormEntries {
  private readonly axes: Map<string, Axis>;
  private readonly programs: Map<string, Program>;
  private readonly money: Map<string, Map<string, Investment[]>>;
  private readonly years: number[];
  private readonly pesos: number;

  constructor(
    private readonly plan: Plan,
    private readonly vocabulary: FormVocabulary,
  ) {
    this.axes = byCode(plan.axes);
    this.programs = byCode(plan.programs);
    this.money = moneyOf(plan.investments);
    this.years = Array.from({ length: plan.plan.years }, (_, index) => plan.plan.firstYear + index);
    this.pesos = pesosPerUnit(plan.plan.currencyUnit);
  }

  of(sheet: WrittenSheet): FormEntry[] {
    const { plan } = this;
    switch (sheet) {
      case "lines":
        return coded(plan.axes).map((axis) => this.line(axis));
      case "results":
        return coded(plan.resultGoals).map((goal) => this.result(goal));
      case "products":
        return coded(plan.productGoals).map((goal) => this.product(goal));
      case "royalties": {
        const keys = royaltyKeys(plan.royalties, plan.productGoals);
        return plan.royalties.map((royalty, index) => this.royalty(royalty, keys[index] as string));
      }
    }
  }

  private line(axis: Axis): FormEntry {
    const code = axis.code as string;
    return { key: code, alias: axis.name, name: axis.name ?? "", values: { ...this.entity(), consecutive: code, line: axis.name } };
  }

  private result(goal: ResultGoal): FormEntry {
    const key = goal.code as string;
    const [, axisCode, number] = /^(?:(.+)\.)?R([^.]+)$/.exec(key) ?? [];
    const axis = this.axisOf(goal.program) ?? (axisCode === undefined ? undefined : this.axes.get(axisCode));
    return {
      key,
      alias: goal.indicator,
      name: goal.name ?? goal.indicator ?? "",
      values: {
        ...this.entity(),
        consecutive: number,
        line: axis?.name,
        indicator: goal.indicator,
        target: goal.target,
        inPnd: isBlank(goal.pnd) ? "No" : "Sí",
        pnd: goal.pnd === "Sí" ? null : goal.pnd,
      },
    };
  }

  private product(goal: ProductGoal): FormEntry {
    const key = goal.code as string;
    const projects = this.plan.projects.filter(({ goals }) => goals.includes(key)).flatMap(({ code }) => code ?? []);
    const values: Record<string, CellValue | undefined> = {
      ...this.productColumns(goal),
      bpin: projects.length === 0 ? null : [...new Set(projects)].sort().join("; "),
    };
    this.years.forEach((year, index) => {
      values[`programming.${year}`] = goal.annual[index] ?? null;
      let total: number | null = null;
      for (const source of formSources) {
        const amount = this.amount(this.money.get(key)?.get(source) ?? [], index);
        values[`${source}.${year}`] = amount;
        if (isNumeric(amount)) total = (total ?? 0) + amount;
      }
      values[`total.${year}`] = total;
    });
    return { key, alias: goal.mgaIndicator, name: goal.name ?? "", values };
  }

  private productColumns(goal: ProductGoal): Record<string, CellValue | undefined> {
    const program = goal.program === null ? undefined : this.programs.get(goal.program);
    const mga = goal.mgaIndicator;
    const digits = mga !== null && /^\d{7,9}$/.test(mga) ? mga.slice(0, 7) : null;
    return {
      ...this.entity(),
      line: this.axisOf(goal.program)?.name ?? null,
      sector: program?.sector ?? null,
      sectorName: isBlank(program?.sector) ? null : this.vocabulary.name("sector", program?.sector ?? null),
      program: program?.mgaProgram ?? null,
      programName: program?.name ?? null,
      product: digits ?? undefined,
      productName: this.vocabulary.name("product", digits),
      indicatorCode: mga !== null && /^\d{7}$/.test(mga) ? null : mga,
      indicator: goal.indicator,
      localName: goal.name,
      unit: goal.unitOfMeasure,
      target: goal.target,
      sdg: goal.sdg,
      sdgName: isBlank(goal.sdg) ? null : this.vocabulary.name("sdg", goal.sdg),
      class: this.vocabulary.classWord(goal.class).word,
    };
  }

  private royalty(royalty: Royalty, key: string): FormEntry {
    const mga = royaltyIndicator(royalty, this.plan.productGoals);
    const goal = this.plan.productGoals.find(({ code }) => code !== null && code === royalty.goal);
    const values: Record<string, CellValue | undefined> = {
      indicatorCode: mga !== null && /^\d{7}$/.test(mga) ? null : mga,
      cofinanced: typeof royalty.cofinanced === "boolean" ? (royalty.cofinanced ? "Sí" : "No") : royalty.cofinanced,
      bpin: royalty.project,
    };
    bienniaOf(this.plan.plan.firstYear).forEach((biennium, index) => {
      values[`programming.${biennium}`] = [royalty.programming1, royalty.programming2, royalty.programming3][index];
      const resources = [royalty.resources1, royalty.resources2, royalty.resources3][index] ?? null;
      values[`resources.${biennium}`] = isNumeric(resources) ? inPesos(resources, this.pesos) : resources;
    });
    const identity = goal === undefined ? this.entity() : this.productColumns(goal);
    return { key, alias: mga, name: goal?.name ?? mga ?? "", values, identity };
  }

  /** Money of a goal from a source in a year; undefined where text stands among several rows: nobody can add it up. */
  private amount(rows: readonly Investment[], index: number): CellValue | undefined {
    const filled = rows.map(({ annual }) => annual[index] ?? null).filter((value) => !isBlank(value));
    if (filled.length === 0) return null;
    if (filled.every(isNumeric)) return inPesos(filled.reduce((sum, value) => sum + value, 0), this.pesos);
    return filled.length === 1 ? filled[0] : undefined;
  }

  private axisOf(program: string | null): Axis | undefined {
    const axis = program === null ? null : (this.programs.get(program)?.axis ?? null);
    return axis === null ? undefined : this.axes.get(axis);
  }

  private entity(): Record<string, CellValue | undefined> {
    const { daneCode, entity, name } = this.plan.plan;
    return { dane: daneCode, entity, planName: name };
  }
}

/** To the cent: millions with decimals would bear the rest of the division. */
function inPesos(amount: number, pesos: number): number {
  return pesos === 1 ? amount : Math.round(amount * pesos * 100) / 100;
}

/** The rows that have a code, the first of those that share one. */
function coded<Row extends { code: string | null }>(rows: readonly Row[]): Row[] {
  return [...byCode(rows).values()];
}

function byCode<Row extends { code: string | null }>(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (row.code !== null && !found.has(row.code)) found.set(row.code, row);
  return found;
}

function moneyOf(investments: readonly Investment[]): Map<string, Map<string, Investment[]>> {
  const money = new Map<string, Map<string, Investment[]>>();
  for (const row of investments) {
    if (row.goal === null || row.source === null) continue;
    const sources = money.get(row.goal) ?? new Map<string, Investment[]>();
    money.set(row.goal, sources);
    sources.set(row.source, [...(sources.get(row.source) ?? []), row]);
  }
  return money;
}
