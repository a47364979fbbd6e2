import { parsePlan } from "../../plan/parse-plan";
import type { Plan } from "../../plan/plan";
import { printPlan } from "../../plan/print-plan";
import type { SetPart } from "../../workbook/patch";

/** Namespace of the custom XML part of a part's workbook: the unit, and the rows as they were handed out. */
export const partNamespace = "urn:articula:part";

/** What a part was split from. */
export interface PartMark {
  unit: string;
  /** The content of the part when it was handed out. */
  base: Plan;
}

/** The content is written in characters that any XML holds. */
export function partMark({ unit, base }: PartMark): SetPart {
  const content = encodeURIComponent(JSON.stringify(printPlan(base)));
  return {
    kind: "set-part",
    namespace: partNamespace,
    xml: `<part xmlns="${partNamespace}" version="1" unit="${encodeURIComponent(unit)}">${content}</part>`,
  };
}

/** Null when the workbook is no part, or its mark is not understood. */
export function readPartMark(xml: string | null): PartMark | null {
  const [, unit, content] = /<part [^>]*version="1" unit="([^"]*)"[^>]*>([^<]*)<\/part>/.exec(xml ?? "") ?? [];
  if (unit === undefined || content === undefined) return null;
  return { unit: decodeURIComponent(unit), base: parsePlan(JSON.parse(decodeURIComponent(content))).plan };
}
