import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationStatus,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { FDataValidation } from "@univerjs/sheets-data-validation/facade";
import { absoluteAddress, cellBlock, fromRange, intersect, without, type Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError, invalidArgument } from "../protocol/host-error";
import { RangeObject } from "./range";

interface BasicRule {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

/** `Excel.DataValidationRule`: one of its members is set. */
interface ValidationRule {
  list?: { inCellDropDown: boolean; source: unknown };
  wholeNumber?: BasicRule;
  decimal?: BasicRule;
  textLength?: BasicRule;
  date?: BasicRule;
  time?: BasicRule;
  custom?: { formula: string };
}

const basicTypes = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
} as const;

type BasicName = keyof typeof basicTypes;

const typeNames: Record<string, string> = {
  [DataValidationType.LIST]: "List",
  [DataValidationType.WHOLE]: "WholeNumber",
  [DataValidationType.DECIMAL]: "Decimal",
  [DataValidationType.TEXT_LENGTH]: "TextLength",
  [DataValidationType.DATE]: "Date",
  [DataValidationType.TIME]: "Time",
  [DataValidationType.CUSTOM]: "Custom",
};

const errorStyles: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** `range.dataValidation`. */
export class DataValidationObject implements HostObject {
  readonly api: ApiType = validationApi;
  constructor(readonly range: RangeObject) {}

  /** The block that Univer's sheet has; it grows to hold the rule. */
  get block(): Block {
    const { grid } = this.range.book;
    const { block, sheetId } = this.range;
    if (block.rows < 100_000 && block.columns < 1_000) {
      grid.ensureSize(sheetId, block.row + block.rows, block.column + block.columns);
    }
    return grid.clip(sheetId, block) ?? block;
  }

  /** The rule that all cells of the range have; null where they have none, or different ones. */
  get current(): IDataValidationRule | null {
    const { rules, leavesCells } = this.found;
    return leavesCells || rules.some((rule) => contentOf(rule) !== contentOf(rules[0])) ? null : (rules[0] ?? null);
  }

  /** As Excel says it: a range has a type when all its cells are asked for the same. */
  get type(): string {
    const { rules, leavesCells } = this.found;
    const [first] = rules;
    if (first === undefined) return "None";
    if (leavesCells) return "MixedCriteria";
    return this.current ? (typeNames[first.type] ?? "Custom") : "Inconsistent";
  }

  /** The rules that touch the range, and whether some of its cells have none. */
  private get found(): { rules: IDataValidationRule[]; leavesCells: boolean } {
    const { book, sheetId } = this.range;
    const { block } = this;
    const all = book.grid.injector.get(SheetDataValidationModel).getRules(book.grid.unitId, sheetId);
    const rules = all.filter(({ ranges }) => ranges.some((range) => intersect(fromRange(range), block)));
    const covered = rules.flatMap(({ ranges }) => ranges.map(fromRange));
    return { rules, leavesCells: without(block, covered).length > 0 };
  }

  set(rule: Partial<IDataValidationRule>): void {
    const { grid } = this.range.book;
    const whole = { type: DataValidationType.CUSTOM, ranges: [], ...rule, uid: crypto.randomUUID() };
    grid.asHost(() => grid.range(this.range.sheetId, this.block).setDataValidation(new FDataValidation(whole)));
  }

  change(part: Partial<IDataValidationRule>): void {
    const { current } = this;
    if (!current) throw new HostError("InvalidOperation", "Set the rule of the data validation first.");
    this.set({ ...current, ...part });
  }

  clear(): void {
    const { grid } = this.range.book;
    grid.asHost(() => grid.range(this.range.sheetId, this.block).setDataValidation(null));
  }
}

/** What a rule says, whatever its cells: two rules that say the same are one to Excel. */
function contentOf(rule: IDataValidationRule | undefined): string {
  return JSON.stringify({ ...rule, uid: null, ranges: null }, Object.keys(rule ?? {}).sort());
}

function operandText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (value instanceof RangeObject) return `=${rangeText(value)}`;
  return String(value);
}

const rangeText = (range: RangeObject) => absoluteAddress(range.book.grid.sheetName(range.sheetId), range.block);

function toEngine(rule: ValidationRule): Partial<IDataValidationRule> {
  const blankAllowed = { allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP };
  if (rule.list) {
    const source = operandText(rule.list.source);
    if (!source) throw invalidArgument("a list needs a source.");
    return { ...blankAllowed, type: DataValidationType.LIST, formula1: source, showDropDown: rule.list.inCellDropDown };
  }
  if (rule.custom) return { ...blankAllowed, type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  for (const name of Object.keys(basicTypes) as BasicName[]) {
    const basic = rule[name];
    if (!basic) continue;
    return {
      ...blankAllowed,
      type: basicTypes[name],
      operator: lowerFirst(basic.operator) as DataValidationOperator,
      formula1: operandText(basic.formula1),
      formula2: operandText(basic.formula2),
    };
  }
  throw invalidArgument("the rule has no part this host knows.");
}

function fromEngine(rule: IDataValidationRule | null): ValidationRule {
  if (!rule) return {};
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const name = (Object.keys(basicTypes) as BasicName[]).find((entry) => basicTypes[entry] === rule.type);
  if (!name) return {};
  return {
    [name]: {
      formula1: operand(rule.formula1),
      formula2: rule.formula2 === undefined ? undefined : operand(rule.formula2),
      operator: upperFirst(rule.operator ?? DataValidationOperator.BETWEEN),
    },
  };
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function operand(text: string | undefined): string | number {
  return text !== undefined && text !== "" && Number.isFinite(Number(text)) ? Number(text) : (text ?? "");
}

/** The cells whose value the rule refuses, one after another: Univer's answer for a block has lost their places. */
async function invalidCells(validation: DataValidationObject): Promise<Block[]> {
  const { book, sheetId } = validation.range;
  const { grid } = book;
  await book.settle();
  const { block } = validation;
  const validator = grid.injector.get(SheetsDataValidationValidatorService);
  const cells: Block[] = [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const status = await validator.validatorCell(grid.unitId, sheetId, row, column);
      if (status === DataValidationStatus.INVALID) cells.push(cellBlock(row, column));
    }
  }
  return cells;
}

const validationApi = defineApi<DataValidationObject>("DataValidation", {
  properties: {
    rule: {
      read: ({ current }) => fromEngine(current),
      write: (validation, rule: ValidationRule) => validation.set(toEngine(rule)),
    },
    type: ({ type }) => type,
    ignoreBlanks: {
      read: ({ current }) => current?.allowBlank ?? true,
      write: (validation, allowBlank: boolean) => validation.change({ allowBlank }),
    },
    prompt: {
      read: ({ current }) => ({
        showPrompt: current?.showInputMessage ?? true,
        title: current?.promptTitle ?? "",
        message: current?.prompt ?? "",
      }),
      write: (validation, prompt: { showPrompt: boolean; title: string; message: string }) =>
        validation.change({
          showInputMessage: prompt.showPrompt,
          promptTitle: prompt.title,
          prompt: prompt.message,
        }),
    },
    errorAlert: {
      read: ({ current }) => ({
        showAlert: current?.showErrorMessage ?? true,
        style: Object.entries(errorStyles).find(([, style]) => style === current?.errorStyle)?.[0] ?? "Stop",
        title: current?.errorTitle ?? "",
        message: current?.error ?? "",
      }),
      write: (validation, alert: { showAlert: boolean; style: string; title: string; message: string }) =>
        validation.change({
          showErrorMessage: alert.showAlert,
          errorStyle: errorStyles[alert.style] ?? DataValidationErrorStyle.STOP,
          errorTitle: alert.title,
          error: alert.message,
        }),
    },
    valid: async (validation) => (validation.current ? (await invalidCells(validation)).length === 0 : true),
  },
  methods: {
    clear: (validation) => validation.clear(),
    getInvalidCellsOrNullObject: async (validation) => {
      const [first] = validation.current ? await invalidCells(validation) : [];
      // One block: the host has no ranges of several areas, and its users ask only whether there is one.
      return first ? validation.range.at(first) : null;
    },
  },
});
