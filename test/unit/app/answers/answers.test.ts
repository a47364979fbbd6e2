import type { Answer, CellContent } from "../../../../src/app/answers/answer";
import { budget, budgetGap, budgetTable } from "../../../../src/app/answers/budget";
import { articulation, coherence } from "../../../../src/app/answers/coherence";
import { explain, feasibility, feasibilityTable, reason } from "../../../../src/app/answers/feasibility";
import { findings } from "../../../../src/app/answers/findings";
import { viewOf, type PlanView, type Question } from "../../../../src/app/answers/plan-view";
import { progress } from "../../../../src/app/answers/progress";
import { raise } from "../../../../src/app/answers/raise";
import { scorecard } from "../../../../src/app/answers/scorecard";
import { placePlan } from "../../../../src/app/create-template";
import { loadPlan } from "../../../../src/app/load-plan";
import { validatePlan } from "../../../../src/app/validate-plan";
import type { Language } from "../../../../src/i18n/language";
import { articulationGains } from "../../../../src/method/articulation/articulation";
import { examine } from "../../../../src/method/evaluate";
import { finish } from "../../../../src/method/steps";
import { emptyPlan } from "../../../../src/plan/empty-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { Plan } from "../../../../src/plan/plan";
import * as engine from "../../../../src/rules/engine";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import sanJacinto from "../../../../src/app/sample/san-jacinto.json";

const { plan } = parsePlan(sanJacinto);

async function viewed(of: Plan, language: Language = "es"): Promise<PlanView> {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, of, language);
  const reading = await loadPlan(workbook);
  const found = viewOf(reading, examine(reading.plan));
  finish(found.findInSteps(engine));
  return found;
}

let view: PlanView;
let english: PlanView;
let empty: PlanView;

beforeAll(async () => {
  view = await viewed(plan);
  english = await viewed(plan, "en");
  empty = await viewed(emptyPlan(2024, 4));
});

const ask = ({ answer }: Question, of = view): Answer => answer(of, "es");
const value = (question: Question, of = view): unknown => (ask(question, of) as { value: unknown }).value;
const table = (question: Question, of = view) => value(question, of) as CellContent[][];
const text = (question: Question, of = view): string => (ask(question, of) as { text: string }).text;
/** The goal of the worked example that is limited by money in 2025, and one that is not programmed in every year. */
const limited = () => view.evaluation.goals.find(({ years }) => years.some(({ limit }) => limit === "funding"));
const partly = () => view.evaluation.goals.find(({ years }) => years.some(({ status }) => status === "not-programmed"));

describe("coherence and articulation", () => {
  test("coherence and its parts, in Spanish and English, accents and case aside", () => {
    expect(value(coherence(null))).toBe(view.evaluation.coherence);
    for (const part of ["viabilidad", "Feasibility"]) expect(value(coherence(part))).toBe(view.evaluation.feasibility);
    for (const part of ["Presupuesto", "budget"]) expect(value(coherence(part))).toBe(view.evaluation.budget);
    for (const part of ["ARTICULACIÓN", "articulacion"]) expect(value(coherence(part))).toBe(view.evaluation.articulation);
    expect(ask(coherence("calidad"))).toMatchObject({ error: "invalid-value", text: expect.stringContaining("calidad") as string });
  });

  test("an empty cell, 0 for an empty cell and nothing are the same question", () => {
    for (const nothing of [null, undefined, "", 0]) expect(coherence(nothing).key).toBe(coherence(null).key);
  });

  test("an error cell as an argument is named", () => {
    expect(text(coherence({ type: "Error", basicValue: "#N/A" }))).toContain("#N/A");
    expect(text(feasibility({ type: "Error", basicValue: "#REF!" }, null))).toContain("#REF!");
  });

  test("the articulation index and the score of each requirement, 0 to 100", () => {
    expect(value(articulation(""))).toBe(view.evaluation.articulation);
    const r4 = view.evaluation.requirements.find(({ id }) => id === "r4");
    for (const id of ["r4", "R4", 4]) expect(value(articulation(id))).toBe((r4?.score ?? NaN) * 100);
    expect(ask(articulation("r11"))).toMatchObject({ error: "invalid-value" });
  });

  test("where the plan has no figure the answer says what is missing", () => {
    expect(text(coherence(null), empty)).toContain("alguna meta programada");
    expect(text(coherence("presupuesto"), empty)).toContain("Plan financiero");
    expect(text(coherence("viabilidad"), empty)).toContain("Ninguna meta");
  });
});

describe("the scorecard and what raises it", () => {
  test("a row for each requirement: score, weight, measures met of those that apply, and the first broken item", () => {
    const [headers, ...rows] = table(scorecard(null));
    expect(headers).toEqual(["Requisito", "Puntaje", "Peso", "Cumple", "De", "Lo primero por corregir"]);
    expect(rows).toHaveLength(10);
    view.evaluation.requirements.forEach(({ score, weight, measures }, row) => {
      const applicable = measures.filter((measure) => measure.value !== null);
      const met = applicable.filter((measure) => measure.value === 1).length;
      expect(rows[row]?.slice(1, 5)).toEqual([(score ?? NaN) * 100, weight, met, applicable.length]);
      expect(rows[row]?.[5] === "").toBe(measures.every(({ broken }) => broken.length === 0));
    });
    expect(new Set(table(scorecard(null)).map((line) => line.length))).toEqual(new Set([6]));
  });

  test("with detail the measures stand below, with what passes and out of how much", () => {
    const rows = table(scorecard("medidas")).slice(1);
    expect(rows).toHaveLength(10 + view.evaluation.requirements.flatMap(({ measures }) => measures).length);
    expect(table(scorecard(true))).toEqual(table(scorecard("Measures")));
    const funded = view.evaluation.requirements[0]?.measures[0];
    expect(rows[1]).toEqual(["Ejes con dinero en el plan plurianual", (funded?.value ?? NaN) * 100, "", funded?.passed, funded?.total, ""]);
    expect(text(scorecard("todo"))).toContain("todo");
  });

  test("words come in the language of the sheets, errors in that of the reader", () => {
    expect(table(scorecard(null), english)[0]?.[0]).toBe("Requirement");
    expect(text(scorecard("todo"), english)).toContain("no dice qué mostrar");
    expect(scorecard("x").answer(view, "en")).toMatchObject({ text: expect.stringContaining("does not say") as string });
  });

  test("what raises articulation most, the largest gain first", () => {
    const gains = articulationGains(view.evaluation.requirements);
    const [headers, ...rows] = table(raise(3));
    expect(headers).toHaveLength(4);
    expect(rows.map((row) => [row[1], row[2]])).toEqual(gains.slice(0, 3).map(({ points, broken }) => [points, broken]));
    for (const row of rows) expect(row[3]).not.toBe("");
    expect(table(raise(null))).toHaveLength(1 + Math.min(5, gains.length));
    for (const wrong of [-1, "muchas", 0.5]) expect(ask(raise(wrong))).toMatchObject({ error: "invalid-value" });
  });
});

describe("feasibility and why", () => {
  test("of a goal and of a goal-year; NP where it is not programmed", () => {
    const goal = partly();
    expect(goal).toBeDefined();
    for (const year of goal?.years ?? []) {
      const expected = year.status === "not-programmed" ? "NP" : year.feasibility;
      expect(value(feasibility(goal?.code, year.year))).toBe(expected);
    }
    expect(value(feasibility(` ${goal?.code ?? ""} `, null))).toBe(goal?.feasibility);
    expect(value(feasibility(goal?.code, String(goal?.years[0]?.year)))).toBe(value(feasibility(goal?.code, goal?.years[0]?.year)));
  });

  test("an unknown goal or year is not available, with a text that names it", () => {
    expect(ask(feasibility("MP-999", null))).toEqual({
      error: "not-available",
      text: "El plan no tiene la meta de producto «MP-999». Revise el código en la hoja Metas de producto.",
    });
    expect(ask(feasibility(plan.productGoals[0]?.code, 2031))).toEqual({
      error: "not-available",
      text: "La vigencia «2031» no es del plan, que va de 2024 a 2027.",
    });
    expect(ask(feasibility(null, null))).toMatchObject({ error: "invalid-value" });
  });

  test("the table has a row for each goal and a column for each year", () => {
    const [headers, ...rows] = table(feasibilityTable());
    expect(headers).toEqual(["Meta", 2024, 2025, 2026, 2027, "Promedio"]);
    expect(rows).toEqual(
      view.evaluation.goals.map(({ code, years, feasibility: mean }) => [code, ...years.map((year) => year.feasibility ?? "NP"), mean ?? "NP"]),
    );
    expect(text(feasibilityTable(), empty)).toContain("Metas de producto está vacía");
  });

  test("the reason names the limiting factor with its numbers", () => {
    const goal = limited();
    const year = goal?.years.find(({ limit }) => limit === "funding");
    const said = value(reason(goal?.code, year?.year)) as string;
    expect(said).toContain("La limita el dinero.");
    expect(said).toMatch(new RegExp(`^${year?.year}: .*dispone de [\\d.,]+\\.$`));
  });

  test("without a year the least feasible one is explained", () => {
    const goal = limited();
    const least = Math.min(...(goal?.years ?? []).map((year) => year.feasibility ?? 1));
    const year = goal?.years.find((candidate) => candidate.feasibility === least)?.year;
    expect(value(reason(goal?.code, null))).toBe(value(reason(goal?.code, year)));
  });

  test("a goal-year taken apart: each factor with its value, each source with what can be counted on", () => {
    const goal = limited();
    const year = goal?.years.find(({ limit }) => limit === "funding");
    const [headers, ...rows] = table(explain(goal?.code, year?.year));
    expect(headers).toEqual(["Factor", "Valor", "Explicación"]);
    const by = new Map(rows.map(([name, figure]) => [name, figure]));
    expect(by.get("Viabilidad")).toBe(year?.feasibility);
    expect(by.get("Programación")).toBe(year?.programming);
    expect(by.get("Dinero")).toBe(year?.funding);
    const named = new Set(["Viabilidad", "Programación", "Dinero", "Ritmo"]);
    const counted = rows.filter(([name]) => !named.has(String(name))).reduce((sum, [, figure]) => sum + Number(figure), 0);
    expect(counted).toBeCloseTo(year?.available ?? NaN, 6);
    expect(ask(explain(goal?.code, null))).toMatchObject({ error: "invalid-value" });
  });
});

describe("the budget", () => {
  test("by year and source: the money within the ceiling over the money programmed", () => {
    expect(value(budget(null, null))).toBe(view.evaluation.budget);
    expect(value(budget(2025, null))).toBe(view.evaluation.years[1]?.budget);
    const exceeded = view.evaluation.sources.find(({ gap }) => gap !== null && gap < -1);
    expect(exceeded).toBeDefined();
    if (exceeded === undefined) return;
    expect(value(budget(exceeded.year, exceeded.source))).toBe((exceeded.ceiling ?? NaN) / exceeded.programmed);
    expect(value(budgetGap(exceeded.year, exceeded.source))).toBe((exceeded.ceiling ?? NaN) - exceeded.programmed);
    expect(ask(budget(null, "Bonos"))).toMatchObject({ error: "not-available", text: expect.stringContaining("Bonos") as string });
    expect(ask(budgetGap(null, null))).toMatchObject({ error: "invalid-value" });
  });

  test("the table has a row for each source, a column for each year, and totals that add up", () => {
    for (const [figure, key] of [["", "gap"], ["programado", "programmed"], ["techos", "ceiling"]] as const) {
      const [headers, ...rows] = table(budgetTable(figure));
      expect(headers).toEqual(["Fuente", 2024, 2025, 2026, 2027, "Total"]);
      const all = view.evaluation.sources.reduce((sum, each) => sum + (each[key] ?? 0), 0);
      expect(rows.at(-1)?.[0]).toBe("Total");
      expect(rows.at(-1)?.[5]).toBeCloseTo(all, 3);
      for (const [, ...figures] of rows) expect(figures.slice(0, -1).reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(Number(figures.at(-1)), 3);
    }
    expect(text(budgetTable("saldo"))).toContain("saldo");
  });
});

describe("findings", () => {
  test("of all, of one severity, of one sheet in either language", () => {
    const { counts, findings: all } = validatePlan(plan, "es", {});
    expect(value(findings(null, null))).toBe(counts.error + counts.warning + counts.info);
    expect(value(findings("Advertencia", null))).toBe(counts.warning);
    expect(value(findings("ERROR", null))).toBe(counts.error);
    const onGoals = all.filter(({ finding }) => finding.path.table === "productGoals" && finding.waiver === null).length;
    expect(onGoals).toBeGreaterThan(0);
    for (const name of ["Metas de producto", "metas de PRODUCTO", "Product goals", "productGoals"]) expect(value(findings(null, name))).toBe(onGoals);
    expect(ask(findings("grave", null))).toMatchObject({ error: "invalid-value" });
    expect(text(findings(null, "Hoja9"))).toContain("Hoja9");
  });
});

describe("progress", () => {
  const reported = (): Plan => {
    const copy = structuredClone(plan);
    copy.plan.reportingYear = 2026;
    copy.progress = [];
    const [first, second] = copy.productGoals;
    if (first === undefined || second === undefined) throw new Error("the worked example has product goals");
    Object.assign(first, { class: "accumulated", includesBaseline: false, baseline: 0, target: 100, annual: [25, 25, 25, 25] });
    Object.assign(second, { class: "capacity", baseline: 60, target: 100, annual: [70, 80, 90, 100] });
    const row = (goal: string | null, year: number, executed: number) => ({ goal, year, executed, reportedOn: null, evidence: null });
    copy.progress.push(row(first.code, 2024, 20), row(first.code, 2025, 30), row(second.code, 2024, 80));
    return copy;
  };

  test("of a goal in a year and over the term, by each reading", async () => {
    const of = await viewed(reported());
    const [first, second] = of.index.plan.productGoals.map(({ code }) => code);
    // 20 of 25, 50 of 100; the level 80 against 100 from zero, and 20 of the 40 to gain from the baseline.
    expect(value(progress(first, 2024, null), of)).toBeCloseTo(0.8, 12);
    expect(value(progress(first, null, null), of)).toBeCloseTo(0.5, 12);
    expect(value(progress(second, null, "desde cero"), of)).toBeCloseTo(0.8, 12);
    expect(value(progress(second, null, "from baseline"), of)).toBeCloseTo(0.5, 12);
    expect(text(progress(second, 2025, null), of)).toBeTruthy();
    expect(text(progress(first, null, "a ojo"), of)).toContain("a ojo");
  });

  test("of the plan: the mean by weights, each goal within 0 and 1, what is not reported as 0", async () => {
    const of = await viewed(reported());
    const { goals } = of.evaluation;
    const counted = goals.filter(({ years }) => years.some(({ status }) => status !== "not-programmed"));
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
    const [first, second] = goals;
    expect(value(progress(null, null, null), of)).toBeCloseTo((0.5 * (first?.weight ?? NaN) + 0.8 * (second?.weight ?? NaN)) / weights, 12);
    // Above what was programmed counts as all of it: the second goal is at 80 of 70.
    const inYear = goals.filter(({ years }) => years[0]?.status !== "not-programmed").reduce((sum, { weight }) => sum + weight, 0);
    expect(value(progress(null, 2024, null), of)).toBeCloseTo((0.8 * (first?.weight ?? NaN) + (second?.weight ?? NaN)) / inYear, 12);
    expect(text(progress(null, null, null), empty)).toContain("Ninguna meta");
  });
});
