import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { CellValue } from "../../src/plan/cell-value";
import type { HeadlessHost } from "../../src/host/headless";
import { blockAddress, cellAddress } from "../../src/workbook/address";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { CellBlock, WorkbookPatch } from "../../src/workbook/patch";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { PackageParts } from "../../src/workbook/xlsx/package-parts";
import { readCharts } from "../../src/workbook/xlsx/read-chart";
import { unpack } from "../../src/workbook/xlsx/zip-archive";
import { storedPicture } from "./stored-picture";
import { workbookContract } from "./workbook-contract";

// Microsoft's own client library against the headless host. The host is a bundle, since its engine is.
const bundle = resolve(__dirname, "../../dist/headless/host.js");

if (!existsSync(bundle)) {
  it.skip("the headless host is not built: npx webpack --mode development --config-name headless", () => {});
} else {
  const { createHeadlessHost } = jest.requireActual<{ createHeadlessHost(): Promise<HeadlessHost> }>(bundle);
  /** Events and clean-up come a little after what caused them. */
  const pause = () => new Promise((done) => setTimeout(done, 200));
  const blank = XlsxWorkbook.blank().bytes();
  let host: HeadlessHost;

  beforeAll(async () => {
    host = await createHeadlessHost();
  });

  afterAll(async () => {
    // The client sends its clean-up after a run without waiting for it; it must not find the host gone.
    await pause();
    host.dispose();
  });

  const kinds: Record<string, string> = {
    ColumnClustered: "column", ColumnStacked: "stacked-column", BarClustered: "bar", BarStacked: "stacked-bar", LineMarkers: "line",
  };

  workbookContract("officejs", async () => {
    await host.open(blank);
    const workbook = new OfficeWorkbook();
    return {
      workbook,
      edit: async (sheet, row, column, value) => {
        await host.typeInCell(sheet, cellAddress(row, column), value ?? "");
        await pause();
      },
      merge: (sheet, { row, column, rowCount, columnCount }) =>
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount).merge();
          await context.sync();
        }),
      prompt: (sheet, row, column) =>
        host.Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
          dataValidation.load("prompt");
          await context.sync();
          const { title, message } = dataValidation.prompt;
          return message ? { title, message } : null;
        }),
      conditions: (sheet, row, column) =>
        host.Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).conditionalFormats;
          formats.load("items/type,items/customOrNullObject/rule/formula,items/colorScaleOrNullObject/criteria");
          await context.sync();
          return formats.items.map((format) => {
            if (format.type === "Custom") return format.customOrNullObject.rule.formula;
            const { minimum, midpoint, maximum } = format.colorScaleOrNullObject.criteria;
            return [minimum, midpoint, maximum].flatMap((point) => (point ? [point.formula] : [])).join(" ");
          });
        }),
      page: (sheet) =>
        host.Excel.run(async (context) => {
          const { pageLayout } = context.workbook.worksheets.getItem(sheet);
          pageLayout.load("paperSize,orientation,zoom,headersFooters/defaultForAllPages");
          const titles = pageLayout.getPrintTitleRowsOrNullObject();
          titles.load("address");
          await context.sync();
          const { leftFooter: left, centerFooter: center, rightFooter: right } = pageLayout.headersFooters.defaultForAllPages;
          expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
          return {
            paper: pageLayout.paperSize === "A4" ? "a4" : String(pageLayout.paperSize).toLowerCase(),
            orientation: String(pageLayout.orientation).toLowerCase(),
            titleRows: titles.isNullObject ? null : titles.address.replace(/^.*!(\d+):(\d+)$/, "$$$1:$$$2"),
            footer: { left, center, right },
          };
        }),
      chart: async (sheet, name) => {
        const seen = await host.Excel.run(async (context) => {
          const chart = context.workbook.worksheets.getItem(sheet).charts.getItem(name);
          chart.load("chartType,title/text,series/items/name");
          const { valueAxis } = chart.axes;
          valueAxis.load("minimum,maximum");
          await context.sync();
          const drawn = chart.series.items.map((series, index) => {
            const one = chart.series.getItemAt(index);
            return { name: series.name, values: one.getDimensionValues("Values"), labels: one.getDimensionValues("Categories") };
          });
          await context.sync();
          return {
            kind: kinds[chart.chartType] ?? chart.chartType,
            title: chart.title.text,
            categories: drawn[0]?.labels.value ?? [],
            series: drawn.map((one) => ({ name: one.name, values: one.values.value.map(Number) })),
            ...(valueAxis.maximum !== "" && { ends: [valueAxis.minimum, valueAxis.maximum] as [number, number] }),
          };
        });
        // Where it stands Excel tells in points only: the saved file says in cells.
        const saved = readCharts(new PackageParts(unpack(await host.save()))).find((chart) => chart.name === name);
        return { ...seen, place: saved ? blockAddress(saved.place) : "" };
      },
      picture: async (sheet, name) => {
        const seen = await host.Excel.run(async (context) => {
          const { shapes } = context.workbook.worksheets.getItem(sheet);
          shapes.load("items/name,items/type,items/left,items/top,items/width,items/height,items/altTextDescription,items/lockAspectRatio");
          const count = shapes.getCount();
          await context.sync();
          expect(count.value).toBe(shapes.items.length);
          return shapes.items.find((shape) => shape.name === name)?.toJSON() ?? null;
        });
        const saved = storedPicture(await host.save(), sheet, name);
        if (!seen || !saved) return null;
        const corner = await host.Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem(sheet).getCell(saved.row, saved.column);
          cell.load("left,top");
          await context.sync();
          return { left: cell.left, top: cell.top };
        });
        expect(seen).toMatchObject({ ...corner, type: "Image", lockAspectRatio: true });
        return { ...saved, altText: seen.altTextDescription ?? "", width: seen.width ?? 0, height: seen.height ?? 0 };
      },
      visibility: (sheet) =>
        host.Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItem(sheet);
          target.load("visibility");
          await context.sync();
          return { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" }[target.visibility];
        }),
      // Excel extends lists with the table they cover or draw on; the preview host leaves them.
      listsStay: true,
      formula: (sheet, row, column) =>
        host.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
          range.load("formulas");
          await context.sync();
          return String(range.formulas[0]?.[0]);
        }),
      listSource: (sheet, row, column) =>
        host.Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
          dataValidation.load("rule");
          await context.sync();
          const source = dataValidation.rule.list?.source;
          return typeof source === "string" ? source.replace(/^=/, "") : null;
        }),
    };
  });

  describe("round trips", () => {
    const syncs = async (work: () => Promise<unknown>): Promise<number> => {
      const before = host.syncCount();
      await work();
      return host.syncCount() - before;
    };
    const rows = (count: number): CellValue[][] =>
      Array.from({ length: count }, (_, row) => [`04${row}`, `Meta ${row} de atención`, row / 4, null, "=x", row, row, row, row, row]);
    const template = (count: number): WorkbookPatch => [
      { kind: "add-sheet", sheet: "Metas", tabColor: "#0B5394" },
      { kind: "write-values", sheet: "Metas", row: 2, column: 0, values: [rows(1)[0]!.map((_, column) => `Columna ${column}`), ...rows(count)] },
      { kind: "add-table", sheet: "Metas", name: "TblMetas", row: 2, column: 0, rowCount: count, columnCount: 10, style: "TableStyleLight9" },
      { kind: "format-range", sheet: "Metas", range: { row: 2, column: 0, rowCount: 1, columnCount: 10 }, format: { bold: true, wrap: true } },
      { kind: "set-column-widths", sheet: "Metas", column: 0, widths: [10, 40, 12, 12] },
      { kind: "freeze-panes", sheet: "Metas", rows: 3, columns: 1 },
      { kind: "set-part", namespace: "urn:articula:prueba", xml: '<plan xmlns="urn:articula:prueba"/>' },
      { kind: "activate-sheet", sheet: "Metas" },
    ];
    const measure = async (count: number) => {
      await host.open(blank);
      const workbook = new OfficeWorkbook();
      const create = await syncs(() => workbook.apply(template(count)));
      const append = await syncs(() => workbook.apply([{ kind: "append-rows", table: "TblMetas", rows: rows(count) }]));
      const read = await syncs(() => workbook.read({ tables: "all", sheets: ["Hoja1"], partNamespace: "urn:articula:prueba" }));
      const { tables } = await workbook.read({ tables: ["TblMetas"] });
      return { create, append, read, rows: tables[0]?.rows.length };
    };

    it("are as many for 5,000 rows as for 10", async () => {
      const few = await measure(10);
      expect(few).toEqual({ create: 2, append: 3, read: 3, rows: 20 });
      expect(await measure(5000)).toEqual({ ...few, rows: 10000 });
    });

    it("to look at lists and marks are as many for every table, and few more find which cells differ", async () => {
      const measureLooks = async (count: number, apart: readonly number[]) => {
        await host.open(blank);
        const workbook = new OfficeWorkbook();
        const block = (row: number, column: number, rowCount: number): CellBlock => ({ row, column, rowCount, columnCount: 1 });
        const list = (range: CellBlock, words: string[]) => ({ kind: "allow-list", sheet: "Metas", range, source: { words }, strict: true }) as const;
        await workbook.apply([
          ...template(count),
          list(block(3, 1, count), ["Sí", "No"]),
          ...apart.map((row) => list(block(3 + row, 1, 1), ["Otra"])),
          { kind: "conditional-format", sheet: "Metas", range: block(3, 2, count), rule: { formula: "=C4>1" }, format: { bold: true } },
        ]);
        const looks = [{ sheet: "Metas", range: { ...block(3, 0, count), columnCount: 10 } }];
        const read = await syncs(() => workbook.read({ tables: "none", looks }));
        const found = (await workbook.read({ tables: "none", looks })).looks[0]?.inputs.filter(({ input }) => input.list === "Otra");
        return { read, apart: found?.map(({ range }) => range.row - 3) };
      };
      expect(await measureLooks(10, [])).toEqual({ read: 3, apart: [] });
      expect(await measureLooks(3000, [])).toEqual({ read: 3, apart: [] });
      expect(await measureLooks(3000, [0, 1400, 2999])).toEqual({ read: 5, apart: [0, 1400, 2999] });
    });

    it("are more only where one request cannot hold a patch or an answer", async () => {
      await host.open(blank);
      const workbook = new OfficeWorkbook();
      const values = Array.from({ length: 400 }, (_, row) => [row, "ñ".repeat(5000)]);
      const create = await syncs(() => workbook.apply([{ kind: "add-sheet", sheet: "Notas" }, { kind: "write-values", sheet: "Notas", row: 0, column: 0, values }]));
      // One round trip to look, two for 6 MB of text.
      expect(create).toBe(3);
      const { ranges } = await workbook.read({ tables: "none", sheets: ["Notas"] });
      expect(ranges[0]?.values).toEqual(values);
    });

    it("are one more to tell how far formulas reach, however many these are", async () => {
      await host.open(blank);
      const workbook = new OfficeWorkbook();
      const places = (count: number) => Array.from({ length: count }, (_, row) => ({ sheet: "Hoja1", row, column: 0 }));
      const reading = (count: number) => syncs(() => workbook.read({ tables: "none", spillsOf: places(count) }));
      expect([await reading(0), await reading(1), await reading(3000)]).toEqual([1, 2, 2]);
    });

    it("find more merged areas than Excel tells at once", async () => {
      await host.open(blank);
      const workbook = new OfficeWorkbook();
      const count = 600;
      const values = Array.from({ length: 2 * count }, (_, row): CellValue[] => [row % 2 === 0 ? `Programa ${row}` : null, row]);
      await workbook.apply([{ kind: "add-sheet", sheet: "Metas" }, { kind: "write-values", sheet: "Metas", row: 0, column: 0, values }]);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Metas");
        for (let index = 0; index < count; index++) sheet.getRangeByIndexes(2 * index, 0, 2, 1).merge();
        await context.sync();
      });
      const { ranges } = await workbook.read({ tables: "none", sheets: ["Metas"], merged: true });
      expect(ranges[0]?.merged).toHaveLength(count);
      expect(ranges[0]?.merged?.at(-1)).toEqual({ row: 2 * count - 2, column: 0, rowCount: 2, columnCount: 1 });
    });

    it("write nothing when a patch cannot be done", async () => {
      await host.open(blank);
      const workbook = new OfficeWorkbook();
      const patch: WorkbookPatch = [{ kind: "add-sheet", sheet: "Uno" }, { kind: "append-rows", table: "TblNada", rows: [[1]] }];
      await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "table-missing", place: "TblNada" });
      expect((await workbook.read({ tables: "none" })).sheets.map(({ name }) => name)).not.toContain("Uno");
    });

    it("let events through again after a patch", async () => {
      await host.open(blank);
      await new OfficeWorkbook().apply([{ kind: "add-sheet", sheet: "Uno" }]);
      const enabled = await host.Excel.run(async (context) => {
        context.runtime.load("enableEvents");
        await context.sync();
        return context.runtime.enableEvents;
      });
      expect(enabled).toBe(true);
    });
  });

  it("asks of the host only what it knows", () => {
    expect(host.unknownMembers()).toEqual([]);
  });
}
