import type { TableKey } from "../../plan/table-schemas";
import type { Language } from "../../i18n/language";
import type { TablePlace } from "../../sheets/define-sheet";
import { inputOperations } from "../../sheets/lists";
import { markOperations } from "../../sheets/marks";
import { without } from "../../workbook/address";
import type { AllowList, CellReference, ConditionalFormat, PromptInput, WorkbookOperation } from "../../workbook/patch";
import type { LookContent, Workbook } from "../../workbook/port";
import { shiftFormula } from "../../workbook/shift-formula";
import { formulaShape } from "./formula-shape";
import { lostInputs, promptKey } from "./lost-inputs";
import type { LookMend } from "./repair";

/** What cells lost, and the operations that give it back: those of the template, for these cells alone. */
export interface LostLook {
  mend: LookMend;
  operations: WorkbookOperation[];
}

export interface LookedPlan {
  /** All tables of the plan: lists draw on others. */
  places: ReadonlyMap<TableKey, TablePlace>;
  /** The tables to look at. */
  keys: readonly TableKey[];
  language: Language;
}

type LookOperation = AllowList | PromptInput | ConditionalFormat;

/** Reads the lists, messages and marks of tables that are there, and finds what their cells lack of what the plan declares. */
export async function findLostLooks(workbook: Workbook, { places, keys, language }: LookedPlan): Promise<LostLook[]> {
  const bodies = keys.flatMap((key) => {
    const place = places.get(key);
    return place === undefined || place.positions.length === 0 ? [] : [{ key, place, reference: bodyOf(place) }];
  });
  if (bodies.length === 0) return [];
  const { looks } = await workbook.read({ tables: "none", looks: bodies.map(({ reference }) => reference) });
  const all = new Set(places.keys());
  const prompts = new Set(
    inputOperations(places, { added: all, changed: all }, language).flatMap((operation) => {
      if (operation.kind === "prompt-input") return promptKey(operation);
      return operation.kind === "allow-list" && operation.prompt ? promptKey(operation.prompt) : [];
    }),
  );
  return bodies.flatMap(({ key, place }, at) => {
    const look = looks[at];
    if (look === undefined) return [];
    const own = new Set([key]);
    const inputs = inputOperations(places, { added: own, changed: own }, language).flatMap((operation) =>
      operation.kind === "allow-list" || operation.kind === "prompt-input" ? lostInputs(operation, look, prompts) : [],
    );
    const marks = markOperations(places, own, language).flatMap((mark) => lostMarks(mark, look));
    return [
      ...lostLook("list", place, inputs.filter(({ kind }) => kind === "allow-list")),
      ...lostLook("prompt", place, inputs.filter(({ kind }) => kind === "prompt-input")),
      ...lostLook("mark", place, marks),
    ];
  });
}

/** The columns of the plan, and those of the office between them. */
function bodyOf({ sheet, headerRow, rowCount, positions }: TablePlace): CellReference {
  const column = Math.min(...positions);
  return { sheet, range: { row: headerRow + 1, column, rowCount, columnCount: Math.max(...positions) + 1 - column } };
}

function lostMarks(mark: ConditionalFormat, { marks }: LookContent): ConditionalFormat[] {
  const { range, rule } = mark;
  if (!("formula" in rule)) return [];
  const shape = formulaShape(rule.formula);
  const marked = marks.filter(({ formula }) => formulaShape(formula) === shape).map((found) => found.range);
  return without(range, marked).map((block) => ({
    ...mark,
    range: block,
    rule: { formula: shiftFormula(rule.formula, block.row - range.row, block.column - range.column) },
  }));
}

function lostLook(look: LookMend["look"], { table: name, sheet, columns, positions }: TablePlace, operations: LookOperation[]): LostLook[] {
  if (operations.length === 0) return [];
  const lost = columns.flatMap(({ key, header }, index) => {
    const column = positions[index] ?? 0;
    const rows = new Set<number>();
    for (const { range } of operations) {
      if (column < range.column || column >= range.column + range.columnCount) continue;
      for (let row = range.row; row < range.row + range.rowCount; row++) rows.add(row);
    }
    return rows.size === 0 ? [] : [{ key, header, cells: rows.size }];
  });
  return [{ mend: { kind: "look", look, name, sheet, columns: lost }, operations }];
}
