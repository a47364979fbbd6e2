import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalYearStatus } from "../../method/evaluation";

/** Beside the colour, so that nobody has to tell green from red. */
export const statusSigns: Readonly<Record<GoalYearStatus, string>> = {
  viable: "✓",
  "at-risk": "!",
  "not-viable": "✕",
  "not-programmed": "–",
};

/** Strong enough to be seen from afar; the text has a contrast of 4.5 at least with each, in both themes. */
export const useStatusStyles = makeStyles({
  viable: { backgroundColor: tokens.colorStatusSuccessBackground2, color: tokens.colorNeutralForeground1 },
  "at-risk": { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorNeutralForeground1 },
  "not-viable": { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorNeutralForeground1 },
  "not-programmed": { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});
