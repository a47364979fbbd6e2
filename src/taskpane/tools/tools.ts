import { loadPage } from "../frame/load-page";
import type { Tool } from "./tool";

/** Every tool, in the order of the list. A page, a default export, is loaded when it is opened. */
export const tools: readonly Tool[] = [
  { id: "findingsSheet", needsPlan: true, Component: loadPage(() => import("./findings-sheet/FindingsSheetPage")) },
  { id: "report", needsPlan: true, Component: loadPage(() => import("./report/ReportPage")) },
  { id: "compare", needsPlan: true, Component: loadPage(() => import("./compare/ComparePage")) },
  { id: "catalog", needsPlan: true, Component: loadPage(() => import("./catalog/CatalogPage")) },
  { id: "budget", needsPlan: true, Component: loadPage(() => import("./budget/BudgetPage")) },
  { id: "split", needsPlan: true, Component: loadPage(() => import("./share/SplitPage")) },
  { id: "merge", needsPlan: true, Component: loadPage(() => import("./share/MergePage")) },
  { id: "sisptStart", needsPlan: false, Component: loadPage(() => import("./sispt/SisptStartPage")) },
  { id: "sisptBack", needsPlan: true, Component: loadPage(() => import("./sispt/SisptBackPage")) },
  { id: "repair", needsPlan: true, Component: loadPage(() => import("./repair/RepairPage")) },
  { id: "formulas", needsPlan: true, Component: loadPage(() => import("./formulas/FormulasPage")) },
  { id: "restore", needsPlan: true, Component: loadPage(() => import("./restore/RestorePage")) },
];
