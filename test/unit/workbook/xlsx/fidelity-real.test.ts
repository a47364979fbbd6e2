import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../../src/app/changes/restore";
import { createTemplate } from "../../../../src/app/create-template";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sample } from "../../../volume";
import { convertedByLibreOffice, libreOffice } from "../../../libreoffice/convert";
import { cells } from "./fidelity/cells";
import { faultsOf } from "./fidelity/check-package";
import { trespasses, type Allowance } from "./fidelity/compare-packages";
import { drawings } from "./fidelity/drawings";
import { PackageDraft } from "./fidelity/package-draft";
import { allowedAfterUndo, allowedOverCells, allowedTemplate, overCells } from "./fidelity/patches";
import { partsOf, sheetsOf } from "./fidelity/read-parts";
import { sheets } from "./fidelity/sheets";
import { tables } from "./fidelity/tables";

const folder = join(__dirname, "../../../../../shared/data");
const real = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx")).map((name) => join(folder, name)) : [];
if (real.length === 0) console.warn("No real workbooks are there (../shared/data): they are not patched.");
if (libreOffice === undefined) console.warn("LibreOffice is not installed: no workbooks of it are patched.");

const template = { language: "es", firstYear: 2024, years: 1 } as const;

function expectFaithful(before: Uint8Array, after: Uint8Array, allowance: Allowance): void {
  const [old, patched] = [partsOf(before), partsOf(after)];
  expect(trespasses(old, patched, allowance)).toEqual([]);
  const known = faultsOf(old);
  expect(faultsOf(patched).filter((fault) => !known.includes(fault))).toEqual([]);
}

async function checkPatches(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = partsOf(bytes);
  const written = await XlsxWorkbook.open(bytes);
  const sheet = sheetsOf(parts)[0]?.name ?? "";
  await written.apply(overCells(sheet));
  expectFaithful(bytes, written.bytes(), allowedOverCells(parts, null, sheet));
  const workbook = await XlsxWorkbook.open(bytes);
  await createTemplate(new KeepingWorkbook(workbook, "create", () => new Date("2026-11-26T10:00:00Z")), template);
  const patched = workbook.bytes();
  expectFaithful(bytes, patched, allowedTemplate(parts));
  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
  expectFaithful(bytes, workbook.bytes(), allowedAfterUndo(parts));
  return patched;
}

(real.length > 0 ? describe : describe.skip)(`real workbooks${real.length > 0 ? "" : " (data folder absent)"}`, () => {
  test.each(sample(real, 1).map((file) => [relative(folder, file), file]))("%s keeps everything", async (_name, file) => {
    await checkPatches(new Uint8Array(readFileSync(file)));
  }, 120000);
});

const all = [...cells, ...sheets, ...tables, ...drawings];
const saved = ["names of every kind", "conditional formats", "row of totals", "chart with its styles", "notes with their"].map((name) => {
  const features = all.find((one) => one.name.includes(name));
  if (!features) throw new Error(`no workbook with ${name}`);
  return [features.name, features] as const;
});

(libreOffice ? describe : describe.skip)(`workbooks that LibreOffice saved${libreOffice ? "" : " (not installed)"}`, () => {
  test.each(sample(saved, 1))("with %s", async (_name, { build }) => {
    const draft = new PackageDraft();
    build(draft);
    const bytes = new Uint8Array(convertedByLibreOffice(draft.bytes(), "xlsx"));
    expect(sheetsOf(partsOf(bytes))[0]?.name).toBe("Datos");
    await checkPatches(bytes);
  }, 120000);

  test("open in LibreOffice again after they were patched", async () => {
    const draft = new PackageDraft();
    for (const { name, build } of [...sheets, ...cells]) if (/validations|conditional|sparklines|names of every|merged|protected|grouped/.test(name)) build(draft);
    const patched = await checkPatches(draft.bytes());
    const again = await XlsxWorkbook.open(new Uint8Array(convertedByLibreOffice(patched, "xlsx")));
    const { ranges } = await again.read({ tables: "none", sheets: ["Datos", "Metas de producto"] });
    expect(ranges[0]?.values[1]?.slice(0, 5)).toEqual(["0401", "Acueducto ", 45292, 20, 40]);
    expect(ranges[1]?.values.length).toBeGreaterThan(3);
  }, 120000);
});
