import { runInNewContext } from "node:vm";
import type { Language } from "../../src/i18n/language";

/** A figure (or a word in bold) of a page, and the expression that it is bound to. */
export interface BoundFigure {
  /** As the page shows it, without the stars of a word. */
  shown: string;
  /** What stands between `<!--=` and `-->` after it. */
  expression: string;
  line: number;
}

const figure = String.raw`\*\*[^*\n]+\*\*|[−-]?\d(?:[\d.,]*\d)?`;
const bound = new RegExp(String.raw`(${figure})<!--= (.+?) -->`, "g");
const opening = /<!--=/g;

export function boundFigures(page: string): BoundFigure[] {
  return page.split("\n").flatMap((text, index) =>
    Array.from(text.matchAll(bound), ([, shown = "", expression = ""]) => ({
      shown: shown.replaceAll("*", ""),
      expression,
      line: index + 1,
    })),
  );
}

/** How many markers the page opens, also those that follow no figure. */
export function markerCount(page: string): number {
  return Array.from(page.matchAll(opening)).length;
}

/**
 * Figures of the example (the quoted lines) that are bound to nothing. What needs no marker: code, addresses, codes
 * such as V1 or r4, the years of the plan, and the 100 of a scale before `×`.
 */
export function unboundFigures(page: string, years: readonly number[]): string[] {
  return page.split("\n").flatMap((text, index) => {
    if (!text.startsWith(">")) return [];
    const rest = text
      .replaceAll(bound, " ")
      .replaceAll(/`[^`]*`|\]\([^)]*\)|100 ×/g, " ");
    return Array.from(rest.matchAll(/(?<![\p{L}\d.,])[\d][\d.,]*/gu), ([found]) => found.replace(/[.,]$/, ""))
      .filter((found) => !years.includes(Number(found)))
      .map((found) => `line ${index + 1}: ${found}`);
  });
}

/** What an expression is in the scope; it throws where the expression names nothing. */
export function resolve(expression: string, scope: object): unknown {
  try {
    return runInNewContext(expression, { ...scope }) as unknown;
  } catch (cause) {
    throw new Error(`the marker ${expression} names nothing`, { cause });
  }
}

/**
 * A value as a page of the language shows it with as many decimals as `shown` has: 1.000,5 or 1,000.5. Null for what
 * cannot be shown so: no number, or one that is not whole without decimals.
 */
export function asShown(value: unknown, shown: string, language: Language): string | null {
  const [group, point] = language === "es" ? [".", ","] : [",", "."];
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const decimals = shown.includes(point) ? shown.length - shown.lastIndexOf(point) - 1 : 0;
  if (decimals === 0 && Math.abs(value - Math.round(value)) > 1e-9) return null;
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}
