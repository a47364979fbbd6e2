/**
 * Gives the focus to text that is no control, such as the title of a page, where there is one. While it has the focus it
 * counts as a stop of the Tab key: office.js in Excel on the web takes over that key, and leaves the pane where it finds
 * no such stop.
 */
export function focusTitle(title: HTMLElement | null | undefined): void {
  if (!title) return;
  title.tabIndex = 0;
  title.addEventListener("blur", () => (title.tabIndex = -1), { once: true });
  title.focus();
}
