import type { SettingsPageTexts } from "../es/settings-page";

export const settingsPageTexts: SettingsPageTexts = {
  language: "Language",
  languages: { es: "Español", en: "English" },
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
