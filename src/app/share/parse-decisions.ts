import type { Decisions } from "./merge";
import { ShareError } from "./share-error";

/** Decisions as a file holds them: `{ "productGoals/M01/target": "plan" }`. @throws ShareError */
export function parseDecisions(document: unknown): Decisions {
  const isObject = typeof document === "object" && document !== null && !Array.isArray(document);
  if (!isObject || !Object.values(document).every((choice) => typeof choice === "string")) throw new ShareError("decisions-not-understood");
  return document as Decisions;
}
