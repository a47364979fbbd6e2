import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";

/** What the tests see of a package: read here, without the code that is tested. */
export type Parts = Record<string, Uint8Array>;

export const partsOf = (bytes: Uint8Array): Parts => Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));

export const isXml = (part: string): boolean => /\.(xml|rels|vml)$/i.test(part);

export function textOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
}

/** Line ends as XML 1.0 has them: a line separator (U+2028) is a character like any other. */
export function documentOf(bytes: Uint8Array, part: string): Document {
  const parser = new DOMParser({
    normalizeLineEndings: (text: string) => text.replace(/\r\n?/g, "\n"),
    onError: (level, message) => {
      if (level !== "warning") throw new Error(`${part}: ${message}`);
    },
  });
  const text = textOf(bytes);
  const stated = /^<\?xml[^>]*encoding="([^"]+)"/i.exec(text)?.[1] ?? "UTF-8";
  const is = bytes[0] === 0xff && bytes[1] === 0xfe ? "UTF-16" : "UTF-8";
  if (stated.toUpperCase() !== is) throw new Error(`${part} says ${stated} and is ${is}`);
  return parser.parseFromString(text, "text/xml");
}

const documents = new WeakMap<Uint8Array, Document>();

/** The root of a part, parsed once. */
export function rootOf(parts: Parts, part: string): Element {
  const bytes = parts[part];
  const document = bytes && (documents.get(bytes) ?? documentOf(bytes, part));
  if (bytes && document) documents.set(bytes, document);
  const root = document?.documentElement;
  if (!root) throw new Error(`no ${part}`);
  return root;
}

export const elementsOf = (parent: Element, name?: string): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1 && (name === undefined || (node as Element).localName === name));

export const allBelow = (parent: Element): Element[] => elementsOf(parent).flatMap((element) => [element, ...allBelow(element)]);

export const descendantsOf = (parent: Element, name: string): Element[] => allBelow(parent).filter(({ localName }) => localName === name);

export interface Relation {
  id: string;
  kind: string;
  target: string;
  external: boolean;
}

/** The relationships of a part (`""`: of the package). */
export function relationsOf(parts: Parts, source: string): Relation[] {
  const slash = source.lastIndexOf("/") + 1;
  const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!parts[name]) return [];
  return elementsOf(rootOf(parts, name), "Relationship").map((element) => {
    const target = element.getAttribute("Target") ?? "";
    const external = element.getAttribute("TargetMode") === "External";
    const resolved = decodeURI(new URL(target, `http://package/${source}`).pathname.slice(1));
    return { id: element.getAttribute("Id") ?? "", kind: (element.getAttribute("Type") ?? "").replace(/^.*\//, ""), target: external ? target : resolved, external };
  });
}

export const workbookPartOf = (parts: Parts): string => relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";

export interface Sheet {
  name: string;
  part: string;
  kind: string;
}

export function sheetsOf(parts: Parts): Sheet[] {
  const workbook = workbookPartOf(parts);
  const relations = relationsOf(parts, workbook);
  return descendantsOf(rootOf(parts, workbook), "sheet").map((element) => {
    const id = Array.from(element.attributes).find(({ localName }) => localName === "id")?.value;
    const relation = relations.find((one) => one.id === id);
    return { name: element.getAttribute("name") ?? "", part: relation?.target ?? "", kind: relation?.kind ?? "" };
  });
}
