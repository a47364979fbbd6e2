/**
 * What a part that is read as a tree may have: far more than any workbook has, and little enough that reading it takes
 * seconds and some hundred megabytes. Each element takes about a kilobyte.
 */
const most = { characters: 32 * 1024 * 1024, elements: 150_000, depth: 250 };

/** Whether XML is larger or deeper than any part of a workbook. Whatever begins as a tag counts, well formed or not. */
export function isTooMuchXml(text: string): boolean {
  if (text.length > most.characters) return true;
  let elements = 0;
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const next = text[at + 1];
    if (next === "/") {
      depth--;
      continue;
    }
    elements++;
    if (next !== "!" && next !== "?") depth += isEmptyElement(text, at) ? 0 : 1;
    if (elements > most.elements || depth > most.depth) return true;
  }
  return false;
}

/** Whether the tag that begins there ends with `/>`; of a tag without an end not even its beginning is looked through twice. */
function isEmptyElement(text: string, start: number): boolean {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === ">") return text[at - 1] === "/";
    if (text[at] === "<") return false;
  }
  return false;
}
