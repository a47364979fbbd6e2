import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/es-ES";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/es-ES";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/es-ES";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { StartedUniver } from "./grid";

/** Univer's theme in the colour of the add-in. */
const tealTheme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: "#E9F6F7",
    100: "#CFE8EB",
    200: "#B4D9DE",
    300: "#9ACAD1",
    400: "#66ACB6",
    500: "#2A8E9C",
    600: "#127F8E",
    700: "#10707E",
    800: "#0D626F",
    900: "#0B5460",
  },
};

/** The tab over each table hides the row above it, which Excel's sheets use for titles. */
const withoutTableTabs = { hideAnchor: true };

/** What the bar says while formulas are calculated: Univer 0.25.1 has no text for it in any language. */
const progressTexts = {
  "sheets-formula": {
    progress: {
      analyzing: "Analizando fórmulas",
      calculating: "Calculando",
      "array-analysis": "Analizando matrices",
      "array-calculation": "Calculando matrices",
      done: "Calculado",
    },
  },
};

/** Univer in the page: grid, formula bar and sheet tabs, without its own toolbar. */
export function startWebUniver(container: HTMLElement, darkMode: boolean): StartedUniver {
  const texts = mergeLocales(coreTexts, tableTexts, dataValidationTexts, conditionalFormattingTexts, progressTexts);
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: texts },
    logLevel: LogLevel.ERROR,
    darkMode,
    theme: tealTheme,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableAutoFocus: true,
    }),
    UniverSheetsTablePreset(),
    // What is typed while a list is open is meant for the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const preset of presets) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else if (plugin === UniverSheetsTableUIPlugin) univer.registerPlugin(UniverSheetsTableUIPlugin, withoutTableTabs);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
