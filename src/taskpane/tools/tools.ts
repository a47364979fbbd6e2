import { lazy } from "react";
import { catalogTextsIn } from "../../i18n/catalog-texts";
import { findingsSheetTextsIn } from "../../i18n/findings-sheet-texts";
import { reportToolTextsIn } from "../../i18n/report-tool-texts";
import { repairTextsIn } from "../../i18n/repair-texts";
import { formulaTextsIn } from "../../i18n/formula-texts";
import { shareTextsIn } from "../../i18n/share-texts";
import { budgetTextsIn } from "../../i18n/budget-texts";
import { changeTextsIn } from "../../i18n/change-texts";
import { compareTextsIn } from "../../i18n/compare-texts";
import { sisptTextsIn } from "../../i18n/sispt-texts";
import type { Tool } from "./tool";

/** Every tool, in the order of the list. A page, a default export, is loaded when it is opened. */
export const tools: readonly Tool[] = [
  {
    id: "findings-sheet",
    needsPlan: true,
    texts: { es: findingsSheetTextsIn("es").tool, en: findingsSheetTextsIn("en").tool },
    Component: lazy(() => import("./findings-sheet/FindingsSheetPage")),
  },
  {
    id: "report",
    needsPlan: true,
    texts: { es: reportToolTextsIn("es").tool, en: reportToolTextsIn("en").tool },
    Component: lazy(() => import("./report/ReportPage")),
  },
  {
    id: "compare",
    needsPlan: true,
    texts: { es: compareTextsIn("es").tool, en: compareTextsIn("en").tool },
    Component: lazy(() => import("./compare/ComparePage")),
  },
  {
    id: "catalog",
    needsPlan: true,
    texts: { es: catalogTextsIn("es").tool, en: catalogTextsIn("en").tool },
    Component: lazy(() => import("./catalog/CatalogPage")),
  },
  {
    id: "budget",
    needsPlan: true,
    texts: { es: budgetTextsIn("es").tool, en: budgetTextsIn("en").tool },
    Component: lazy(() => import("./budget/BudgetPage")),
  },
  {
    id: "split",
    needsPlan: true,
    texts: { es: shareTextsIn("es").splitTool, en: shareTextsIn("en").splitTool },
    Component: lazy(() => import("./share/SplitPage")),
  },
  {
    id: "merge",
    needsPlan: true,
    texts: { es: shareTextsIn("es").mergeTool, en: shareTextsIn("en").mergeTool },
    Component: lazy(() => import("./share/MergePage")),
  },
  {
    id: "sispt-start",
    needsPlan: false,
    texts: { es: sisptTextsIn("es").pane.start, en: sisptTextsIn("en").pane.start },
    Component: lazy(() => import("./sispt/SisptStartPage")),
  },
  {
    id: "sispt-back",
    needsPlan: true,
    texts: { es: sisptTextsIn("es").pane.back, en: sisptTextsIn("en").pane.back },
    Component: lazy(() => import("./sispt/SisptBackPage")),
  },
  {
    id: "repair",
    needsPlan: true,
    texts: { es: repairTextsIn("es").pane.tool, en: repairTextsIn("en").pane.tool },
    Component: lazy(() => import("./repair/RepairPage")),
  },
  {
    id: "formulas",
    needsPlan: true,
    texts: { es: formulaTextsIn("es").tool, en: formulaTextsIn("en").tool },
    Component: lazy(() => import("./formulas/FormulasPage")),
  },
  {
    id: "restore",
    needsPlan: true,
    texts: { es: changeTextsIn("es").tool, en: changeTextsIn("en").tool },
    Component: lazy(() => import("./restore/RestorePage")),
  },
];
