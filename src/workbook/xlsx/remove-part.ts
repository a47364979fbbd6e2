import { contentTypes, forgetPart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relationships, relationshipsPart, sourcesOf } from "./relationships";

/** Removes a part, and then those that nothing else leads to. */
export function removePart(parts: PackageParts, part: string): void {
  if (!parts.has(part)) return;
  const targets = relationships(parts, part).filter(({ external }) => !external);
  parts.remove(part);
  if (parts.has(relationshipsPart(part))) parts.remove(relationshipsPart(part));
  if (contentTypes(parts).has(part)) forgetPart(parts, part);
  for (const { target } of targets) removeUnused(parts, target);
}

/** Removes a part that nothing leads to. */
export function removeUnused(parts: PackageParts, part: string): void {
  if (sourcesOf(parts, part).length === 0) removePart(parts, part);
}
