import type { TableContent, Workbook } from "../../workbook/port";
import { headerWords } from "../adoption/header-words";
import { formSheet, formSheets, type FormSheetKey } from "./form-columns";
import { looksLike, readFormSheet, yearsOf, type FormSheet } from "./form-sheet";
import { SisptError } from "./sispt-error";

/** A file of the SisPT form: the sheets of it that are there. */
export interface SisptForm {
  sheets: ReadonlyMap<FormSheetKey, FormSheet>;
  products: FormSheet;
  years: number[];
  /** Sheets of the file that no plan takes: they stay as they are. */
  otherSheets: string[];
  tables: TableContent[];
}

/**
 * Reads every sheet of the form that a file has, by sheet name and header text. The sheet of products is also known by
 * its headers alone, since offices rename it.
 * @throws SisptError
 */
export async function readForm(workbook: Workbook): Promise<SisptForm> {
  const { sheets: listed } = await workbook.read({ tables: "none" });
  const { ranges, tables } = await workbook.read({ tables: "all", sheets: listed.map(({ name }) => name) });
  const sheets = new Map<FormSheetKey, FormSheet>();
  const filled = ranges.filter(({ values }) => values.length > 0);
  for (const shape of formSheets) {
    const range = filled.find(({ sheet }) => shape.words.test(headerWords(sheet)));
    if (range !== undefined) sheets.set(shape.key, readFormSheet(shape, range));
  }
  if (!sheets.has("products")) {
    const taken = new Set([...sheets.values()].map(({ name }) => name));
    const range = filled.find((candidate) => !taken.has(candidate.sheet) && looksLike(formSheet("products"), candidate));
    if (range === undefined) {
      throw new SisptError("no-products-sheet", { wanted: formSheet("products").name, sheets: listed.map(({ name }) => name).join(", ") });
    }
    sheets.set("products", readFormSheet(formSheet("products"), range));
  }
  const products = sheets.get("products") as FormSheet;
  const read = new Set([...sheets.values()].filter(({ shape }) => shape.key !== "initiatives").map(({ name }) => name));
  return {
    sheets,
    products,
    years: yearsOf(products),
    otherSheets: listed.flatMap(({ name }) => (read.has(name) ? [] : [name])),
    tables,
  };
}
