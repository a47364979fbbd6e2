import { fold } from "../../../src/i18n/fold";
import { languages } from "../../../src/i18n/language";
import { sheetTextsIn } from "../../../src/i18n/sheet-texts";
import { enumerations, type EnumerationKey } from "../../../src/plan/enumerations";
import { bienniumLabel, tableKeys } from "../../../src/plan/table-schemas";
import { keyFor, wordFor, wordsOf } from "../../../src/sheets/cell-words";
import { columnsOf } from "../../../src/sheets/define-sheet";
import { planSheet, planSheets, planTableNames } from "../../../src/sheets/plan-sheets";

const profile = { firstYear: 2024, years: 4 };

describe("the sheets of the plan", () => {
  test("there is one declaration for every table, and no table name stands twice", () => {
    expect(planSheets.map((sheet) => sheet.key)).toEqual([...tableKeys]);
    expect(new Set(planTableNames.map(fold)).size).toBe(planTableNames.length);
  });

  test.each(tableKeys)("a header of %s means one column, whichever language it is in", (table) => {
    const meanings = new Map<string, string>();
    for (const language of languages) {
      for (const { header, key } of columnsOf(planSheet(table), profile, language)) {
        expect(`${header}: ${meanings.get(fold(header)) ?? key}`).toBe(`${header}: ${key}`);
        meanings.set(fold(header), key);
      }
    }
  });

  test.each(languages)("sheet names in %s are different and fit Excel", (language) => {
    const texts = sheetTextsIn(language);
    const names = [texts.home.sheet, texts.parameters.sheet, ...tableKeys.map((table) => texts.tables[table].sheet)];
    expect(new Set(names.map(fold)).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  test("the annual columns are headed by their calendar year", () => {
    expect(columnsOf(planSheet("ceilings"), profile, "es").map((column) => column.header)).toEqual([
      "Fuente",
      "2024",
      "2025",
      "2026",
      "2027",
    ]);
  });
});

test("royalties are headed by the biennia from the one that holds the first year", () => {
  const headers = columnsOf(planSheet("royalties"), profile, "es").map((column) => column.header);
  expect(headers).toContain("Programación 2023-2024");
  expect(headers).toContain("Recursos SGR 2027-2028");
  expect([2024, 2025, 2028].map((year) => bienniumLabel(year, 1))).toEqual(["2023-2024", "2025-2026", "2027-2028"]);
});

describe("the words of enumerations", () => {
  const keys = Object.keys(enumerations) as EnumerationKey[];

  test.each(keys)("every word of %s is understood in every language, accents and case aside", (enumeration) => {
    for (const key of enumerations[enumeration]) {
      for (const language of languages) {
        expect(keyFor(enumeration, wordFor(enumeration, key, language))).toBe(key);
        expect(keyFor(enumeration, fold(wordFor(enumeration, key, language)).toUpperCase())).toBe(key);
      }
      expect(keyFor(enumeration, key)).toBe(key);
    }
  });

  test.each(languages)("lists of words in %s fit Excel's limit of 255 characters", (language) => {
    for (const enumeration of keys) expect(wordsOf(enumeration, language).join(",").length).toBeLessThanOrEqual(255);
  });

  test("a word outside the enumeration stays as it is", () => {
    expect(keyFor("class", "Tendencia I")).toBe("Tendencia I");
  });
});
