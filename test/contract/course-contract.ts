import type { WorkbookPatch } from "../../src/workbook/patch";
import type { TableContent } from "../../src/workbook/port";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import type { ContractSubject } from "./workbook-contract";

/** What the suite has at hand. */
interface CourseTools {
  subject(): ContractSubject;
  apply(...patch: WorkbookPatch): Promise<void>;
  failure(...patch: WorkbookPatch): Promise<[WorkbookErrorCode, string | null]>;
  table(name: string): Promise<TableContent | undefined>;
  /** A sheet with a table of two goals. */
  goals: WorkbookPatch;
}

/** How a writing goes: followed, stopped, refused; and what the user does meanwhile. */
export function courseContract({ subject, apply, failure, table, goals }: CourseTools): void {
  describe("a writing that is followed", () => {
    it("tells how far it is, up to the end", async () => {
      const shares: number[] = [];
      await subject().workbook.apply(goals, { progress: (share) => shares.push(share) });
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
    });

    it("writes nothing once it is cancelled", async () => {
      const stop = new AbortController();
      stop.abort();
      await expect(subject().workbook.apply(goals, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
      expect(await table("TblMetas")).toBeUndefined();
    });
  });

  describe("errors", () => {
    beforeEach(() => apply(...goals));
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

    it.each<[WorkbookErrorCode, string, WorkbookPatch[number]]>([
      ["sheet-exists", "metas", { kind: "add-sheet", sheet: "metas" }],
      ["unexpected", "a/b", { kind: "add-sheet", sheet: "a/b" }],
      ["sheet-missing", "Nada", { kind: "write-values", sheet: "Nada", row: 0, column: 0, values: [[1]] }],
      ["sheet-missing", "Nada", { kind: "write-formulas", sheet: "Nada", row: 0, column: 0, formulas: [["=1"]] }],
      ["sheet-missing", "Nada", { kind: "freeze-panes", sheet: "Nada", rows: 1, columns: 0 }],
      ["sheet-missing", "Nada", { kind: "activate-sheet", sheet: "Nada" }],
      ["sheet-missing", "Nada", { kind: "allow-list", sheet: "Metas", range: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, source: { sheet: "Nada", range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }, strict: true }],
      ["table-missing", "TblNada", { kind: "append-rows", table: "TblNada", rows: [[1]] }],
      ["table-missing", "TblNada", { kind: "add-columns", table: "TblNada", headers: ["a"] }],
      ["table-exists", "tblmetas", { kind: "add-table", sheet: "Metas", name: "tblmetas", row: 20, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" }],
      ["no-room", "TblMetas", { kind: "add-table", sheet: "Metas", name: "TblOtra", row: 4, column: 3, rowCount: 2, columnCount: 2, style: "TableStyleLight1" }],
      ["unexpected", "TblMetas", { kind: "append-rows", table: "TblMetas", rows: [[1, 2]] }],
      ["unexpected", "TblMetas", { kind: "add-columns", table: "TblMetas", headers: ["CÓDIGO"] }],
      ["unexpected", "TblVacia", { kind: "add-table", sheet: "Metas", name: "TblVacia", row: 20, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" }],
      ["sheet-missing", "Nada", { kind: "prompt-input", sheet: "Nada", range: cell, title: "", message: "a" }],
      ["text-too-long", "Metas", { kind: "prompt-input", sheet: "Metas", range: cell, title: "x".repeat(33), message: "a" }],
      ["text-too-long", "Metas", { kind: "prompt-input", sheet: "Metas", range: cell, title: "", message: "x".repeat(256) }],
      ["sheet-missing", "Nada", { kind: "conditional-format", sheet: "Nada", range: cell, rule: { formula: "=TRUE" }, format: { bold: true } }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { formula: "TRUE" }, format: { bold: true } }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { formula: "=PLAN.COHERENCE()>1" }, format: { bold: true } }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { formula: "=TblMetas[Código]=1" }, format: { bold: true } }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { formula: "=TRUE" }, format: {} }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { scale: [{ at: 1, color: "#FFFFFF" }, { at: 1, color: "#000000" }] } }],
      ["unexpected", "Metas", { kind: "conditional-format", sheet: "Metas", range: cell, rule: { scale: [{ at: 0, color: "white" }, { at: 1, color: "#000000" }] } }],
      ["sheet-missing", "Nada", { kind: "set-page", sheet: "Nada", paper: "a4", orientation: "portrait", fitToWidth: true, titleRows: null }],
      ["unexpected", "Metas", { kind: "set-page", sheet: "Metas", paper: "a4", orientation: "portrait", fitToWidth: true, titleRows: [3, 2] }],
      ["text-too-long", "Metas", { kind: "set-page", sheet: "Metas", paper: "a4", orientation: "portrait", fitToWidth: true, titleRows: null, footer: { left: "x".repeat(128), right: "x".repeat(128) } }],
      ["sheet-missing", "Nada", { kind: "hide-sheet", sheet: "Nada", level: "hidden" }],
      ["sheet-missing", "Nada", { kind: "remove-sheet", sheet: "Nada" }],
      ["text-too-long", "Metas!A1", { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [["x".repeat(32768)]] }],
      ["unexpected", "Metas!B1", { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [[1, NaN]] }],
    ])("%s at %s", async (code, place, operation) => {
      expect(await failure(operation)).toEqual([code, place]);
      expect((await table("TblMetas"))?.rows).toHaveLength(2);
    });
  });

  describe("watching", () => {
    it("tells of the user's changes, not of its own, until it is stopped", async () => {
      await apply(...goals);
      let calls = 0;
      const stop = await subject().workbook.watch(() => {
        calls++;
        throw new Error("a listener that fails");
      });
      await apply({ kind: "append-rows", table: "TblMetas", rows: [["0403", "a", 1]] });
      expect(calls).toBe(0);
      await subject().edit?.("Metas", 3, 3, 99);
      if (subject().edit) expect(calls).toBeGreaterThan(0);
      await stop();
      const before = calls;
      await subject().edit?.("Metas", 3, 3, 98);
      expect(calls).toBe(before);
    });

    it("selects a cell", async () => {
      await apply(...goals);
      await expect(subject().workbook.select({ sheet: "Metas", row: 3, column: 1 })).resolves.toBeUndefined();
    });
  });
}
