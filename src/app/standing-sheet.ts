import { fold } from "../i18n/fold";
import { languages } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { WorkbookContent } from "../workbook/port";

/**
 * Whether a sheet is there under the name that the template gives it in any language. Where its table is gone, a second
 * sheet beside it would hide what it holds: it has to be repaired first.
 */
export function standsUnderItsName({ sheets }: WorkbookContent, nameIn: (texts: ReturnType<typeof sheetTextsIn>) => string): boolean {
  const names = new Set(languages.map((language) => fold(nameIn(sheetTextsIn(language)))));
  return sheets.some(({ name }) => names.has(fold(name)));
}
