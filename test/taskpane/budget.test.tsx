import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { bringBudget, joinBudget } from "../../src/app/budget/budget-cases";
import { readBudget } from "../../src/app/budget/read-budget";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import type { CellValue } from "../../src/plan/cell-value";
import { parsePlan } from "../../src/plan/parse-plan";
import { numberFormat } from "../../src/i18n/number-format";
import { PaneContext, textsOf, type Pane } from "../../src/taskpane/frame/pane-context";
import { useWork } from "../../src/taskpane/frame/use-work";
import BudgetPage from "../../src/taskpane/tools/budget/BudgetPage";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { fakeUseCases, planState } from "./fake-use-cases";

const { pane, sheets } = textsOf("es");

function sheetOf(values: CellValue[][]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const width = Math.max(...values.map((row) => row.length));
  const filled = values.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
  return workbook
    .apply([
      { kind: "add-sheet", sheet: "Gastos" },
      { kind: "write-values", sheet: "Gastos", row: 0, column: 0, values: filled },
    ])
    .then(() => workbook);
}

async function planBook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const { plan } = parsePlan({
    format: "articula-plan",
    version: 1,
    plan: { name: "Plan", firstYear: 2024, years: 4 },
    productGoals: [{ code: "M1", mgaIndicator: "240204100" }],
    projects: [{ code: "2025000000001", name: "Vías", goals: ["M1"] }],
    budget: [{ year: 2025, kind: "budget", goal: "M1", appropriated: 7 }],
  });
  await placePlan(workbook, plan, "es");
  return workbook;
}

const rows = [
  ["Producto MGA", "BPIN", "Fuente", "Apropiación definitiva (pesos)"],
  ["Vía2402041", "2025000000001", "1.2.4.3.03", 1500],
  ["Servicio educativo", "2021050910010", "1.2.3.3.04", 800],
];

/** The page over the real use cases: the file chosen holds `values`, whatever its bytes. */
async function show(values: CellValue[][], plan: MemoryWorkbook) {
  const saved: [string, string][] = [];
  const leave = jest.fn();
  const source = await sheetOf(values);
  const useCases = fakeUseCases({
    budget: {
      read: (_bytes, sheet) => readBudget(source, sheet),
      join: (file, options) => joinBudget(plan, file, options),
      bring: (file, options, existing) => bringBudget(plan, file, options, existing),
    },
  });
  function Page() {
    const { busy, perform } = useWork();
    const context = useMemo<Pane>(
      () => ({
        useCases,
        language: "es",
        texts: pane,
        sheets,
        numbers: numberFormat("es"),
        busy,
        perform,
        notify: () => undefined,
        announce: () => undefined,
        goTo: () => undefined,
      }),
      [busy, perform],
    );
    return (
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={context}>
          <BudgetPage
            state={planState}
            now={() => new Date(2026, 10, 22)}
            leave={leave}
            saveFile={(name, content) => saved.push([name, String(content)])}
          />
        </PaneContext.Provider>
      </FluentProvider>
    );
  }
  render(<Page />);
  const user = userEvent.setup();
  const file = new File(["x"], "gastos.xlsx");
  // jsdom has files without a way to their bytes.
  Object.assign(file, { arrayBuffer: async () => new ArrayBuffer(1) });
  await user.upload(screen.getByLabelText("Archivo del presupuesto"), file);
  return { user, leave, saved };
}

const budgetOf = async (plan: MemoryWorkbook) =>
  (await loadPlan(plan)).plan.budget.map(({ goal, project, source, appropriated }) => [goal, project, source, appropriated]);

it("asks for the year, says what joins and what does not and why, and writes only when told what to do with what is there", async () => {
  const plan = await planBook();
  const { user, leave } = await show(rows, plan);
  // The file does not say its year: it is not guessed.
  const join = await screen.findByRole("button", { name: "Cruzar con el plan" });
  expect(join.getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText("Vigencia"), "2025");
  await user.click(join);

  const joins = await screen.findByRole("region", { name: "Cruza con el plan" });
  expect(within(joins).getByText("por el producto MGA y el proyecto (BPIN)")).toBeTruthy();
  expect(within(joins).getByText("1 fila · apropiado 1.500")).toBeTruthy();
  const apart = screen.getByRole("region", { name: "No cruza con el plan" });
  await user.click(within(apart).getByRole("button", { name: /su proyecto \(BPIN\) no está en el plan/ }));
  expect(within(apart).getByText("Servicio educativo · BPIN 2021050910010 · filas 3")).toBeTruthy();

  const take = screen.getByRole("button", { name: "Llevar 2 filas al plan" });
  expect(take.getAttribute("aria-disabled")).toBe("true");
  expect(await budgetOf(plan)).toEqual([["M1", null, null, 7]]);
  await user.click(screen.getByRole("radio", { name: /^Reemplazar/ }));
  await user.click(take);
  expect(await screen.findByText("Listo: 2 filas nuevas y 0 actualizadas en la hoja de presupuesto.")).toBeTruthy();
  expect(screen.getByText("De las que ya estaban, 1 no están en el archivo y salieron.")).toBeTruthy();
  expect(await budgetOf(plan)).toEqual([
    ["M1", "2025000000001", "sgpFreeInvestment", 1500],
    [null, "2021050910010", "1.2.3.3.04", 800],
  ]);
  await user.click(screen.getByRole("button", { name: "Volver al plan" }));
  expect(leave).toHaveBeenCalledTimes(1);
});

it("shows sources as proposals, takes another of the office, and saves the correspondence", async () => {
  const plan = await planBook();
  const { user, saved } = await show([["VIGENCIA 2025"], ...rows], plan);
  const proposed = await screen.findByRole("combobox", { name: "1.2.4.3.03" });
  expect(screen.getByText(/PROPUESTA de Articula, no oficial/)).toBeTruthy();
  expect(proposed.textContent).toContain("SGP Libre inversión");
  await user.click(screen.getByRole("combobox", { name: "1.2.3.3.04" }));
  await user.click(await screen.findByRole("option", { name: "Cofinanciación nación" }));
  expect(await screen.findByText(/dicho por la oficina/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Guardar la correspondencia de fuentes" }));
  expect(saved.map(([name, content]) => [name, JSON.parse(content) as unknown])).toEqual([
    ["fuentes-articula.json", { sources: { "1.2.4.3.03": "sgpFreeInvestment", "1.2.3.3.04": "cofinancingNation" } }],
  ]);
  await user.click(screen.getByRole("radio", { name: /^Agregar/ }));
  await user.click(screen.getByRole("button", { name: "Llevar 2 filas al plan" }));
  await screen.findByText(/^Listo: 2 filas nuevas/);
  expect(await budgetOf(plan)).toEqual([
    ["M1", null, null, 7],
    ["M1", "2025000000001", "sgpFreeInvestment", 1500],
    [null, "2021050910010", "cofinancingNation", 800],
  ]);
});

it("says when a file has no investment", async () => {
  await show([["VIGENCIA 2025"], ["Código", "Apropiación definitiva (pesos)"], ["2.1.1", 5]], await planBook());
  expect(await screen.findByText(/no tiene filas de inversión/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Llevar/ })).toBeNull();
});
