import { isBlank } from "../../plan/cell-value";
import { emptyRow } from "../../plan/empty-row";
import type { Program, ResultGoal } from "../../plan/plan";
import { clean } from "../adoption/source-sheet";
import { codeText, yesOrNo } from "./form-codes";
import type { FormRow, FormSheet } from "./form-sheet";
import type { NoteList } from "./note-list";
import { quantity } from "./product-row";
import type { StrategicLines } from "./strategic-lines";

/**
 * The result indicators as result goals. The form hangs them from the line, not from a program: the program is stated
 * only where the line has a single one, and the code keeps the line: `1.R3`.
 */
export function resultGoals(
  sheet: FormSheet,
  lines: StrategicLines,
  programs: readonly Program[],
  notes: NoteList,
): { goals: ResultGoal[]; keys: Map<number, string> } {
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  const goals = sheet.rows.flatMap((row): ResultGoal[] => {
    const indicator = clean(row.cell("indicator"));
    if (indicator === null) return [];
    const axis = lines.of(row, sheet)?.code ?? null;
    const code = freeCode(`${axis === null ? "" : `${axis}.`}R${codeText(row.cell("consecutive")) ?? keys.size + 1}`, taken);
    keys.set(row.number, code);
    const below = programs.filter((program) => axis !== null && program.axis === axis);
    if (below.length !== 1) notes.add("result-without-program", sheet, "line", row.number);
    return [
      {
        ...(emptyRow("resultGoals") as unknown as ResultGoal),
        code,
        program: below.length === 1 ? (below[0]?.code ?? null) : null,
        name: String(indicator),
        indicator: String(indicator),
        target: quantity(sheet, row, "target", notes),
        pnd: transformation(sheet, row, notes),
      },
    ];
  });
  return { goals, keys };
}

/** The transformation of the national plan; "Sí" where only that the indicator is in it is said. */
function transformation(sheet: FormSheet, row: FormRow, notes: NoteList): string | null {
  const name = clean(row.cell("pnd"));
  const stated = yesOrNo(row.cell("inPnd"));
  const blank = isBlank(name);
  if (stated === false && !blank) notes.add("pnd-contradiction", sheet, "inPnd", row.number, String(name));
  if (stated === true && blank) notes.add("pnd-without-transformation", sheet, "pnd", row.number);
  return blank ? (stated === true ? "Sí" : null) : String(name);
}

function freeCode(wanted: string, taken: Set<string>): string {
  let code = wanted;
  for (let number = 2; taken.has(code); number += 1) code = `${wanted}·${number}`;
  taken.add(code);
  return code;
}
