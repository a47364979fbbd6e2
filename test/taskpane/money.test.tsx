import { screen, within } from "@testing-library/react";
import { moneyBySource, moneyByYear } from "../../src/taskpane/money/money-figures";
import type { PlanPath } from "../../src/plan/plan-path";
import { findings, planState, validationOf } from "./fake-use-cases";
import { evaluationWithoutCeilings, municipalEvaluation } from "./municipal-plan";
import { renderPane, type RenderedPane } from "./render-pane";

async function openPage(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: "Presupuesto" }));
  await screen.findByRole("heading", { name: "Presupuesto", level: 1 });
}

describe("the money of a plan", () => {
  it("adds up by source and by year to what the method gives", () => {
    const bySource = moneyBySource(municipalEvaluation);
    const { years, total } = moneyByYear(bySource);
    const sum = (year: number, figure: "programmed" | "ceiling") =>
      municipalEvaluation.sources.filter((each) => each.year === year).reduce((all, each) => all + (each[figure] ?? 0), 0);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    for (const { year, programmed, ceiling, gap } of years) {
      expect({ year, programmed, ceiling }).toEqual({ year, programmed: sum(year, "programmed"), ceiling: sum(year, "ceiling") });
      expect(gap).toBe(sum(year, "ceiling") - programmed);
    }
    expect(total.programmed).toBe(years.reduce((all, { programmed }) => all + programmed, 0));
  });

  it("has no ceiling and no difference where the plan has no ceilings, not nought", () => {
    const { total } = moneyByYear(moneyBySource(evaluationWithoutCeilings));
    expect(total).toEqual({ programmed: expect.any(Number), ceiling: null, gap: null });
  });
});

describe("the page of the budget", () => {
  it("names what goes beyond the ceilings, and goes to the cell", async () => {
    const goTo = jest.fn<Promise<boolean>, [PlanPath]>(async () => true);
    const pane = renderPane({ goTo });
    await openPage(pane);
    expect(screen.getByText("1 fuente y vigencia supera lo disponible")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: /^SGP APSB, 2025: faltan/ }));
    expect(goTo).toHaveBeenCalledWith({ table: "ceilings", code: "sgpWater", row: null, column: "y2", year: 2025 });
  });

  it("shows the difference, what is programmed, and what there is, by source and year with totals", async () => {
    const pane = renderPane();
    await openPage(pane);
    const row = (name: string) => within(screen.getByRole("table", { name })).getByRole("row", { name: /^SGP APSB/ });
    expect(row("Por fuente y vigencia: Diferencia").textContent).toMatch(/-350\.000|-350/);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Qué mostrar" }), "Programado");
    expect(screen.getByRole("table", { name: "Por fuente y vigencia: Programado" })).toBeTruthy();
    const totals = within(screen.getByRole("table", { name: "Por fuente y vigencia: Programado" })).getByRole("row", { name: /^Total/ });
    const numbers = new Intl.NumberFormat("es-CO");
    expect(totals.textContent).toContain(numbers.format(moneyByYear(moneyBySource(municipalEvaluation)).total.programmed));
  });

  it("has the figures of the chart as a table", async () => {
    const pane = renderPane();
    await openPage(pane);
    await pane.user.click(screen.getByRole("button", { name: "Ver como tabla" }));
    const table = await screen.findByRole("table", { name: "Programado y disponible por vigencia: Todas las fuentes" });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
  });

  it("says what is missing where there are no ceilings, and leads there", async () => {
    const goTo = jest.fn<Promise<boolean>, [PlanPath]>(async () => true);
    const pane = renderPane({
      look: async () => ({ ...planState, evaluation: evaluationWithoutCeilings }),
      validate: async () => validationOf(findings, evaluationWithoutCeilings),
      goTo,
    });
    await openPage(pane);
    expect(screen.getByText(/La hoja Plan financiero está vacía/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Ir a Plan financiero" }));
    expect(goTo).toHaveBeenCalledWith({ table: "ceilings", code: null, row: null, column: null, year: null });
    expect(screen.queryByRole("combobox", { name: "Qué mostrar" })).toBeNull();
  });
});
