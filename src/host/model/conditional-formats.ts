import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { blockAddress, columnName, fromRange, intersect, toRange, without, type Block } from "../grid/block";
import { shiftFormula } from "../../workbook/shift-formula";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { readColor } from "./range-format";

/** What the add-in said of a rule; Univer gets it once it says enough to be one. */
export interface FormatDraft {
  type: "CellValue" | "Custom" | "ColorScale";
  stopIfTrue: boolean;
  style: IStyleBase;
  cellRule?: { operator: string; formula1: string; formula2?: string };
  formula?: string;
  criteria?: Record<"minimum" | "midpoint" | "maximum", ScaleCriterion | undefined>;
}

interface ScaleCriterion {
  type: string;
  color: string;
  formula?: string;
}

const numberOperators: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const signs: Record<string, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const scaleTypes: Record<string, CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** `range.conditionalFormats`: the rules that touch the range. */
export class ConditionalFormatsObject implements HostObject {
  readonly api: ApiType = formatsApi;
  constructor(readonly range: RangeObject) {}

  get rules(): IConditionFormattingRule[] {
    const { book, sheetId, block } = this.range;
    return book.formatRules.of(sheetId).filter((rule) => rule.ranges.some((range) => intersect(fromRange(range), block)));
  }
}

class ConditionalFormatObject implements HostObject {
  readonly api: ApiType = formatApi;
  constructor(
    readonly range: RangeObject,
    readonly id: string,
  ) {}

  get draft(): FormatDraft {
    const draft = this.range.book.formatDrafts.get(this.id) as FormatDraft | undefined;
    if (!draft) throw itemNotFound("the conditional format was not made by the add-in or has been deleted");
    return draft;
  }

  /** Of rules that came with a file, or that the user made, too. */
  get formula(): string {
    const draft = this.range.book.formatDrafts.get(this.id) as FormatDraft | undefined;
    if (draft) return draft.formula ?? "";
    const { rule } = this.drawn;
    return "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : "";
  }

  /** All cells of the rule, those outside of the range too. */
  get blocks(): Block[] {
    return this.drawn.ranges.map(fromRange);
  }

  private get drawn(): IConditionFormattingRule {
    const found = new ConditionalFormatsObject(this.range).rules.find(({ cfId }) => cfId === this.id);
    if (!found) throw itemNotFound(`conditional format in ${blockAddress(this.range.block)}`);
    return found;
  }

  /** Gives Univer the rule as far as it is complete. */
  apply(): void {
    const { book, sheetId, block } = this.range;
    const rule = toEngine(this.draft, `${columnName(block.column)}${block.row + 1}`);
    if (!rule) return;
    const clipped = book.grid.clip(sheetId, block);
    if (!clipped) return;
    book.formatRules.put(sheetId, { cfId: this.id, ranges: [toRange(clipped)], stopIfTrue: this.draft.stopIfTrue, rule });
  }
}

/** The parts of a rule share its draft. */
class FormatPart implements HostObject {
  constructor(
    readonly api: ApiType,
    readonly format: ConditionalFormatObject,
  ) {}
}

function toEngine(draft: FormatDraft, firstCell: string): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell as const, style: draft.style };
  if (draft.type === "Custom") {
    if (!draft.formula) return null;
    const value = draft.formula.startsWith("=") ? draft.formula : `=${draft.formula}`;
    return { ...base, subType: CFSubRuleType.formula, value };
  }
  if (draft.type === "CellValue") return draft.cellRule ? cellValueRule(draft.cellRule, base, firstCell) : null;
  if (!draft.criteria) return null;
  const { minimum, midpoint, maximum } = draft.criteria;
  const config = [minimum, midpoint, maximum]
    .filter((entry) => entry !== undefined && entry !== null)
    .map((entry, index) => ({
      index,
      color: readColor(entry.color),
      value: { type: scaleTypes[entry.type] ?? CFValueType.percentile, value: scaleValue(entry) },
    }));
  return { type: CFRuleType.colorScale, config };
}

function scaleValue({ formula }: ScaleCriterion): number | string | undefined {
  if (formula === undefined || formula === null) return undefined;
  const number = Number(String(formula).replace(/^=/, ""));
  return Number.isFinite(number) ? number : formula;
}

type HighlightBase = { type: CFRuleType.highlightCell; style: IStyleBase };

/** Univer's number rule takes numbers only: other operands are said as a formula about the first cell. */
function cellValueRule(
  rule: NonNullable<FormatDraft["cellRule"]>,
  base: HighlightBase,
  firstCell: string,
): IConditionalFormattingRuleConfig {
  const operator = numberOperators[rule.operator];
  if (!operator) throw invalidArgument(`operator ${rule.operator}`);
  const first = plainOperand(rule.formula1);
  const second = rule.formula2 === undefined || rule.formula2 === null ? null : plainOperand(rule.formula2);
  const numbers = [first, ...(second === null ? [] : [second])].map(Number);
  if (numbers.every(Number.isFinite)) {
    const value = second === null ? numbers[0] : (numbers as [number, number]);
    const subType = CFSubRuleType.number as const;
    return { ...base, subType, operator, value } as IConditionalFormattingRuleConfig;
  }
  const between = `AND(${firstCell}>=${first},${firstCell}<=${second})`;
  const texts: Record<string, string> = { Between: between, NotBetween: `NOT(${between})` };
  const value = `=${texts[rule.operator] ?? `${firstCell}${signs[rule.operator]}${first}`}`;
  return { ...base, subType: CFSubRuleType.formula, value };
}

const plainOperand = (formula: unknown) => String(formula).replace(/^=/, "");

function addFormat(formats: ConditionalFormatsObject, type: string): ConditionalFormatObject {
  if (type !== "CellValue" && type !== "Custom" && type !== "ColorScale") {
    throw invalidArgument(`the preview has no conditional format ${type}.`);
  }
  const id = crypto.randomUUID();
  const draft: FormatDraft = { type, stopIfTrue: false, style: {} };
  formats.range.book.formatDrafts.set(id, draft);
  return new ConditionalFormatObject(formats.range, id);
}

function removeFormat(range: RangeObject, id: string): void {
  range.book.formatRules.remove(range.sheetId, id);
  range.book.formatDrafts.delete(id);
}

/** A rule keeps the cells outside of the range, as when cells without it are pasted into the range. */
function takeFrom(rule: IConditionFormattingRule, range: RangeObject): void {
  const areas = rule.ranges.map(fromRange);
  const left = areas.flatMap((area) => without(area, [range.block]));
  const [before, after] = [areas[0], left[0]];
  if (!before || !after) return removeFormat(range, rule.cfId);
  const moved = (formula: string) => shiftFormula(formula, after.row - before.row, after.column - before.column);
  const draft = range.book.formatDrafts.get(rule.cfId) as FormatDraft | undefined;
  if (draft?.formula) draft.formula = moved(draft.formula);
  const content = rule.rule;
  const isByFormula = "subType" in content && content.subType === CFSubRuleType.formula;
  const kept = isByFormula ? { ...content, value: moved(content.value) } : content;
  range.book.formatRules.put(range.sheetId, { ...rule, rule: kept, ranges: left.map(toRange) });
}

function typeOf(format: ConditionalFormatObject): string {
  const draft = format.range.book.formatDrafts.get(format.id) as FormatDraft | undefined;
  if (draft) return draft.type;
  const rule = new ConditionalFormatsObject(format.range).rules.find(({ cfId }) => cfId === format.id)?.rule;
  if (rule?.type === CFRuleType.colorScale) return "ColorScale";
  return (rule as { subType?: string } | undefined)?.subType === CFSubRuleType.formula ? "Custom" : "CellValue";
}

const formatsApi = defineApi<ConditionalFormatsObject>("ConditionalFormatCollection", {
  properties: { count: ({ rules }) => rules.length },
  items: (formats) => formats.rules.map(({ cfId }) => new ConditionalFormatObject(formats.range, cfId)),
  item: (formats, key) => new ConditionalFormatObject(formats.range, String(key)),
  methods: {
    add: addFormat,
    getCount: ({ rules }) => rules.length,
    getItemAt: (formats, index: number) => {
      const rule = formats.rules[index];
      if (!rule) throw itemNotFound(`conditional format number ${index}`);
      return new ConditionalFormatObject(formats.range, rule.cfId);
    },
    clearAll: ({ range, rules }) => {
      for (const rule of rules) takeFrom(rule, range);
    },
  },
});

const formatApi = defineApi<ConditionalFormatObject>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    type: typeOf,
    stopIfTrue: {
      read: ({ draft }) => draft.stopIfTrue,
      write: (format, stop: boolean) => {
        format.draft.stopIfTrue = stop;
        format.apply();
      },
    },
  },
  objects: {
    cellValue: (format) => new FormatPart(cellValueApi, format),
    cellValueOrNullObject: (format) => partOf(format, "CellValue", cellValueApi),
    custom: (format) => new FormatPart(customApi, format),
    customOrNullObject: (format) => partOf(format, "Custom", customApi),
    colorScale: (format) => new FormatPart(colorScaleApi, format),
    colorScaleOrNullObject: (format) => partOf(format, "ColorScale", colorScaleApi),
  },
  methods: {
    delete: ({ range, id }) => removeFormat(range, id),
    getRange: ({ range, blocks }) => {
      const [only, ...others] = blocks;
      if (!only || others.length > 0) throw itemNotFound("the conditional format is of several areas: ask for its ranges");
      return range.at(only);
    },
    getRanges: ({ range, blocks }) => new RangeAreasObject(range, blocks),
  },
});

const partOf = (format: ConditionalFormatObject, type: string, api: ApiType) =>
  typeOf(format) === type ? new FormatPart(api, format) : null;

const cellValueApi = defineApi<FormatPart>("CellValueConditionalFormat", {
  properties: {
    rule: {
      read: ({ format }) => format.draft.cellRule ?? null,
      write: ({ format }, rule: NonNullable<FormatDraft["cellRule"]>) => {
        format.draft.cellRule = rule;
        format.apply();
      },
    },
  },
  objects: { format: ({ format }) => new FormatPart(rangeFormatApi, format) },
});

const customApi = defineApi<FormatPart>("CustomConditionalFormat", {
  objects: {
    rule: ({ format }) => new FormatPart(customRuleApi, format),
    format: ({ format }) => new FormatPart(rangeFormatApi, format),
  },
});

const customRuleApi = defineApi<FormatPart>("ConditionalFormatRule", {
  properties: {
    formula: {
      read: ({ format }) => format.formula,
      write: ({ format }, formula: string) => {
        format.draft.formula = formula;
        format.apply();
      },
    },
  },
});

const colorScaleApi = defineApi<FormatPart>("ColorScaleConditionalFormat", {
  properties: {
    criteria: {
      read: ({ format }) => format.draft.criteria ?? null,
      write: ({ format }, criteria: NonNullable<FormatDraft["criteria"]>) => {
        format.draft.criteria = criteria;
        format.apply();
      },
    },
    threeColorScale: ({ format }) => Boolean(format.draft.criteria?.midpoint),
  },
});

const rangeFormatApi = defineApi<FormatPart>("ConditionalRangeFormat", {
  objects: {
    fill: ({ format }) => new FormatPart(fillApi, format),
    font: ({ format }) => new FormatPart(fontApi, format),
  },
});

/** A property of the style a rule gives. */
const styled = (change: (style: IStyleBase, value: never) => void, read: (style: IStyleBase) => unknown) => ({
  read: ({ format }: FormatPart) => read(format.draft.style),
  write: ({ format }: FormatPart, value: never) => {
    change(format.draft.style, value);
    format.apply();
  },
});

const fillApi = defineApi<FormatPart>("ConditionalRangeFill", {
  properties: {
    color: styled(
      (style, color: string) => (style.bg = { rgb: readColor(color) }),
      (style) => style.bg?.rgb ?? "",
    ),
  },
  methods: {
    clear: ({ format }) => {
      delete format.draft.style.bg;
      format.apply();
    },
  },
});

const fontApi = defineApi<FormatPart>("ConditionalRangeFont", {
  properties: {
    color: styled(
      (style, color: string) => (style.cl = { rgb: readColor(color) }),
      (style) => style.cl?.rgb ?? "",
    ),
    bold: styled(
      (style, bold: boolean) => (style.bl = bold ? BooleanNumber.TRUE : BooleanNumber.FALSE),
      (style) => style.bl === BooleanNumber.TRUE,
    ),
    italic: styled(
      (style, italic: boolean) => (style.it = italic ? BooleanNumber.TRUE : BooleanNumber.FALSE),
      (style) => style.it === BooleanNumber.TRUE,
    ),
  },
});
