import type { Element } from "@xmldom/xmldom";
import { quotedSheet } from "../address";
import { pageText } from "../check-look";
import type { SetPage } from "../patch";
import type { PatchedPackage } from "./patched-package";
import { sheetPrOrder } from "./sheet-settings";
import { printTitles } from "./defined-names";
import { worksheetOrder } from "./worksheet-order";
import { ensureChild, setText } from "./xml";

/** Paper sizes as the format numbers them. */
export const paperSizes = { a4: 9, letter: 1 } as const;

const headerFooterOrder = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

export function setPage(target: PatchedPackage, operation: SetPage): void {
  const { frame, name } = target.sheet(operation.sheet);
  ensureChild(ensureChild(frame, "sheetPr", worksheetOrder), "pageSetUpPr", sheetPrOrder).setAttribute("fitToPage", "1");
  const setup = ensureChild(frame, "pageSetup", worksheetOrder);
  setup.setAttribute("paperSize", String(paperSizes[operation.paper]));
  setup.setAttribute("orientation", operation.orientation);
  setup.setAttribute("fitToWidth", "1");
  // No limit of pages in height.
  setup.setAttribute("fitToHeight", "0");
  if (operation.header) setPageText(frame, "oddHeader", pageText(operation.header));
  if (operation.footer) setPageText(frame, "oddFooter", pageText(operation.footer));
  if (!operation.titleRows) return;
  const [first, last] = operation.titleRows;
  const index = target.sheets.findIndex((entry) => entry.name === name);
  printTitles(target.parts, target.workbookPart, index, `${quotedSheet(name)}!$${first + 1}:$${last + 1}`);
}

function setPageText(frame: Element, name: string, text: string): void {
  setText(ensureChild(ensureChild(frame, "headerFooter", worksheetOrder), name, headerFooterOrder), text);
}
