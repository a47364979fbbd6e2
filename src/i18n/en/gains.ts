import type { GainTexts } from "../es/gains";

/** What mending a finding gains, and what was supposed to reckon it. */
export const gainTexts: GainTexts = {
  articulation: "{points} points of articulation",
  coherence: "{points} of coherence",
  unknown: "data are missing to reckon the points",
  blank: "(blank)",
  newRow: "new row in {sheet}: {content}",
  more: "and {count} more changes",
  withSupposition: "{gain} (supposing {supposing})",
};
