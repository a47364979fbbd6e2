import { createRoot } from "react-dom/client";
import type { UseCases } from "../../src/app/use-cases";
import { App } from "../../src/taskpane/App";
import { proposal } from "./fake-adoption";
import { emptyPlanState, fakeUseCases, findings, gaps, manyFindings, noPlan, planState, validationOf, waived } from "./fake-use-cases";
import { evaluationWithoutCeilings } from "./municipal-plan";

// The pane without Excel, to be looked at: `?state=…&theme=dark&lang=en`. Not a test and not part of the product.
const query = new URLSearchParams(window.location.search);

const states: Record<string, Partial<UseCases>> = {
  start: { look: async () => noPlan },
  empty: { look: async () => emptyPlanState },
  plan: {},
  noCeilings: {
    look: async () => ({ ...planState, evaluation: evaluationWithoutCeilings }),
    validate: async () => validationOf(findings, evaluationWithoutCeilings),
  },
  many: { validate: async () => validationOf(manyFindings(10_000)) },
  gaps: { look: async () => ({ ...planState, gaps, sheetNames: { plan: "Portada", ceilings: "Techos" } }) },
  stray: { look: async () => ({ ...planState, gaps: { ...gaps, columns: [], sheets: [] } }) },
  old: { look: jammed(() => planState) },
  noHeader: {
    look: async () => noPlan,
    proposeAdoption: async (_, headerRow) =>
      headerRow === undefined ? { ...proposal, headerFound: false, mapping: { ...proposal.mapping, headerRow: 1, columns: {} } } : proposal,
  },
  waived: {
    validate: async () => ({
      ...validationOf(findings.map((finding, index) => (index % 2 === 0 ? waived(finding) : finding))),
      idleWaivers: [{ row: 2, rule: "weight/sum", path: "axes//weight" }],
    }),
  },
  incomplete: { validate: async () => ({ ...validationOf(findings), complete: false }) },
  failing: { look: async () => noPlan, create: () => Promise.reject(new Error("protected")) },
  busy: { look: async () => noPlan, create: () => new Promise(() => undefined) },
};

/** Answers once; after that a cell is being edited. */
function jammed<Answer>(answer: () => Answer): () => Promise<Answer> {
  let times = 0;
  return () => (times++ === 0 ? Promise.resolve(answer()) : Promise.reject(new Error("cell-editing")));
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <App
      useCases={fakeUseCases(states[query.get("state") ?? "plan"])}
      describeError={() => ({
        title: "El libro está protegido",
        remedy: "Quite la protección en Revisar › Desproteger libro y vuelva a intentarlo.",
      })}
      language={query.get("lang") === "en" ? "en" : "es"}
      appearance={query.get("theme") === "dark" ? "dark" : "light"}
      now={() => new Date(2026, 10, 22, 10, 32)}
      saveFile={() => undefined}
      markUrl="icon.svg"
    />,
  );
}
