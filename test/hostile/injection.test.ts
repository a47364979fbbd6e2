import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptSheet } from "../../src/app/adoption/adopt-sheet";
import { proposeAdoption } from "../../src/app/adoption/propose-adoption";
import { placePlan } from "../../src/app/create-template";
import { freezeFormulas } from "../../src/app/formulas/freeze-formulas";
import { loadPlan } from "../../src/app/load-plan";
import { reportCases } from "../../src/app/report/report-cases";
import { splitPlan } from "../../src/app/share/part-files";
import { writeSispt } from "../../src/app/sispt/write-sispt";
import type { HeadlessHost } from "../../src/host/headless-host";
import { tableKeys, tableSchemas } from "../../src/plan/table-schemas";
import type { Plan } from "../../src/plan/plan";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { Workbook } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { cleanedUp, startHost, until } from "../headless/host";
import { sheetWith } from "../unit/workbook/xlsx/package";
import { sample } from "../volume";
import { hostilePlan, hostileTexts, mark } from "./injection/hostile-plan";
import { adding, day, noWriters, writers, writingFiles } from "./injection/writers";
import { textsInPackage, textsInWorkbook } from "./injection/written-text";
import { checkMarkup } from "./plans/use-book";

// What is typed into a plan stays text, whatever writes it: never a formula, an element, a link or a path. Every writer into
// a file and into memory; through office.js, which takes longest, every one with ARTICULA_SOAK=1.

test("the plan has a hostile text in every column of text of every table", () => {
  const plan = hostilePlan();
  for (const table of tableKeys) {
    const rows = plan[table] as unknown as Readonly<Record<string, unknown>>[];
    for (const { key, content } of tableSchemas[table].columns) {
      const found = rows.filter((row) => String(row[key]).includes(mark)).length;
      expect([table, key, found >= (content === "text" || content === "list" ? hostileTexts.length : 1)]).toEqual([table, key, true]);
    }
  }
});

/** Text of cells is kept but for the white space at its ends that reading a list or a blank takes away. */
function textsOf(plan: Plan): string[] {
  return tableKeys.flatMap((table) => (plan[table] as object[]).flatMap((row) => Object.values(row).flat().filter((value) => typeof value === "string" && value.includes(mark)) as string[]));
}

const officeHeaders = ["Línea estratégica", "Programa", "Meta de producto", "Indicador", "Unidad de medida", "Línea base", "Meta cuatrienio", "2024", "2025", "2026", "2027", "Responsable"];

/** A sheet of an office with every hostile text in every column, adopted. */
async function adopts(office: Workbook): Promise<void> {
  await office.apply([
    { kind: "add-sheet", sheet: "Metas" },
    { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [officeHeaders, ...hostileTexts.map((text) => officeHeaders.map(() => text))] },
  ]);
  const { mapping } = await proposeAdoption(office, "Metas");
  await adoptSheet(office, mapping, "es");
  expect(textsOf((await loadPlan(office)).plan).length).toBeGreaterThan(hostileTexts.length);
}

describe.each([
  ["a file", async () => XlsxWorkbook.blank("Hoja1"), async (workbook: Workbook) => textsInPackage((workbook as XlsxWorkbook).bytes())],
  ["memory", async () => new MemoryWorkbook(), textsInWorkbook],
] as const)("in %s", (_name, make, count) => {
  let workbook: Workbook;
  /** Hostile texts in it after the last writer. */
  let known = 0;

  beforeAll(async () => {
    workbook = await make();
    await placePlan(workbook, hostilePlan(), "es");
  }, 120_000);

  test("the sheets of the plan keep every text", async () => {
    expect(await count(workbook)).toBeGreaterThan(2000);
    known = await textsInWorkbook(workbook);
    expect(known).toBeGreaterThan(2000);
    expect(textsOf((await loadPlan(workbook)).plan)).toEqual(textsOf(hostilePlan()));
  }, 120_000);

  test.each(Object.entries(writers))("%s", async (writer, write) => {
    const before = known;
    await write(workbook);
    expect(await count(workbook)).toBeGreaterThan(2000);
    known = await textsInWorkbook(workbook);
    if (adding.includes(writer)) expect(known).toBeGreaterThan(before);
  }, 120_000);

  test("an adopted sheet", async () => {
    const office = await make();
    await adopts(office);
    expect(await count(office)).toBeGreaterThan(hostileTexts.length * officeHeaders.length);
  }, 120_000);
});

test("files of the national form and of units", async () => {
  const plan = hostilePlan();
  expect(textsInPackage((await writeSispt(plan, null)).bytes)).toBeGreaterThan(100);
  const parts = await splitPlan(plan, "es");
  expect(parts.length).toBeGreaterThan(2);
  for (const { name, bytes } of parts.slice(0, 4)) {
    expect(textsInPackage(bytes)).toBeGreaterThan(0);
    expect(name).toMatch(/^[a-z0-9-]{1,80}\.xlsx$/);
  }
  for (const { name } of parts) expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./);
}, 120_000);

test("reports and the public summary", async () => {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, hostilePlan(), "es");
  for (const language of ["es", "en"] as const) {
    const cases = reportCases(workbook, day);
    for (const { name, html } of [await cases.document(language), await cases.publicSummary(language)]) {
      expect(name).toMatch(/^[a-z-]+-2026-11-26\.html$/);
      expect(html).toContain(mark);
      expect(html).toContain("Content-Security-Policy");
      checkMarkup(html);
    }
  }
}, 120_000);

test("freezing writes what a function gave as text", async () => {
  const cells = hostileTexts.map((text, at) => {
    const shown = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<row r="${at + 1}"><c r="A${at + 1}" t="str"><f>_xldudf_PLAN_REASON("M${at}")</f><v>${shown}</v></c></row>`;
  });
  const workbook = await XlsxWorkbook.open(sheetWith(cells.join("")));
  await freezeFormulas(workbook);
  expect(textsInPackage(workbook.bytes())).toBe(hostileTexts.length);
  const [range] = (await workbook.read({ tables: "none", sheets: ["Datos"], details: true })).ranges;
  expect(range?.formulas?.flat().every((formula) => formula === null)).toBe(true);
});

test("every file that writes into workbooks is tried by one of these tests", () => {
  const here = readFileSync(__filename, "utf8");
  const source = join(__dirname, "../../src");
  const own = ["workbook", "host"];
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const writing = files.filter((file) => {
    if (!/\.tsx?$/.test(file) || own.includes(file.split("/")[0] ?? "")) return false;
    const text = readFileSync(join(source, file), "utf8");
    return /\.apply\(/.test(text) && /"[./]+\/workbook\/(port|patch|xlsx|officejs|memory)\b/.test(text);
  });
  expect(writing.filter((file) => !noWriters.includes(file)).sort()).toEqual(Object.keys(writingFiles).sort());
  for (const name of Object.values(writingFiles).flat()) expect([name, name in writers || here.includes(`"${name}"`)]).toEqual([name, true]);
  for (const name of adding) expect(writers).toHaveProperty([name]);
});

const bundle = join(__dirname, "../../dist/headless/host.js");
(existsSync(bundle) ? describe : describe.skip)("in Excel, as office.js writes it", () => {
  let host: HeadlessHost;
  let workbook: OfficeWorkbook;

  beforeAll(async () => {
    host = await startHost();
    await host.open(XlsxWorkbook.blank("Hoja1").bytes());
    workbook = new OfficeWorkbook();
    await placePlan(workbook, hostilePlan(), "es");
  }, 300_000);
  afterAll(async () => {
    await cleanedUp();
    host.dispose();
  });

  let known = 0;
  test("the sheets of the plan", async () => {
    known = await textsInWorkbook(workbook);
    expect(known).toBeGreaterThan(2000);
  }, 120_000);

  test.each(sample(Object.entries(writers), 4))("%s", async (writer, write) => {
    const before = known;
    await write(workbook);
    known = await textsInWorkbook(workbook);
    expect(known).toBeGreaterThan(2000);
    if (adding.includes(writer)) expect(known).toBeGreaterThan(before);
    // What the host saves has its text in shared strings, which are counted nowhere here; no formula and no link has any.
    textsInPackage(await host.save());
  }, 300_000);

  test("an adopted sheet", async () => {
    await host.open(XlsxWorkbook.blank("Hoja1").bytes());
    await adopts(workbook);
    await textsInWorkbook(workbook);
    textsInPackage(await host.save());
  }, 300_000);

  test("freezing writes what a function gave as text", async () => {
    const texts = hostileTexts.map((text) => [text, text]);
    const file = XlsxWorkbook.blank("Informe");
    await file.apply([{ kind: "write-formulas", sheet: "Informe", row: 0, column: 0, formulas: [["=PLAN.SCORECARD()"]] }]);
    await host.open(file.bytes());
    CustomFunctions.associate("SCORECARD", () => texts);
    host.registerFunctions("PLAN", [{ id: "SCORECARD", name: "SCORECARD", parameters: [], result: { dimensionality: "matrix" } }]);
    await host.calculated();
    await until(async () => (await textsInWorkbook(workbook)) === 2 * texts.length);
    await freezeFormulas(workbook);
    const [range] = (await workbook.read({ tables: "none", sheets: ["Informe"], details: true })).ranges;
    expect(range?.values).toEqual(texts);
    expect(range?.formulas?.flat().every((formula) => formula === null)).toBe(true);
    textsInPackage(await host.save());
  }, 120_000);
});
