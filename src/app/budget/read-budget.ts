import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import type { RangeContent, Workbook } from "../../workbook/port";
import { keyFor } from "../../sheets/cell-words";
import { fold } from "../../i18n/fold";
import { amountIn, amountKeys, type AmountKey, type Amounts } from "./budget-amounts";
import { detailFields, findBudgetHeader, type BudgetColumn, type BudgetField, type BudgetHeader } from "./budget-columns";
import { BudgetError } from "./budget-error";
import type { BudgetFile, BudgetKind, BudgetLine, BudgetScope } from "./budget-file";
import { mgaCodeIn, plainCodeIn } from "./codes-in-text";
import { tellLines, type BudgetRowRead } from "./tell-lines";
import { readTitleBlock } from "./title-block";

/**
 * Reads the budget that a workbook holds: on the sheet named, or on the visible one that names most columns of a budget.
 * @throws BudgetError `sheet-missing`, `not-a-budget`, `income-file`, `column-repeated` or `no-amounts`
 */
export async function readBudget(workbook: Workbook, sheet: string | null): Promise<BudgetFile> {
  const { sheets } = await workbook.read({ tables: "none" });
  const visible = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const asked = sheet === null ? visible : sheets.map(({ name }) => name).filter((name) => fold(name) === fold(sheet));
  if (sheet !== null && asked.length === 0) throw new BudgetError("sheet-missing", { sheet, sheets: visible.join(", ") });
  const { ranges } = await workbook.read({ tables: "none", sheets: asked });
  const found = ranges.flatMap((range) => {
    const header = findBudgetHeader(range);
    return header === null ? [] : [{ range, header }];
  });
  const [best] = found.sort((one, other) => other.header.columns.length - one.header.columns.length);
  if (best === undefined) throw new BudgetError("not-a-budget", { sheets: asked.join(", ") });
  return understand(best.range, best.header);
}

interface RowRead extends BudgetRowRead {
  line: BudgetLine;
}

function understand(range: RangeContent, { row: headerRow, columns }: BudgetHeader): BudgetFile {
  const block = readTitleBlock(range, headerRow, columns);
  if (block.isIncome) throw new BudgetError("income-file", { sheet: range.sheet, title: incomeTitle(block.title, range.sheet) });
  const file: BudgetFile = {
    sheet: range.sheet,
    headerRow: range.row + headerRow + 1,
    layout: block.isCuipo ? "cuipo" : "table",
    title: block.title,
    entity: block.entity,
    columns,
    year: block.year,
    kind: block.kind,
    appropriation: appropriationOf(columns),
    unit: block.unit ?? "pesos",
    unitStated: block.unit !== null,
    lines: [],
    totals: [],
    differing: [],
    subtotalCount: 0,
    unread: [],
  };
  const reader = new RowReader(columns, file);
  const rows = range.values
    .slice(headerRow + 1)
    .flatMap((cells, index) => reader.read(cells, range.row + headerRow + 2 + index) ?? []);
  const { lines, ...told } = tellLines(rows);
  // What the file has under "1 INGRESOS" is income, whatever its title says.
  if (lines.length > 0 && lines.every(({ code }) => code !== null && /^1(\.|$)/.test(code))) {
    throw new BudgetError("income-file", { sheet: range.sheet, title: incomeTitle(block.title, range.sheet) });
  }
  if (lines.length === 0) throw new BudgetError("no-amounts", { sheet: range.sheet, row: file.headerRow });
  return { ...file, ...told, lines: lines.map(({ line }) => line) };
}

function incomeTitle(title: readonly string[], sheet: string): string {
  return title.find((text) => /ingresos/i.test(text)) ?? sheet;
}

/** The definitive appropriation where there is one: the initial one is what it was before its changes. */
function appropriationOf(columns: readonly BudgetColumn[]): BudgetFile["appropriation"] {
  if (columns.some(({ field }) => field === "appropriated")) return "definitive";
  return columns.some(({ field }) => field === "initial") ? "initial" : null;
}

class RowReader {
  private readonly positions: ReadonlyMap<BudgetField, number>;
  /** Written once, in the first row of each part of the file. */
  private expenseYear = "";
  private section = "";

  constructor(
    private readonly columns: readonly BudgetColumn[],
    private readonly file: BudgetFile,
  ) {
    this.positions = new Map(columns.map(({ field, position }) => [field, position]));
  }

  /** Null for a row without any amount: a note, a signature. */
  read(cells: readonly CellValue[], row: number): RowRead | null {
    const at = (field: BudgetField): CellValue => cells[this.positions.get(field) ?? -1] ?? null;
    this.expenseYear = plainCodeIn(at("expenseYear")) ?? this.expenseYear;
    this.section = plainCodeIn(at("section")) ?? this.section;
    const amounts = this.amounts(cells, row);
    if (amountKeys.every((key) => amounts[key] === null)) return null;
    const code = plainCodeIn(at("code"));
    const title = cells.find((cell) => typeof cell === "string" && /^\s*(sub ?)?total(es| general)?\s*$/i.test(cell));
    const [own, named] = [codesOf(at), plainCodeIn(at("code"))];
    const isTitled = title !== undefined && own.mgaCode === null && own.goal === null && own.project === null;
    const line: BudgetLine = {
      row,
      year: isNumeric(at("year")) || /^\d{4}$/.test(String(at("year")).trim()) ? Number(at("year")) : null,
      kind: kindOf(at("kind")),
      scope: scopeOf(this.expenseYear, named, own),
      code,
      label: labelOf(at),
      ...own,
      source: plainCodeIn(at("source")),
      amounts,
    };
    return {
      row,
      part: `${this.expenseYear}\u0000${this.section}`,
      code: isTitled ? null : code,
      label: isTitled ? String(title).trim() : line.label,
      amounts,
      hasDetail: !isTitled && (detailFields.some((field) => !isBlank(at(field))) || own.mgaCode !== null),
      isLastLevel: lastLevel(at("lastLevel")),
      line,
    };
  }

  private amounts(cells: readonly CellValue[], row: number): Amounts {
    const amount = (field: BudgetField): number | null => {
      const column = this.columns.find((candidate) => candidate.field === field);
      const cell = column === undefined ? null : (cells[column.position] ?? null);
      const value = amountIn(cell);
      if (value === undefined && column !== undefined) this.file.unread.push({ row, letter: column.letter, text: String(cell) });
      return value ?? null;
    };
    const stages = (key: AmountKey): number | null => amount(key === "appropriated" && this.file.appropriation === "initial" ? "initial" : key);
    return { appropriated: stages("appropriated"), committed: stages("committed"), obligated: stages("obligated"), paid: stages("paid") };
  }
}

/** The code of the product may stand in a column of its own, glued to its name, or be the only code of a plain table. */
function codesOf(at: (field: BudgetField) => CellValue): Pick<BudgetLine, "goal" | "mgaCode" | "project"> {
  const [goal, project] = [plainCodeIn(at("goal")), plainCodeIn(at("project"))];
  const stated = mgaCodeIn(at("indicator")) ?? mgaCodeIn(at("product"));
  return { goal, project, mgaCode: stated ?? (onlyCode(at("code")) ? mgaCodeIn(at("code")) : null) };
}

function onlyCode(cell: CellValue): boolean {
  return /^\d{6,9}$/.test(String(cell ?? "").trim());
}

function labelOf(at: (field: BudgetField) => CellValue): string | null {
  return plainCodeIn(at("product")) ?? plainCodeIn(at("program")) ?? plainCodeIn(at("name"));
}

function kindOf(cell: CellValue): BudgetKind | null {
  const key = typeof cell === "string" ? keyFor("budgetKind", cell.trim()) : null;
  return key === "poai" || key === "budget" || key === "execution" ? key : null;
}

function lastLevel(cell: CellValue): boolean | null {
  if (typeof cell === "boolean") return cell;
  const word = fold(String(cell ?? ""));
  if (["si", "s", "x", "yes", "true", "verdadero", "1"].includes(word)) return true;
  return ["no", "n", "false", "falso", "0"].includes(word) ? false : null;
}

function scopeOf(expenseYear: string, code: string | null, { mgaCode, project, goal }: Pick<BudgetLine, "goal" | "mgaCode" | "project">): BudgetScope {
  const words = fold(expenseYear);
  if (words.includes("reserva")) return "reserves";
  if (words.includes("cuentas por pagar")) return "payables";
  if (mgaCode !== null || project !== null || goal !== null) return "investment";
  if (/^2\.[14](\.|$)/.test(code ?? "")) return "operation";
  return /^2\.2(\.|$)/.test(code ?? "") ? "debt" : "investment";
}
