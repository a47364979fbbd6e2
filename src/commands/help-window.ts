/**
 * Opens a page of the help beside Excel. The page is one of the add-in's own files; `page` is its path from the pane's.
 * Returns false where the browser refused.
 */
export function openHelpWindow(page: string): boolean {
  const address = new URL(page, document.baseURI).href;
  // In Excel on the computer the pane is a web view, which has no windows of its own.
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return true;
  }
  // Not with "noopener": it always answers null, and a refusal would not be noticed.
  return window.open(address, "_blank") !== null;
}
