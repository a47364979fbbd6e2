import { describePublicSummary } from "../../../../src/app/report/public-summary";
import { shortened } from "../../../../src/app/report/shortened";
import { validatePlan } from "../../../../src/app/validate-plan";
import { emptyPlan } from "../../../../src/plan/empty-plan";
import { requestOf, sample } from "./report-plan";

describe("the public summary of the worked example", () => {
  const summary = describePublicSummary(requestOf(sample()));

  test("says what the plan promises: axes with their goals and their money, which add up to the plan's", () => {
    expect(summary.numbers).toEqual([
      { value: "4", label: "ejes" },
      { value: "15", label: "metas" },
      { value: "$ 9.400 millones", label: "para invertir" },
    ]);
    // 1200 + 1000 + 160 + 180; 2000 + 960 + 600 + 200 + 240 + 180; 320 + 240 + 2000; 120.
    expect(summary.promises.rows).toEqual([
      { name: "Agua y territorio sostenible", goals: "4", money: "$ 2.540 millones" },
      { name: "Bienestar y oportunidades", goals: "6", money: "$ 4.180 millones" },
      { name: "Campo productivo y conectado", goals: "2", money: "$ 2.560 millones" },
      { name: "Gobierno cercano", goals: "3", money: "$ 120 millones" },
    ]);
    expect(summary.promises.total).toEqual({ name: "Todo el plan", goals: "15", money: "$ 9.400 millones" });
  });

  test("says how much can be met, year by year", () => {
    expect(summary.viable.sentences).toEqual([
      "De lo programado, se puede cumplir 88,0% con el dinero, la capacidad y la programación que hay hoy.",
      "98,9% del dinero programado cabe en el plan financiero.",
    ]);
    expect(summary.viable.years[2]).toEqual({ year: "2026", viable: "10", atRisk: "3", notViable: "2" });
  });

  test("says what is being mended, the most frequent first", () => {
    expect(summary.mending.sentences).toEqual(["La revisión encontró 2 errores, 10 advertencias y 4 de información. Lo más frecuente:"]);
    expect(summary.mending.items).toHaveLength(4);
    expect(summary.mending.items[0]).toBe("Vigencia programada sin recursos (3)");
  });

  test("says where the money comes from, the largest source first and the last ones together", () => {
    expect(summary.money.sources.map(({ name, money }) => [name, money])).toEqual([
      ["SGP Alimentación escolar", "$ 2.000 millones"],
      ["SGP APSB", "$ 2.000 millones"],
      ["SGR (regalías)", "$ 1.240 millones"],
      ["Crédito", "$ 1.000 millones"],
      ["SGP Educación", "$ 960 millones"],
      ["SGP Salud", "$ 800 millones"],
      // Own resources 780, culture 240, department 200, sport 180.
      ["Otras 4 fuentes", "$ 1.400 millones"],
    ]);
    expect(summary.money.sources.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
  });
});

test("a review that is not whole warns first, and what is not known is not zero", () => {
  const plan = emptyPlan(2024, 4);
  const validation = { ...validatePlan(plan, "es"), complete: false };
  const summary = describePublicSummary(requestOf(plan, { validation }));
  expect(summary.alert).toContain("no está completa");
  expect(summary.mending.sentences[0]).toContain("no terminó");
  expect(summary.mending.sentences).not.toContain("La revisión no encontró nada por corregir.");
  expect(summary.viable.sentences).toEqual([expect.stringContaining("Todavía no se puede decir"), expect.stringContaining("No hay plan financiero")]);
  expect(summary.money.sentence).toContain("todavía no dice");
});

test("many axes are told in part, the rest counted with its goals and its money", () => {
  const plan = sample();
  plan.axes.unshift(...Array.from({ length: 16 }, (_, at) => ({ code: `n${at}`, name: `Eje nuevo ${at}`, objective: null, weight: null })));
  const { promises } = describePublicSummary(requestOf(plan));
  expect(promises.rows).toHaveLength(9);
  expect(promises.rows.at(-1)).toEqual({ name: "Otros 12 ejes", goals: "15", money: "$ 9.400 millones" });
});

test("goals whose axis is not found are told apart", () => {
  const plan = sample();
  for (const program of plan.programs) if (program.code === "4.1") program.axis = "no está";
  const { rows } = describePublicSummary(requestOf(plan)).promises;
  expect(rows.at(-1)).toEqual({ name: "Metas sin eje", goals: "3", money: "$ 120 millones" });
});

test.each([
  ["thousands", 1e3, "$ 9.400 millones"],
  ["millions", 1e6, "$ 9.400 millones"],
  [null, 1, "9.400.000.000"],
])("money of a plan in %s is told in millions where its unit is known", (currencyUnit, divisor, shown) => {
  const plan = sample();
  plan.plan.currencyUnit = currencyUnit;
  for (const row of plan.investments) row.annual = row.annual.map((amount) => (typeof amount === "number" ? amount / divisor : amount));
  const summary = describePublicSummary(requestOf(plan));
  expect(summary.promises.total.money).toBe(shown);
  expect(summary.numbers[2]?.label).toBe(currencyUnit === null ? "para invertir (cifras en la unidad del plan)" : "para invertir");
});

test("a long text is cut between words and shows that it is", () => {
  expect(shortened("Agua y bosques", 20)).toBe("Agua y bosques");
  expect(shortened("Agua potable y saneamiento para todos", 20)).toBe("Agua potable y…");
  expect(shortened("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
  expect(shortened("dos\n líneas", 20)).toBe("dos líneas");
});
