import { deflateSync } from "node:zlib";
import type { AddPicture, WorkbookPatch } from "../../src/workbook/patch";
import type { Workbook } from "../../src/workbook/port";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import { crc32 } from "../../src/workbook/xlsx/crc32";
import type { ContractSubject } from "./workbook-contract";

/** What an adapter can tell of a picture. */
export interface PictureProbes {
  /** Null when the sheet has none of this name. */
  picture(sheet: string, name: string): Promise<ContractPicture | null>;
}

export interface ContractPicture {
  altText: string;
  /** The cell under its corner. */
  row: number;
  column: number;
  /** In points. */
  width: number;
  height: number;
  /** In base64. */
  png: string;
}

/** A whole PNG file of one colour, in base64. */
export function plainPng(width: number, height: number, [red, green, blue]: [number, number, number]): string {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(kind, "latin1"), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const line = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from([red, green, blue]))]);
  const lines = Buffer.concat(Array.from({ length: height }, () => line));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]).toString("base64");
}

/** What the suite has at hand. */
interface PictureTools {
  subject(): ContractSubject;
  apply(...patch: WorkbookPatch): Promise<void>;
  failure(...patch: WorkbookPatch): Promise<[WorkbookErrorCode, string | null]>;
  stored(): Promise<Workbook>;
}

/** The part of the contract that concerns pictures. */
export function pictureContract({ subject, apply, failure, stored }: PictureTools): void {
  describe("pictures", () => {
    const png = plainPng(20, 10, [18, 127, 142]);
    const sheet: WorkbookPatch = [{ kind: "add-sheet", sheet: "Gráficos" }];
    const adding: AddPicture = { kind: "add-picture", sheet: "Gráficos", name: "Dinero & más", altText: 'Dice "2024": <12>', png, row: 3, column: 1, width: 240, height: 120 };
    const placed = { altText: adding.altText, row: 3, column: 1, width: 240, height: 120, png };
    const names = async () => (await (await stored()).read({ tables: "none", pictures: true })).pictures;

    it("are put over cells with what they show in words, on a new sheet and on one that is there", async () => {
      await apply(...sheet, { kind: "set-column-widths", sheet: "Gráficos", column: 0, widths: [40] }, adding);
      await apply({ kind: "write-values", sheet: "Gráficos", row: 20, column: 0, values: [["Otra"]] }, { ...adding, name: "Otra", row: 21, column: 0 });
      expect(await subject().picture("Gráficos", "Dinero & más")).toEqual(placed);
      expect(await subject().picture("Gráficos", "Otra")).toEqual({ ...placed, row: 21, column: 0 });
      expect(await names()).toEqual([{ sheet: "Gráficos", name: "Dinero & más" }, { sheet: "Gráficos", name: "Otra" }]);
      expect((await (await stored()).read({ tables: "none" })).pictures).toEqual([]);
    });

    it("lie beside the charts of the sheet, which stay", async () => {
      const cells = (column: number) => ({ sheet: "Gráficos", range: { row: 1, column, rowCount: 2, columnCount: 1 } });
      await apply(
        ...sheet,
        { kind: "write-values", sheet: "Gráficos", row: 0, column: 0, values: [["Eje", "Pagado"], ["A", 1], ["B", 2]] },
        { kind: "add-chart", sheet: "Gráficos", name: "Pagos", chart: "column", title: "Pagos", place: { row: 1, column: 4, rowCount: 10, columnCount: 4 }, categories: cells(0), series: [{ name: "Pagado", values: cells(1) }] },
      );
      await apply(adding);
      await apply({ kind: "remove-picture", sheet: "Gráficos", name: adding.name });
      await apply(adding);
      expect(await subject().picture("Gráficos", adding.name)).toEqual(placed);
      expect(await subject().chart("Gráficos", "Pagos")).toMatchObject({ title: "Pagos", series: [{ values: [1, 2] }] });
    });

    it("are taken away by their name, and it is free again", async () => {
      await apply(...sheet, adding, { ...adding, name: "Otra", row: 30 });
      expect(await failure({ ...adding, name: "DINERO & MÁS" })).toEqual(["picture-exists", "DINERO & MÁS"]);
      await apply({ kind: "remove-picture", sheet: "gráficos", name: "dinero & más" });
      expect(await subject().picture("Gráficos", adding.name)).toBeNull();
      expect(await names()).toEqual([{ sheet: "Gráficos", name: "Otra" }]);
      expect(await failure({ kind: "remove-picture", sheet: "Gráficos", name: adding.name })).toEqual(["picture-missing", adding.name]);
      await apply(adding);
      expect(await subject().picture("Gráficos", adding.name)).toEqual(placed);
    });

    it("go with their sheet", async () => {
      await apply({ kind: "add-sheet", sheet: "Otra" }, ...sheet, adding);
      await apply({ kind: "remove-sheet", sheet: "Gráficos" });
      expect(await names()).toEqual([]);
    });

    it("are refused when they are none, are too large or have no sheet", async () => {
      await apply(...sheet);
      const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(62)]).toString("base64");
      for (const wrong of [jpeg, "", "no es base64, ".repeat(10), png.slice(0, 20)]) expect((await failure({ ...adding, png: wrong }))[0]).toBe("unexpected");
      const huge = Buffer.concat([Buffer.from(png, "base64"), Buffer.alloc(2_000_000)]).toString("base64");
      expect(await failure({ ...adding, png: huge })).toEqual(["too-large", adding.name]);
      expect(await failure({ ...adding, sheet: "Nada" })).toEqual(["sheet-missing", "Nada"]);
      expect((await failure({ ...adding, width: 0 }))[0]).toBe("unexpected");
      expect((await failure({ ...adding, name: " " }))[0]).toBe("unexpected");
      expect(await names()).toEqual([]);
    });
  });
}
