import type { PackageParts } from "./package-parts";
import { append, children, make } from "./xml";

export const contentTypesPart = "[Content_Types].xml";

/** The content types of named parts: part name → type. */
export function contentTypes(parts: PackageParts): Map<string, string> {
  const types = new Map<string, string>();
  for (const element of children(parts.read(contentTypesPart), "Override")) {
    types.set((element.getAttribute("PartName") ?? "").replace(/^\//, ""), element.getAttribute("ContentType") ?? "");
  }
  return types;
}

/** The content type of a part: its own, or that of its ending. */
export function contentTypeOf(parts: PackageParts, part: string): string | null {
  const own = contentTypes(parts).get(part);
  if (own !== undefined) return own;
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const list = children(parts.read(contentTypesPart), "Default");
  return list.find((element) => element.getAttribute("Extension")?.toLowerCase() === ending)?.getAttribute("ContentType") ?? null;
}

export function declarePart(parts: PackageParts, part: string, type: string): void {
  forgetPart(parts, part);
  append(parts.edit(contentTypesPart), "Override", { PartName: `/${part}`, ContentType: type });
}

/** Gives a part the type that its ending usually has: by the ending, or by its name where the ending has another type. */
export function declareUsualPart(parts: PackageParts, part: string, type: string): void {
  const found = contentTypeOf(parts, part);
  if (found === type) return;
  if (found !== null) return declarePart(parts, part, type);
  const list = parts.edit(contentTypesPart);
  const ending = part.slice(part.lastIndexOf(".") + 1);
  list.insertBefore(make(list, "Default", { Extension: ending, ContentType: type }), list.firstChild);
}

export function forgetPart(parts: PackageParts, part: string): void {
  const list = parts.edit(contentTypesPart);
  for (const element of children(list, "Override")) {
    if (element.getAttribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase()) list.removeChild(element);
  }
}
