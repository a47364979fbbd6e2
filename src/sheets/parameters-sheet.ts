import { isBlank, type CellValue } from "../plan/cell-value";
import { asText, parameterKeys, splitList } from "../plan/parse-plan";
import type { StatedParameters } from "../plan/plan";
import type { Language } from "../i18n/language";
import { requirementNamesIn } from "../i18n/requirement-texts";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { CellPlace, TableContent } from "../workbook/port";
import { wordFor } from "./cell-words";

/** Defaults as the sheet shows them; the method owns their values. */
export interface ParameterDefaults {
  values: Record<string, number>;
  weights: Record<string, number>;
  earmarks: Record<string, readonly string[]>;
}

const weightPrefix = "weights.";
const earmarkPrefix = "earmarks.";

/** Position of the office's own value among the columns key, label, value, default, help. */
const valueColumn = 2;

/**
 * The office's own values; rows without one have the default. The key of a row is the parameter's name in the plan
 * document (`viableFrom`, `weights.r1`, `earmarks.sgpHealth`), the same in every language.
 */
export function readParameters(table: TableContent | undefined, places: Map<string, CellPlace>): StatedParameters {
  const stated: StatedParameters = { values: {}, weights: {}, earmarks: {} };
  table?.rows.forEach((cells, index) => {
    const key = String(cells[0] ?? "").trim();
    if (key === "") return;
    places.set(key, { sheet: table.sheet, row: table.row + 1 + index, column: table.column + valueColumn });
    const value = cells[valueColumn] ?? null;
    if (isBlank(value)) return;
    if (key.startsWith(weightPrefix)) stated.weights[key.slice(weightPrefix.length)] = value;
    else if (key.startsWith(earmarkPrefix)) stated.earmarks[key.slice(earmarkPrefix.length)] = sectorsOf(value);
    else if (parameterKeys.includes(key)) stated.values[key] = value;
  });
  return stated;
}

/** Body of the table on Parámetros: key, label, the office's value, default, what it means. */
export function parameterRows(stated: StatedParameters, defaults: ParameterDefaults, language: Language): CellValue[][] {
  const texts = sheetTextsIn(language).parameters.rows;
  const labels: Record<string, { label: string; help: string } | undefined> = texts;
  const rows: CellValue[][] = Object.entries(defaults.values).map(([key, value]) => [
    key,
    labels[key]?.label ?? key,
    stated.values[key] ?? null,
    value,
    labels[key]?.help ?? null,
  ]);
  for (const id of keysOf(defaults.weights, stated.weights)) {
    const value = stated.weights[id] ?? null;
    rows.push([`${weightPrefix}${id}`, `${texts.weight.label} ${id}${requirementName(id, language)}`, value, defaults.weights[id] ?? null, texts.weight.help]);
  }
  for (const source of keysOf(defaults.earmarks, stated.earmarks)) {
    rows.push([
      `${earmarkPrefix}${source}`,
      `${texts.earmark.label} ${wordFor("source", source, language)}`,
      shownSectors(stated.earmarks[source]),
      defaults.earmarks[source]?.join(";") ?? null,
      texts.earmark.help,
    ]);
  }
  return rows;
}

function requirementName(id: string, language: Language): string {
  const names: Record<string, string | undefined> = requirementNamesIn(language);
  return names[id] === undefined ? "" : `: ${names[id]}`;
}

/** Written for an office that lifts an earmark: a blank cell means the default. */
const anySector = "*";

function sectorsOf(value: CellValue): string[] {
  const text = asText(value);
  return text?.trim() === anySector ? [] : splitList(text);
}

function shownSectors(sectors: readonly string[] | undefined): CellValue {
  if (sectors === undefined) return null;
  return sectors.length === 0 ? anySector : sectors.join(";");
}

function keysOf(defaults: object, stated: object): string[] {
  return [...new Set([...Object.keys(defaults), ...Object.keys(stated)])];
}
