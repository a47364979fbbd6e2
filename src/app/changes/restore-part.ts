import type { SetPart } from "../../workbook/patch";
import type { Workbook } from "../../workbook/port";
import type { RestorePoint } from "./restore-point";

/** The custom XML part in which a workbook keeps its restore points. */
export const restoreNamespace = "urn:articula:restore";

/** What the points of a workbook may take, in characters, and how many there may be: older ones make room. */
export const restoreLimits = { characters: 1_000_000, points: 20 } as const;

/** The restore points of a workbook, the latest first; none where the part is not ours to read. */
export async function readRestorePoints(workbook: Workbook): Promise<RestorePoint[]> {
  const { part } = await workbook.read({ tables: "none", partNamespace: restoreNamespace });
  return part === null ? [] : parsePart(part);
}

/** The points as the operation that keeps them; without points the part goes. */
export function restorePart(points: readonly RestorePoint[]): SetPart {
  const text = points.map(printPoint).join("");
  const xml = points.length === 0 ? null : `<restore xmlns="${restoreNamespace}" version="1">${text}</restore>`;
  return { kind: "set-part", namespace: restoreNamespace, xml };
}

/** What a point takes in the part, in characters. */
export function pointSize(point: RestorePoint): number {
  return printPoint(point).length;
}

/** The points that are kept when a new one comes, the latest first, and how many old ones it pushes out. */
export function withPoint(point: RestorePoint, points: readonly RestorePoint[]): { kept: RestorePoint[]; dropped: number } {
  const kept = [point];
  let left = restoreLimits.characters - pointSize(point);
  for (const old of points) {
    left -= pointSize(old);
    if (left < 0 || kept.length >= restoreLimits.points) break;
    kept.push(old);
  }
  return { kept, dropped: points.length + 1 - kept.length };
}

function printPoint(point: RestorePoint): string {
  const json = JSON.stringify(point).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<point>${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</point>`;
}

function parsePart(xml: string): RestorePoint[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?point>([^<]*)<\//g)].flatMap(([, text = ""]) => {
    try {
      return [JSON.parse(unescaped(text)) as RestorePoint];
    } catch {
      // Somebody else wrote into the part: what cannot be read cannot be brought back.
      return [];
    }
  });
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
