import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../../../src/plan/cell-value";

// No real export is at hand. These files are built after the published list of columns and the header texts seen in
// exports, written out here on their own: the product's declarations are not used to test themselves.

export type Row = Readonly<Record<string, CellValue>>;

export interface Sheet {
  name: string;
  title: string;
  headers: readonly string[];
  rows: readonly Row[];
}

export const years = [2024, 2025, 2026, 2027] as const;

export const sources = [
  "Recursos propios",
  "SGP Educación",
  "SGP Salud",
  "SGP Deporte",
  "SGP Cultura",
  "SGP Libre inversión",
  "SGP Libre destinación",
  "SGP Alimentación escolar",
  "SGP Municipios río Magdalena",
  "SGP APSB",
  "Crédito",
  "Transferencias-cofinanciación Departamento",
  "Transferencias-cofinanciación Nación",
  "Otros",
] as const;

/** Positions 0 to 19 of the list. */
const identity = [
  "Código DANE",
  "Entidad Territorial",
  "Nombre del Plan",
  "Código de indicador de producto (SisPT)",
  "Línea estratégica",
  "Código del sector (MGA)",
  "Sector (MGA)",
  "Código del programa (MGA)",
  "Programa (MGA)",
  "Código del producto (MGA)",
  "Producto (MGA)",
  "Código de indicador de producto (MGA)",
  "Indicador de Producto(MGA)",
  "Personalización del indicador",
  "Unidad de medida",
  "Meta cuatrienio",
  "Principal",
  "Código ODS",
  "ODS",
  "Tipo de acumulación",
];

/** The 85 columns of the list. */
export const productHeaders: readonly string[] = [
  ...identity,
  ...years.map((year) => `Programación del producto bien o servicio ${year}`),
  ...years.flatMap((year) => [...sources, "Total"].map((source) => `${source} ${year}`)),
  "BPIN",
];

/** The 86 of one real export: the date of the plan stands after its name. */
export const withDate: readonly string[] = [...productHeaders.slice(0, 3), "Fecha de creación del plan", ...productHeaders.slice(3)];

/** The 28 columns of the products of royalties. */
export const royaltyHeaders: readonly string[] = [
  ...identity,
  "Cofinanciado con presupuesto ordinario",
  ...["2023-2024", "2025-2026", "2027-2028"].map((biennium) => `Programación ${biennium}`),
  ...["2023-2024", "2025-2026", "2027-2028"].map((biennium) => `Recursos SGR ${biennium}`),
  "BPIN",
];

const entity = { "Código DANE": 5091, "Entidad Territorial": "Betania", "Nombre del Plan": "Betania avanza" };
const plan = ["Código DANE", "Entidad Territorial", "Nombre del Plan", "Consecutivo"];

/** One row of the sheet of products: road building unless told otherwise. */
export function product(told: Row): Row {
  return {
    ...entity,
    "Fecha de creación del plan": "2024-05-31",
    "Línea estratégica": "Infraestructura para la vida",
    "Código del sector (MGA)": 24,
    "Sector (MGA)": "Transporte",
    "Código del programa (MGA)": 2402,
    "Programa (MGA)": "Infraestructura red vial regional",
    "Código del producto (MGA)": 2402006,
    "Producto (MGA)": "Vía secundaria mejorada",
    "Código de indicador de producto (MGA)": "240200600",
    "Indicador de Producto(MGA)": "Vía secundaria mejorada",
    "Unidad de medida": "Kilómetros",
    "Meta cuatrienio": 10,
    Principal: "Sí",
    "Código ODS": 9,
    ODS: "Industria, innovación e infraestructura",
    "Tipo de acumulación": "Acumulado",
    ...Object.fromEntries(years.flatMap((year) => [...sources, "Total"].map((source) => [`${source} ${year}`, 0]))),
    ...told,
  };
}

export const products = (rows: readonly Row[], headers: readonly string[] = productHeaders): Sheet => ({
  name: "Plan indicativo - Productos",
  title: "PARTE ESTRATÉGICA",
  headers,
  rows,
});

export const lines = (...names: string[]): Sheet => ({
  name: "Líneas estratégicas",
  title: "PARTE ESTRATÉGICA",
  headers: [...plan, "Línea estratégica"],
  rows: names.map((name, index) => ({ ...entity, Consecutivo: index + 1, "Línea estratégica": name })),
});

export const results = (rows: readonly Row[]): Sheet => ({
  name: "Indicadores de resultado",
  title: "PARTE ESTRATÉGICA",
  headers: [...plan, "Línea estratégica", "Indicador de resultado", "¿Está en el PND?", "Meta cuatrienio", "Transformación PND"],
  rows: rows.map((row, index) => ({ ...entity, Consecutivo: index + 1, ...row })),
});

export const royalties = (rows: readonly Row[]): Sheet => ({
  name: "Plan indicativo SGR - Productos",
  title: "PARTE ESTRATÉGICA",
  headers: royaltyHeaders,
  rows,
});

/** The sheets that no plan takes. */
export const others: readonly Sheet[] = [
  { name: "Iniciativas SGR", title: "INICIATIVAS SGR", headers: ["Código DANE", "Línea estratégica", "Tipo de iniciativa", "Iniciativa SGR"], rows: [{ "Iniciativa SGR": "Puente" }] },
  { name: "Iniciativas PATR", title: "PATR", headers: ["Código DANE", "Iniciativa"], rows: [{ Iniciativa: "Escuela" }] },
];

/** The bytes of an export: a title row above the headers, text as shared strings. */
export async function exportFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, title, headers, rows }) => ({
      name,
      rows: [[title], [...headers], ...rows.map((row) => headers.map((header) => row[header] ?? null))],
    })),
  });
  return Uint8Array.from(bytes);
}
