import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type IRange } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import type { ConditionalRule, DataValidation, NamedRange, Sheet, Workbook } from "hucre";
import { AddSheetDataValidationCommand } from "@univerjs/sheets-data-validation";
import { CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { parseBlock, splitAddress, toRange } from "../grid/block";
import type { Book } from "../model/book";
import { themeOf } from "../model/table-look";
import { fromFileFormula } from "./xlsx-formula";
import { Palette, toUniverStyle } from "./xlsx-style";

/** What stands beside the cells: tables, names, lists, conditional formats, very hidden sheets. */
export function addFileFeatures(book: Book, file: Workbook, sheetIds: readonly string[]): void {
  const palette = new Palette(file.themeColors ?? []);
  book.grid.asHost(() => {
    for (const name of file.namedRanges ?? []) addName(book, name);
    for (const [index, sheet] of file.sheets.entries()) {
      const id = sheetIds[index] ?? "";
      if (sheet.veryHidden) book.veryHidden.add(id);
      addTables(book, id, sheet);
      for (const rule of sheet.dataValidations ?? []) addValidation(book, id, rule);
      // Univer puts a rule before those that it has: the one that is looked at first comes last.
      const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => other.priority - one.priority);
      for (const rule of rules) addFormat(book, id, rule, palette);
      if (sheet.pageSetup || sheet.headerFooter) book.pages.set(id, { setup: { ...sheet.pageSetup }, headerFooter: { ...sheet.headerFooter } });
    }
    activateFirst(book, file);
  });
}

function activateFirst(book: Book, file: Workbook): void {
  const wanted = file.sheets[file.activeSheet ?? 0];
  const first = wanted && !wanted.hidden && !wanted.veryHidden ? wanted : file.sheets.find((sheet) => !sheet.hidden);
  const id = first ? book.grid.sheetIdByName(first.name) : null;
  if (id) book.grid.book.setActiveSheet(id);
}

function addTables(book: Book, sheetId: string, sheet: Sheet): void {
  for (const table of sheet.tables ?? []) {
    const block = table.range ? parseBlock(table.range) : null;
    if (!block || block.rows < 2) continue;
    const id = `table-${crypto.randomUUID()}`;
    const look = book.look(id);
    if (table.style) look.style = table.style;
    look.showBandedRows = table.showRowStripes !== false;
    look.showBandedColumns = table.showColumnStripes === true;
    look.showFilterButton = table.showAutoFilter !== false;
    book.grid.command("sheet.command.add-table", {
      unitId: book.grid.unitId,
      subUnitId: sheetId,
      name: table.displayName ?? table.name,
      range: toRange(block),
      id,
      options: { showHeader: true, tableStyleId: themeOf(look) },
    });
  }
}

/** Names of one sheet, broken ones and those Excel keeps for itself are left out. */
function addName(book: Book, { name, range, scope }: NamedRange): void {
  if (scope || name.startsWith("_xlnm.") || range.includes("#REF!")) return;
  const builder = book.grid.book.newDefinedNameBuilder().setName(name);
  const { sheet, local } = splitAddress(range);
  if (sheet !== null && parseBlock(local)) builder.setRef(range);
  else builder.setFormula(range.replace(/^=/, ""));
  book.grid.book.insertDefinedNameBuilder(builder.setScopeToWorkbook().build());
}

const blocksOf = (ranges: string): IRange[] =>
  ranges.split(/\s+/).flatMap((range) => {
    const block = parseBlock(range);
    return block ? [toRange(block)] : [];
  });

const validationTypes: Record<DataValidation["type"], DataValidationType> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function addValidation(book: Book, sheetId: string, rule: DataValidation): void {
  const ranges = blocksOf(rule.range);
  if (ranges.length === 0) return;
  const isFormula = rule.type === "list" || rule.type === "custom" || !Number.isFinite(Number(rule.formula1));
  const formula1 = rule.values ? rule.values.join(",") : rule.formula1;
  book.grid.command(AddSheetDataValidationCommand.id, {
    unitId: book.grid.unitId,
    subUnitId: sheetId,
    rule: {
      uid: crypto.randomUUID(),
      type: validationTypes[rule.type],
      ranges,
      operator: rule.operator as DataValidationOperator | undefined,
      formula1: formula1 === undefined || rule.values || !isFormula ? formula1 : `=${formula1.replace(/^=/, "")}`,
      formula2: rule.formula2,
      allowBlank: rule.allowBlank ?? true,
      showErrorMessage: rule.showErrorMessage ?? false,
      errorStyle: errorStyles[rule.errorStyle ?? "stop"],
      errorTitle: rule.errorTitle,
      error: rule.errorMessage,
      showInputMessage: rule.showInputMessage ?? false,
      promptTitle: rule.inputTitle,
      prompt: rule.inputMessage,
      showDropDown: true,
    },
  });
}

const operandNumber = (formula: string | undefined) => (formula === undefined ? NaN : Number(formula));

function addFormat(book: Book, sheetId: string, rule: ConditionalRule, palette: Palette): void {
  const ranges = blocksOf(rule.range);
  const config = toConfig(rule, palette, rule.range);
  if (ranges.length === 0 || !config) return;
  book.formatRules.put(sheetId, { cfId: crypto.randomUUID(), ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: config });
}

const signs: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function toConfig(rule: ConditionalRule, palette: Palette, range: string): IConditionalFormattingRuleConfig | null {
  const style: IStyleBase = rule.style ? highlight(rule, palette) : {};
  const base = { type: CFRuleType.highlightCell as const, style };
  const [first, second] = typeof rule.formula === "string" ? [rule.formula] : (rule.formula ?? []);
  switch (rule.type) {
    case "expression":
      return first ? { ...base, subType: CFSubRuleType.formula, value: fromFileFormula(first) } : null;
    case "cellIs": {
      const operator = rule.operator ?? "equal";
      const numbers = [operandNumber(first), ...(second === undefined ? [] : [operandNumber(second)])];
      if (numbers.every(Number.isFinite)) {
        const value = second === undefined ? numbers[0] : numbers;
        return { ...base, subType: CFSubRuleType.number, operator, value } as IConditionalFormattingRuleConfig;
      }
      const cell = range.split(/[\s:]/)[0]?.replaceAll("$", "") ?? "A1";
      const sign = signs[operator];
      return sign ? { ...base, subType: CFSubRuleType.formula, value: `=${cell}${sign}${first}` } : null;
    }
    case "colorScale":
      return colorScale(rule);
    case "containsText":
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: rule.text ?? "" };
    case "duplicateValues":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    default:
      // Bars, icons, ranks and the like are not drawn by the preview; the page says what it does not keep.
      return null;
  }
}

function highlight({ style }: ConditionalRule, palette: Palette): IStyleBase {
  if (!style) return {};
  const result = toUniverStyle(style, palette);
  // In conditional formats a solid fill's colour stands in the background.
  if (style.fill?.type === "pattern") {
    const paper = palette.hex(style.fill.bgColor ?? style.fill.fgColor);
    if (paper) result.bg = { rgb: paper };
  }
  const { bg, cl, bl, it, ul, st } = result;
  return { ...(bg && { bg }), ...(cl && { cl }), ...(bl && { bl }), ...(it && { it }), ...(ul && { ul }), ...(st && { st }) };
}

function colorScale({ colorScale: scale }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  if (!scale) return null;
  const config = scale.cfvo.map((entry, index) => ({
    index,
    color: `#${(scale.colors[index] ?? "FFFFFF").slice(-6)}`,
    value: { type: entry.type as CFValueType, value: entry.value === undefined ? undefined : Number(entry.value) },
  }));
  return { type: CFRuleType.colorScale, config };
}
