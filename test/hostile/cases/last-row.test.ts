import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { describeTrouble } from "../../../src/app/describe-trouble";
import { sheetWith } from "../../unit/workbook/xlsx/package";
import { isSoak } from "../../volume";
import { processorMilliseconds } from "../course";

// Sheets with content down to the last of the 1,048,576 rows that a sheet has, in a soak in each of them: no plan has as many.

const lastRow = 1_048_576;
/** Of so many rows one has content: 262,144 of them in the short run, which are too many as well. */
const apart = isSoak ? 1 : 4;
const everyRow = (cell: (place: string) => string): string => {
  const rows = Array.from({ length: lastRow / apart }, (_, at) => (at + 1) * apart);
  return rows.map((row) => `<row r="${row}">${cell(`A${row}`)}</row>`).join("");
};

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
  expect(await readAll(sheetWith(header + rows.replace(/^<row r="1">.*?<\/row>/, "")))).toBe(1);
}, 60_000);
