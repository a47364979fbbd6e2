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

/** What the office says of a parameter, as its cell shows it; null where it says nothing. */
export function statedCell({ values, weights, earmarks }: StatedParameters, key: string): CellValue {
  if (key.startsWith(weightPrefix)) return weights[key.slice(weightPrefix.length)] ?? null;
  return key.startsWith(earmarkPrefix) ? shownSectors(earmarks[key.slice(earmarkPrefix.length)]) : (values[key] ?? null);
}

/** What is stated once a cell says `value`, which is blank or not. */
export function withStated(stated: StatedParameters, key: string, value: CellValue): StatedParameters {
  const put = <Value>(all: Record<string, Value>, id: string, content: Value): Record<string, Value> => {
    const others = Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));
    return isBlank(value) ? others : { ...all, [id]: content };
  };
  const { values, weights, earmarks } = stated;
  if (key.startsWith(weightPrefix)) return { ...stated, weights: put(weights, key.slice(weightPrefix.length), value) };
  if (key.startsWith(earmarkPrefix)) return { ...stated, earmarks: put(earmarks, key.slice(earmarkPrefix.length), sectorsOf(value)) };
  return { ...stated, values: put(values, key, value) };
}

/** The cells of the office's own value in all rows with this key: the last one that is not blank counts. */
export function parameterCells({ sheet, row, column, rows }: TableContent, key: string): CellPlace[] {
  return rows.flatMap(([cell], index) =>
    String(cell ?? "").trim() === key ? [{ sheet, row: row + 1 + index, column: column + valueColumn }] : [],
  );
}

/** Body of the table on Parámetros: key, label, the office's value, default, what it means. */
export function parameterRows(stated: StatedParameters, defaults: ParameterDefaults, language: Language): CellValue[][] {
  const texts = sheetTextsIn(language).parameters.rows;
  const labels: Record<string, { label: string; help: string } | undefined> = texts;
  const rows: CellValue[][] = Object.entries(defaults.values).map(([key, value]) => [
    key,
    labels[key]?.label ?? key,
    statedCell(stated, key),
    value,
    labels[key]?.help ?? null,
  ]);
  for (const id of keysOf(defaults.weights, stated.weights)) {
    const key = `${weightPrefix}${id}`;
    const label = `${texts.weight.label} ${id}${requirementName(id, language)}`;
    rows.push([key, label, statedCell(stated, key), defaults.weights[id] ?? null, texts.weight.help]);
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
