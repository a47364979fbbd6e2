import type { SetPart } from "../../workbook/patch";
import type { Workbook } from "../../workbook/port";
import type { AdoptionMapping } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { parseMapping } from "./parse-mapping";

/** The custom XML part in which a workbook keeps its mapping. */
export const mappingPartNamespace = "urn:articula:adoption";

/** The mapping that the workbook keeps, or null. One that cannot be read any more counts as none: it is only offered. */
export async function savedMapping(workbook: Workbook): Promise<AdoptionMapping | null> {
  const { part } = await workbook.read({ tables: "none", partNamespace: mappingPartNamespace });
  const text = part === null ? null : textOf(part);
  if (text === null) return null;
  try {
    return parseMapping(JSON.parse(text));
  } catch (error) {
    if (error instanceof AdoptionError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps a mapping in the workbook, in place of the one that it keeps; nothing else changes. */
export async function saveMapping(workbook: Workbook, mapping: AdoptionMapping): Promise<void> {
  await workbook.apply([mappingPart(mapping)]);
}

function mappingPart(mapping: AdoptionMapping): SetPart {
  const text = JSON.stringify(mapping).replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
  return { kind: "set-part", namespace: mappingPartNamespace, xml: `<mapping xmlns="${mappingPartNamespace}">${text}</mapping>` };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const marks: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

function textOf(xml: string): string | null {
  const [, text] = /<(?:[\w.-]+:)?mapping\b[^>]*>([^<]*)</.exec(xml) ?? [];
  return text?.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => marks[entity] ?? entity) ?? null;
}
