import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../../src/app/changes/restore";
import { createTemplate, placePlan } from "../../../../src/app/create-template";
import { samplePlan } from "../../../../src/app/sample-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { WorkbookContent } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sample } from "../../../volume";
import { cells } from "./fidelity/cells";
import { faultsOf } from "./fidelity/check-package";
import { trespasses, type Allowance } from "./fidelity/compare-packages";
import { dialectBytes, dialects } from "./fidelity/dialects";
import { drawings } from "./fidelity/drawings";
import type { Features } from "./fidelity/features";
import { PackageDraft } from "./fidelity/package-draft";
import { allowedAfterUndo, allowedMoreRows, allowedOverCells, allowedRowsUndone, allowedTemplate, moreRows, overCells, withRestorePart } from "./fidelity/patches";
import { partsOf } from "./fidelity/read-parts";
import { sheets } from "./fidelity/sheets";
import { tables } from "./fidelity/tables";
import { workbooks } from "./fidelity/workbooks";

interface Made {
  bytes: Uint8Array;
  features: Features | null;
}

const made: [string, Made][] = [
  ...[...cells, ...sheets, ...tables, ...drawings, ...workbooks].map((features): [string, Made] => {
    const draft = new PackageDraft();
    features.build(draft);
    return [features.name, { bytes: draft.bytes(), features }];
  }),
  ...dialects.map((dialect): [string, Made] => [dialect.name, { bytes: dialectBytes(dialect), features: null }]),
];
const withTables = made.flatMap(([name, { bytes, features }]) => (features?.table ? [[name, bytes, features.table] as const] : []));

const now = () => new Date("2026-11-26T10:00:00Z");
const template = { language: "es", firstYear: 2024, years: 1 } as const;

/** Excel would open the file without a word, and nothing differs but what the patch concerns. */
function expectFaithful(before: Uint8Array, after: Uint8Array, allowance: Allowance): void {
  const [old, patched] = [partsOf(before), partsOf(after)];
  expect(trespasses(old, patched, allowance)).toEqual([]);
  expect(faultsOf(patched)).toEqual([]);
}

async function contentOf(workbook: XlsxWorkbook, wanted: readonly string[] | null = null, table = ""): Promise<WorkbookContent> {
  const { sheets: all } = await workbook.read({ tables: "none" });
  return workbook.read({ tables: [table], sheets: wanted ?? all.map(({ name }) => name), details: true, merged: true });
}

/** Cells as they count: a formula without the value that Excel reckons. */
const known = ({ ranges }: WorkbookContent) =>
  ranges.flatMap(({ sheet, row, column, values, formulas, numberFormats }) =>
    values.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const formula = formulas?.[down]?.[right] ?? null;
        return value === null && formula === null ? [] : [{ sheet, row: row + down, column: column + right, content: formula ?? value, format: numberFormats?.[down]?.[right] }];
      }),
    ),
  );

test("there are more than forty workbooks, each with a name of its own", () => {
  expect(new Set(made.map(([name]) => name)).size).toBe(made.length);
  expect(made.length).toBeGreaterThan(40);
});

describe.each(sample(made, 12))("a workbook with %s", (_name, { bytes, features }) => {
  const open = () => XlsxWorkbook.open(bytes);

  test("is a good package before it is touched", () => expect(faultsOf(partsOf(bytes))).toEqual([]));

  test("keeps everything when it is opened and saved", async () => {
    expectFaithful(bytes, (await open()).bytes(), { touched: new Map() });
  });

  test("keeps everything when the sheets of a plan are added, and when they are taken away again", async () => {
    const workbook = await open();
    const before = await contentOf(workbook);
    const { added } = await createTemplate(new KeepingWorkbook(workbook, "create", now), template);
    expect(added).toContain("Metas de producto");
    expectFaithful(bytes, workbook.bytes(), allowedTemplate(partsOf(bytes)));
    expect(known(await contentOf(workbook, before.sheets.map(({ name }) => name)))).toEqual(known(before));
    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    expectFaithful(bytes, workbook.bytes(), allowedAfterUndo(partsOf(bytes)));
  });

  test("keeps everything beside the cells that are written", async () => {
    const workbook = await open();
    await workbook.apply(overCells("Datos"));
    expectFaithful(bytes, workbook.bytes(), allowedOverCells(partsOf(bytes), features, "Datos"));
  });

  test("has its cells again when writing over them is undone", async () => {
    const workbook = await open();
    const before = await contentOf(workbook);
    await new KeepingWorkbook(workbook, "other", now).apply(overCells("Datos"));
    expect(known(await contentOf(workbook))).not.toEqual(known(before));
    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    expect(known(await contentOf(workbook))).toEqual(known(before));
    expectFaithful(bytes, workbook.bytes(), withRestorePart(partsOf(bytes), allowedOverCells(partsOf(bytes), features, "Datos")));
  });
});

describe.each(withTables)("the table of a workbook with %s", (_name, bytes, table) => {
  test("grows, and nothing else changes", async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    await workbook.apply(moreRows(table.name));
    expectFaithful(bytes, workbook.bytes(), allowedMoreRows(partsOf(bytes), table));
    expect((await contentOf(workbook, [], table.name)).tables[0]?.rows.map(([code, value]) => [code, value])).toEqual([["02", 2], ["03", 3], ["04", 4], ["05", 5], ["06", 70], ["=07", null]]);
  });

  test("is as it was when the rows are taken away again", async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    const before = await contentOf(workbook, null, table.name);
    await new KeepingWorkbook(workbook, "other", now).apply(moreRows(table.name));
    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    const after = await contentOf(workbook, null, table.name);
    expect(after.tables).toEqual(before.tables);
    expect(known(after)).toEqual(known(before));
    expectFaithful(bytes, workbook.bytes(), withRestorePart(partsOf(bytes), allowedRowsUndone(partsOf(bytes), table)));
  });
});

test("a workbook with everything keeps it when a whole plan is placed", async () => {
  const draft = new PackageDraft();
  for (const { name, build } of [...sheets, ...workbooks, ...cells]) {
    if (/validations|conditional|threaded|protected|custom XML|task pane|properties|names of every|links|merged|windows|1904/.test(name)) build(draft);
  }
  const bytes = draft.bytes();
  const workbook = await XlsxWorkbook.open(bytes);
  await placePlan(workbook, parsePlan(samplePlan).plan, "es");
  expectFaithful(bytes, workbook.bytes(), allowedTemplate(partsOf(bytes)));
});
