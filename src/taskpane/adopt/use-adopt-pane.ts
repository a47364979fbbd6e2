import { useMemo } from "react";
import { adoptPageTextsIn } from "../../i18n/adopt-page-texts";
import type { AdoptPageTexts } from "../../i18n/es/adopt-page";
import type { PaneTexts } from "../../i18n/es/pane";
import { usePane, type Pane } from "../frame/pane-context";

export type AdoptTexts = PaneTexts & AdoptPageTexts;

/** The pane as the adoption sees it: its texts are loaded with its page, not with the pane. */
export function useAdoptPane(): Omit<Pane, "texts"> & { texts: AdoptTexts } {
  const pane = usePane();
  return useMemo(() => ({ ...pane, texts: { ...pane.texts, ...adoptPageTextsIn(pane.language) } }), [pane]);
}
