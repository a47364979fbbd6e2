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

export function declarePart(parts: PackageParts, part: string, type: string): void {
  forgetPart(parts, part);
  append(parts.edit(contentTypesPart), "Override", { PartName: `/${part}`, ContentType: type });
}

/** Makes sure that parts with this ending have a type. */
export function declareEnding(parts: PackageParts, ending: string, type: string): void {
  const list = parts.edit(contentTypesPart);
  const known = children(list, "Default").some((element) => element.getAttribute("Extension")?.toLowerCase() === ending);
  if (!known) list.insertBefore(make(list, "Default", { Extension: ending, ContentType: type }), list.firstChild);
}

export function forgetPart(parts: PackageParts, part: string): void {
  const list = parts.edit(contentTypesPart);
  for (const element of children(list, "Override")) {
    if (element.getAttribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase()) list.removeChild(element);
  }
}
