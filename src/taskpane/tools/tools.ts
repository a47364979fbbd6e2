import type { Tool } from "./tool";

/**
 * Every tool, in the order of the list. A page is loaded when it is opened:
 * `Component: lazy(() => import("./compare/ComparePage"))`, a default export.
 */
export const tools: readonly Tool[] = [];
