import { defaultParameters, readParameters } from "../../method/parameters";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { enumerations } from "../../plan/enumerations";
import type { StatedParameters } from "../../plan/plan";
import type { Language } from "../../i18n/language";
import { parameterRows, statedCell, withStated } from "../../sheets/parameters-sheet";
import { parameterDefaults } from "../parameter-defaults";
import { groupOf, parameterIn } from "./list-parameters";
import { parameterNumber } from "./parameter-number";
import { refusalText } from "./parameter-words";

/** A blank, or null: back to the default. Sectors stand in a text, as on the sheet: `22;43`, or `*` for any. */
export type ParameterChanges = ReadonlyMap<string, string | number | null>;

/** A value that is not written: a sentence that names the parameter, what it may be and what to do. */
export interface ParameterRefusal {
  key: string;
  sentence: string;
}

export interface JudgedChanges {
  /** What the cells are to say. */
  cells: Map<string, CellValue>;
  /** What is stated once they do. */
  stated: StatedParameters;
  refused: ParameterRefusal[];
}

/** Looks at all changes together: whether a value is in its range may depend on another one. */
export function judgeChanges(before: StatedParameters, changes: ParameterChanges, language: Language): JudgedChanges {
  const judged: JudgedChanges = { cells: new Map(), stated: before, refused: [] };
  const { parameters: inForce } = readParameters(before);
  const refuse = (reason: Parameters<typeof refusalText>[0], key: string, found: CellValue, parameters = inForce): void => {
    const about = { key, found: String(found ?? ""), standard: parameterIn(defaultParameters, key) };
    judged.refused.push({ key, sentence: refusalText(reason, about, parameters, language) });
  };
  const known = knownKeys(before, language);
  for (const [key, value] of changes) {
    const cell = known.has(key) ? cellFor(key, value) : undefined;
    if (!known.has(key)) refuse("unknown", key, value);
    else if (cell === undefined) refuse("number", key, value);
    else {
      judged.cells.set(key, cell);
      judged.stated = withStated(judged.stated, key, cell);
    }
  }
  const refusedBefore = new Set(readParameters(before).refused.map(({ key }) => key));
  const after = readParameters(judged.stated);
  for (const { key } of after.refused) {
    const isChanged = judged.cells.has(key) && !isBlank(judged.cells.get(key));
    if (isChanged) refuse("range", key, changes.get(key) ?? null, after.parameters);
    else if (!refusedBefore.has(key)) refuse("otherRange", key, statedCell(judged.stated, key), after.parameters);
  }
  return judged;
}

/** Those on the sheet, those with a default, and any source of the form, to which an office may give sectors. */
function knownKeys(stated: StatedParameters, language: Language): Set<string> {
  const rows = parameterRows(stated, parameterDefaults, language);
  return new Set([...rows.map(([key]) => String(key)), ...enumerations.source.map((source) => `earmarks.${source}`)]);
}

/** What the cell says; undefined where a number is meant and none is given. */
function cellFor(key: string, value: string | number | null): CellValue | undefined {
  if (value === null || isBlank(value)) return null;
  if (groupOf(key) === "earmark") return typeof value === "number" ? String(value).padStart(2, "0") : value.trim();
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return parameterNumber(value) ?? undefined;
}
