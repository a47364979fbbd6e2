import { WorkbookError } from "../workbook-error";
import { nextFreeId } from "./next-free-id";
import { resolveTarget, type PackageParts } from "./package-parts";
import { append, children, xmlDeclaration } from "./xml";

export interface Relationship {
  id: string;
  /** The last word of the type's address: `worksheet`, `table`, `customXml`, in either variant of the standard. */
  kind: string;
  /** Name of the part it leads to, or the address of something outside the package. */
  target: string;
  external: boolean;
}

const officeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part (`""`: of the package), read without touching the part that holds them. */
export function relationships(parts: PackageParts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return children(parts.read(name), "Relationship").map((element) => {
    const target = element.getAttribute("Target") ?? "";
    const external = element.getAttribute("TargetMode") === "External";
    return {
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").split("/").pop() ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The parts (`""`: the package) that lead to `target`. */
export function sourcesOf(parts: PackageParts, target: string): string[] {
  return parts.names().flatMap((name) => {
    const [, folder, file] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    if (folder === undefined || file === undefined) return [];
    const source = `${folder}${file}`;
    return relationships(parts, source).some((one) => !one.external && one.target === target) ? [source] : [];
  });
}

/**
 * Adds a relationship to an office part and gives its id.
 * @throws WorkbookError `not-supported` in a package of the strict variant: what we add is transitional, and nobody says
 * that Excel opens a file of both
 */
export function relate(parts: PackageParts, part: string, kind: string, target: string): string {
  const ofPackage = relationshipsPart("");
  if (parts.has(ofPackage) && parts.text(ofPackage).includes("http://purl.oclc.org/ooxml/"))
    throw new WorkbookError("not-supported", { place: "Strict Open XML" });
  const name = relationshipsPart(part);
  if (!parts.has(name)) {
    const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    parts.setText(name, `${xmlDeclaration}<Relationships xmlns="${namespace}"/>`);
  }
  const list = parts.edit(name);
  const id = nextFreeId("rId", children(list).map((element) => element.getAttribute("Id") ?? ""));
  append(list, "Relationship", { Id: id, Type: officeBase + kind, Target: relativeTarget(part, target) });
  return id;
}

/** Takes away every relationship of `part` that leads to `target`. */
export function unrelate(parts: PackageParts, part: string, target: string): void {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return;
  const list = parts.edit(name);
  for (const element of children(list, "Relationship")) {
    if (resolveTarget(part, element.getAttribute("Target") ?? "") === target) list.removeChild(element);
  }
}

function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
