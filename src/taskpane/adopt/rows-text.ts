import type { RowName } from "../../app/adoption/adoption";
import type { AdoptTexts } from "./use-adopt-pane";

/** Enough rows to find the place; all of them would fill the pane. */
const shownRows = 8;

/** `filas 12, 45, 78 y 20 más`. Row numbers bear no separators: they are read against Excel's own. */
export function rowsText(rows: readonly RowName[], texts: AdoptTexts): string {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return texts.common.row(String(first));
  return texts.common.rows(rows.slice(0, shownRows).join(", "), Math.max(0, rows.length - shownRows));
}
