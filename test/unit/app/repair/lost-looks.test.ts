import { createTemplate } from "../../../../src/app/create-template";
import { describeRepair } from "../../../../src/app/repair/describe-repair";
import type { LookMend, RepairProposal } from "../../../../src/app/repair/repair";
import { repairCases } from "../../../../src/app/repair/repair-cases";
import type { AllowList, CellBlock } from "../../../../src/workbook/patch";
import type { Workbook } from "../../../../src/workbook/port";
import { bodyRows, cellLooks, pasteOver } from "./pasted-cells";
import { allCells, loseTable, makers, placedPlan, rename, tableOf } from "./placed-plan";

const goals = "PlanMetasProducto";
const whole = { mends: [], doubts: [], absent: [] };

describe.each(makers)("lists, messages and marks in %s", (_, make) => {
  let workbook: Workbook;
  beforeEach(async () => {
    workbook = await make();
    await placedPlan(workbook);
  });

  const paste = async (table: string, first: number, count: number, header?: string): Promise<void> => {
    const { sheet, block } = await bodyRows(workbook, table, first, count, header);
    workbook = await pasteOver(workbook, sheet, block);
  };
  const repair = (): Promise<RepairProposal> => repairCases(workbook).apply();
  const cells = ({ mends }: RepairProposal, look: LookMend["look"], header: string): number =>
    mends.flatMap((mend) => (mend.kind === "look" && mend.look === look ? mend.columns : [])).find((column) => column.header === header)?.cells ?? 0;
  const own = async (header: string, block: (body: CellBlock) => CellBlock, table = goals): Promise<AllowList> => {
    const { rows } = await tableOf(workbook, table);
    const { sheet, block: body } = await bodyRows(workbook, table, 0, rows.length, header);
    const list: AllowList = { kind: "allow-list", sheet, range: block(body), source: { words: ["Uno", "Dos"] }, strict: true };
    await workbook.apply([list]);
    return list;
  };

  test("come back to the cells that were pasted over, and nothing else changes", async () => {
    const before = { looks: await cellLooks(workbook), cells: await allCells(workbook) };
    await paste(goals, 2, 3);
    expect(await cellLooks(workbook)).not.toEqual(before.looks);
    const proposal = await repairCases(workbook).propose();
    expect(describeRepair(proposal, "es").mends[0]).toBe(
      "Metas de producto: la lista desplegable vuelve a «Programa» (3 celdas), «Subprograma» (3 celdas), «Meta de resultado» (3 celdas), " +
        "«Tipo de acumulación» (3 celdas) y 2 columnas más.",
    );
    expect([cells(proposal, "prompt", "Meta de producto"), cells(proposal, "mark", "2024")]).toEqual([3, 3]);
    expect(await repair()).toEqual(proposal);
    expect({ looks: await cellLooks(workbook), cells: await allCells(workbook) }).toEqual(before);
    expect(await repairCases(workbook).propose()).toEqual(whole);
  });

  test("are whole in a plan that nobody touched", async () => {
    expect(await repairCases(workbook).propose()).toEqual(whole);
  });

  test("come back where words stand that are not in the list, and the words stay", async () => {
    const { sheet, block } = await bodyRows(workbook, goals, 0, 1, "Tipo de acumulación");
    await paste(goals, 0, 1, "Tipo de acumulación");
    await workbook.apply([{ kind: "write-values", sheet, ...block, values: [["A mi manera"]] }]);
    expect(describeRepair(await repair(), "en").mends).toEqual([
      "Metas de producto: the drop-down list comes back to “Tipo de acumulación” (1 cell).",
      "Metas de producto: the marks come back to “Tipo de acumulación” (1 cell).",
    ]);
    expect((await tableOf(workbook, goals)).rows[0]).toContain("A mi manera");
  });

  test("come to rows that the table got without them, and lists draw on such rows too", async () => {
    const axes = await tableOf(workbook, "PlanEjes");
    await workbook.apply([{ kind: "append-rows", table: "PlanEjes", rows: [["9", "Eje nuevo", "Objetivo", 0]] }]);
    await paste("PlanEjes", axes.rows.length, 1);
    const programs = await tableOf(workbook, "PlanProgramas");
    const at = programs.headers.indexOf("Eje");
    const range = { row: programs.row + 1, column: programs.column + at, rowCount: programs.rows.length, columnCount: 1 };
    const codes = { row: axes.row + 1, column: axes.column, rowCount: axes.rows.length, columnCount: 1 };
    await workbook.apply([{ kind: "allow-list", sheet: programs.sheet, range, source: { sheet: axes.sheet, range: codes }, strict: false }]);
    const proposal = await repair();
    expect([cells(proposal, "list", "Eje"), cells(proposal, "prompt", "Código"), cells(proposal, "mark", "Código")]).toEqual([programs.rows.length, 1, 1]);
    expect(await repairCases(workbook).propose()).toEqual(whole);
  });

  test("of a message that came with a paste from another column, the right one", async () => {
    const { sheet, block } = await bodyRows(workbook, goals, 1, 2, "Indicador");
    const { looks } = await workbook.read({ tables: "none", looks: [await bodyRows(workbook, goals, 0, 1, "Meta de producto").then((cell) => ({ sheet: cell.sheet, range: cell.block }))] });
    const before = await cellLooks(workbook);
    await workbook.apply([{ kind: "prompt-input", sheet, range: block, ...looks[0]!.inputs[0]!.input.prompt! }]);
    expect(cells(await repair(), "prompt", "Indicador")).toBe(2);
    expect(await cellLooks(workbook)).toEqual(before);
  });

  test("are given back to a table that is made again, in one go", async () => {
    await paste(goals, 2, 3);
    await rename(workbook, goals, "2024", "Meta 2024");
    await loseTable(workbook, goals);
    expect((await repair()).mends.map(({ kind }) => kind)).toEqual(["table", "header", "look", "look", "look"]);
    expect(await repairCases(workbook).propose()).toEqual(whole);
  });

  test("come back when the sheets are completed, once", async () => {
    const before = await cellLooks(workbook);
    await paste(goals, 2, 3);
    const complete = () => createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
    expect((await complete()).looks?.map(({ look }) => look)).toEqual(["list", "prompt", "mark"]);
    expect(await cellLooks(workbook)).toEqual(before);
    expect((await complete()).looks).toBeUndefined();
  });

  test("come to a column that is added when the sheets are completed", async () => {
    const before = await cellLooks(workbook);
    await workbook.apply([{ kind: "remove-columns", table: goals, count: 1 }]);
    const { sheet, row, column, headers, rows } = await tableOf(workbook, goals);
    workbook = await pasteOver(workbook, sheet, { row: row + 1, column: column + headers.length, rowCount: rows.length, columnCount: 1 });
    const complete = () => createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
    await complete();
    expect(await cellLooks(workbook)).toEqual(before);
    expect((await complete()).looks).toBeUndefined();
  });

  describe("of the office", () => {
    const asked = async ({ sheet, range }: AllowList) =>
      (await workbook.read({ tables: "none", looks: [{ sheet, range }] })).looks[0]?.inputs.map(({ input }) => input.list);

    test("stay in a column for which the plan has none", async () => {
      const list = await own("Indicador", (body) => ({ ...body, rowCount: 2 }));
      expect(await repairCases(workbook).propose()).toEqual(whole);
      await paste(goals, 5, 1, "Indicador");
      expect(cells(await repair(), "prompt", "Indicador")).toBe(1);
      expect(await asked(list)).toEqual(["Uno,Dos"]);
    });

    test("stay where they are those of the whole column, and of its rows until it grew", async () => {
      const list = await own("Tipo de acumulación", (body) => body);
      expect(await repairCases(workbook).propose()).toEqual(whole);
      await paste(goals, 14, 1, "Tipo de acumulación");
      expect(cells(await repair(), "list", "Tipo de acumulación")).toBe(0);
      expect(await asked(list)).toEqual(["Uno,Dos"]);
    });

    test("make room where the rest of the column has the list of the plan", async () => {
      const before = await cellLooks(workbook);
      await own("Tipo de acumulación", (body) => ({ ...body, row: body.row + 3, rowCount: 4 }));
      expect(cells(await repair(), "list", "Tipo de acumulación")).toBe(4);
      expect(await cellLooks(workbook)).toEqual(before);
    });
  });

  test("of the catalogue come back from the cells that still have them", async () => {
    const { sheet, block } = await bodyRows(workbook, goals, 0, 10, "Indicador de producto MGA");
    const source = { sheet: "Catálogo MGA", range: { row: 5, column: 0, rowCount: 200, columnCount: 1 } };
    await workbook.apply([{ kind: "add-sheet", sheet: source.sheet }, { kind: "allow-list", sheet, range: block, source, strict: false }]);
    expect(await repairCases(workbook).propose()).toEqual(whole);
    await paste(goals, 3, 2, "Indicador de producto MGA");
    const proposal = await repair();
    expect([cells(proposal, "list", "Indicador de producto MGA"), cells(proposal, "prompt", "Indicador de producto MGA")]).toEqual([2, 0]);
    const { looks } = await workbook.read({ tables: "none", looks: [{ sheet, range: block }] });
    expect(new Set(looks[0]?.inputs.map(({ input }) => input.list))).toEqual(new Set(["='Catálogo MGA'!$A$6:$A$205"]));
    expect(await repairCases(workbook).propose()).toEqual(whole);
  });
});
