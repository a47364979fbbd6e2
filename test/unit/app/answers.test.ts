import { articulation, budget, coherence, feasibility, findings, viewOf, type Question } from "../../../src/app/answers/answers";
import { validatePlan } from "../../../src/app/validate-plan";
import { emptyPlan } from "../../../src/plan/empty-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";

const { plan } = parsePlan(sanJacinto);
const view = viewOf(plan);
const { evaluation } = view;
const ask = (question: Question): unknown => question(view, "es");

describe("what the PLAN functions answer", () => {
  test("coherence and its parts, in Spanish and English, accents and case aside", () => {
    expect(ask(coherence(null))).toEqual({ value: evaluation.coherence });
    for (const part of ["viabilidad", "Feasibility"]) expect(ask(coherence(part))).toEqual({ value: evaluation.feasibility });
    for (const part of ["Presupuesto", "budget"]) expect(ask(coherence(part))).toEqual({ value: evaluation.budget });
    for (const part of ["ARTICULACIÓN", "articulacion"]) expect(ask(coherence(part))).toEqual({ value: evaluation.articulation });
    expect(ask(coherence("calidad"))).toMatchObject({ error: "invalid-value", text: expect.stringContaining("calidad") as string });
  });

  test("the articulation index and the score of each requirement, 0 to 100", () => {
    expect(ask(articulation(""))).toEqual({ value: evaluation.articulation });
    const r4 = evaluation.requirements.find(({ id }) => id === "r4");
    for (const id of ["r4", "R4", 4]) expect(ask(articulation(id))).toEqual({ value: (r4?.score ?? NaN) * 100 });
    expect(ask(articulation("r11"))).toMatchObject({ error: "invalid-value" });
  });

  test("feasibility of a goal and of a goal-year; NP where it is not programmed", () => {
    const goal = evaluation.goals.find(({ years }) => years.some(({ status }) => status === "not-programmed"));
    expect(goal).toBeDefined();
    for (const year of goal?.years ?? []) {
      const expected = year.status === "not-programmed" ? "NP" : year.feasibility;
      expect(ask(feasibility(goal?.code ?? "", year.year))).toEqual({ value: expected });
    }
    expect(ask(feasibility(` ${goal?.code ?? ""} `, null))).toEqual({ value: goal?.feasibility });
  });

  test("an unknown goal or year is not available, with a text that names it", () => {
    expect(ask(feasibility("MP-999", null))).toEqual({
      error: "not-available",
      text: "El plan no tiene la meta de producto «MP-999». Revise el código en la hoja Metas de producto.",
    });
    expect(ask(feasibility(plan.productGoals[0]?.code ?? "", 2031))).toEqual({
      error: "not-available",
      text: "La vigencia «2031» no es del plan, que va de 2024 a 2027.",
    });
  });

  test("budget by year and source: the money within the ceiling over the money programmed", () => {
    expect(ask(budget(null, null))).toEqual({ value: evaluation.budget });
    expect(ask(budget(2025, null))).toEqual({ value: evaluation.years[1]?.budget });
    const exceeded = evaluation.sources.find(({ gap }) => gap !== null && gap < -1);
    expect(exceeded).toBeDefined();
    if (exceeded === undefined) return;
    expect(ask(budget(exceeded.year, exceeded.source))).toEqual({ value: (exceeded.ceiling ?? NaN) / exceeded.programmed });
    expect(ask(budget(null, "Bonos"))).toMatchObject({ error: "not-available", text: expect.stringContaining("Bonos") as string });
  });

  test("the number of findings, of all or of one severity", () => {
    const total = ask(findings(null)) as { value: number };
    const parts = ["error", "advertencia", "información"].map((severity) => (ask(findings(severity)) as { value: number }).value);
    expect(total.value).toBe(parts.reduce((sum, part) => sum + part, 0));
    expect(total.value).toBeGreaterThan(0);
    expect(ask(findings("grave"))).toMatchObject({ error: "invalid-value" });
  });

  test("waived findings are counted apart, all of them or only the errors", () => {
    const axes = [{ code: "1", name: "Agua" }, { code: "1", name: "Vías" }];
    const units = [{ code: "A", name: "Planeación" }, { code: "A", name: "Hacienda" }];
    const without = parsePlan({ format: "articula-plan", version: 1, plan: { firstYear: 2024 }, axes, units }).plan;
    const place = validatePlan(without, "es").findings.find(({ finding }) => finding.path.table === "axes" && finding.severity === "error");
    const waiver = { rule: place?.finding.rule ?? null, path: place?.pathText ?? null, reason: "Acta 3", who: "Ana Ruiz", date: "2026-03-01" };
    const waived = viewOf({ ...without, waivers: [waiver] });
    const count = (asked: string | null, of = waived): number => (findings(asked)(of, "es") as { value: number }).value;

    expect(count("error")).toBe(count("error", viewOf(without)) - 1);
    expect(count(null)).toBe(count(null, viewOf(without)) - 1);
    for (const word of ["exceptuado", "Exceptuados", "waived"]) expect(count(word)).toBe(1);
    for (const word of ["error exceptuado", "ERRORES EXCEPTUADOS", "waived errors"]) expect(count(word)).toBe(1);
    expect(count("exceptuados", viewOf(without))).toBe(0);
  });

  test("an empty plan says what is missing", () => {
    const nothing = viewOf(emptyPlan(2024, 4));
    expect(coherence(null)(nothing, "es")).toEqual({ error: "not-available", text: "La coherencia no se calcula: falta alguna meta programada." });
    expect(budget(null, null)(nothing, "en")).toMatchObject({ error: "not-available", text: expect.stringContaining("financial plan") as string });
  });
});
