import type { Language } from "../../i18n/language";
import type { Workbook } from "../../workbook/port";
import type { AdoptionMapping, AdoptionProposal, AdoptionReport } from "./adoption";
import { adoptSheet } from "./adopt-sheet";
import { saveMapping, savedMapping } from "./mapping-part";
import { previewAdoption, type AdoptionPreview } from "./preview-adoption";
import { proposeAdoption } from "./propose-adoption";

/** Adopting a sheet of a workbook, as the use cases name it. */
export interface AdoptionCases {
  propose(sheet?: string, headerRow?: number, headerRows?: number): Promise<AdoptionProposal>;
  adopt(mapping: AdoptionMapping, language: Language): Promise<AdoptionReport>;
  preview(mapping: AdoptionMapping, language: Language): Promise<AdoptionPreview>;
  savedMapping(): Promise<AdoptionMapping | null>;
  saveMapping(mapping: AdoptionMapping): Promise<void>;
}

/** `keeping` is the same workbook, which keeps what a writing overwrites. */
export function adoptionCases(workbook: Workbook, keeping: Workbook): AdoptionCases {
  return {
    propose: (sheet, headerRow, headerRows) => proposeAdoption(workbook, sheet, headerRow, headerRows),
    adopt: (mapping, language) => adoptSheet(keeping, mapping, language),
    preview: (mapping, language) => previewAdoption(workbook, mapping, language),
    savedMapping: () => savedMapping(workbook),
    // A part of our own, which nobody sees: nothing to ask about, nothing to undo.
    saveMapping: (mapping) => saveMapping(workbook, mapping),
  };
}
