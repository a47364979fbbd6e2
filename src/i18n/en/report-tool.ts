import type { ReportToolTexts } from "../es/report-tool";

export const reportToolTexts: ReportToolTexts = {
  pane: {
    lead: "A dated document, ready to print on A4: coherence, ten requirements, feasibility by year, money, findings by unit, and the method with the parameters in force. Any browser opens it; print it from there or save it as PDF.",
    report: "Download the report",
    summaryLead: "One page for citizens, in plain words: what the plan promises, how much can be met, what is being mended and where the money comes from.",
    summary: "Download the public summary",
    sheetLead: "The same report on two sheets of this workbook, for those who read it in Excel. They are values with today's date: they do not change by themselves.",
    sheet: "Write the report into the workbook",
    making: "Making the report…",
    writing: "Writing the report…",
    saved: (name: string) => `Saved: ${name}. Open it in the browser and print it, or save it as PDF.`,
    written: (sheets: readonly string[]) => `Report written on the sheets ${sheets.map((sheet) => `“${sheet}”`).join(" and ")}.`,
  },
};
