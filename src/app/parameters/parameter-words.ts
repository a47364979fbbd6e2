import type { Parameters, RefusedParameter } from "../../method/parameters";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { parameterTextsIn } from "../../i18n/parameter-texts";
import { numberText } from "../cell-text";
import { parameterName } from "../place-name";

/** A parameter in force or by default: a number, the sectors of a source (none: any sector), or nothing. */
export type ParameterValue = number | readonly string[] | null;

/** What a parameter may be, in words. */
export function rangeText(key: string, { viableFrom }: Parameters, language: Language): string {
  const { weight, unknownWeight, earmark, ...single } = parameterTextsIn(language).ranges;
  if (key.startsWith("weights.")) return isWeight(key) ? weight : unknownWeight;
  if (key.startsWith("earmarks.")) return earmark;
  const ranges: Record<string, string | undefined> = single;
  return fill(ranges[key] ?? "", { viableFrom: numberText(viableFrom, language) });
}

export function valueText(value: ParameterValue, language: Language): string {
  const { nothing, anySector } = parameterTextsIn(language);
  if (value === null) return nothing;
  if (typeof value === "number") return numberText(value, language);
  return value.length === 0 ? anySector : value.join(";");
}

/** What is wrong with what the office says, and what is in force meanwhile. */
export function problemText({ key, found, inForce }: RefusedParameter, parameters: Parameters, language: Language): string {
  const values = { found, range: rangeText(key, parameters, language), inForce: valueText(inForce, language) };
  return fill(parameterTextsIn(language).problem, values);
}

/** Why a value is not written, which parameter it is about, and what to do. */
export function refusalText(
  reason: "range" | "otherRange" | "number" | "unknown",
  { key, found, standard }: { key: string; found: string; standard: ParameterValue },
  parameters: Parameters,
  language: Language,
): string {
  return fill(parameterTextsIn(language).refused[reason], {
    key,
    found,
    label: parameterName(key, language),
    range: rangeText(key, parameters, language),
    default: valueText(standard, language),
  });
}


function isWeight(key: string): boolean {
  return /^weights\.r([1-9]|10)$/.test(key);
}
