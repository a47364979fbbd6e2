import { DOMParser } from "@xmldom/xmldom";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { plainPng } from "../contract/picture-contract";
import { convertedByLibreOffice, libreOffice } from "./convert";

(libreOffice === undefined ? describe.skip : describe)("a picture in LibreOffice", () => {
  test("is shown with its words and its size, in the cell it was put in", async () => {
    const png = plainPng(64, 32, [18, 127, 142]);
    const workbook = XlsxWorkbook.blank("Datos");
    await workbook.apply([
      { kind: "add-sheet", sheet: "Gráficos" },
      { kind: "add-picture", sheet: "Gráficos", name: "Dinero", altText: "2024: 12 & más", png, row: 2, column: 0, width: 480, height: 240 },
    ]);
    const document = new DOMParser().parseFromString(convertedByLibreOffice(workbook.bytes(), "fods").toString("utf8"), "text/xml");
    const [frame] = [...document.getElementsByTagName("draw:frame")];
    const points = (name: string) => Math.round(Number.parseFloat(frame?.getAttribute(name) ?? "") * ((frame?.getAttribute(name) ?? "").endsWith("in") ? 72 : 72 / 2.54));
    expect([frame?.getAttribute("draw:name"), points("svg:width"), points("svg:height")]).toEqual(["Dinero", 480, 240]);
    expect(frame?.getElementsByTagName("svg:desc")[0]?.textContent).toBe("2024: 12 & más");
    const stored = frame?.getElementsByTagName("office:binary-data")[0]?.textContent?.replace(/\s/g, "");
    expect(Buffer.from(stored ?? "", "base64").subarray(0, 24)).toEqual(Buffer.from(png, "base64").subarray(0, 24));
  }, 120000);
});
