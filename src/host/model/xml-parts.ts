import { DOMParser } from "@xmldom/xmldom";
import { invalidArgument } from "../protocol/host-error";

export interface XmlPart {
  id: string;
  namespace: string;
  xml: string;
}

/** The custom XML parts of the workbook. Univer has none: they live here and go in and out with the file. */
export class XmlParts {
  private readonly parts = new Map<string, XmlPart>();

  get all(): XmlPart[] {
    return [...this.parts.values()];
  }

  get(id: string): XmlPart | null {
    return this.parts.get(id.toUpperCase()) ?? null;
  }

  /** @throws InvalidArgument when the text is no XML document. */
  add(xml: string, id = `{${crypto.randomUUID()}}`): XmlPart {
    const part = { id: id.toUpperCase(), namespace: rootNamespace(xml), xml };
    this.parts.set(part.id, part);
    return part;
  }

  remove(id: string): void {
    this.parts.delete(id.toUpperCase());
  }

  clear(): void {
    this.parts.clear();
  }
}

function rootNamespace(xml: string): string {
  const complaints: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => complaints.push(message) });
  try {
    const root = parser.parseFromString(xml, "text/xml").documentElement;
    if (!root || complaints.length > 0) throw invalidArgument(`the text is no XML document: ${complaints[0] ?? ""}`);
    return root.namespaceURI ?? "";
  } catch (error) {
    throw invalidArgument(`the text is no XML document: ${complaints[0] ?? String(error)}`);
  }
}
