import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlan } from "../../src/app/load-plan";
import type { CellValue } from "../../src/plan/cell-value";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { isSoak } from "../volume";
import { openPreview, type OpenPreview } from "./browser";

// A sheet of many product goals in the preview: its adoption shows how far it is, can be cancelled, and then leaves nothing
// behind. Both take minutes in the preview, and are done with ARTICULA_SOAK=1.

const folder = join(__dirname, "../../test-output/large-adoption");
mkdirSync(folder, { recursive: true });
jest.setTimeout(600_000);

const goals = 5_000;
const headers = [
  "Eje", "Código programa", "Programa", "Código meta", "Meta de producto", "Indicador de producto", "Unidad de medida", "Línea base", "Tipo de meta",
  "Meta cuatrienio", "Meta 2024", "Meta 2025", "Meta 2026", "Meta 2027", "Recursos 2024", "Recursos 2025", "Recursos 2026", "Recursos 2027", "Responsable",
];

function goalRow(index: number): CellValue[] {
  const program = Math.floor(index / 50);
  return [
    `Eje ${1 + (program % 5)}`, `P${program}`, `Programa ${program}`, `M${index + 1}`, `Atender la población del grupo ${index + 1}`, "Personas atendidas",
    "Número", index % 100, "Incremento", 40 + (index % 100), 10, 10, index % 9 === 0 ? "NP" : 10, 10, ...[1, 2, 3, 4].map((year) => year * 1_000_000 + index),
    `Secretaría ${program % 12}`,
  ];
}

async function sourceFile(): Promise<string> {
  const workbook = XlsxWorkbook.blank("Plan");
  const values = [headers, ...Array.from({ length: goals }, (_, index) => goalRow(index))];
  await workbook.apply([{ kind: "write-values", sheet: "Plan", row: 0, column: 0, values }]);
  const file = join(folder, "source.xlsx");
  writeFileSync(file, workbook.bytes());
  return file;
}

let open: OpenPreview;
beforeAll(async () => {
  open = await openPreview({ pane: 320 });
  await open.openFile(await sourceFile());
});
afterAll(() => open?.close());

const button = (name: string | RegExp) => open.paneFrame.getByRole("button", { name }).first();
const shot = (name: string) => open.page.screenshot({ path: join(folder, `${name}.png`) });

/** All that a person sees in the workbook: its sheets, its tables, and the cells of the source. */
async function seen(): Promise<unknown> {
  return {
    sheets: await open.preview("sheets"),
    tables: await open.preview("tables"),
    cells: await open.preview("values", "Plan", `A1:S${goals + 1}`),
  };
}

(isSoak ? test : test.skip)("cancelled while it is written, the adoption leaves the workbook as it was", async () => {
  const before = await seen();
  await button("Adoptar una hoja").click();
  await open.paneFrame.getByText(`${goals.toLocaleString("es-CO")} filas con datos`).waitFor({ timeout: 120_000 });
  await button("Ver cómo quedaría").click();
  await open.paneFrame.getByRole("heading", { name: "Cómo quedaría el plan" }).waitFor({ timeout: 120_000 });
  await button("Crear el plan con esta hoja").click();
  await button(/^Escribir$/).click({ timeout: 120_000 });
  await open.paneFrame.getByRole("progressbar", { name: /Escribiendo en el libro/ }).waitFor({ timeout: 240_000 });
  const sheets = await open.preview("sheets");
  // Pressed within the page: a busy page keeps a real click waiting too, but answers the browser's questions about it late.
  const share = await open.paneFrame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const timer = setInterval(() => {
          const percent = Number(/Escribiendo en el libro: (\d+)/.exec(document.body.innerText)?.[1] ?? 0);
          if (percent < 30) return;
          clearInterval(timer);
          [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancelar")?.click();
          resolve(percent);
        }, 20);
      }),
  );
  // Well on its way: some of it stood in the workbook already.
  expect(share).toBeLessThan(99);
  expect(sheets.length).toBeGreaterThan(1);
  await open.paneFrame.getByText(/Se canceló la escritura/).waitFor({ timeout: 240_000 });
  await shot("cancelled");
  expect(await seen()).toEqual(before);
});

(isSoak ? test : test.skip)("written to the end, every goal is there", async () => {
  const [, cells] = [await open.preview("sheets"), await open.preview("values", "Plan", `A1:S${goals + 1}`)];
  await button("Crear el plan con esta hoja").click({ timeout: 120_000 });
  await button(/^Escribir$/).click({ timeout: 120_000 });
  await open.paneFrame.getByRole("heading", { name: "El plan quedó armado" }).waitFor({ timeout: 480_000 });
  await shot("written");
  expect(await open.preview("values", "Plan", `A1:S${goals + 1}`)).toEqual(cells);
  const bytes = await open.page.evaluate(async () => [...((await window.articulaPreview?.saveFile()) ?? [])]);
  const { plan } = await loadPlan(await XlsxWorkbook.open(new Uint8Array(bytes)));
  expect(plan.productGoals).toHaveLength(goals);
  expect(plan.productGoals.at(-1)).toMatchObject({ code: `M${goals}`, annual: [10, 10, 10, 10] });
});
