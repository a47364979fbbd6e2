import type { HelpTopic } from "../i18n/help-pages";
import type { Tool } from "./tools/tool";
import type { PageName } from "./use-plan-session";

/** The guide of each tool. */
const toolTopics: Record<Tool["id"], HelpTopic> = {
  findingsSheet: "findings-sheet",
  report: "report",
  compare: "compare",
  catalog: "catalog",
  budget: "bring-budget",
  split: "split",
  merge: "merge",
  sisptStart: "sispt",
  sisptBack: "sispt",
  repair: "repair",
  formulas: "formulas",
  restore: "restore",
};

/** What help is opened on: the page that is shown, and on the page of tools the one that is open. */
export function helpTopic(page: PageName, tool: Tool | null): HelpTopic {
  if (page === "unknown") return "home";
  if (page === "start") return "create";
  return page === "tools" && tool !== null ? toolTopics[tool.id] : page;
}
