import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { describeTrouble } from "../../../src/app/describe-trouble";
import { sheetWith } from "../../unit/workbook/xlsx/package";
import { processorMilliseconds } from "../course";

// Sheets with content in all of the 1,048,576 rows that a sheet has: no plan has as many.

const everyRow = (cell: (place: string) => string): string => Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`).join("");

/** Opens it and reads the sheet. */
async function readAll(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  try {
    const workbook = await XlsxWorkbook.open(bytes);
    return (await workbook.read({ tables: "all", sheets: ["Datos"], merged: true })).ranges[0]?.values.length ?? 0;
  } finally {
    // On a busy machine 5.2 s were seen; the sum of all processors' time is more the busier they are.
    expect(processorMilliseconds(start)).toBeLessThan(15_000);
  }
}

test("values down to the last row are too many, and the message says where they end", async () => {
  const ended = await readAll(sheetWith(everyRow((place) => `<c r="${place}"><v>1</v></c>`))).catch((error: unknown) => error);
  expect(describeTrouble(ended, "es").title).toBe("El libro es demasiado grande para leerlo o escribirlo de una vez (Datos!A1048576).");
}, 60_000);

test("formulas down to the last row that show nothing are left aside", async () => {
  const header = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const rows = everyRow((place) => `<c r="${place}" t="str"><f>IF(B1="","",1)</f><v></v></c>`);
  expect(await readAll(sheetWith(header + rows.slice(rows.indexOf("<row r=\"2\">"))))).toBe(1);
}, 60_000);
