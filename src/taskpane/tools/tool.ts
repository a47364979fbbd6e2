import type { ComponentType } from "react";
import type { ToolTexts } from "../../i18n/es/tools";
import type { PlanState } from "../../app/use-cases";

/** What every tool of the pane gets. */
export interface ToolProps {
  /** What the workbook held when the tool was opened. */
  state: PlanState;
  now(): Date;
  /** Leaves the tool; the pane then reads the workbook again. */
  leave(): void;
  /** Hands a file to the user, as a download. */
  saveFile(name: string, content: string | Uint8Array): void;
}

/** Work with the plan that has a page of its own in the pane. */
export interface Tool {
  /** Also the name of its texts. */
  id: keyof ToolTexts;
  /** Whether it works on the plan of the workbook; the others can begin one. */
  needsPlan: boolean;
  Component: ComponentType<ToolProps>;
}
