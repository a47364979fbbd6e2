import { DOMParser, type Element } from "@xmldom/xmldom";
import { freezeFormulas } from "../../src/app/formulas/freeze-formulas";
import { readPlanFormulas } from "../../src/app/formulas/read-plan-formulas";
import { repairFormulas } from "../../src/app/formulas/repair-formulas";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { formulasBook } from "../unit/app/formulas/formulas-book";
import { convertedByLibreOffice, libreOffice } from "./convert";

/** What LibreOffice shows in the first cells of the first sheet, and the formulas that it found. */
function shownBy(bytes: Uint8Array): { texts: string[][]; formulas: string[] } {
  const document = new DOMParser().parseFromString(convertedByLibreOffice(bytes, "fods").toString("utf8"), "text/xml");
  const [table] = [...document.getElementsByTagName("table:table")];
  const rows = [...(table?.getElementsByTagName("table:table-row") ?? [])].slice(0, 5);
  const cellsOf = (row: Element): Element[] =>
    [...row.getElementsByTagName("table:table-cell")].flatMap((cell) => new Array<Element>(Math.min(Number(cell.getAttribute("table:number-columns-repeated") ?? 1) || 1, 4)).fill(cell));
  const textOf = (cell: Element): string => cell.getAttribute("office:value") ?? [...cell.getElementsByTagName("text:p")].map((line) => line.textContent).join("\n");
  const formulas = rows.flatMap((row) => [...row.getElementsByTagName("table:table-cell")].flatMap((cell) => cell.getAttribute("table:formula") ?? []));
  return { texts: rows.map((row) => cellsOf(row).slice(0, 3).map(textOf)), formulas };
}

(libreOffice === undefined ? describe.skip : describe)("formulas of the add-in in LibreOffice, which has none", () => {
  test("saved there, they are all found again in the form that it gives them, and mended", async () => {
    const workbook = await formulasBook();
    const saved = await XlsxWorkbook.open(new Uint8Array(convertedByLibreOffice(workbook.bytes(), "xlsx")));
    const [before, after] = [await readPlanFormulas(workbook), await readPlanFormulas(saved)];
    expect(after.map(({ mended, block }) => ({ mended, block }))).toEqual(before.map(({ mended, block }) => ({ mended, block })));
    expect(after.every(({ formula, mended }) => formula !== mended)).toBe(true);
    await repairFormulas(saved);
    const repaired = await readPlanFormulas(saved);
    expect(repaired.map(({ formula, block }) => ({ formula, block }))).toEqual(before.map(({ formula, block }) => ({ formula, block })));
  }, 120000);

  test("frozen ones are values there, and show what they showed", async () => {
    const workbook = await formulasBook();
    await freezeFormulas(workbook);
    const frozen = shownBy(workbook.bytes());
    expect(frozen.texts[0]).toEqual(["92.5", "0.9", "–"]);
    expect(frozen.texts[1]?.[2]).toBe("=le falta dinero");
    expect(frozen.texts[3]?.slice(0, 2)).toEqual(["Fuente", "2024"]);
    expect(frozen.texts[4]?.[0]).toBe("SGP");
    expect(frozen.formulas.filter((formula) => /coherence|budget|progress|reason/i.test(formula))).toEqual([]);
  }, 120000);
});
