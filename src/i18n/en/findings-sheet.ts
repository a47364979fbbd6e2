import type { FindingsSheetTexts } from "../es/findings-sheet";

/** Texts of the tool that writes the findings on a sheet. */
export const findingsSheetTexts: FindingsSheetTexts = {
  lead: "Validates the plan and writes every finding with its place, why it matters, what to do and what it gains. They are values with today's date: they do not change by themselves. If the sheet is there, Articula's last list is replaced; what you wrote on it stays.",
  write: "Write the findings",
  writing: "Writing the findings…",
  written: (count: string, sheet: string) => `Findings written on the sheet “${sheet}”: ${count}.`,
  nothing: (sheet: string) => `The plan has no findings; the sheet “${sheet}” says so.`,
};
