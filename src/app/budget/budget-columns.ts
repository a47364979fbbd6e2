import { isBlank, type CellValue } from "../../plan/cell-value";
import { columnLetters } from "../../workbook/address";
import type { RangeContent } from "../../workbook/port";
import { headerWords } from "../adoption/header-words";
import { BudgetError } from "./budget-error";

/** What a column of a budget file can be; its place in the file does not matter. */
export type BudgetField =
  | "year"
  | "kind"
  | "expenseYear"
  | "section"
  | "code"
  | "name"
  | "indicator"
  | "product"
  | "program"
  | "project"
  | "goal"
  | "source"
  | "initial"
  | "appropriated"
  | "committed"
  | "obligated"
  | "paid"
  | "lastLevel"
  | "receipts";

/** Fields that hold money. */
export const moneyFields = ["initial", "appropriated", "committed", "obligated", "paid"] as const;

/** Fields that say what a row of detail is for; a subtotal has none of them. */
export const detailFields = ["indicator", "product", "program", "project", "goal", "source"] as const;

/** Header words by field, without the unit of money and without years. Sources: CUIPO reports, budget systems, our own sheet. */
const patterns: readonly (readonly [BudgetField, RegExp])[] = [
  ["expenseYear", /^vigencia( de[l]?)? gasto$/],
  ["year", /^(vigencia( fiscal)?|ano|anio|(fiscal )?year)$/],
  ["kind", /^(tipo|clase|kind|tipo de (fila|registro|presupuesto))$/],
  ["section", /^(seccion( presupuestal)?|unidad ejecutora|budget section)$/],
  ["indicator", /^((cod|codigo)( de[l]?)? )?(indicador( de)? producto( mga)?|indicador mga)$|^mga (product )?indicator( code)?$/],
  ["product", /^((cod|codigo)( de[l]?)? )?producto( mga| ccpet)?$|^(mga )?product( code)?$/],
  ["program", /^((cod|codigo)( de[l]?)? )?programa( mga)?$|^(mga )?program( code)?$/],
  ["project", /^((cod|codigo|code)( de[l]?)? )?(bpin|bpim|proyecto|project)( bpin)?( code)?$/],
  ["goal", /^((cod|codigo)( de( la)?)? )?(meta|meta( de)? producto|mp)$|^(product )?goal( code)?$/],
  ["source", /^((cod|codigo)( de( la)?)? )?fuentes?( de( los)?)?( financiacion| financiamiento| recursos)?$|^(funding )?source( code)?$/],
  ["code", /^((cod|codigo)( de[l]?)? )?(rubro|ccpet|presupuestal|cuenta)( presupuestal)?$|^(codigo|code|budget code)$/],
  ["name", /^(nombre|descripcion|concepto|detalle|name|description)( de[l]? (rubro|cuenta))?( rubro)?$/],
  ["initial", /^(apropiacion|presupuesto|aprop) inicial$|^initial (appropriation|budget)$/],
  [
    "appropriated",
    /^(apropiacion|presupuesto|aprop) (definitiv[oa]|vigente|actual|final)$|^(apropiacion|apropiado|presupuesto|poai|valor poai)$|^((definitive|final) )?(appropriation|appropriated|budget)$/,
  ],
  ["committed", /^(total )?(compromisos?|comprometido|committed|commitments?)( acumulad[oa]s?| total(es)?)?$/],
  ["obligated", /^(total )?(obligacion(es)?|obligado|obligated|obligations?)( acumulad[oa]s?| total(es)?)?$/],
  ["paid", /^(total )?(pagos?|pagado|paid|payments?)( acumulad[oa]s?| total(es)?)?$/],
  ["lastLevel", /^(es detalle|ultimo ?nivel|is detail|leaf)$/],
  ["receipts", /^(total )?recaudos?( |$)/],
];

export interface BudgetColumn {
  field: BudgetField;
  /** Position within the range. */
  position: number;
  letter: string;
  header: string;
}

export interface BudgetHeader {
  /** Position of the header row within the range. */
  row: number;
  columns: BudgetColumn[];
}

/** How many rows from the top may hold the header: a title block stands above it. */
const searchDepth = 60;

/**
 * The row of the sheet that names most columns of a budget, or null when none names money and what the money is for.
 * @throws BudgetError `column-repeated` when two columns of that row say that they are the same
 */
export function findBudgetHeader(range: RangeContent): BudgetHeader | null {
  let best: BudgetHeader | null = null;
  for (const [row, cells] of range.values.slice(0, searchDepth).entries()) {
    const columns = cells.flatMap((cell, position): BudgetColumn[] => {
      const field = fieldOf(cell);
      if (field === null) return [];
      return [{ field, position, letter: columnLetters(range.column + position), header: String(cell).replace(/\s+/g, " ").trim() }];
    });
    if (isHeader(columns) && columns.length > (best?.columns.length ?? 0)) best = { row, columns };
  }
  if (best !== null) refuseRepeated(best.columns, range.sheet);
  return best;
}

function isHeader(columns: readonly BudgetColumn[]): boolean {
  const has = (fields: readonly BudgetField[]): boolean => columns.some(({ field }) => fields.includes(field));
  return has([...moneyFields, "receipts"]) && has([...detailFields, "code"]);
}

function refuseRepeated(columns: readonly BudgetColumn[], sheet: string): void {
  for (const { field, header } of columns) {
    const alike = columns.filter((column) => column.field === field && field !== "receipts");
    if (alike.length < 2) continue;
    throw new BudgetError("column-repeated", { header, letters: alike.map(({ letter }) => letter).join(", "), sheet });
  }
}

function fieldOf(cell: CellValue): BudgetField | null {
  if (typeof cell !== "string" || isBlank(cell)) return null;
  const words = headerWords(cell)
    .replace(/\b((en )?(miles|millones)( de)?( pesos)?|(en )?pesos|cop|(19|20)\d\d)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
