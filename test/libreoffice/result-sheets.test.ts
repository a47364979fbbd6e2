import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { placePlan } from "../../src/app/create-template";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { convertedByLibreOffice, libreOffice } from "./convert";

const pictures = join(__dirname, "..", "..", "test-output", "template");

(libreOffice === undefined ? describe.skip : describe)("the sheets that show results, computed by LibreOffice without the add-in", () => {
  const { plan } = parsePlan(sanJacinto);
  let bytes: Uint8Array;
  const sheets = new Map<string, string[][]>();

  beforeAll(async () => {
    const workbook = XlsxWorkbook.blank("Inicio");
    await placePlan(workbook, plan, "es", "Inicio");
    bytes = workbook.bytes();
    const document = new DOMParser().parseFromString(convertedByLibreOffice(bytes, "fods").toString("utf8"), "text/xml");
    for (const table of document.getElementsByTagName("table:table")) {
      const rows = [...table.getElementsByTagName("table:table-row")].filter((entry) => tableOf(entry) === table);
      sheets.set(table.getAttribute("table:name") ?? "", rows.map(cellsOf));
    }
  }, 120000);

  const row = (sheet: string, label: string): string[] => sheets.get(sheet)?.find(([first]) => first === label) ?? [];

  test("investment by axis is what the method sums, and every peso is in the table", () => {
    // Axis 1 of San Jacinto: M01 1,200, M02 800 and 200, M03 160, M04 180 million pesos.
    expect(row("Tablero", "1 · Agua y territorio sostenible").slice(1, 6)).toEqual(["640000000", "700000000", "600000000", "600000000", "2540000000"]);
    expect(row("Tablero", "Sin eje (metas sin programa o eje)").slice(1, 6)).toEqual(["0", "0", "0", "0", "0"]);
  });

  test("programmed money and ceilings are those of the evaluation, source by source", () => {
    const { sources } = evaluate(plan);
    const total = (source: string, of: "programmed" | "ceiling") =>
      String(sources.filter((entry) => entry.source === source).reduce((sum, entry) => sum + (entry[of] ?? 0), 0));
    const [, , , , , programmed, ceiling] = row("Tablero", "SGP APSB");
    expect([programmed, ceiling]).toEqual([total("sgpWater", "programmed"), total("sgpWater", "ceiling")]);
    const balance = (sheets.get("Tablero") ?? []).filter(([label]) => label === "SGP APSB")[1];
    expect(balance?.slice(1, 5)).toEqual(["0", "0", "-100000000", "0"]);
  });

  test("Inicio counts rows and mandatory blanks", () => {
    expect(row("Inicio", "Metas de producto").slice(1, 5)).toEqual(["▲ Faltan obligatorias: 1", expect.any(String), "15", "1"]);
    expect(row("Inicio", "Plan plurianual").slice(3, 5)).toEqual([String(plan.investments.length), "0"]);
    expect(row("Inicio", "Excepciones")[1]).toBe("○ Vacía");
  });

  test("functions of the add-in are dashes with their reason, never an error", () => {
    expect(row("Inicio", "Coherencia")[1]).toBe("–");
    expect(row("Tablero", "1. Plan de inversiones")[1]).toBe("–");
    expect(row("Viabilidad", "M01").slice(0, 3)).toEqual(["M01", "Optimizar cuatro acueductos veredales", "–"]);
    const all = [...sheets.values()].flat(2);
    expect(all.filter((text) => /^(#|Err:)/.test(text))).toEqual([]);
    expect(all.some((text) => text.startsWith("Los puntajes se calculan con Articula"))).toBe(true);
  });

  test("pictures of the pages are left in test-output", () => {
    mkdirSync(pictures, { recursive: true });
    const pdf = join(pictures, "san-jacinto.pdf");
    writeFileSync(pdf, convertedByLibreOffice(bytes, "pdf"));
    if (existsSync("/usr/bin/pdftoppm")) execFileSync("/usr/bin/pdftoppm", ["-r", "70", "-png", pdf, join(pictures, "page")]);
    expect(existsSync(pdf)).toBe(true);
  }, 120000);
});

/** The table that a row belongs to: a chart of the sheet has a table of its own, with rows of its own. */
function tableOf(row: Element): Node | null {
  let node: Node | null = row.parentNode;
  while (node !== null && node.nodeName !== "table:table") node = node.parentNode;
  return node;
}

/** What the cells of a row say, repeated ones too; numbers as they are, not as they are shown. */
function cellsOf(row: Element): string[] {
  return [...row.childNodes].flatMap((node) => {
    if (node.nodeName !== "table:table-cell") return [];
    const cell = node as Element;
    const repeated = Math.min(Number(cell.getAttribute("table:number-columns-repeated") ?? 1) || 1, 30);
    const isNumber = ["float", "percentage", "currency"].includes(cell.getAttribute("office:value-type") ?? "");
    const text = isNumber ? String(Number(cell.getAttribute("office:value"))) : [...cell.getElementsByTagName("text:p")].map((p) => p.textContent).join("\n");
    return new Array<string>(repeated).fill(text);
  });
}
