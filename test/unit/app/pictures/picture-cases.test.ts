import { KeepingWorkbook, type PlannedWriting } from "../../../../src/app/changes/keeping-workbook";
import { describeSummary, describePoint } from "../../../../src/app/changes/describe-changes";
import { listRestorePoints, undoLatest } from "../../../../src/app/changes/restore";
import { pictureCases, type PictureToPlace } from "../../../../src/app/pictures/picture-cases";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import type { Workbook } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { plainPng } from "../../../contract/picture-contract";

const now = () => new Date("2026-11-26T10:00:00Z");
const picture: PictureToPlace = {
  png: plainPng(4, 3, [18, 127, 142]),
  width: 480,
  height: 280,
  altText: "2024: 12",
  sheet: "Gráficos",
  title: "=Dinero",
  dated: (moment) => `Copiada el ${moment.toISOString().slice(0, 10)}`,
  source: "Fuente: este libro",
};

/** A workbook with a sheet of the office, and what places pictures in it with restore points. */
async function start(workbook: Workbook, asked: PlannedWriting[] = []) {
  const [first] = (await workbook.read({ tables: "none" })).sheets;
  if (!first) await workbook.apply([{ kind: "add-sheet", sheet: "Metas" }]);
  const approve = async (writing: PlannedWriting) => (asked.push(writing), true);
  return pictureCases(new KeepingWorkbook(workbook, "picture", now, { approve }), now);
}
const drawn = async (workbook: Workbook) => (await workbook.read({ tables: "none", pictures: true })).pictures.map(({ name }) => name);

describe("placing a picture", () => {
  it("adds the sheet of the pictures, with title and date above and the source below, all of it text", async () => {
    const workbook = new MemoryWorkbook();
    expect(await (await start(workbook)).place(picture, "es")).toEqual({ sheet: "Gráficos", name: "=Dinero" });
    expect([0, 1, 22].map((row) => workbook.cell("Gráficos", row, 0))).toEqual(["=Dinero", "Copiada el 2026-11-26", "Fuente: este libro"]);
    expect(workbook.formulaAt("Gráficos", 0, 0)).toBeNull();
    expect(workbook.picture("Gráficos", "=Dinero")).toMatchObject({ row: 2, column: 0, width: 480, height: 280, altText: "2024: 12" });
    expect(workbook.selections.at(-1)).toEqual({ sheet: "Gráficos", row: 0, column: 0 });
  });

  it("puts the next one below, under a name of its own", async () => {
    const workbook = new MemoryWorkbook();
    const { place } = await start(workbook);
    await place(picture, "es");
    expect(await place({ ...picture, sheet: "GRAFICOS" }, "es")).toEqual({ sheet: "Gráficos", name: "=Dinero (2)" });
    expect(workbook.picture("Gráficos", "=Dinero (2)")?.row).toBe(26);
    workbook.setHidden("Gráficos", true);
    expect(await place(picture, "es")).toEqual({ sheet: "Gráficos (2)", name: "=Dinero" });
  });
});

const adapters: [string, () => Workbook][] = [["memory", () => new MemoryWorkbook()], ["xlsx", () => XlsxWorkbook.blank()]];

describe.each(adapters)("undoing it in %s", (_name, create) => {
  it("takes away the picture and its texts, and at last the sheet", async () => {
    const workbook = create();
    const asked: PlannedWriting[] = [];
    const { place } = await start(workbook, asked);
    await place(picture, "es");
    const after = await workbook.read({ tables: "none", sheets: ["Gráficos"] });
    await place(picture, "es");
    expect(describeSummary(asked[1]!.summary, "es")[0]).toBe("Pone 1 imagen en «Gráficos».");
    const [point] = await listRestorePoints(workbook);
    expect(point).toMatchObject({ cause: "picture", pictures: 1, cells: 3 });
    expect(point!.size).toBeLessThan(2000);
    expect(describePoint(point!, "es")).toMatch(/^Al deshacer: se quita 1 imagen;/);

    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    expect(await drawn(workbook)).toEqual(["=Dinero"]);
    expect((await workbook.read({ tables: "none", sheets: ["Gráficos"] })).ranges).toEqual(after.ranges);
    expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
    expect((await workbook.read({ tables: "none" })).sheets.map(({ name }) => name)).not.toContain("Gráficos");
  });

  it("leaves alone what somebody deleted since", async () => {
    const workbook = create();
    const { place } = await start(workbook);
    await place(picture, "es");
    await place(picture, "es");
    await workbook.apply([{ kind: "remove-picture", sheet: "Gráficos", name: "=Dinero (2)" }]);
    expect(await undoLatest(workbook)).toMatchObject({ done: true });
    expect(await drawn(workbook)).toEqual(["=Dinero"]);
  });
});

it("a writing that fails after the picture is taken back", async () => {
  const workbook = new MemoryWorkbook();
  await (await start(workbook)).place(picture, "es");
  const keeping = new KeepingWorkbook(workbook, "picture", now);
  const { kind, sheet, name } = { kind: "add-picture", sheet: "Gráficos", name: "Otra" } as const;
  const { png, width, height, altText } = picture;
  const stop = new AbortController();
  const failing = keeping.apply(
    [{ kind, sheet, name, png, width, height, altText, row: 40, column: 0 }, { kind: "write-values", sheet, row: 60, column: 0, values: [["x"]] }],
    { signal: stop.signal, progress: (share) => share > 0.5 && stop.abort() },
  );
  await expect(failing).rejects.toEqual(expect.any(WorkbookError));
  expect(await drawn(workbook)).toEqual(["=Dinero"]);
});
