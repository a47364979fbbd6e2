import { DOMParser, type Element } from "@xmldom/xmldom";
import { placePlan } from "../../src/app/create-template";
import { reportCases } from "../../src/app/report/report-cases";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { sample } from "../unit/app/report/report-plan";
import { convertedByLibreOffice, libreOffice } from "./convert";

(libreOffice === undefined ? describe.skip : describe)("the sheets of the report in LibreOffice", () => {
  let sheets: Map<string, Element>;

  beforeAll(async () => {
    const workbook = XlsxWorkbook.blank("Datos");
    const plan = sample();
    plan.units.forEach((unit) => (unit.name = `=${unit.name}`));
    await placePlan(workbook, plan, "es");
    await reportCases(workbook, () => new Date(2026, 10, 26)).writeSheets("es");
    const document = new DOMParser().parseFromString(convertedByLibreOffice(workbook.bytes(), "fods").toString("utf8"), "text/xml");
    sheets = new Map([...document.getElementsByTagName("table:table")].map((table) => [table.getAttribute("table:name") ?? "", table]));
  }, 120000);

  const rowsOf = (name: string): Element[][] =>
    [...(sheets.get(name)?.getElementsByTagName("table:table-row") ?? [])].map((row) => [...row.getElementsByTagName("table:table-cell")]);
  const textOf = (cell: Element | undefined): string => [...(cell?.getElementsByTagName("text:p") ?? [])].map((line) => line.textContent).join("\n");
  const rowOf = (name: string, first: string) => rowsOf(name).find(([cell]) => textOf(cell) === first);

  test("numbers are numbers and show what the page shows", () => {
    const coherence = rowOf("Informe", "Coherencia (0 a 100)")?.[1];
    expect(coherence?.getAttribute("office:value")).toBe("92.6");
    const [, feasibility, budget] = rowOf("Informe", "2026") ?? [];
    expect([textOf(feasibility), textOf(budget)]).toEqual([expect.stringMatching(/^85[.,]0%$/), expect.stringMatching(/^96[.,]0%$/)]);
  });

  test("text stays text, and nothing is a formula", () => {
    expect(rowsOf("Informe por dependencia").map(([cell]) => textOf(cell))).toContain("=Secretaría de Salud: 1 error y 1 advertencia");
    for (const name of ["Informe", "Informe por dependencia"]) {
      expect(rowsOf(name).flat().filter((cell) => cell.hasAttribute("table:formula"))).toEqual([]);
    }
  });
});
