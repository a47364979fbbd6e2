import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { planTableNames, planPartNamespace } from "../../src/sheets/plan-sheets";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { convertedByLibreOffice, libreOffice } from "./convert";

if (libreOffice === undefined) console.warn("LibreOffice is not installed: the tests of built workbooks in it are skipped.");

(libreOffice === undefined ? describe.skip : describe)("a built plan workbook in LibreOffice", () => {
  const { plan } = parsePlan(sanJacinto);
  let bytes: Uint8Array;
  let document: ReturnType<DOMParser["parseFromString"]>;
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];

  beforeAll(async () => {
    const workbook = XlsxWorkbook.blank("Inicio");
    await placePlan(workbook, plan, "es", "Inicio");
    bytes = workbook.bytes();
    document = new DOMParser().parseFromString(convertedByLibreOffice(bytes, "fods").toString("utf8"), "text/xml");
  }, 120000);

  test("has its twenty-one sheets and its tables, each over its header and rows", () => {
    // A chart has a table of its own, which is no sheet.
    expect(all("table:table").filter((table) => table.getAttribute("table:name") !== "local-table")).toHaveLength(21);
    const tables = new Map(all("table:database-range").map((range) => [range.getAttribute("table:name"), range.getAttribute("table:target-range-address")]));
    for (const name of planTableNames) expect([...tables.keys()]).toContain(name);
    expect(tables.get("PlanMetasProducto")).toBe(`'Metas de producto'.A4:'Metas de producto'.Z${4 + plan.productGoals.length}`);
  });

  test("has its drop-down lists: words and the codes of other sheets", () => {
    const conditions = all("table:content-validation").map((list) => list.getAttribute("table:condition") ?? "");
    expect(conditions.some((condition) => condition.includes('"Incremento acumulado"') && condition.includes('"Reducción anual"'))).toBe(true);
    expect(conditions.some((condition) => new RegExp(`Programas\\.\\$A\\$5:\\.?(\\$?Programas\\.)?\\$A\\$${4 + plan.programs.length}`).test(condition))).toBe(true);
    const listed = all("table:table-cell").filter((cell) => cell.getAttribute("table:content-validation-name") !== null);
    expect(listed.length).toBeGreaterThan(plan.productGoals.length);
  });

  test("keeps codes as text, and shows money with separators", () => {
    const cells = all("table:table-cell");
    const code = plan.projects[0]?.code ?? "";
    const bpin = cells.find((cell) => cell.textContent?.trim() === code);
    expect(bpin?.getAttribute("office:value-type")).toBe("string");
    const amount = plan.investments[0]?.annual.find((value) => typeof value === "number" && value >= 1000);
    const money = cells.find((cell) => cell.getAttribute("office:value") === String(amount));
    expect(money?.textContent?.trim()).toMatch(/^\d{1,3}([.,]\d{3})+$/);
  });

  test("saved by LibreOffice it is still the same plan with the same numbers", async () => {
    const again = await XlsxWorkbook.open(new Uint8Array(convertedByLibreOffice(bytes, "xlsx")));
    const reading = await loadPlan(again);
    expect(reading.plan.productGoals).toEqual(plan.productGoals);
    expect(evaluate(reading.plan)).toEqual(evaluate(plan));
  }, 120000);

  test("freezes the header of every sheet (converted without a window, LibreOffice itself keeps no view)", () => {
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(21);
    for (const [, xml] of sheets) expect(/<pane [^>]*state="frozen"/.test(strFromU8(xml))).toBe(true);
  });

  test("carries the part that marks it as a plan", async () => {
    const { part } = await (await XlsxWorkbook.open(bytes)).read({ tables: "none", partNamespace: planPartNamespace });
    expect(part).toBe(`<articula xmlns="${planPartNamespace}" schema="1" language="es"/>`);
  });
});
