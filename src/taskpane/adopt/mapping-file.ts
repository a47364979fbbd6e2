import type { AdoptionMapping } from "../../app/adoption/adoption";
import { AdoptionError } from "../../app/adoption/adoption-error";
import { parseMapping } from "../../app/adoption/parse-mapping";

export function printMappingFile(mapping: AdoptionMapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** @throws AdoptionError `mapping-not-understood` naming the key that is wrong. */
export function readMappingFile(text: string): AdoptionMapping {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new AdoptionError("mapping-not-understood", { key: "JSON" });
  }
  return parseMapping(document);
}
