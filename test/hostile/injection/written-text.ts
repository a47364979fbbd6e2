import { strFromU8 } from "fflate";
import type { CellValue } from "../../../src/plan/cell-value";
import type { Workbook } from "../../../src/workbook/port";
import { filesOf } from "../../unit/workbook/xlsx/package";
import { mark } from "./hostile-plan";

/** How often the hostile texts stand in cells as text. @throws Error where one is a formula, a link, a name or a path */
export function textsInPackage(bytes: Uint8Array): number {
  const files = filesOf(bytes);
  let count = 0;
  for (const [name, content] of Object.entries(files)) {
    const text = strFromU8(content);
    if (name.includes(mark)) throw new Error(`a part is called ${name}`);
    if (/[<:]hyperlink[\s>]|TargetMode="External"|externalLink|oleObject|ddeLink/i.test(text)) throw new Error(`${name} leads outside`);
    for (const [element] of text.matchAll(/<(?:\w+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula|c:f)\b[^<>]*>[^<]*/g)) {
      if (element.includes(mark)) throw new Error(`${name}: ${element.slice(0, 200)}`);
    }
    if (name.endsWith(".rels") && text.includes(mark)) throw new Error(`${name} names a part after a text`);
    if (/worksheets\/sheet\d+\.xml$/.test(name)) count += [...text.matchAll(/<t(?: [^<>]*)?>([^<]*)<\/t>/g)].filter(([, inner]) => inner?.includes(mark)).length;
  }
  return count;
}

/** The same of a workbook as its port tells it: every cell of every sheet. */
export async function textsInWorkbook(workbook: Workbook): Promise<number> {
  const { sheets } = await workbook.read({ tables: "none" });
  const { ranges } = await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), details: true });
  let count = 0;
  for (const { sheet, values, formulas } of ranges) {
    values.forEach((cells: readonly CellValue[], row) =>
      cells.forEach((value, column) => {
        const formula = formulas?.[row]?.[column] ?? null;
        if (formula?.includes(mark)) throw new Error(`${sheet}, row ${row + 1}: the formula ${formula.slice(0, 200)}`);
        const isHostile = typeof value === "string" && value.includes(mark);
        if (isHostile && formula !== null && !formula.startsWith("=PLAN.") && !/^=(IF|INDEX|SUM)/.test(formula)) throw new Error(`${sheet}: ${formula}`);
        if (isHostile) count++;
      }),
    );
  }
  return count;
}
