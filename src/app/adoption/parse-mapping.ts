import { isGoalClass } from "../../plan/goal-class";
import { planFirstYear, planYears } from "../../plan/parse-plan";
import { sectionTables, type AdoptionMapping, type SheetMapping } from "./adoption";
import { AdoptionError } from "./adoption-error";

type Fields = Record<string, unknown>;

const wrong = (key: string): AdoptionError => new AdoptionError("mapping-not-understood", { key });

/** Header lines that a sheet may have. */
export const mostHeaderRows = 3;

/**
 * Reads a mapping (parsed JSON of a file or of the workbook).
 * @throws AdoptionError `mapping-not-understood` naming the key that is wrong.
 */
export function parseMapping(document: unknown): AdoptionMapping {
  const mapping = fieldsOf(document, "$");
  const main = sheetMapping(mapping, "");
  const unit = mapping.currencyUnit ?? "pesos";
  if (unit !== "pesos" && unit !== "thousands" && unit !== "millions") throw wrong("currencyUnit");
  for (const key of ["name", "entity"]) {
    if (mapping[key] !== undefined && typeof mapping[key] !== "string") throw wrong(key);
  }
  const more = mapping.moreSheets ?? [];
  if (!Array.isArray(more)) throw wrong("moreSheets");
  return {
    ...main,
    firstYear: whole(mapping, "firstYear", "", planFirstYear),
    years: whole(mapping, "years", "", planYears),
    currencyUnit: unit,
    ...(mapping.name === undefined ? {} : { name: mapping.name as string }),
    ...(mapping.entity === undefined ? {} : { entity: mapping.entity as string }),
    words: wordsOf(mapping.words),
    ...(more.length === 0
      ? {}
      : { moreSheets: more.map((sheet: unknown, index) => sheetMapping(fieldsOf(sheet, `moreSheets.${index}`), `moreSheets.${index}.`)) }),
  };
}

function sheetMapping(mapping: Fields, path: string): SheetMapping {
  if (typeof mapping.sheet !== "string") throw wrong(`${path}sheet`);
  const columns = fieldsOf(mapping.columns, `${path}columns`);
  for (const [id, name] of Object.entries(columns)) {
    if (!isColumnName(name)) throw wrong(`${path}columns.${id}`);
  }
  return {
    sheet: mapping.sheet,
    headerRow: whole(mapping, "headerRow", path, { least: 1, most: 1048576 }),
    ...(mapping.headerRows === undefined ? {} : { headerRows: whole(mapping, "headerRows", path, { least: 1, most: mostHeaderRows }) }),
    columns: columns as SheetMapping["columns"],
    ...(mapping.sections === undefined ? {} : { sections: sectionsOf(mapping.sections, `${path}sections`) }),
  };
}

function isColumnName(name: unknown): boolean {
  if (typeof name === "string") return name !== "";
  if (typeof name !== "object" || name === null) return false;
  const { column, sheetName } = name as Fields;
  return sheetName === true || (typeof column === "string" && column !== "");
}

function sectionsOf(value: unknown, path: string): SheetMapping["sections"] {
  const sections = fieldsOf(value, path);
  for (const [table, words] of Object.entries(sections)) {
    const known = sectionTables.some((each) => each === table);
    if (!known || !Array.isArray(words) || !words.every((word) => typeof word === "string" && word.trim() !== "")) {
      throw wrong(`${path}.${table}`);
    }
  }
  return sections as SheetMapping["sections"];
}

function wordsOf(value: unknown): AdoptionMapping["words"] {
  const words = value === undefined ? {} : fieldsOf(value, "words");
  for (const [id, meanings] of Object.entries(words)) {
    for (const [word, meaning] of Object.entries(fieldsOf(meanings, `words.${id}`))) {
      const right = typeof meaning === "string" && (id !== "productGoals.class" || isGoalClass(meaning));
      if (!right) throw wrong(`words.${id}.${word}`);
    }
  }
  return words as AdoptionMapping["words"];
}

function whole(mapping: Fields, key: string, path: string, { least, most }: { least: number; most: number }): number {
  const value = mapping[key];
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) throw wrong(`${path}${key}`);
  return value;
}

function fieldsOf(value: unknown, key: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(key);
  return value as Fields;
}
