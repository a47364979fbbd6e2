import type { Document, Element } from "@xmldom/xmldom";
import { WorkbookError } from "../workbook-error";
import { parseXml, printXml, root } from "./xml";

/** Something that holds a part while a patch is applied and gives its text at the end. */
export interface OpenPart {
  print(): string;
}

/**
 * The parts of a package by name (without the leading slash). A part that was opened is written anew by `files`; all
 * others keep their bytes. Changes stay in this copy until `files` is called, so a failed patch leaves nothing behind.
 */
export class PackageParts {
  private readonly bytes: Map<string, Uint8Array>;
  private readonly open = new Map<string, OpenPart>();
  private readonly documents = new Map<string, Document>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.bytes = new Map(files);
  }

  names(): string[] {
    return [...this.bytes.keys()];
  }

  has(name: string): boolean {
    return this.bytes.has(name);
  }

  /** The part's text as it was stored or last set. @throws WorkbookError `damaged` when it is missing */
  text(name: string): string {
    const bytes = this.bytes.get(name);
    if (!bytes) throw new WorkbookError("damaged", { place: name });
    return decodeText(bytes);
  }

  /** The part's content as it was stored or last set. */
  content(name: string): Uint8Array | null {
    return this.bytes.get(name) ?? null;
  }

  setText(name: string, text: string): void {
    this.setBytes(name, new TextEncoder().encode(text));
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.bytes.set(name, bytes);
    this.open.delete(name);
    this.documents.delete(name);
  }

  /** The part's root element, to look at: the part keeps its bytes. */
  read(name: string): Element {
    const document = this.documents.get(name) ?? parseXml(this.text(name), name);
    this.documents.set(name, document);
    return root(document, name);
  }

  /** The part's root element, to change: the part will be written anew. */
  edit(name: string): Element {
    const element = this.read(name);
    const document = this.documents.get(name);
    if (document && !this.open.has(name)) this.open.set(name, { print: () => printXml(document) });
    return element;
  }

  /** Leaves the printing of a part to whoever holds it. */
  hold(name: string, part: OpenPart): void {
    this.open.set(name, part);
  }

  remove(name: string): void {
    this.bytes.delete(name);
    this.open.delete(name);
    this.documents.delete(name);
  }

  /** The parts with everything that was changed. */
  files(): Map<string, Uint8Array> {
    const encoder = new TextEncoder();
    for (const [name, part] of this.open) this.bytes.set(name, encoder.encode(part.print()));
    return new Map(this.bytes);
  }
}

/** XML comes in UTF-8 as a rule, and may come in UTF-16 with a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** `xl/worksheets/sheet1.xml` for the target `../worksheets/sheet1.xml` seen from `xl/tables/table1.xml`. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The name of the next part of a numbered family: `nextPart(parts, "xl/tables/table", ".xml")`. */
export function nextPart(parts: PackageParts, before: string, after: string): string {
  const taken = new Set(parts.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${before}${number}${after}`.toLowerCase())) number++;
  return `${before}${number}${after}`;
}
