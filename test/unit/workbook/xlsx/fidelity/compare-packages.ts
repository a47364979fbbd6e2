import type { Element } from "@xmldom/xmldom";
import { differences } from "./compare-trees";
import { descendantsOf, elementsOf, isXml, rootOf, type Parts } from "./read-parts";

/** What a patch may do to the parts that were there. Patterns are for lines such as `lost worksheet/…`. */
export interface Allowance {
  /** Part name → what may differ in it. */
  touched: ReadonlyMap<string, readonly RegExp[]>;
  /** Parts that may go. */
  removed?: RegExp;
  /** Parts that may come. */
  added?: RegExp;
}

/** Everything that a patch did to a package and is not allowed to, as `part: what` — none where it was faithful. */
export function trespasses(before: Parts, after: Parts, { touched, removed, added }: Allowance): string[] {
  const old = Object.entries(before).flatMap(([part, bytes]) => {
    const now = after[part];
    if (!now) return removed?.test(part) ? [] : [`${part}: lost`];
    if (Buffer.compare(bytes, now) === 0) return [];
    const allowed = touched.get(part);
    if (!allowed) return [`${part}: other bytes`];
    if (!isXml(part)) return [`${part}: other bytes, not XML`];
    return differences(addressed(rootOf(before, part)), addressed(rootOf(after, part)))
      .filter((difference) => !allowed.some((pattern) => pattern.test(difference)))
      .map((difference) => `${part}: ${difference}`);
  });
  const made = Object.keys(after).filter((part) => !before[part] && !added?.test(part));
  return [...old, ...made.map((part) => `${part}: added`)];
}

/** Rows and cells of a sheet may leave out their address where it is the next one: here all of them say it. */
function addressed(root: Element): Element {
  if (root.localName !== "worksheet") return root;
  let next = 1;
  for (const row of descendantsOf(root, "row")) {
    const number = Number(row.getAttribute("r") ?? next);
    next = number + 1;
    if (!row.hasAttribute("r")) row.setAttribute("r", String(number));
    elementsOf(row, "c").forEach((cell, index) => {
      if (!cell.hasAttribute("r")) cell.setAttribute("r", `${String.fromCharCode(65 + index)}${number}`);
    });
  }
  return root;
}
