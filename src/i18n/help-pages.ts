import type { Language } from "./language";

/** What one can ask help about: the pages of the pane, and the work that has a guide of its own. */
export const helpTopics = [
  "home",
  "create",
  "adopt",
  "validate",
  "feasibility",
  "budget",
  "articulation",
  "progress",
  "waivers",
  "settings",
  "tools",
  "functions",
  "formulas",
  "shortcuts",
  "report",
  "compare",
  "catalog",
  "bring-budget",
  "split",
  "merge",
  "sispt",
  "repair",
  "restore",
  "findings-sheet",
] as const;

export type HelpTopic = (typeof helpTopics)[number];

/** Pages of the folder docs, with the heading where the topic begins. Most guides are in Spanish only. */
const pages: Record<HelpTopic, string | Record<Language, string>> = {
  home: { es: "index.html", en: "first-steps.html" },
  create: { es: "plantilla.html", en: "first-steps.html#begin" },
  adopt: "adopcion.html#desde-el-panel",
  validate: { es: "metodo.html#9-hallazgos-y-excepciones", en: "method.html#9-findings-and-waivers" },
  feasibility: { es: "metodo.html#4-viabilidad-de-la-meta-en-la-vigencia", en: "method.html#4-feasibility-of-the-goal-in-the-year" },
  budget: { es: "metodo.html#5-consistencia-con-el-presupuesto", en: "method.html#5-consistency-with-the-budget" },
  articulation: { es: "metodo.html#6-articulación-los-diez-requisitos", en: "method.html#6-articulation-the-ten-requirements" },
  progress: { es: "metodo.html#8-avance", en: "method.html#8-progress" },
  waivers: { es: "metodo.html#9-hallazgos-y-excepciones", en: "method.html#9-findings-and-waivers" },
  settings: { es: "metodo.html#10-parámetros", en: "method.html#10-parameters" },
  tools: { es: "index.html#herramientas", en: "first-steps.html#tools" },
  functions: { es: "funciones.html", en: "functions.html" },
  formulas: "funciones.html#enviar-el-libro-a-quien-no-tiene-articula",
  shortcuts: { es: "index.html#la-pestaña-y-el-teclado", en: "first-steps.html#the-tab-and-the-keyboard" },
  report: "informe.html",
  compare: "comparar.html",
  catalog: "catalogos.html",
  "bring-budget": "presupuesto.html#desde-el-panel",
  split: "repartir.html#repartir",
  merge: "repartir.html#reunir",
  sispt: "sispt.html",
  repair: "plantilla.html#reparar",
  restore: "deshacer.html",
  "findings-sheet": "plantilla.html#hallazgos-en-una-hoja",
};

/** The page about a topic, from the folder of the pane's page: the help is served with the add-in. */
export function helpPage(topic: HelpTopic, language: Language): string {
  const page = pages[topic];
  return `help/${typeof page === "string" ? page : page[language]}`;
}
