import { contains, parseReference } from "../../src/workbook/address";
import type { AddChart, CellBlock, WorkbookPatch } from "../../src/workbook/patch";
import type { TableContent, Workbook } from "../../src/workbook/port";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import type { ContractSubject } from "./workbook-contract";

/** What an adapter can tell of the look of its workbook. */
export interface LookProbes {
  /** The message beside a cell, or null. */
  prompt(sheet: string, row: number, column: number): Promise<{ title: string; message: string } | null>;
  /** What the conditional formats of a cell say, the first that is looked at first: a formula, or the numbers of a scale. */
  conditions(sheet: string, row: number, column: number): Promise<string[]>;
  page(sheet: string): Promise<ContractPage>;
  /** A chart with the numbers that it draws; null when the sheet has none of this name. */
  chart(sheet: string, name: string): Promise<ContractChart | null>;
  visibility(sheet: string): Promise<string>;
}

export interface ContractPage {
  paper: string;
  orientation: string;
  /** `$1:$3`, or null. */
  titleRows: string | null;
  footer: { left: string; center: string; right: string };
}

export interface ContractChart {
  kind: string;
  title: string;
  place: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  /** Where the axis of values starts and ends; absent when the program finds it. */
  ends?: [number, number];
}

/** What the suite has at hand. */
interface LookTools {
  subject(): ContractSubject;
  apply(...patch: WorkbookPatch): Promise<void>;
  failure(...patch: WorkbookPatch): Promise<[WorkbookErrorCode, string | null]>;
  stored(): Promise<Workbook>;
  table(name: string): Promise<TableContent | undefined>;
  /** A sheet `Metas` with the table `TblMetas` at B3. */
  goals: WorkbookPatch;
}

/** The part of the contract that concerns what a template shows, and which sheets are seen. */
export function lookContract({ subject, apply, failure, stored, table, goals }: LookTools): void {
  describe("what a template shows", () => {
    const block = (row: number, column: number, rowCount: number, columnCount: number) => ({ row, column, rowCount, columnCount });
    /** Columns of `TblMetas`: its code and its baseline. */
    const cells = (column: number) => ({ sheet: "Metas", range: block(3, column, 2, 1) });
    const drawing: AddChart = {
      kind: "add-chart",
      sheet: "Tablero",
      name: "Líneas base",
      chart: "stacked-column",
      title: "Línea base & avance",
      place: block(1, 1, 15, 6),
      categories: cells(1),
      series: [{ name: { sheet: "Metas", row: 2, column: 3 }, values: cells(3), color: "#127F8E" }, { name: "Otra", values: cells(3) }],
      axisTitle: "Pesos",
      valueFormat: "#,##0",
    };
    const board: WorkbookPatch = [...goals, { kind: "add-sheet", sheet: "Tablero" }];

    it("shows a message beside cells, in place of a list", async () => {
      await apply(
        ...goals,
        { kind: "allow-list", sheet: "Metas", range: block(3, 1, 2, 1), source: { words: ["Sí"] }, strict: true },
        { kind: "prompt-input", sheet: "Metas", range: block(3, 1, 1, 1), title: "Código", message: "Cuatro cifras,\nsin espacios & con ceros" },
      );
      expect(await subject().prompt("Metas", 3, 1)).toEqual({ title: "Código", message: "Cuatro cifras,\nsin espacios & con ceros" });
      expect(await subject().prompt("Metas", 4, 1)).toBeNull();
      const { edit, listSource } = subject();
      if (listSource) expect(await listSource("Metas", 4, 1)).toBe("Sí");
      if (edit) await edit("Metas", 3, 1, "cualquier cosa");
      if (edit) expect((await table("TblMetas"))?.rows[0]?.[0]).toBe("cualquier cosa");
    });

    it("formats by formulas and scales, the first of a patch first", async () => {
      await apply(
        ...goals,
        { kind: "conditional-format", sheet: "Metas", range: block(3, 1, 2, 3), rule: { formula: '=$D4="a & b"' }, format: { fill: "#FDE7E9", fontColor: "#A4262C", bold: true }, stopIfTrue: true },
        { kind: "conditional-format", sheet: "Metas", range: block(3, 3, 2, 1), rule: { scale: [{ at: 0, color: "#F8696B" }, { at: 0.5, color: "#FFEB84" }, { at: 1, color: "#63BE7B" }] } },
        { kind: "conditional-format", sheet: "Metas", range: block(3, 2, 2, 2), rule: { formula: "=$D4>5" }, format: { italic: true } },
      );
      expect(await subject().conditions("Metas", 4, 3)).toEqual(['=$D4="a & b"', "0 0.5 1", "=$D4>5"]);
      expect(await subject().conditions("Metas", 4, 1)).toEqual(['=$D4="a & b"']);
      expect(await subject().conditions("Metas", 5, 3)).toEqual([]);
    });

    it("tells what cells ask for and what marks them", async () => {
      const title = "Clase";
      const message = "Elija una,\n«Servicio» & más";
      const byFormula = (range: CellBlock, formula: string) =>
        ({ kind: "conditional-format", sheet: "Metas", range, rule: { formula }, format: { fill: "#FDE7E9" } }) as const;
      await apply(
        ...goals,
        { kind: "add-sheet", sheet: "Ejes 'de' aquí" },
        { kind: "allow-list", sheet: "Metas", range: block(3, 1, 40, 1), source: { words: ["Producto", "Servicio"] }, strict: true, prompt: { title, message } },
        { kind: "allow-list", sheet: "Metas", range: block(20, 1, 3, 1), source: { words: ["Sí", "No"] }, strict: true },
        { kind: "allow-list", sheet: "Metas", range: block(3, 3, 40, 1), source: { sheet: "Ejes 'de' aquí", range: block(4, 0, 50, 1) }, strict: false },
        { kind: "prompt-input", sheet: "Metas", range: block(3, 2, 37, 1), title: "", message: "Con sus palabras" },
        byFormula(block(3, 1, 40, 2), '=AND(LEN(TRIM(B4))=0,COUNTA($B4:$D4)>0,"a & b"<>"")'),
        byFormula(block(10, 2, 5, 1), "=ISNA(MATCH(C11,'Ejes ''de'' aquí'!$A$5:$A$54,0))"),
        { kind: "conditional-format", sheet: "Metas", range: block(3, 3, 40, 1), rule: { scale: [{ at: 0, color: "#F8696B" }, { at: 1, color: "#63BE7B" }] } },
      );
      const range = block(3, 1, 45, 3);
      const small = { sheet: "Metas", range: block(5, 1, 1, 1) };
      const { looks } = await (await stored()).read({ tables: "none", looks: [{ sheet: "Metas", range }, small] });
      const [look, one] = looks;
      expect([look?.sheet, look?.range, one?.range]).toEqual(["Metas", range, small.range]);
      const asked = (row: number, column: number) => look?.inputs.filter((part) => contains(part.range, row, column)).map(({ input }) => input) ?? [];
      const rowsOf = (column: number, count: number) => Array.from({ length: count }, (_, at) => asked(3 + at, column));
      const words = { list: "Producto,Servicio", restricts: false, prompt: { title, message } };
      const others = { list: "Sí,No", restricts: false, prompt: null };
      expect(rowsOf(1, 45)).toEqual(Array.from({ length: 45 }, (_, at) => (at >= 17 && at < 20 ? [others] : at < 40 ? [words] : [])));
      const spoken = { list: null, restricts: false, prompt: { title: "", message: "Con sus palabras" } };
      expect(rowsOf(2, 45)).toEqual(Array.from({ length: 45 }, (_, at) => (at < 37 ? [spoken] : [])));
      const [codes, ...more] = [...new Set(rowsOf(3, 40).map((inputs) => inputs[0]?.list ?? ""))];
      expect([parseReference(codes?.replace("=", "") ?? ""), more]).toEqual([{ sheet: "Ejes 'de' aquí", range: block(4, 0, 50, 1) }, []]);
      expect(one?.inputs.map(({ input }) => input)).toEqual([words]);
      expect(look?.marks.map((mark) => mark.range).sort((a, b) => a.row - b.row)).toEqual([block(3, 1, 40, 2), block(10, 2, 5, 1)]);
      expect(one?.marks).toEqual([{ range: small.range, formula: '=AND(LEN(TRIM(B4))=0,COUNTA($B4:$D4)>0,"a & b"<>"")' }]);
      expect((await (await stored()).read({ tables: "none" })).looks).toEqual([]);
    });

    it("sets the page and leaves what is not said", async () => {
      await apply(
        ...goals,
        { kind: "set-page", sheet: "Metas", paper: "letter", orientation: "landscape", fitToWidth: true, titleRows: [0, 2], footer: { left: "&A", right: "&P de &N" } },
        { kind: "set-page", sheet: "Metas", paper: "a4", orientation: "portrait", fitToWidth: true, titleRows: null, header: { center: "Plan && más" } },
      );
      const footer = { left: "&A", center: "", right: "&P de &N" };
      expect(await subject().page("Metas")).toEqual({ paper: "a4", orientation: "portrait", titleRows: "$1:$3", footer });
    });

    it("draws a chart that follows its cells", async () => {
      await apply(...board, drawing);
      const series = (values: number[]) => [{ name: "Línea base", values }, { name: "Otra", values }];
      const seen = { kind: "stacked-column", title: "Línea base & avance", place: "B2:G16", categories: ["0401", "0402"] };
      expect(await subject().chart("Tablero", "Líneas base")).toEqual({ ...seen, series: series([12.5, 0]) });
      expect((await (await stored()).read({ tables: "none", charts: true })).charts).toEqual([{ sheet: "Tablero", name: "Líneas base" }]);
      expect((await (await stored()).read({ tables: "none" })).charts).toEqual([]);
      await apply({ kind: "write-values", sheet: "Metas", row: 4, column: 3, values: [[7]] });
      expect(await subject().chart("Tablero", "Líneas base")).toEqual({ ...seen, series: series([12.5, 7]) });
    });

    it.each(["column", "bar", "stacked-bar", "line"] as const)("draws a %s", async (chart) => {
      await apply(...board, { ...drawing, chart, series: drawing.series.slice(0, 1) });
      expect(await subject().chart("Tablero", "Líneas base")).toMatchObject({ kind: chart, series: [{ name: "Línea base", values: [12.5, 0] }] });
    });

    it("starts and ends the axis of values where it is said", async () => {
      await apply(...board, { ...drawing, valueRange: { from: 0, to: 20 } }, { ...drawing, name: "Otra", place: block(20, 1, 15, 6) });
      expect((await subject().chart("Tablero", "Líneas base"))?.ends).toEqual([0, 20]);
      expect((await subject().chart("Tablero", "Otra"))?.ends).toBeUndefined();
      expect(await failure({ ...drawing, name: "Al revés", valueRange: { from: 1, to: 1 } })).toEqual(["unexpected", "Al revés"]);
    });

    it("takes rows for series as well", async () => {
      const across = (row: number) => ({ sheet: "Metas", range: block(row, 1, 1, 3) });
      await apply(
        { kind: "add-sheet", sheet: "Metas" },
        { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [[null, 2024, 2025, 2026], ["Pagado", 1, 2, 3]] },
        { ...drawing, sheet: "Metas", categories: across(0), series: [{ name: { sheet: "Metas", row: 1, column: 0 }, values: across(1) }] },
      );
      expect(await subject().chart("Metas", "Líneas base")).toMatchObject({ categories: ["2024", "2025", "2026"], series: [{ name: "Pagado", values: [1, 2, 3] }] });
    });

    it("does not draw a chart twice", async () => {
      await apply(...board, drawing);
      expect(await failure({ ...drawing, name: "LÍNEAS BASE" })).toEqual(["chart-exists", "LÍNEAS BASE"]);
      expect(await failure({ ...drawing, name: "Nueva", categories: { sheet: "Nada", range: block(0, 0, 2, 1) } })).toEqual(["sheet-missing", "Nada"]);
      expect((await (await stored()).read({ tables: "none", charts: true })).charts).toHaveLength(1);
    });

    it("lets charts grow with the table they draw", async () => {
      if (subject().listsStay) return;
      await apply(...board, drawing);
      await apply({ kind: "append-rows", table: "TblMetas", rows: [["0403", "Otra", 4]] });
      expect(await subject().chart("Tablero", "Líneas base")).toMatchObject({ categories: ["0401", "0402", "0403"], series: [{ values: [12.5, 0, 4] }, {}] });
    });
  });

  describe("hiding and removing sheets", () => {
    const names = async () => (await (await stored()).read({ tables: "none" })).sheets;

    it("hides a sheet, from Excel's list too if wished", async () => {
      await apply({ kind: "add-sheet", sheet: "Inicio" }, ...goals, { kind: "add-sheet", sheet: "Listas" }, { kind: "activate-sheet", sheet: "Listas" });
      await apply({ kind: "hide-sheet", sheet: "listas", level: "very-hidden" }, { kind: "hide-sheet", sheet: "Metas", level: "hidden" });
      expect((await names()).slice(-2)).toEqual([{ name: "Metas", hidden: true }, { name: "Listas", hidden: true }]);
      expect([await subject().visibility("Metas"), await subject().visibility("Listas")]).toEqual(["hidden", "very-hidden"]);
    });

    it("removes a sheet with its tables, and its name is free again", async () => {
      await apply(...goals, { kind: "add-sheet", sheet: "Otra" }, { kind: "write-formulas", sheet: "Otra", row: 0, column: 0, formulas: [["=SUM(Metas!D4:D5)"]] });
      await apply({ kind: "remove-sheet", sheet: "METAS" });
      const before = await names();
      expect(before.map(({ name }) => name)).not.toContain("Metas");
      expect(await table("TblMetas")).toBeUndefined();
      const { formula, formulasStay } = subject();
      if (formula) expect(await formula("Otra", 0, 0)).toContain(formulasStay ? "Metas" : "#REF!");
      await apply(...goals);
      expect((await table("TblMetas"))?.rows).toHaveLength(2);
      expect(await names()).toHaveLength(before.length + 1);
    });

    it("keeps one sheet in sight", async () => {
      await apply({ kind: "add-sheet", sheet: "Metas" });
      for (const { name } of (await names()).slice(0, -1)) await apply({ kind: "remove-sheet", sheet: name });
      expect(await failure({ kind: "hide-sheet", sheet: "metas", level: "hidden" })).toEqual(["last-sheet", "Metas"]);
      expect(await failure({ kind: "remove-sheet", sheet: "Metas" })).toEqual(["last-sheet", "Metas"]);
      await apply({ kind: "add-sheet", sheet: "Otra" }, { kind: "hide-sheet", sheet: "Otra", level: "hidden" });
      expect(await failure({ kind: "remove-sheet", sheet: "Metas" })).toEqual(["last-sheet", "Metas"]);
      await apply({ kind: "remove-sheet", sheet: "Otra" });
      expect(await names()).toEqual([{ name: "Metas", hidden: false }]);
    });
  });
}
