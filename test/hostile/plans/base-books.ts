import { placePlan } from "../../../src/app/create-template";
import { readSamplePlan } from "../../../src/app/sample-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import type { Plan } from "../../../src/plan/plan";
import type { Workbook } from "../../../src/workbook/port";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { generatePlan } from "../../bench/plan-generator";
import workedExample from "../../cases/worked-example.json";
import { officeWorkbook } from "../../unit/app/adoption/office-sheets";
import type { Random } from "../random";

/** The small one, which says most in the least time, more often. */
const plans: readonly (() => Plan)[] = [smallPlan, smallPlan, smallPlan, readSamplePlan, () => generatePlan(12)];

function smallPlan(): Plan {
  return parsePlan(workedExample.plan).plan;
}

/** Before it is damaged: the sheets of a plan, a sheet as an office keeps it, or both. */
export async function baseBook(random: Random): Promise<MemoryWorkbook> {
  const kind = random.next();
  const workbook = kind < 0.7 ? new MemoryWorkbook() : await officeBook(random);
  if (kind < 0.85) await placeCopy(workbook, random);
  return workbook;
}

async function placeCopy(workbook: Workbook, random: Random): Promise<void> {
  await placePlan(workbook, random.pick(plans)(), random.pick(["es", "en"]));
}

function officeBook(random: Random): Promise<MemoryWorkbook> {
  const headers = ["Línea estratégica", "Programa", "Código MGA", "Meta de producto", "Indicador", "Unidad de medida", "Línea base", "Meta cuatrienio", "2024", "2025", "2026", "2027", "Recursos propios 2024", "SGP 2024", "Responsable"];
  const row = (at: number) => [`Eje ${at % 3}`, `Programa ${at % 5}`, `4003${at}`, `Meta número ${at}`, "Cobertura", random.pick(["Número", "Porcentaje"]), at, at + 40, 10, 10, 10, 10, 1_000_000, 2_000_000, `Secretaría ${at % 4}`];
  const rows = Array.from({ length: 1 + random.below(30) }, (_, at) => row(at));
  const sheet = (name: string) => ({ name, rows: [["PLAN INDICATIVO"], [], headers, ...rows], merged: ["A1:F1"] });
  return random.chance(0.3) ? officeWorkbook(sheet("Metas"), sheet("Metas 2")) : officeWorkbook(sheet("Metas"));
}
