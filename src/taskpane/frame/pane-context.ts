import { createContext, useContext } from "react";
import type { UseCases } from "../../app/use-cases";
import { paneTexts as en } from "../../i18n/en/pane";
import { paneTexts as es, type PaneTexts } from "../../i18n/es/pane";
import type { SheetTexts } from "../../i18n/es/sheets";
import type { Language } from "../../i18n/language";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import type { PlanPath } from "../../plan/plan-path";
import type { Job } from "./use-work";
import type { NumberFormat } from "../../i18n/number-format";

/** What every part of the pane needs; parts get the rest as props. */
export interface Pane {
  useCases: UseCases;
  language: Language;
  texts: PaneTexts;
  sheets: SheetTexts;
  numbers: NumberFormat;
  /** The work in progress, in words; null when there is none. Buttons that start work are off meanwhile. */
  busy: string | null;
  /** Does work that may fail: says that it is busy, and shows trouble with a way to try again. */
  perform(doing: string, job: Job, stoppable?: boolean): Promise<void>;
  /** Shows a sentence above the page and to screen readers; null takes it away. */
  notify(text: string | null): void;
  /** Says a sentence to screen readers only: the page itself shows what it says. */
  announce(text: string): void;
  /** Selects the cell of a place, or says that it is gone. */
  goTo(path: PlanPath): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside of PaneContext");
  return pane;
}

const texts: Record<Language, { pane: PaneTexts; sheets: SheetTexts }> = {
  es: { pane: es, sheets: sheetTextsIn("es") },
  en: { pane: en, sheets: sheetTextsIn("en") },
};

export function textsOf(language: Language): { pane: PaneTexts; sheets: SheetTexts } {
  return texts[language];
}
