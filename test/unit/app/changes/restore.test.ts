import { KeepingWorkbook, type PlannedWriting, type WritingDesk } from "../../../../src/app/changes/keeping-workbook";
import { readRestorePoints, restoreLimits, restoreNamespace } from "../../../../src/app/changes/restore-part";
import { listRestorePoints, undoLatest } from "../../../../src/app/changes/restore";
import { createTemplate } from "../../../../src/app/create-template";
import { describeTrouble } from "../../../../src/app/describe-trouble";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import type { WorkbookPatch } from "../../../../src/workbook/patch";
import type { Workbook, WritingCourse } from "../../../../src/workbook/port";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

const now = () => new Date("2026-11-26T10:00:00Z");

/** A sheet of an office: a table with a formula column, and a note below it. */
const office: WorkbookPatch = [
  { kind: "add-sheet", sheet: "Metas" },
  { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [["Código", "Meta", "Valor"], ["01", "Acueducto", 10], ["02", "Vías", 20]] },
  { kind: "add-table", sheet: "Metas", name: "TblMetas", row: 0, column: 0, rowCount: 2, columnCount: 3, style: "TableStyleLight1" },
  { kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [["Nota", "revisar", 45292]] },
  { kind: "write-formulas", sheet: "Metas", row: 10, column: 2, formulas: [["=SUM(C2:C3)"]] },
  { kind: "format-range", sheet: "Metas", range: { row: 9, column: 2, rowCount: 1, columnCount: 1 }, format: { numberFormat: "yyyy-mm-dd" } },
];

/** A write of every kind that adds or overwrites. */
const writing: WorkbookPatch = [
  { kind: "append-rows", table: "TblMetas", rows: [["03", "Escuelas", 30], ["04", "Salud", null]] },
  { kind: "add-columns", table: "TblMetas", headers: ["2024", "2025"] },
  { kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [["Aviso", "revisar", 7]] },
  { kind: "write-values", sheet: "Metas", row: 10, column: 2, values: [[60]] },
  { kind: "write-values", sheet: "Metas", row: 11, column: 0, values: [["nuevo"]] },
  { kind: "format-range", sheet: "Metas", range: { row: 9, column: 2, rowCount: 1, columnCount: 1 }, format: { numberFormat: "0.00" } },
  { kind: "add-sheet", sheet: "Otra" },
  { kind: "write-values", sheet: "Otra", row: 2, column: 1, values: [["Título", 1], ["=texto", true]] },
  { kind: "set-part", namespace: "urn:articula:prueba", xml: '<p xmlns="urn:articula:prueba">2</p>' },
];

const everything = async (workbook: Workbook) => {
  const { sheets } = await workbook.read({ tables: "none" });
  const content = await workbook.read({ tables: "all", sheets: sheets.map(({ name }) => name), details: true, partNamespace: "urn:articula:prueba" });
  // A file has no value of a formula until Excel reckons it.
  return { ...content, ranges: content.ranges.map((range) => ({ ...range, values: range.values.map((row, down) => row.map((value, at) => (range.formulas?.[down]?.[at] ? "f" : value))) })) };
};

const adapters: [string, () => Workbook & { reopened(): Promise<Workbook> }][] = [
  ["memory", () => Object.assign(new MemoryWorkbook(), { reopened(this: MemoryWorkbook) { return Promise.resolve(this); } })],
  ["xlsx", () => Object.assign(XlsxWorkbook.blank(), { reopened(this: XlsxWorkbook) { return XlsxWorkbook.open(this.bytes()); } })],
];

describe.each(adapters)("restore points in %s", (_name, create) => {
  const start = async () => {
    const workbook = create();
    await workbook.apply([...office, ...(_name === "memory" ? [{ kind: "add-sheet", sheet: "Hoja1" } as const] : [])]);
    return workbook;
  };

  test("bring back every sheet, cell, formula, format and part, also after saving and opening again", async () => {
    const workbook = await start();
    const before = await everything(workbook);
    await new KeepingWorkbook(workbook, "create", now).apply(writing);
    expect(await everything(workbook)).not.toEqual(before);
    const again = await workbook.reopened();
    expect(await listRestorePoints(again)).toMatchObject([
      { id: 1, at: "2026-11-26T10:00:00.000Z", cause: "create", sheets: ["Otra"], rows: 2, columns: 2, cells: 4 },
    ]);
    expect(await undoLatest(again)).toMatchObject({ done: true, conflicts: [] });
    expect(await everything(again)).toEqual(before);
    expect(await undoLatest(again)).toBeNull();
  });

  test("are undone the latest first", async () => {
    const workbook = await start();
    const write = (value: string) => new KeepingWorkbook(workbook, "other", now).apply([{ kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [[value]] }]);
    await write("uno");
    await write("dos");
    const first = async () => (await everything(workbook)).ranges.find(({ sheet }) => sheet === "Metas")?.values[9]?.[0];
    expect((await listRestorePoints(workbook)).map(({ id }) => id)).toEqual([2, 1]);
    await undoLatest(workbook);
    expect(await first()).toBe("uno");
    await undoLatest(workbook);
    expect(await first()).toBe("Nota");
  });

  test("leave what was changed since, and say so first", async () => {
    const workbook = await start();
    await new KeepingWorkbook(workbook, "adopt", now).apply(writing);
    // The user typed: over an overwritten cell, in an added row, in an added column and on the added sheet.
    await workbook.apply([
      { kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [["Mi nota"]] },
      { kind: "write-values", sheet: "Metas", row: 3, column: 1, values: [["Colegios"]] },
      { kind: "write-values", sheet: "Metas", row: 1, column: 3, values: [[5]] },
      { kind: "write-values", sheet: "Otra", row: 9, column: 0, values: [["a mano"]] },
    ]);
    const typed = await everything(workbook);
    const asked = await undoLatest(workbook);
    expect(asked?.done).toBe(false);
    expect(asked?.conflicts).toEqual([
      { kind: "cell", sheet: "Metas", row: 9, column: 0, was: { value: "Nota" }, is: { value: "Mi nota" } },
      { kind: "rows", sheet: "Metas", count: 1 },
      { kind: "columns", sheet: "Metas", headers: ["2024", "2025"] },
      { kind: "sheet", sheet: "Otra" },
    ]);
    expect(await everything(workbook)).toEqual(typed);
    expect((await undoLatest(workbook, "keep"))?.done).toBe(true);
    const { ranges, sheets, tables } = await everything(workbook);
    const metas = ranges.find(({ sheet }) => sheet === "Metas");
    expect(sheets.map(({ name }) => name)).toContain("Otra");
    expect(metas?.values[9]).toEqual(["Mi nota", "revisar", 45292, null, null]);
    expect(metas?.formulas?.[10]?.[2]).toBe("=SUM(C2:C3)");
    expect(tables[0]?.headers).toEqual(["Código", "Meta", "Valor", "2024", "2025"]);
    // The row that was typed into stays; the other one goes.
    expect(tables[0]?.rows).toEqual([["01", "Acueducto", 10, 5, null], ["02", "Vías", 20, null, null], ["03", "Colegios", 30, null, null]]);
  });

  test("bring cells back over what was typed only when that is asked for", async () => {
    const workbook = await start();
    await new KeepingWorkbook(workbook, "adopt", now).apply([writing[2]!]);
    await workbook.apply([{ kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [["Mi nota"]] }]);
    await undoLatest(workbook, "replace");
    expect((await everything(workbook)).ranges.find(({ sheet }) => sheet === "Metas")?.values[9]?.[0]).toBe("Nota");
  });

  test("of a created plan take its sheets away, those typed into excepted", async () => {
    const workbook = await start();
    const before = await everything(workbook);
    await createTemplate(new KeepingWorkbook(workbook, "create", now), { language: "es", firstYear: 2024, years: 4 });
    const again = await workbook.reopened();
    await undoLatest(again);
    expect(await everything(again)).toEqual(before);

    await createTemplate(new KeepingWorkbook(again, "create", now), { language: "es", firstYear: 2024, years: 4 });
    await again.apply([{ kind: "write-values", sheet: "Ejes", row: 4, column: 0, values: [["E1"]] }]);
    expect((await undoLatest(again))?.conflicts).toEqual([{ kind: "sheet", sheet: "Ejes" }]);
    await undoLatest(again, "keep");
    expect((await everything(again)).sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Ejes"]);
  });

  test("take back a writing that is stopped half way", async () => {
    const workbook = await start();
    await new KeepingWorkbook(workbook, "other", now).apply([writing[2]!]);
    const before = await everything(workbook);
    const points = await listRestorePoints(workbook);
    const stop = new AbortController();
    let ended: boolean | null = null;
    const desk: WritingDesk = {
      begin: () => ({ signal: stop.signal, progress: (share) => share > 0.5 && stop.abort() }),
      end: (_writing, done) => (ended = done),
    };
    await expect(new KeepingWorkbook(workbook, "adopt", now, desk).apply([writing[0]!, writing[1]!, writing[6]!, writing[7]!, writing[8]!])).rejects.toMatchObject({ code: "cancelled" });
    expect(ended).toBe(false);
    expect(await everything(workbook)).toEqual(before);
    expect(await listRestorePoints(workbook)).toEqual(points);
  });

  test("write nothing that is not approved, and say what would be written", async () => {
    const workbook = await start();
    const before = await everything(workbook);
    const asked: PlannedWriting[] = [];
    const desk: WritingDesk = { approve: async (planned) => (asked.push(planned), false) };
    await expect(new KeepingWorkbook(workbook, "adopt", now, desk).apply(writing)).rejects.toMatchObject({ code: "cancelled" });
    expect(await everything(workbook)).toEqual(before);
    expect(asked).toEqual([
      {
        cause: "adopt",
        undoable: true,
        keptAsPoint: true,
        dropped: 0,
        summary: {
          sheets: ["Otra"],
          removedSheets: [],
          rows: [{ sheet: "Metas", count: 2 }],
          columns: [{ sheet: "Metas", headers: ["2024", "2025"] }],
          tables: [],
          filled: [{ sheet: "Metas", count: 1, places: ["A12"] }],
          overwritten: [{ sheet: "Metas", count: 3, places: ["A10", "C10", "C11"] }],
          reentered: [],
        },
      },
    ]);
  });

  test("are bounded: the oldest go, and that is said before", async () => {
    const workbook = await start();
    const dropped: number[] = [];
    const desk: WritingDesk = { approve: async (planned) => (dropped.push(planned.dropped), true) };
    for (let number = 0; number < restoreLimits.points + 2; number++) {
      await new KeepingWorkbook(workbook, "other", now, desk).apply([{ kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [[number]] }]);
    }
    expect(dropped.slice(-3)).toEqual([0, 1, 1]);
    expect(await listRestorePoints(workbook)).toHaveLength(restoreLimits.points);
    expect((await listRestorePoints(workbook))[0]?.id).toBe(restoreLimits.points + 2);
  });

  test("say before a writing that it cannot be undone, when what it overwrites is too much to keep", async () => {
    const workbook = await start();
    const text = "x".repeat(30000);
    const big = Array.from({ length: 40 }, () => [text]);
    await workbook.apply([{ kind: "write-values", sheet: "Metas", row: 20, column: 0, values: big }]);
    const asked: boolean[] = [];
    const desk: WritingDesk = { approve: async ({ undoable }) => (asked.push(undoable), true) };
    await new KeepingWorkbook(workbook, "other", now, desk).apply([{ kind: "write-values", sheet: "Metas", row: 20, column: 0, values: big.map(() => ["y"]) }]);
    expect(asked).toEqual([false]);
    expect(await readRestorePoints(workbook)).toEqual([]);
  });

  test("keep text that XML cannot hold", async () => {
    const workbook = await start();
    const odd = "a<b>&\"'\u0007 _x0041_ ]]> ñ 😀\n";
    await workbook.apply([{ kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [[odd]] }]);
    await new KeepingWorkbook(workbook, "other", now).apply([{ kind: "write-values", sheet: "Metas", row: 9, column: 0, values: [["b"]] }]);
    const again = await workbook.reopened();
    expect((await again.read({ tables: "none", partNamespace: restoreNamespace })).part).toContain("<restore");
    await undoLatest(again);
    expect((await everything(again)).ranges.find(({ sheet }) => sheet === "Metas")?.values[9]?.[0]).toBe(odd);
  });
});

/** A workbook in which somebody types while an undo is written, which then breaks off, and with it what would put that back. */
class BreakingWorkbook extends MemoryWorkbook {
  broken = false;

  override async apply(patch: WorkbookPatch, course: WritingCourse = {}): Promise<void> {
    if (!this.broken) return super.apply(patch, course);
    course.begins?.();
    course.lookout?.overwrote([{ sheet: "Hoja1", row: 0, column: 0, content: { value: "a mano" } }, { sheet: "Hoja1", row: 1, column: 0, content: { value: null } }]);
    throw new WorkbookError("busy");
  }
}

test("an undo that fails says also what others wrote meanwhile, when putting that back fails too", async () => {
  const workbook = new BreakingWorkbook();
  await workbook.apply([{ kind: "add-sheet", sheet: "Hoja1" }, { kind: "write-values", sheet: "Hoja1", row: 0, column: 0, values: [["uno"], ["dos"]] }]);
  await new KeepingWorkbook(workbook, "other", now).apply([{ kind: "write-values", sheet: "Hoja1", row: 0, column: 0, values: [["tres"], ["cuatro"]] }]);
  workbook.broken = true;
  const failure: unknown = await undoLatest(workbook).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "busy", leftPart: "undone-in-part" });
  expect(describeTrouble(failure, "es").remedy).toMatch(/use Deshacer otra vez para terminar\. .*Hoja1!A1 \(«a mano»\), Hoja1!A2 \(vacía\)/);
  expect(describeTrouble(failure, "en").remedy).toMatch(/use Undo again to finish it\. .*Hoja1!A1 \(“a mano”\), Hoja1!A2 \(blank\)/);
});
