import type { FormulaTexts } from "../es/formulas";

const formulas = (count: number, text: string): string => (count === 1 ? "1 formula" : `${text} formulas`);

/** What is said of the PLAN formulas of a workbook: repairing and freezing them. */
export const formulaTexts: FormulaTexts = {
  looking: "Looking for the PLAN formulas…",
  lookAgain: "Look again",
  count: (count, text, sheets) => `The workbook has ${count === 1 ? "1 PLAN formula" : `${text} PLAN formulas`}, on: ${sheets}.`,
  none: "The workbook has no PLAN formulas: there is nothing to repair or to freeze.",
  repair: {
    title: "Repair formulas",
    lead: "Enters PLAN formulas again that came into the workbook while Articula was not there: they show #NAME? and do not mend by themselves.",
    nothing: "There is nothing to repair.",
    apply: (count, text) => `Repair ${formulas(count, text)}`,
    repairing: "Repairing the formulas…",
    done: (count, text) =>
      `${formulas(count, text)} ${count === 1 ? "was" : "were"} entered again. If one still shows #NAME?, open Home › Add-ins in Excel, click Articula and repair again.`,
    faults: {
      written: (count, text, sheet, places) => `“${sheet}”: ${formulas(count, text)} with the name of the function changed, such as _xldudf_PLAN_… (${places})`,
      unknown: (count, text, sheet, places) => `“${sheet}”: ${formulas(count, text)} with #NAME? (${places})`,
      hidden: (count, text, sheet, places) =>
        `“${sheet}”: ${formulas(count, text)} showing what stands in place of an error, such as “–” (${places}). The figure may not exist; repairing does no harm.`,
    },
  },
  freeze: {
    title: "Freeze as values",
    lead: "Puts what each PLAN formula shows now in its place, to send the workbook to somebody without Articula. Undo brings the formulas back. If you go on working in this workbook, freeze a copy.",
    apply: (count, text) => `Freeze ${formulas(count, text)}`,
    freezing: "Freezing the formulas…",
    nothing: "No formula can be frozen now.",
    done: (count, text) => `${formulas(count, text)} ${count === 1 ? "was" : "were"} frozen as values.`,
    doneLeft: (left, text) => `${left === 1 ? "Stays" : "Stay"} a formula: ${text}. Below it says why.`,
    frozen: (count, text, sheet) => `“${sheet}”: ${formulas(count, text)}`,
    left: {
      error: (count, text, places) => `${formulas(count, text)} with an error cannot be frozen (${places}). Repair, correct or delete the formula and freeze again.`,
      waiting: (count, text, places) => `${formulas(count, text)} without a result yet cannot be frozen (${places}). Wait until it is calculated and freeze again.`,
      uncalculated: (count, text, places) =>
        `${formulas(count, text)} without a value cannot be frozen (${places}). Open the workbook in Excel with Articula, let it calculate, save it and freeze again.`,
    },
    replaced: (count, text, places) =>
      `${formulas(count, text)} ${count === 1 ? "keeps" : "keep"} what stands in place of an error, such as “–” (${places}). If there should be a figure, undo, repair the formulas and freeze again.`,
  },
  more: "…",
  command: {
    frozen: "Frozen as values:",
    freezable: "Can be frozen:",
    none: "The workbook has no PLAN formulas: there is nothing to freeze.",
    nothing: "No formula was frozen.",
    left: "Still formulas:",
    replaced: "To be checked:",
  },
};
