import type { SettingsPageTexts } from "../es/settings-page";

export const settingsPageTexts: SettingsPageTexts = {
  language: "Language",
  languages: { es: "Español", en: "English" },
  parameters: {
    title: "Parameters of the method",
    lead: "They are the office's to decide. Empty means the default. They are kept on the sheet of parameters.",
    groups: { value: "Thresholds and tolerances", weight: "Weights of the requirements", earmark: "Sectors allowed by source" },
    sum: (sum) => `Sum of the weights: ${sum}. Each requirement counts by its part of the sum.`,
    allowed: (range) => `Allowed: ${range}`,
    standard: (value) => `Default: ${value}`,
    share: (share) => `Counts ${share}`,
    write: "Save the parameters",
    reset: "Back to the defaults",
    writing: "Writing the parameters…",
    written: (count) => (count === 1 ? "1 parameter was saved." : `${count} parameters were saved.`),
    same: "Nothing to save: the parameters were like that already.",
    refused: "Nothing was saved. Correct the values that are marked.",
    repairFirst: "The sheet of parameters has lost its table. Use Tools › Repair the sheets and try again.",
  },
  restore: "Restore points",
  guide: { title: "First steps", text: "Four steps with the plan of this workbook.", action: "Show the steps" },
  about: {
    title: "About Articula",
    version: (version) => `Version ${version}`,
    privacy: "Nothing leaves this workbook: no account, no server, no usage figures.",
    method: "Method: the DNP's nine requirements of a viable plan and the integral approach. Thresholds and weights are the office's to decide and stand on the sheet of parameters.",
    licence: "MIT licence.",
  },
};
