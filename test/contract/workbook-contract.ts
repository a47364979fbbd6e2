import type { CellValue } from "../../src/plan/cell-value";
import type { CellBlock, WorkbookPatch } from "../../src/workbook/patch";
import type { RangeContent, TableContent, Workbook } from "../../src/workbook/port";
import { courseContract } from "./course-contract";
import { lookContract, type LookProbes } from "./look-contract";
import { pictureContract, type PictureProbes } from "./picture-contract";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbook-error";

/** An empty workbook of one adapter, with what only this adapter can tell or do. */
export interface ContractSubject extends LookProbes, PictureProbes {
  workbook: Workbook;
  /** Types into a cell as the user would. Absent where there is no user. */
  edit?(sheet: string, row: number, column: number, value: CellValue): Promise<void>;
  /** What the drop-down list of a cell draws on: `a,b` or `'Listas'!$A$2:$A$4`; null when there is none. */
  listSource?(sheet: string, row: number, column: number): Promise<string | null>;
  /** True where it is the host that lets lists and charts grow with a table, and the host at hand does not. */
  listsStay?: boolean;
  /** Merges cells as the user would. */
  merge(sheet: string, block: CellBlock): Promise<void>;
  /** True where formulas keep their text when a sheet they name is removed, since nothing computes there. */
  formulasStay?: boolean;
  formula?(sheet: string, row: number, column: number): Promise<string | null>;
  /** The same workbook after it was stored and opened again, where there is a file. */
  reopen?(): Promise<Workbook>;
  dispose?(): Promise<void> | void;
}

/** What every adapter of the port must do, run against one adapter. */
export function workbookContract(adapter: string, create: () => Promise<ContractSubject>): void {
  describe(`workbook contract: ${adapter}`, () => {
    let subject: ContractSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.dispose?.());

    const apply = (...patch: WorkbookPatch) => subject.workbook.apply(patch);
    const stored = async () => (subject.reopen ? subject.reopen() : subject.workbook);
    const range = async (sheet: string): Promise<RangeContent> => {
      const { ranges } = await (await stored()).read({ tables: "none", sheets: [sheet] });
      return ranges[0] ?? { sheet: "", row: -1, column: -1, values: [] };
    };
    const table = async (name: string): Promise<TableContent | undefined> =>
      (await (await stored()).read({ tables: [name] })).tables[0];
    const failure = async (...patch: WorkbookPatch): Promise<[WorkbookErrorCode, string | null]> => {
      const error: unknown = await apply(...patch).then(() => null, (caught: unknown) => caught);
      if (!(error instanceof WorkbookError)) throw new Error(`expected a WorkbookError, got ${String(error)}`);
      return [error.code, error.place];
    };
    const sheetOf = (values: CellValue[][], row = 0, column = 0): WorkbookPatch => [
      { kind: "add-sheet", sheet: "Metas" },
      { kind: "write-values", sheet: "Metas", row, column, values },
    ];
    const goals: WorkbookPatch = [
      ...sheetOf([["Código", "Meta de resultado", "Línea base"], ["0401", "Aumentar la cobertura", 12.5], ["0402", "Reducir el déficit", 0]], 2, 1),
      { kind: "add-table", sheet: "Metas", name: "TblMetas", row: 2, column: 1, rowCount: 2, columnCount: 3, style: "TableStyleLight9" },
    ];

    describe("sheets and values", () => {
      it("lists sheets in order and leaves out what is absent", async () => {
        await apply({ kind: "add-sheet", sheet: "Plan anual" }, { kind: "add-sheet", sheet: "Línea 'ñ' & más", tabColor: "#1F6FEB" });
        const content = await (await stored()).read({ tables: ["NoExiste"], sheets: ["Nada", "plan ANUAL"], partNamespace: "urn:nada" });
        expect(content.sheets.slice(-2)).toEqual([
          { name: "Plan anual", hidden: false },
          { name: "Línea 'ñ' & más", hidden: false },
        ]);
        expect(content.tables).toEqual([]);
        expect(content.ranges).toEqual([{ sheet: "Plan anual", row: 0, column: 0, values: [] }]);
        expect(content.part).toBeNull();
      });

      it("adds a sheet without gridlines", async () => {
        await apply({ kind: "add-sheet", sheet: "Inicio", showGridlines: false });
        expect((await range("Inicio")).values).toEqual([]);
      });

      it("keeps values of every type, and text as text whatever it looks like", async () => {
        const values: CellValue[][] = [
          ["=1+1", "+57 1", "-5", "@sum", "'citado"],
          ["0401", "12,5", "7,75%", "TRUE", "#N/A"],
          ["1/2/2024", "mayo 2024", "1E5", "\tsangría", " espacios  "],
          ["Ñandú, ¿cómo? €", "a\nb", "<b>&\"'", "_x0041_", "VERDADERO"],
          [0, -12.75, 1e15, true, false],
          [0.1, 45292, 1 / 3, "NP", null],
        ];
        await apply(...sheetOf(values, 3, 2));
        expect(await range("Metas")).toEqual({ sheet: "Metas", row: 3, column: 2, values });
      });

      it("tells the merged areas that begin in the used range, where they are asked for", async () => {
        const block = (row: number, column: number, rowCount: number, columnCount: number): CellBlock => ({ row, column, rowCount, columnCount });
        await apply(...sheetOf([["PLAN, 'A'", null, null], ["Eje", "Meta", 2024], ["Agua", "Tubos", 1], [null, "Bombas", 2]], 1, 1));
        await subject.merge("Metas", block(3, 1, 2, 1));
        await subject.merge("Metas", block(1, 1, 1, 3));
        await subject.merge("Metas", block(20, 20, 2, 2));
        const request = { tables: "none", sheets: ["Metas"] } as const;
        const { ranges } = await (await stored()).read({ ...request, merged: true });
        expect(ranges).toEqual([
          {
            sheet: "Metas",
            row: 1,
            column: 1,
            values: [["PLAN, 'A'", null, null], ["Eje", "Meta", 2024], ["Agua", "Tubos", 1], [null, "Bombas", 2]],
            merged: [block(1, 1, 1, 3), block(3, 1, 2, 1)],
          },
        ]);
        expect((await (await stored()).read(request)).ranges[0]?.merged).toBeUndefined();
      });

      it("tells that nothing is merged", async () => {
        await apply(...sheetOf([["a"]]));
        expect((await (await stored()).read({ tables: "none", sheets: ["Metas"], merged: true })).ranges[0]?.merged).toEqual([]);
      });

      it("keeps long text", async () => {
        const text = "á1".repeat(16383);
        await apply(...sheetOf([[text]]));
        expect((await range("Metas")).values).toEqual([[text]]);
      });

      it("empties cells with null and takes empty text for nothing", async () => {
        await apply(...sheetOf([["a", "b"], ["c", "d"]]));
        await apply({ kind: "write-values", sheet: "METAS", row: 0, column: 0, values: [[null, "b2"], ["", null]] });
        expect(await range("Metas")).toEqual({ sheet: "Metas", row: 0, column: 1, values: [["b2"]] });
      });

      it("tells which block a formula fills, and lets values take its place and the formula come back", async () => {
        const filling: WorkbookPatch = [{ kind: "write-formulas", sheet: "Metas", row: 1, column: 1, formulas: [["=SEQUENCE(3,2)"]], fills: { rowCount: 3, columnCount: 2 } }];
        await apply(...sheetOf([["a", "b"]]), ...filling, { kind: "write-formulas", sheet: "Metas", row: 6, column: 0, formulas: [["=1+1"]] });
        const places = [[1, 1], [1, 2], [6, 0], [0, 0]].map(([row = 0, column = 0]) => ({ sheet: "metas", row, column }));
        const spills = async () => (await (await stored()).read({ tables: "none", spillsOf: [...places, { sheet: "Nada", row: 0, column: 0 }] })).spills;
        expect(await spills()).toEqual([{ row: 1, column: 1, rowCount: 3, columnCount: 2 }, null, null, null, null]);
        await apply({ kind: "write-values", sheet: "Metas", row: 1, column: 1, values: [[1, 2], [3, 4], [5, 6]] });
        expect((await spills())[0]).toBeNull();
        const { ranges } = await (await stored()).read({ tables: "none", sheets: ["Metas"], details: true });
        expect(ranges[0]?.values.slice(1, 4)).toEqual([[null, 1, 2], [null, 3, 4], [null, 5, 6]]);
        expect(ranges[0]?.formulas?.flat().filter((text) => text !== null)).toEqual(["=1+1"]);
        await apply({ kind: "write-values", sheet: "Metas", row: 1, column: 1, values: [[null, null], [null, null], [null, null]] }, ...filling);
        expect((await spills())[0]).toEqual({ row: 1, column: 1, rowCount: 3, columnCount: 2 });
        const again = await (await stored()).read({ tables: "none", sheets: ["Metas"], details: true });
        expect(again.ranges[0]?.formulas?.flat().filter((text) => text !== null)).toEqual(["=SEQUENCE(3,2)", "=1+1"]);
      });

      it("refuses several formulas that fill one block, and a block beyond the sheet", async () => {
        await apply(...sheetOf([["a"]]));
        const formulas = (text: string[], column: number): WorkbookPatch => [{ kind: "write-formulas", sheet: "Metas", row: 0, column, formulas: [text], fills: { rowCount: 2, columnCount: 2 } }];
        expect(await failure(...formulas(["=1", "=2"], 0))).toEqual(["unexpected", "Metas"]);
        expect((await failure(...formulas(["=1"], 16383)))[0]).toBe("too-large");
      });

      it("reads a formula's value, not its text", async () => {
        await apply(...sheetOf([[2], [3]]), { kind: "write-formulas", sheet: "Metas", row: 2, column: 0, formulas: [["=SUM(A1:A2)"]] });
        const { values } = await range("Metas");
        expect(values.slice(0, 2)).toEqual([[2], [3]]);
        expect([undefined, null, 5]).toContain(values[2]?.[0]);
        if (subject.formula) expect(await subject.formula("Metas", 2, 0)).toBe("=SUM(A1:A2)");
      });
    });

    describe("tables", () => {
      it("gives headers, rows and place", async () => {
        await apply(...goals);
        expect(await table("tblmetas")).toEqual({
          name: "TblMetas",
          sheet: "Metas",
          row: 2,
          column: 1,
          headers: ["Código", "Meta de resultado", "Línea base"],
          rows: [["0401", "Aumentar la cobertura", 12.5], ["0402", "Reducir el déficit", 0]],
        });
        expect((await (await stored()).read({ tables: "all" })).tables.map(({ name }) => name)).toEqual(["TblMetas"]);
        expect((await (await stored()).read({ tables: "none" })).tables).toEqual([]);
      });

      it("appends rows and grows", async () => {
        await apply(...goals, { kind: "append-rows", table: "TblMetas", rows: [["=0403", "Nueva", 1], ["0404", null, true]] });
        await apply({ kind: "append-rows", table: "TblMetas", rows: [["0405", "-Otra", null]] });
        expect((await table("TblMetas"))?.rows).toEqual([
          ["0401", "Aumentar la cobertura", 12.5],
          ["0402", "Reducir el déficit", 0],
          ["=0403", "Nueva", 1],
          ["0404", null, true],
          ["0405", "-Otra", null],
        ]);
      });

      it("fills blank rows first, and those with the formulas of calculated columns", async () => {
        await apply(
          ...sheetOf([["Código", "Valor", "Doble"], ["a", 1, null], [" ", null, null], [null, null, null]]),
          { kind: "add-table", sheet: "Metas", name: "TblDoble", row: 0, column: 0, rowCount: 3, columnCount: 3, style: "TableStyleLight1" },
          { kind: "write-formulas", sheet: "Metas", row: 1, column: 2, formulas: [["=TblDoble[[#This Row],[Valor]]*2"], ["=TblDoble[[#This Row],[Valor]]*2"], ["=TblDoble[[#This Row],[Valor]]*2"]] },
          { kind: "append-rows", table: "TblDoble", rows: [["b", 2, null]] },
        );
        const rows = (await table("TblDoble"))?.rows.map((row) => row.slice(0, 2));
        expect(rows).toEqual([["a", 1], ["b", 2], [null, null]]);
        if (subject.formula) expect(await subject.formula("Metas", 2, 2)).toContain("Valor");
      });

      it("does not take a row with a formula of its own for a blank one", async () => {
        await apply(
          ...goals,
          { kind: "write-values", sheet: "Metas", row: 4, column: 1, values: [[null, null, null]] },
          { kind: "write-formulas", sheet: "Metas", row: 4, column: 3, formulas: [["=SUM(D4:D4)"]] },
        );
        await apply({ kind: "append-rows", table: "TblMetas", rows: [["0403", "a", 1]] });
        expect((await table("TblMetas"))?.rows).toHaveLength(3);
        if (subject.formula) expect(await subject.formula("Metas", 4, 3)).toBe("=SUM(D4:D4)");
      });

      it("adds columns at the right end", async () => {
        await apply(...goals, { kind: "add-columns", table: "TblMetas", headers: ["Año 1\n(2024)", "Fuente"] });
        const content = await table("TblMetas");
        expect(content?.headers).toEqual(["Código", "Meta de resultado", "Línea base", "Año 1\n(2024)", "Fuente"]);
        expect(content?.rows[0]).toEqual(["0401", "Aumentar la cobertura", 12.5, null, null]);
      });

      it("calls columns as their header cells say", async () => {
        await apply(...goals, { kind: "write-values", sheet: "Metas", row: 2, column: 2, values: [["Meta"]] });
        expect((await table("TblMetas"))?.headers).toEqual(["Código", "Meta", "Línea base"]);
      });

      it("does not write over cells that stand where it would grow", async () => {
        await apply(...goals, { kind: "write-values", sheet: "Metas", row: 6, column: 3, values: [["nota"]] }, { kind: "write-values", sheet: "Metas", row: 3, column: 5, values: [["al lado"]] });
        expect(await failure({ kind: "append-rows", table: "TblMetas", rows: [["1", "a", 1], ["2", "b", 2]] })).toEqual(["no-room", "TblMetas"]);
        expect(await failure({ kind: "add-columns", table: "TblMetas", headers: ["Uno", "Dos"] })).toEqual(["no-room", "TblMetas"]);
        expect((await table("TblMetas"))?.rows).toHaveLength(2);
      });
    });

    describe("lists, formats, parts", () => {
      const list = (range: WorkbookPatch[number]): WorkbookPatch => [...goals, { kind: "add-sheet", sheet: "Listas de valores" }, range];

      it("gives cells a list of words", async () => {
        await apply(...list({ kind: "allow-list", sheet: "Metas", range: { row: 3, column: 1, rowCount: 2, columnCount: 1 }, source: { words: ["Sí", "No"] }, strict: true, prompt: { title: "Elija", message: "Sí o no" } }));
        if (!subject.listSource) return;
        expect(await subject.listSource("Metas", 4, 1)).toBe("Sí,No");
        expect(await subject.listSource("Metas", 5, 1)).toBeNull();
      });

      it("lets lists grow with the table they cover and the table they draw on", async () => {
        await apply(
          ...goals,
          { kind: "add-sheet", sheet: "Otra" },
          { kind: "allow-list", sheet: "Otra", range: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, source: { sheet: "Metas", range: { row: 3, column: 1, rowCount: 2, columnCount: 1 } }, strict: false },
          { kind: "allow-list", sheet: "Metas", range: { row: 3, column: 2, rowCount: 2, columnCount: 1 }, source: { words: ["A"] }, strict: false },
        );
        await apply({ kind: "append-rows", table: "TblMetas", rows: [["0403", "A", 1]] });
        expect((await table("TblMetas"))?.rows).toHaveLength(3);
        if (!subject.listSource || subject.listsStay) return;
        expect(await subject.listSource("Otra", 0, 0)).toBe("'Metas'!$B$4:$B$6");
        expect(await subject.listSource("Metas", 5, 2)).toBe("A");
      });

      it("takes formats, widths and frozen panes without changing values", async () => {
        await apply(
          ...goals,
          { kind: "format-range", sheet: "Metas", range: { row: 2, column: 1, rowCount: 1, columnCount: 3 }, format: { bold: true, italic: false, fontSize: 12, fontColor: "#FFFFFF", fill: "#0B5394", wrap: true, horizontal: "center", vertical: "top" } },
          { kind: "format-range", sheet: "Metas", range: { row: 3, column: 3, rowCount: 2, columnCount: 1 }, format: { numberFormat: "#,##0.00" } },
          { kind: "set-column-widths", sheet: "Metas", column: 1, widths: [10, 40, 14.5] },
          { kind: "freeze-panes", sheet: "Metas", rows: 3, columns: 2 },
          { kind: "activate-sheet", sheet: "Metas" },
        );
        expect((await table("TblMetas"))?.rows[0]).toEqual(["0401", "Aumentar la cobertura", 12.5]);
      });

      it("keeps one part a namespace and replaces it", async () => {
        const xml = (version: number) => `<plan xmlns="urn:articula:esquema" version="${version}">Ñ &amp; más</plan>`;
        const namespace = "urn:articula:esquema";
        await apply({ kind: "set-part", namespace: "urn:articula:otro", xml: '<otro xmlns="urn:articula:otro"/>' });
        await apply({ kind: "set-part", namespace, xml: xml(1) });
        expect((await (await stored()).read({ tables: "none", partNamespace: namespace })).part).toBe(xml(1));
        await apply({ kind: "set-part", namespace, xml: xml(2) });
        expect((await (await stored()).read({ tables: "none", partNamespace: namespace })).part).toBe(xml(2));
      });
    });

    describe("taking away what was added", () => {
      it("ends a table above its last rows and leaves what stands below", async () => {
        await apply(...goals, { kind: "write-values", sheet: "Metas", row: 8, column: 1, values: [["abajo"]] });
        await apply({ kind: "append-rows", table: "TblMetas", rows: [["0403", "Nueva", 1], ["0404", "Otra", 2]] });
        await apply({ kind: "remove-rows", table: "TblMetas", count: 2 });
        expect((await table("TblMetas"))?.rows).toEqual([["0401", "Aumentar la cobertura", 12.5], ["0402", "Reducir el déficit", 0]]);
        expect((await range("Metas")).values.slice(3)).toEqual([[null, null, null], [null, null, null], [null, null, null], ["abajo", null, null]]);
        await apply({ kind: "append-rows", table: "TblMetas", rows: [["0405", "Después", 3]] });
        expect((await table("TblMetas"))?.rows[2]).toEqual(["0405", "Después", 3]);
      });

      it("keeps one row, empty, when all rows go", async () => {
        await apply(...goals, { kind: "remove-rows", table: "TblMetas", count: 5 });
        expect((await table("TblMetas"))?.rows).toEqual([[null, null, null]]);
      });

      it("takes the last columns out of a table", async () => {
        await apply(...goals, { kind: "add-columns", table: "TblMetas", headers: ["2024", "2025"] });
        await apply({ kind: "remove-columns", table: "TblMetas", count: 2 });
        expect((await table("TblMetas"))?.headers).toEqual(["Código", "Meta de resultado", "Línea base"]);
        expect((await range("Metas")).values[0]).toEqual(["Código", "Meta de resultado", "Línea base"]);
        expect(await failure({ kind: "remove-columns", table: "TblMetas", count: 3 })).toEqual(["unexpected", "TblMetas"]);
      });

      it("makes plain cells of a table", async () => {
        await apply(...goals, { kind: "remove-table", table: "TblMetas" });
        expect(await table("TblMetas")).toBeUndefined();
        expect((await range("Metas")).values[0]).toEqual(["Código", "Meta de resultado", "Línea base"]);
        await apply({ kind: "add-table", sheet: "Metas", name: "TblMetas", row: 2, column: 1, rowCount: 2, columnCount: 3, style: "TableStyleLight9" });
        expect((await table("TblMetas"))?.rows).toHaveLength(2);
      });

      it("takes a custom part away", async () => {
        const namespace = "urn:articula:esquema";
        await apply({ kind: "set-part", namespace, xml: `<e xmlns="${namespace}"/>` });
        await apply({ kind: "set-part", namespace, xml: null });
        expect((await (await stored()).read({ tables: "none", partNamespace: namespace })).part).toBeNull();
        await expect(apply({ kind: "set-part", namespace, xml: null })).resolves.toBeUndefined();
      });
    });

    describe("details", () => {
      it("gives formulas and number formats with the used range", async () => {
        await apply(
          ...sheetOf([["Valor", "=texto"], [2, null]], 1, 1),
          { kind: "format-range", sheet: "Metas", range: { row: 2, column: 1, rowCount: 1, columnCount: 1 }, format: { numberFormat: "#,##0.00" } },
          { kind: "write-formulas", sheet: "Metas", row: 2, column: 2, formulas: [["=SUM(B3:B3)*2"]] },
        );
        const { ranges } = await (await stored()).read({ tables: "none", sheets: ["Metas"], details: true });
        expect(ranges[0]).toMatchObject({
          row: 1,
          column: 1,
          formulas: [[null, null], [null, "=SUM(B3:B3)*2"]],
          numberFormats: [["General", "General"], ["#,##0.00", "General"]],
        });
      });

      it("says that a sheet is empty", async () => {
        await apply({ kind: "add-sheet", sheet: "Nada" });
        const { ranges } = await (await stored()).read({ tables: "none", sheets: ["Nada"], details: true });
        expect(ranges).toEqual([{ sheet: "Nada", row: 0, column: 0, values: [], formulas: [], numberFormats: [] }]);
      });
    });

    lookContract({ subject: () => subject, apply, failure, stored, table, goals });
    pictureContract({ subject: () => subject, apply, failure, stored });
    courseContract({ subject: () => subject, apply, failure, table, goals });
  });
}
