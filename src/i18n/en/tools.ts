import type { ToolTexts } from "../es/tools";

export const toolTexts: ToolTexts = {
  findingsSheet: {
    title: "Findings on a sheet",
    text: "Writes the list of findings on the sheet Findings, for those who do not have Articula.",
    action: "Write findings",
  },
  report: {
    title: "Report",
    text: "The report of the plan for the territorial planning council, the municipal council and control offices, and a public summary of one page.",
    action: "Make the report",
  },
  compare: {
    title: "Compare with another version",
    text: "Shows what changed between this plan and another file: rows, money and figures.",
    action: "Compare",
  },
  catalog: {
    title: "MGA catalogue",
    text: "Search programs, products and indicators by words, and check the codes of the plan.",
    action: "Open the catalogue",
  },
  budget: {
    title: "Bring the budget in",
    text: "Read an expense report of the CUIPO or a table of the budget and join it to the goals and projects of the plan.",
    action: "Bring the budget in",
  },
  split: {
    title: "Hand out by units",
    text: "Gives each unit a workbook with its rows only.",
    action: "Hand out",
  },
  merge: {
    title: "Bring the parts together",
    text: "Brings in what the units changed, and asks about what does not agree.",
    action: "Bring together",
  },
  sisptStart: {
    title: "Begin with the SisPT file",
    text: "Reads the plan that SisPT exports and builds the sheets of the plan with it.",
    action: "Choose the SisPT file",
  },
  sisptBack: {
    title: "Back to the SisPT form",
    text: "Writes the plan into the file that SisPT exported and shows which cells change.",
    action: "Open",
  },
  repair: {
    title: "Repair the sheets",
    text: "Gives back lists, messages and marks that pasting takes away, renamed headers and lost tables.",
    action: "Repair the sheets…",
  },
  formulas: {
    title: "Formulas",
    text: "Repairs PLAN formulas that show #NAME?, and freezes them as values so that the workbook can be sent.",
    action: "See the formulas",
  },
  restore: {
    title: "Restore points",
    text: "What Articula wrote to this workbook, with its date; the latest can be undone.",
    action: "See the points",
  },
};
