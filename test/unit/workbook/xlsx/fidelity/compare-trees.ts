import type { Element } from "@xmldom/xmldom";
import { elementsOf } from "./read-parts";

/** `lost`, `moved`, `added` or `changed`, and the path to it: `changed worksheet/sheetData/row[3]/c[B3]@s: 1 → 2`. */
export type Difference = string;

/** By these attributes an element is found again among its like; others are found by their number. */
const keys = ["Id", "PartName", "Extension", "r", "uri", "name"];

/** Everything in which two trees differ, both ways: what the old one lost and what the new one has more. */
export function differences(old: Element, now: Element, path = old.nodeName): Difference[] {
  if (old.namespaceURI !== now.namespaceURI) return [`changed ${path}: namespace ${old.namespaceURI} → ${now.namespaceURI}`];
  return [...attributeDifferences(old, now, path), ...textDifferences(old, now, path), ...childDifferences(old, now, path)];
}

function attributeDifferences(old: Element, now: Element, path: string): Difference[] {
  const [before, after] = [attributesOf(old), attributesOf(now)];
  const lost = [...before].flatMap(([name, value]) => {
    const found = after.get(name);
    if (found === undefined) return [`lost ${path}@${name}`];
    // A count may follow its list, and nothing else.
    const counts = name === "count" && found === String(elementsOf(now).length);
    return found === value || counts ? [] : [`changed ${path}@${name}: ${value} → ${found}`];
  });
  return [...lost, ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `added ${path}@${name}`)];
}

function attributesOf(element: Element): Map<string, string> {
  return new Map(Array.from(element.attributes).map(({ nodeName, value }) => [nodeName, value]));
}

function textDifferences(old: Element, now: Element, path: string): Difference[] {
  const [before, after] = [ownText(old), ownText(now)];
  return before === after ? [] : [`changed ${path}: text ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
}

/** White space between elements means nothing. */
function ownText(element: Element): string {
  const text = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 3 || nodeType === 4).map(({ nodeValue }) => nodeValue).join("");
  return elementsOf(element).length > 0 && text.trim() === "" ? "" : text;
}

function childDifferences(old: Element, now: Element, path: string): Difference[] {
  const [before, after] = [namedChildren(old), namedChildren(now)];
  const places = new Map([...after.keys()].map((name, index) => [name, index]));
  let last = -1;
  const found = [...before].flatMap(([name, child]) => {
    const other = after.get(name);
    if (!other) return [`lost ${path}/${name}`];
    const place = places.get(name) ?? 0;
    const moved = place < last ? [`moved ${path}/${name}`] : [];
    last = Math.max(last, place);
    return [...moved, ...differences(child, other, `${path}/${name}`)];
  });
  return [...found, ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `added ${path}/${name}`)];
}

function namedChildren(parent: Element): Map<string, Element> {
  const named = new Map<string, Element>();
  const numbers = new Map<string, number>();
  for (const element of elementsOf(parent)) {
    const key = keys.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? "";
    const sheet = element.localName === "definedName" ? `,${element.getAttribute("localSheetId") ?? ""}` : "";
    const name = `${element.nodeName}${key || sheet ? `[${key}${sheet}]` : ""}`;
    const number = numbers.get(name) ?? 0;
    numbers.set(name, number + 1);
    named.set(key && number === 0 ? name : `${name}#${number}`, element);
  }
  return named;
}
