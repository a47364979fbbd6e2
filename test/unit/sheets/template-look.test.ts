import { createTemplate, placePlan } from "../../../src/app/create-template";
import { loadPlan } from "../../../src/app/load-plan";
import { languages } from "../../../src/i18n/language";
import { promptFor } from "../../../src/i18n/template-texts";
import { parsePlan } from "../../../src/plan/parse-plan";
import { columnsOf, type TablePlace } from "../../../src/sheets/define-sheet";
import { markOperations } from "../../../src/sheets/marks";
import { planSheet, planSheets } from "../../../src/sheets/plan-sheets";
import { cellAddress, contains } from "../../../src/workbook/address";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";

const { plan } = parsePlan(sanJacinto);

async function built(years: number, language: "es" | "en"): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await createTemplate(workbook, { language, firstYear: 2023, years });
  return workbook;
}

test.each(languages)("every column in %s says what to write in it, in what Excel shows of a message", (language) => {
  for (const sheet of planSheets) {
    for (const { key, year } of columnsOf(sheet, { firstYear: 2024, years: 2 }, language)) {
      const message = promptFor(sheet.key, key, year !== null, language) ?? "";
      expect(`${sheet.key}.${key} ${message.length > 0 && message.length <= 255}`).toBe(`${sheet.key}.${key} true`);
    }
  }
});

test.each([1, 4, 12])("a template of %i years is made in both languages, and made twice it is the same", async (years) => {
  for (const language of languages) {
    const workbook = await built(years, language);
    const apply = jest.spyOn(workbook, "apply");
    await createTemplate(workbook, { language, firstYear: 2023, years });
    expect(apply).not.toHaveBeenCalled();
    expect((await loadPlan(workbook)).missingTables).toEqual([]);
  }
});

test("cells show what they ask for, lists too, and blanks, wrong codes and NP are marked", async () => {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, plan, "es");
  const { layouts } = await loadPlan(workbook);
  const goals = layouts.get("productGoals");
  const column = (key: string): number => goals?.columns.get(key) ?? -1;
  expect(workbook.promptAt("Metas de producto", 4, column("name"))?.title).toBe("Meta de producto");
  expect(workbook.promptAt("Metas de producto", 4, column("class"))?.message).toContain("Acumulado");
  const formulas = (key: string): string[] =>
    workbook.conditionalFormatsAt("Metas de producto", 4, column(key)).map(({ rule }) => ("formula" in rule ? rule.formula : ""));
  expect(formulas("code").join()).toContain("COUNTA($A5:");
  expect(formulas("program").join()).toContain("'Programas'!$A$5:");
  expect(formulas("mgaIndicator").join()).toContain("LEN(TRIM(G5))<>7");
  expect(formulas("y1")[0]).toBe('=UPPER(TRIM(N5))="NP"');
  expect(workbook.sheetState("Cálculos").visibility).toBe("hidden");
  expect(workbook.sheetState("Metas de producto").page).toMatchObject({ paper: "letter", orientation: "landscape", titleRows: [3, 3] });
});

test("marks of columns that stand apart, or in another order, are on these columns", () => {
  const sheet = planSheet("programs");
  const columns = columnsOf(sheet, { firstYear: 2024, years: 1 }, "es");
  // A column of the office stands between the first two, and the last two changed places.
  const last = columns.length;
  const positions = columns.map((_, at) => (at === 0 ? 0 : at === last - 1 ? last - 1 : at === last - 2 ? last : at + 1));
  const place: TablePlace = { sheet: "Programas", table: sheet.tableName, headerRow: 3, rowCount: 5, filled: 0, columns, positions };
  const marks = markOperations(new Map([["programs", place]]), new Set(["programs"]), "es");
  const marked = (column: number): number => marks.filter(({ range }) => contains(range, 4, column)).length;
  expect(marked(1)).toBe(0);
  const mandatory = columns.flatMap(({ schema }, at) => (schema.mandatory ? [positions[at] ?? -1] : []));
  for (const column of mandatory) expect(marked(column)).toBeGreaterThan(0);
  for (const { range, rule } of marks) {
    const first = "formula" in rule ? /[A-Z]+5/.exec(rule.formula)?.[0] : undefined;
    expect(first).toBe(cellAddress(range.row, range.column));
  }
});
