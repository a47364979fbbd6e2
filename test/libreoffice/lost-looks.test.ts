import { repairCases } from "../../src/app/repair/repair-cases";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { bodyRows, pasteOver } from "../unit/app/repair/pasted-cells";
import { placedPlan } from "../unit/app/repair/placed-plan";
import { convertedByLibreOffice, libreOffice } from "./convert";

// Another program writes lists, messages and marks in words of its own: they must be known again.
(libreOffice === undefined ? describe.skip : describe)("lists and marks of a plan that LibreOffice saved", () => {
  const saved = async (workbook: XlsxWorkbook): Promise<XlsxWorkbook> =>
    XlsxWorkbook.open(new Uint8Array(convertedByLibreOffice(workbook.bytes(), "xlsx")));

  test("are known again, come back where they were lost, and LibreOffice has them then", async () => {
    const start = XlsxWorkbook.blank("Hoja1");
    await placedPlan(start);
    const { sheet, block } = await bodyRows(start, "PlanMetasProducto", 2, 3);
    const lost = await saved((await pasteOver(start, sheet, block)) as XlsxWorkbook);
    const { mends } = await repairCases(lost).apply();
    expect(mends.map((mend) => mend.kind === "look" && [mend.look, mend.name, mend.columns[0]?.cells])).toEqual(
      ["list", "prompt", "mark"].map((look) => [look, "PlanMetasProducto", 3]),
    );
    expect((await repairCases(await saved(lost)).propose()).mends).toEqual([]);
  }, 240000);
});
