import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { WorkbookError } from "../workbook-error";
import { isTooMuchXml } from "./xml-size";

/** @throws WorkbookError `damaged`, or `too-large` for what would take minutes and gigabytes, with the part as its place */
export function parseXml(text: string, part: string): Document {
  if (isTooMuchXml(text)) throw new WorkbookError("too-large", { place: part });
  try {
    // A report of any level but a warning means that the part is not well formed; xmldom alone would go on after some.
    const parser = new DOMParser({
      // As XML 1.0 has them. Those of XML 1.1, which xmldom takes, would turn a line separator (U+2028) in a name into a space.
      normalizeLineEndings: (source: string) => source.replace(/\r\n?/g, "\n"),
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  } catch (cause) {
    throw new WorkbookError("damaged", { place: part, cause });
  }
}

/** The document as text. A carriage return in content would otherwise be read back as a line feed. Parts are stored in UTF-8, whatever they came in. */
export function printXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document).replaceAll("\r", "&#13;");
  if (!text.startsWith("<?xml")) return `${xmlDeclaration}${text}`;
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function root(document: Document, part: string): Element {
  if (!document.documentElement) throw new WorkbookError("damaged", { place: part });
  return document.documentElement;
}

/** The child elements, all of them or those with this local name, whatever their prefix. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) found.push(node as Element);
  }
  return found;
}

export function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** A new element in the namespace, and with the prefix, of `like`: some programs write `<x:row>`. */
export function make(like: Element, name: string, attributes: Record<string, string | number> = {}): Element {
  const document = like.ownerDocument;
  if (!document) throw new WorkbookError("unexpected");
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

export function append(parent: Element, name: string, attributes: Record<string, string | number> = {}): Element {
  const element = make(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/** Puts `element` where the schema's order of children wants it. `order` names the children in that order. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const rank = order.indexOf(element.localName ?? "");
  const next = children(parent).find((other) => order.indexOf(other.localName ?? "") > rank);
  parent.insertBefore(element, next ?? null);
}

/** The child with this name, made and put in its place when there is none. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const found = child(parent, name);
  if (found) return found;
  const made = make(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

export function setText(element: Element, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  const document = element.ownerDocument;
  if (document) element.appendChild(document.createTextNode(text));
}

/** Text or an attribute's value as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/gi, (_, hex?: string, digits?: string, name?: string) => {
    if (hex) return characterOf(parseInt(hex, 16));
    if (digits) return characterOf(Number(digits));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name ?? ""] ?? "";
  });
}

/** Numbers beyond the last character stand for none. */
function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}

/**
 * Characters that XML 1.0 cannot hold or would change (a carriage return) as Excel keeps them (`_x0007_`), and text that looks like such an escape with its
 * underscore escaped. Half of a surrogate pair is no character: it becomes U+FFFD.
 */
export function excelEscape(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(illegal, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function excelUnescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// Built from numbers: control characters written out in a pattern cannot be seen.
const illegal = new RegExp(`[${range(0, 8)}${range(11, 31)}${range(0xfffe, 0xffff)}]`, "g");

function range(from: number, to: number): string {
  return `\\u${from.toString(16).padStart(4, "0")}-\\u${to.toString(16).padStart(4, "0")}`;
}

/** An element as text, to tell whether two say the same. */
export function printElementText(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
