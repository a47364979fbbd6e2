import { defaultParameters, readParameters, type Parameters } from "../../method/parameters";
import type { CellValue } from "../../plan/cell-value";
import type { StatedParameters } from "../../plan/plan";
import type { Language } from "../../i18n/language";
import { parameterRows } from "../../sheets/parameters-sheet";
import { parameterDefaults } from "../parameter-defaults";
import { problemText, rangeText, type ParameterValue } from "./parameter-words";

export type ParameterGroup = "value" | "weight" | "earmark";

/** A parameter as the office sees it. */
export interface ListedParameter {
  /** As on the sheet: `viableFrom`, `weights.r1`, `earmarks.sgpHealth`. */
  key: string;
  group: ParameterGroup;
  label: string;
  help: string;
  inForce: ParameterValue;
  default: ParameterValue;
  /** What the office says, as its cell does, also when it is not in force; null where it says nothing. */
  own: CellValue;
  /** What may stand there, in words. */
  range: string;
  /** Why the office's own value is not in force, and what is; null when nothing is wrong. */
  problem: string | null;
  /** Of a weight in force: its part of the sum of all, from 0 to 1. Null for others. */
  share: number | null;
}

export interface ParameterList {
  /** Single values, weights, earmarks; each group in the order of the sheet. */
  parameters: ListedParameter[];
  /** Of the weights in force. */
  weightSum: number;
}

export function listParameters(stated: StatedParameters, language: Language): ParameterList {
  const { parameters, refused } = readParameters(stated);
  const weightSum = Object.values(parameters.weights).reduce((sum, weight) => sum + weight, 0);
  const problems = new Map(refused.map((each) => [each.key, problemText(each, parameters, language)]));
  const rows = parameterRows(stated, parameterDefaults, language);
  return {
    weightSum,
    parameters: rows.map(([cell, label, own, , help]) => {
      const key = String(cell);
      const inForce = parameterIn(parameters, key);
      const group = groupOf(key);
      return {
        key,
        group,
        label: String(label),
        help: String(help ?? ""),
        inForce,
        default: parameterIn(defaultParameters, key),
        own: own ?? null,
        range: rangeText(key, parameters, language),
        problem: problems.get(key) ?? null,
        share: group === "weight" && typeof inForce === "number" ? inForce / weightSum : null,
      };
    }),
  };
}

export function groupOf(key: string): ParameterGroup {
  if (key.startsWith("weights.")) return "weight";
  return key.startsWith("earmarks.") ? "earmark" : "value";
}

/** The value of a parameter by its key; null where there is none of that name. */
export function parameterIn({ weights, earmarks, ...single }: Parameters, key: string): ParameterValue {
  const named: Record<string, ParameterValue | undefined> = single;
  const id = key.slice(key.indexOf(".") + 1);
  const group = groupOf(key);
  if (group === "value") return named[key] ?? null;
  return (group === "weight" ? (weights as Record<string, number | undefined>)[id] : earmarks[id]) ?? null;
}
