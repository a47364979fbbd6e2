import { CatalogError } from "../../../../src/app/catalog/catalog-error";
import { readCatalog } from "../../../../src/app/catalog/read-catalog";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { RangeContent } from "../../../../src/workbook/port";

const sheet = (name: string, values: CellValue[][]): RangeContent => ({ sheet: name, row: 0, column: 0, values });

const headers = [
  "Código del sector",
  "Sector",
  "Código del programa",
  "Programa",
  "Código del producto",
  "Producto",
  "Descripción del producto",
  "Unidad de medida del producto",
  "Código del indicador de producto",
  "Indicador de producto",
  "Unidad de medida",
];

/** Two products of one program, the second with two indicators; codes as numbers where Excel makes them so. */
const official = sheet("Catálogo", [
  ["CATÁLOGO DE PRODUCTOS DE LA MGA"],
  [],
  headers,
  ["04", "Información estadística", 401, "Levantamiento de  información", 401101, "Bases de datos", "…", null, 40110100, "Bases generadas", "Número"],
  ["40", "Vivienda", 4003, "Acceso a agua potable", 4003015, "Acueductos construidos", "…", null, 400301500, "Acueductos construidos", "Número"],
  ["40", "Vivienda", 4003, "Acceso a agua potable", 4003018, "Plantas construidas", "…", null, "400301800", "Plantas construidas", "Número"],
  ["40", "Vivienda", 4003, "ACCESO A AGUA", 4003018, "Plantas construidas", "…", null, "400301801", "Personas beneficiadas", null],
  ["40", "Vivienda", 4003, null, "40A3", "Sin código bueno", "…", null, 4003, "De programa", null],
]);

test("takes programs, products and indicators by the headers, each once and in the order of its level", () => {
  const { sheet: name, entries } = readCatalog([sheet("Portada", [["Versión"]]), official]);
  expect(name).toBe("Catálogo");
  expect(entries.map(({ level, code, name: said, unit }) => [level, code, said, unit])).toEqual([
    ["program", "0401", "Levantamiento de información", null],
    ["program", "4003", "Acceso a agua potable", null],
    ["product", "0401101", "Bases de datos", null],
    ["product", "4003015", "Acueductos construidos", null],
    ["product", "4003018", "Plantas construidas", null],
    ["indicator", "040110100", "Bases generadas", "Número"],
    ["indicator", "400301500", "Acueductos construidos", "Número"],
    ["indicator", "400301800", "Plantas construidas", "Número"],
    ["indicator", "400301801", "Personas beneficiadas", null],
  ]);
});

test("says what it did not take as it stood, with the row as Excel counts", () => {
  const { notes } = readCatalog([official]);
  expect(notes).toEqual([
    { kind: "zeros-restored", level: "indicator", rows: [4], values: ["040110100"] },
    { kind: "zeros-restored", level: "product", rows: [4], values: ["0401101"] },
    { kind: "zeros-restored", level: "program", rows: [4], values: ["0401"] },
    { kind: "several-names", level: "program", rows: [7], values: ["4003"] },
    { kind: "bad-code", level: "indicator", rows: [8], values: ["4003"] },
    { kind: "bad-code", level: "product", rows: [8], values: ["40A3"] },
  ]);
});

test("a code without a name is taken from the row that names it, and reported only where none does", () => {
  const { entries, notes } = readCatalog([
    sheet("H", [["Código programa", "Programa"], [1702, null], [1702, "Inclusión productiva"], [1709, null]]),
  ]);
  expect(entries.map(({ code, name }) => [code, name])).toEqual([["1702", "Inclusión productiva"]]);
  expect(notes).toEqual([{ kind: "no-name", level: "program", rows: [4], values: ["1709"] }]);
});

test("reads English headers, wherever the columns stand", () => {
  const { entries } = readCatalog([sheet("S", [["Program name", "x", "Program code"], ["Water", 1, "4003"]])]);
  expect(entries).toEqual([{ level: "program", code: "4003", name: "Water", unit: null }]);
});

test("a file without the headers, or without codes below them, is refused with its sheets named", () => {
  const refused = (ranges: RangeContent[]): unknown => {
    try {
      return readCatalog(ranges);
    } catch (error) {
      return error instanceof CatalogError ? [error.problem, error.data] : error;
    }
  };
  expect(refused([sheet("Metas", [["Eje", "Meta"]]), sheet("Otra", [])])).toEqual(["no-catalog-columns", { sheets: "Metas, Otra" }]);
  expect(refused([sheet("Vacía", [headers])])).toEqual(["no-entries", { sheet: "Vacía" }]);
});
