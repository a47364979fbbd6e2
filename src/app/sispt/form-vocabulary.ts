import { sectors } from "../../catalog/sectors";
import { isGoalClass } from "../../plan/goal-class";
import type { CellValue } from "../../plan/cell-value";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import { classWords, headerWords } from "../adoption/header-words";
import { clean } from "../adoption/source-sheet";
import { codeText, readCode } from "./form-codes";
import type { FormSheet } from "./form-sheet";

/** How a file names what has a code: its own words go back into it, never ours where it has one. */
export class FormVocabulary {
  private readonly names = { sector: new Map<string, string>(), product: new Map<string, string>(), sdg: new Map<string, string>() };
  private readonly classes = new Map<string, string>();

  constructor(sheets: readonly FormSheet[]) {
    for (const { rows } of sheets) {
      for (const row of rows) {
        this.learn("sector", readCode(row.cell("sector"), 2, null).code, row.cell("sectorName"));
        this.learn("product", codeText(row.cell("indicatorCode"))?.slice(0, 7) ?? codeText(row.cell("product")), row.cell("productName"));
        this.learn("sdg", codeText(row.cell("sdg")), row.cell("sdgName"));
        const word = clean(row.cell("class"));
        const known = word === null ? undefined : classWords[headerWords(String(word))];
        if (known !== undefined && !this.classes.has(known)) this.classes.set(known, String(word));
      }
    }
  }

  /** The name of a code; undefined when neither file nor catalogue has it. */
  name(kind: "sector" | "product" | "sdg", code: string | null): string | undefined {
    if (code === null) return undefined;
    const known = this.names[kind].get(code);
    return known ?? (kind === "sector" ? sectors.find((sector) => sector.code === code)?.name : undefined);
  }

  /** The file's word for a class; ours where the file has none, since the form's own words are not published. */
  classWord(goalClass: string | null): { word: string | null; ours: boolean } {
    if (goalClass === null || !isGoalClass(goalClass)) return { word: goalClass, ours: false };
    const word = this.classes.get(goalClass);
    return word === undefined ? { word: sheetTextsIn("es").words.class[goalClass], ours: true } : { word, ours: false };
  }

  private learn(kind: "sector" | "product" | "sdg", code: string | null, value: CellValue): void {
    const name = clean(value);
    if (code !== null && name !== null && !this.names[kind].has(code)) this.names[kind].set(code, String(name));
  }
}
