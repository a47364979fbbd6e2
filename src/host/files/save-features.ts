import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { ConditionalRule, DataValidation } from "hucre";
import { blockAddress, fromRange } from "../grid/block";
import type { Book } from "../model/book";
import { toFileFormula } from "./xlsx-formula";
import { toFileStyle } from "./xlsx-style";

const validationTypes: Record<string, DataValidation["type"]> = {
  [DataValidationType.LIST]: "list",
  [DataValidationType.WHOLE]: "whole",
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.DATE]: "date",
  [DataValidationType.TIME]: "time",
  [DataValidationType.TEXT_LENGTH]: "textLength",
  [DataValidationType.CUSTOM]: "custom",
};

const errorStyles: Record<number, DataValidation["errorStyle"]> = {
  [DataValidationErrorStyle.STOP]: "stop",
  [DataValidationErrorStyle.WARNING]: "warning",
  [DataValidationErrorStyle.INFO]: "information",
};

const addressOf = (ranges: ISheetDataValidationRule["ranges"]) =>
  ranges.map((range) => blockAddress(fromRange(range))).join(" ");

/** The rules of a sheet as a file keeps them. */
export function fileValidations(book: Book, sheetId: string): DataValidation[] {
  const { grid } = book;
  const rules = grid.injector.get(SheetDataValidationModel).getRules(grid.unitId, sheetId);
  return rules.flatMap((rule) => {
    const type = validationTypes[rule.type];
    if (!type || rule.ranges.length === 0) return [];
    return [
      {
        type,
        range: addressOf(rule.ranges),
        operator: rule.operator as DataValidation["operator"],
        ...operands(book, rule),
        allowBlank: rule.allowBlank ?? true,
        showErrorMessage: rule.showErrorMessage ?? true,
        errorStyle: errorStyles[rule.errorStyle ?? DataValidationErrorStyle.STOP],
        errorTitle: rule.errorTitle,
        errorMessage: rule.error,
        showInputMessage: Boolean(rule.prompt),
        inputTitle: rule.promptTitle,
        inputMessage: rule.prompt,
      },
    ];
  });
}

function operands(book: Book, rule: ISheetDataValidationRule): Partial<DataValidation> {
  const { formula1, formula2 } = rule;
  if (rule.type === DataValidationType.LIST && formula1 && !formula1.startsWith("=")) {
    return { values: formula1.split(",") };
  }
  const text = (formula: string | undefined) =>
    formula === undefined ? undefined : toFileFormula(formula, book.functionNames);
  return { formula1: text(formula1), formula2: text(formula2) };
}

/** Rules whose kind a file has: numbers, formulas, colour scales. */
export function fileConditionalRules(book: Book, sheetId: string): ConditionalRule[] {
  return book.formatRules.of(sheetId).flatMap((rule, index) => {
    const range = addressOf(rule.ranges);
    const content = ruleContent(book, rule);
    return content ? [{ ...content, priority: index + 1, stopIfTrue: rule.stopIfTrue, range }] : [];
  });
}

type RuleContent = Omit<ConditionalRule, "priority" | "range">;

function ruleContent(book: Book, { rule }: IConditionFormattingRule): RuleContent | null {
  if (rule.type === CFRuleType.colorScale) {
    return {
      type: "colorScale",
      colorScale: {
        cfvo: rule.config.map(({ value }) => ({
          type: value.type as "num",
          value: value.value === undefined ? undefined : String(value.value),
        })),
        colors: rule.config.map(({ color }) => color.replace("#", "").toUpperCase()),
      },
    };
  }
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule)) return null;
  const style = toFileStyle(rule.style);
  if (style.fill?.type === "pattern") style.fill = { ...style.fill, bgColor: style.fill.fgColor };
  if (style.font) style.font = { bold: style.font.bold, italic: style.font.italic, color: style.font.color };
  if (rule.subType === CFSubRuleType.formula) {
    return { type: "expression", formula: toFileFormula(rule.value, book.functionNames), style };
  }
  if (rule.subType === CFSubRuleType.number) {
    const formula = Array.isArray(rule.value) ? rule.value.map(String) : String(rule.value ?? 0);
    return { type: "cellIs", operator: rule.operator as ConditionalRule["operator"], formula, style };
  }
  return null;
}
