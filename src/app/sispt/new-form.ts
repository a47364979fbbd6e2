import type { Plan } from "../../plan/plan";
import type { CellFormat, WorkbookOperation } from "../../workbook/patch";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { columnsFor, formSheets, type FormColumn } from "./form-columns";
import { FormEntries, type FormEntry } from "./form-entries";
import { FormVocabulary } from "./form-vocabulary";
import type { NoteList } from "./note-list";
import { bienniaOf } from "./read-sispt";
import type { SisptRow, SisptWriting } from "./sispt";

const headerFormat: CellFormat = { bold: true, fill: "#D9E6E7", wrap: true, vertical: "center" };
const formats: Readonly<Record<FormColumn["kind"], CellFormat>> = {
  code: { numberFormat: "@" },
  text: {},
  quantity: { numberFormat: "#,##0.##" },
  money: { numberFormat: "#,##0" },
};
const widths: Readonly<Record<FormColumn["kind"], number>> = { code: 16, text: 30, quantity: 14, money: 18 };

/** A new file of the shape of the form: a title above the headers of the second row, and the plan's rows below. */
export async function newForm(plan: Plan, notes: NoteList): Promise<SisptWriting> {
  const entries = new FormEntries(plan, new FormVocabulary([]));
  const { firstYear, years: count } = plan.plan;
  const years = Array.from({ length: count }, (_, index) => firstYear + index);
  const added: SisptRow[] = [];
  const patch: WorkbookOperation[] = [];
  const [first] = formSheets;
  for (const shape of formSheets) {
    const rows = shape.key === "initiatives" ? [] : entries.of(shape.key);
    const columns = columnsFor(shape, years, bienniaOf(firstYear)).filter(({ column }) => column.optional !== true);
    if (shape !== first) patch.push({ kind: "add-sheet", sheet: shape.name });
    const values = rows.map((entry) => columns.map(({ id }) => cellOf(entry, id)));
    patch.push(
      ...columns.map(({ column }, index) => format(shape.name, 2, index, Math.max(rows.length, 1), 1, formats[column.kind])),
      { kind: "write-values", sheet: shape.name, row: 0, column: 0, values: [[shape.title]] },
      { kind: "write-values", sheet: shape.name, row: 1, column: 0, values: [columns.map(({ header }) => header), ...values] },
      format(shape.name, 0, 0, 1, 1, { bold: true, fontSize: 14 }),
      format(shape.name, 1, 0, 1, columns.length, headerFormat),
      { kind: "set-column-widths", sheet: shape.name, column: 0, widths: columns.map(({ column }) => widths[column.kind]) },
      { kind: "freeze-panes", sheet: shape.name, rows: 2, columns: 0 },
    );
    rows.forEach(({ key, name }, index) => added.push({ sheet: shape.name, row: 3 + index, code: key, name }));
  }
  const workbook = XlsxWorkbook.blank(first?.name);
  await workbook.apply(patch);
  return { changes: [], added, removed: [], notes: notes.all(), bytes: workbook.bytes() };
}

function cellOf(entry: FormEntry, id: string) {
  return { ...entry.identity, ...entry.values }[id] ?? null;
}

function format(sheet: string, row: number, column: number, rowCount: number, columnCount: number, look: CellFormat): WorkbookOperation {
  return { kind: "format-range", sheet, range: { row, column, rowCount, columnCount }, format: look };
}
