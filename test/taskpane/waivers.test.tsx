import { screen, waitFor, within } from "@testing-library/react";
import type { PlanFinding, Validation } from "../../src/app/validate-plan";
import type { Finding } from "../../src/rules/finding";
import { findings, planState, validationOf, waived } from "./fake-use-cases";
import { renderPane, type RenderedPane } from "./render-pane";

const openFindings = async (pane: RenderedPane) => {
  await pane.user.click(await screen.findByRole("button", { name: /^Validar/ }));
  await screen.findByRole("heading", { name: "Hallazgos", level: 1 });
};
const items = () => screen.getAllByRole("article");
const severities = () => within(screen.getByRole("group", { name: "Gravedad" }));

/** The error of the ceiling waived; an error, a warning and an information left. */
const oneWaived: PlanFinding[] = findings.map((described, index) => (index === 0 ? waived(described) : described));

describe("waived findings", () => {
  it("stay on the list, named as waived, with reason, who and date", async () => {
    const pane = renderPane({ validate: async () => validationOf(oneWaived) });
    await openFindings(pane);
    expect(items()).toHaveLength(4);
    const item = screen.getByRole("article", { name: /SGP APSB/ });
    expect(within(item).getByText("Error exceptuado")).toBeTruthy();
    expect(item.textContent).toContain("Exceptuado por Ana Ruiz, 2026-03-01: Acta 12 del comité de planeación");
    expect(item.textContent).toContain("supera en 350.000");
    expect(screen.getByRole("heading", { name: "Techo superado" }).parentElement?.textContent).toContain("1 exceptuado");
  });

  it("count apart wherever findings are counted", async () => {
    const pane = renderPane({ validate: async () => validationOf(oneWaived) });
    expect(await screen.findByRole("button", { name: "1 error" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "1 error exceptuado" })).toBeTruthy();
    expect(await screen.findByText("Validación lista: 1 error, 1 advertencia y 1 de información. Además, 1 exceptuado.")).toBeTruthy();
    await openFindings(pane);
    expect(severities().getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Errores 1",
      "Advertencias 1",
      "Información 1",
      "Exceptuados 1",
    ]);
    expect(screen.getByText(/^4 de 4 hallazgos \(1 exceptuado\)\./)).toBeTruthy();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Agrupar por" }), "Hoja");
    expect((await screen.findByRole("heading", { name: "Plan financiero" })).parentElement?.textContent).toContain("1 exceptuado");
    expect(screen.getByRole("heading", { name: "Metas de producto" }).parentElement?.textContent).toContain("3 hallazgos");
  });

  it("have a filter of their own, and their reasons are searched too", async () => {
    const pane = renderPane({ validate: async () => validationOf(oneWaived) });
    await openFindings(pane);
    await pane.user.click(severities().getByRole("button", { name: "Errores 1" }));
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(items()[0]?.textContent).toContain("M2");
    await pane.user.click(severities().getByRole("button", { name: "Exceptuados 1" }));
    await waitFor(() => expect(items()).toHaveLength(2));
    await pane.user.type(screen.getByRole("searchbox"), "acta 12");
    await waitFor(() => expect(items()).toHaveLength(1));
    expect(items()[0]?.textContent).toContain("SGP APSB");
  });

  it("never let a plan with a waived error pass as one without errors", async () => {
    const pane = renderPane({ validate: async () => validationOf(findings.slice(0, 1).map(waived)) });
    const button = await screen.findByRole("button", { name: "1 error exceptuado" });
    expect(screen.queryByText("Sin errores")).toBeNull();
    await pane.user.click(button);
    expect(severities().getByRole("button", { name: "Exceptuados 1" }).getAttribute("aria-pressed")).toBe("true");
    expect(items()).toHaveLength(1);
  });

  it("do not show their filter where there are none", async () => {
    const pane = renderPane();
    await openFindings(pane);
    expect(severities().queryByRole("button", { name: /Exceptuados/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /exceptuado/ })).toBeNull();
  });
});

describe("waiving a finding", () => {
  const item = () => screen.findByRole("article", { name: /SGP APSB/ });

  it("asks for the reason and who answers for it, says how it ended, and reads the plan again", async () => {
    const waive = jest.fn<Promise<"waived">, [Finding, { reason: string; who: string }]>(async () => "waived");
    const look = jest.fn(async () => planState);
    const pane = renderPane({ look, waive: { waive, withdraw: async () => "none" } });
    await openFindings(pane);
    const open = within(await item()).getByRole("button", { name: "Exceptuar…", description: /SGP APSB supera/, expanded: false });
    await pane.user.click(open);
    expect(open.getAttribute("aria-expanded")).toBe("true");
    await pane.user.type(within(await item()).getByRole("textbox", { name: "Motivo" }), "Acta 12");
    await pane.user.type(within(await item()).getByRole("textbox", { name: "Quién responde" }), "Ana Ruiz");
    const before = look.mock.calls.length;
    await pane.user.click(within(await item()).getByRole("button", { name: "Exceptuar" }));
    expect(await screen.findByText("El hallazgo quedó exceptuado: la fila está en la hoja Excepciones.")).toBeTruthy();
    expect(waive).toHaveBeenCalledWith(findings[0]?.finding, { reason: "Acta 12", who: "Ana Ruiz" });
    await waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(before));
  });

  it("says what is missing, beside its field", async () => {
    const pane = renderPane({ waive: { waive: async () => "noReason", withdraw: async () => "none" } });
    await openFindings(pane);
    await pane.user.click(within(await item()).getByRole("button", { name: "Exceptuar…" }));
    await pane.user.click(within(await item()).getByRole("button", { name: "Exceptuar" }));
    const reason = await screen.findByRole("textbox", { name: "Motivo", description: /Escriba el motivo/ });
    expect(reason.getAttribute("aria-invalid")).toBe("true");
  });

  it("can be taken back", async () => {
    const withdraw = jest.fn<Promise<"withdrawn">, [Finding]>(async () => "withdrawn");
    const pane = renderPane({ validate: async () => validationOf(oneWaived), waive: { waive: async () => "already", withdraw } });
    await openFindings(pane);
    await pane.user.click(within(await item()).getByRole("button", { name: "Retirar la excepción" }));
    expect(await screen.findByText("La excepción se retiró: el hallazgo vuelve a contar.")).toBeTruthy();
    expect(withdraw).toHaveBeenCalledWith(oneWaived[0]?.finding);
  });

  it("is not offered for what is waived, nor for a rule that could not run", async () => {
    const [first, second] = findings;
    if (first === undefined || second === undefined) throw new Error("the pane needs findings");
    const crash: PlanFinding = { ...second, finding: { ...second.finding, rule: "engine/rule-crashed" } };
    const pane = renderPane({ validate: async () => validationOf([waived(first), crash]) });
    await openFindings(pane);
    expect(items()).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Exceptuar…" })).toBeNull();
  });
});

describe("mending a finding", () => {
  it("shows each cell as it is and as it would be, writes, and reads the plan again", async () => {
    const mend = jest.fn(async () => ({ mended: 1, left: 0 }));
    const look = jest.fn(async () => planState);
    const preview = [{ place: "Metas de producto › M2 › Meta de resultado", before: "r1", after: "R1" }];
    const validation: Validation = {
      ...validationOf(findings),
      mendOf: ({ rule }) => (rule === "link/missing-content" ? { edits: [], preview } : null),
    };
    const pane = renderPane({ look, validate: async () => validation, mend: { mend } });
    await openFindings(pane);
    expect(screen.getAllByRole("button", { name: "Corregir…" })).toHaveLength(1);
    await pane.user.click(screen.getByRole("button", { name: "Corregir…" }));
    const item = screen.getByRole("article", { name: /M2 no dice/ });
    expect(item.textContent).toContain("r1 → R1");
    expect(mend).not.toHaveBeenCalled();
    const before = look.mock.calls.length;
    await pane.user.click(within(item).getByRole("button", { name: "Corregir" }));
    expect(await screen.findByText("Se corrigió 1 hallazgo.")).toBeTruthy();
    expect(mend).toHaveBeenCalledWith([findings[1]?.finding]);
    await waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(before));
  });
});

describe("waivers that match no finding", () => {
  it("are listed, and lead to their row", async () => {
    const goTo = jest.fn(async () => true);
    const idleWaivers = [{ row: 2, rule: "weight/sum", path: "axes//weight" }];
    const pane = renderPane({ goTo, validate: async () => ({ ...validationOf([]), idleWaivers }) });
    await openFindings(pane);
    const idle = screen.getByRole("region", { name: "1 excepción no corresponde a ningún hallazgo" });
    await pane.user.click(within(idle).getByRole("button", { name: "weight/sum · axes//weight" }));
    expect(goTo).toHaveBeenCalledWith({ table: "waivers", code: null, row: 2, column: "path", year: null });
  });
});
