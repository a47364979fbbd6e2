import { lazy } from "react";
import { compareTextsIn } from "../../i18n/texts";
import type { Tool } from "./tool";

/**
 * Every tool, in the order of the list. A page is loaded when it is opened:
 * `Component: lazy(() => import("./compare/ComparePage"))`, a default export.
 */
export const tools: readonly Tool[] = [
  {
    id: "compare",
    needsPlan: true,
    texts: { es: compareTextsIn("es").tool, en: compareTextsIn("en").tool },
    Component: lazy(() => import("./compare/ComparePage")),
  },
];
