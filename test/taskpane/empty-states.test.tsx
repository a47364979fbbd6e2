import { screen, waitFor, within } from "@testing-library/react";
import { evaluate } from "../../src/method/evaluate";
import type { Plan } from "../../src/plan/plan";
import { emptyPlanState, findings, noPlan, planState, validationOf } from "./fake-use-cases";
import { municipalPlan } from "./municipal-plan";
import { renderPane, type RenderedPane } from "./render-pane";

// Every page where there is nothing to show yet: it says what to do, and leads there.

const goTo = jest.fn(async () => true);

async function openPage(name: string, plan: Plan, found = findings): Promise<RenderedPane> {
  const evaluation = evaluate(plan);
  const pane = renderPane({
    look: async () => ({ ...planState, evaluation, counts: { productGoals: plan.productGoals.length, investments: 1 } }),
    validate: async () => ({ ...validationOf(found, evaluation), plan }),
    goTo,
  });
  const pages = await screen.findByRole("navigation", { name: "Páginas del plan" });
  await pane.user.click(within(pages).getByRole("button", { name: new RegExp(`^${name}`) }));
  await screen.findByRole("heading", { level: 1 });
  return pane;
}

const withoutGoals: Plan = { ...municipalPlan, productGoals: [], investments: [] };

async function leadsTo(pane: RenderedPane, link: string, table: string): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: link }));
  await waitFor(() => expect(goTo).toHaveBeenLastCalledWith({ table, code: null, row: null, column: null, year: null }));
}

test("feasibility without goals: where they are written, and no tables of nothing", async () => {
  const pane = await openPage("Viabilidad", withoutGoals);
  await screen.findByText(/El plan no tiene metas de producto/);
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.queryByText("Meta por meta")).toBeNull();
  await leadsTo(pane, "Ir a Metas de producto", "productGoals");
});

test("the budget without money, and without ceilings", async () => {
  const pane = await openPage("Presupuesto", withoutGoals);
  await screen.findByText(/Escriba lo que cada meta pide a cada fuente/);
  await leadsTo(pane, "Ir a Plan plurianual", "investments");
  pane.unmount();
  const other = await openPage("Presupuesto", { ...municipalPlan, ceilings: [] });
  await screen.findByText(/Escriba el dinero disponible por fuente y vigencia/);
  await leadsTo(other, "Ir a Plan financiero", "ceilings");
});

test("no findings: what to go on with", async () => {
  await openPage("Validar", municipalPlan, []);
  await screen.findByText(/Sin hallazgos/);
  expect(screen.getByText(/Siga con Viabilidad y Presupuesto/)).toBeTruthy();
});

test("a plan without units says where they are written; one with units does not", async () => {
  const programs = municipalPlan.programs.map((program) => ({ ...program, unit: null }));
  const productGoals = municipalPlan.productGoals.map((goal) => ({ ...goal, unit: null }));
  const pane = await openPage("Validar", { ...municipalPlan, units: [], programs, productGoals }, findings.map((each) => ({ ...each, unit: null })));
  const choice = await screen.findByRole("combobox", { name: "Dependencia" });
  const hint = document.getElementById(choice.getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toBe("Aún no hay dependencias: escríbalas en Metas de producto.");
  pane.unmount();
  await openPage("Validar", municipalPlan);
  await screen.findByRole("combobox", { name: "Dependencia" });
  expect(screen.queryByText(/Aún no hay dependencias/)).toBeNull();
});

test("articulation with nothing to measure says what to fill in", async () => {
  const evaluation = { ...evaluate(municipalPlan), articulation: null };
  const { user } = renderPane({ look: async () => ({ ...planState, evaluation }), validate: async () => validationOf(findings, evaluation), goTo });
  await user.click(await screen.findByRole("button", { name: "Articulación" }));
  await screen.findByText(/Ningún requisito tiene qué medir todavía. Llene primero/);
});

test.each(["Validar", "Viabilidad", "Presupuesto", "Articulación"])("%s of an empty plan: the sheets in the order to fill them in", async (name) => {
  const { user } = renderPane({ look: async () => emptyPlanState });
  await user.click(await screen.findByRole("button", { name }));
  expect(await screen.findByText("Las hojas están listas; falta el contenido")).toBeTruthy();
});

test("without a plan there are ways to begin, and no pages of a plan", async () => {
  renderPane({ look: async () => noPlan });
  expect(await screen.findByRole("button", { name: "Adoptar una hoja" })).toBeTruthy();
  expect(screen.queryByRole("navigation")).toBeNull();
});
