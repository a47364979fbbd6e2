import { screen, waitFor, within } from "@testing-library/react";
import type { PlanPath } from "../../src/plan/plan-path";
import { evaluate } from "../../src/method/evaluate";
import { emptyPlan } from "../../src/plan/empty-plan";
import { planState, validationOf } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

async function openPage(pane: RenderedPane): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: "Viabilidad" }));
  await screen.findByRole("heading", { name: "Viabilidad", level: 1 });
}
const goals = () => screen.getAllByRole("group").filter((group) => within(group).queryByRole("button", { name: /^2024: / }) !== null);

describe("the page of feasibility", () => {
  it("shows each goal with its years, each with share, status and what limits it", async () => {
    await openPage(renderPane());
    expect(goals()).toHaveLength(2);
    expect(screen.getByRole("group", { name: /^040300500 Acueductos rurales construidos$/ })).toBeTruthy();
    const years = within(goals()[0] as HTMLElement).getAllByRole("button");
    expect(years.map((year) => year.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/^2024: \d+,\d\s?%, /),
      expect.stringMatching(/^2025: \d+,\d\s?%, /),
      expect.stringMatching(/^2026: \d+,\d\s?%, /),
      expect.stringMatching(/^2027: \d+,\d\s?%, /),
    ]);
  });

  it("goes to the cell of a year and says why it is as it is", async () => {
    const goTo = jest.fn<Promise<boolean>, [PlanPath]>(async () => true);
    const pane = renderPane({ goTo });
    await openPage(pane);
    const year = within(goals()[0] as HTMLElement).getByRole("button", { name: /^2025: / });
    await pane.user.click(year);
    expect(goTo).toHaveBeenCalledWith({ table: "productGoals", code: "040300500", row: 0, column: "y2", year: 2025 });
    expect(year.getAttribute("aria-pressed")).toBe("true");
    expect(await within(goals()[0] as HTMLElement).findByText(/^2025: .*viabilidad/)).toBeTruthy();
  });

  it("filters by words and by status, and sorts the least feasible first", async () => {
    const pane = renderPane();
    await openPage(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Ordenar por" }), "Menos viables primero");
    const shares = goals().map((goal) => within(goal).getAllByRole("button").length);
    expect(shares).toEqual([4, 4]);
    await pane.user.type(screen.getByRole("searchbox", { name: "Buscar metas" }), "ACUEDUCTOS");
    await waitFor(() => expect(goals()).toHaveLength(1));
    expect(screen.getByText("1 de 2 metas")).toBeTruthy();
    await pane.user.type(screen.getByRole("searchbox"), " nada");
    await pane.user.click(await screen.findByRole("button", { name: "Quitar el filtro" }));
    await waitFor(() => expect(goals()).toHaveLength(2));
  });

  it("says that there are no goals where there are none", async () => {
    const plan = emptyPlan(2024, 4);
    await openPage(renderPane({ look: async () => planState, validate: async () => ({ ...validationOf([], evaluate(plan)), plan }) }));
    expect(screen.getByText(/^El plan no tiene metas de producto\./)).toBeTruthy();
  });
});
