import type { ProductGoal, Royalty } from "../../plan/plan";
import { yesOrNo } from "./form-codes";
import { eachOf, type FormSheet } from "./form-sheet";
import type { NoteList } from "./note-list";
import { productRows, quantity } from "./product-row";
import { royaltyKeys } from "./royalty-keys";

/** The products paid with royalties; a goal is named where exactly one of the plan has the indicator. */
export function royaltyProducts(
  sheet: FormSheet,
  biennia: readonly string[],
  goals: readonly ProductGoal[],
  notes: NoteList,
): { royalties: Royalty[]; keys: Map<number, string> } {
  for (const id of ["programming", "resources"]) {
    for (const stray of eachOf(sheet.columns, id).filter((biennium) => !biennia.includes(biennium))) notes.add("no-column", sheet, `${id}.${stray}`, null);
  }
  const rows = productRows(sheet, notes);
  const royalties = rows.map(({ row, mgaIndicator, bpin }): Royalty => {
    const same = goals.filter((goal) => goal.mgaIndicator !== null && goal.mgaIndicator === mgaIndicator);
    const of = (id: string, biennium: number) => quantity(sheet, row, `${id}.${biennia[biennium - 1]}`, notes);
    return {
      goal: same.length === 1 ? (same[0]?.code ?? null) : null,
      mgaIndicator,
      project: bpin.length === 0 ? null : bpin.join(" "),
      programming1: of("programming", 1),
      programming2: of("programming", 2),
      programming3: of("programming", 3),
      resources1: of("resources", 1),
      resources2: of("resources", 2),
      resources3: of("resources", 3),
      cofinanced: yesOrNo(row.cell("cofinanced")),
    };
  });
  const keys = royaltyKeys(royalties, goals);
  return { royalties, keys: new Map(rows.map(({ row }, index) => [row.number, keys[index] as string])) };
}
