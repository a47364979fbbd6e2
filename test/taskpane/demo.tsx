import { createRoot } from "react-dom/client";
import type { UseCases } from "../../src/app/use-cases";
import { App } from "../../src/taskpane/App";
import { emptyPlanState, fakeUseCases, findings, manyFindings, noPlan, planState, validationOf } from "./fake-use-cases";
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
  incomplete: { validate: async () => ({ ...validationOf(findings), complete: false }) },
  failing: { look: async () => noPlan, create: () => Promise.reject(new Error("protected")) },
  busy: { look: async () => noPlan, create: () => new Promise(() => undefined) },
};

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
      helpUrl="help.html"
      markUrl="icon.svg"
    />,
  );
}
