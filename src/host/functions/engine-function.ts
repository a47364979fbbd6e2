import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { fullAddress, fromRange } from "../grid/block";
import type { CallOutcome } from "./function-calls";
import type { FunctionMetadata, FunctionParameter } from "./function-metadata";
import { errorText } from "./grid-functions";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

/** One evaluation of a custom function in a cell. */
export interface EngineCall {
  sheetId: string;
  row: number;
  column: number;
  parameters: unknown[];
  addresses: (string | null)[];
}

/** A custom function as the formula engine sees it: a function that answers at once. */
export class EngineFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly answer: (call: EngineCall) => CallOutcome | null,
    /** Whether errors reach parameters of type any; otherwise they are the result and the add-in is not asked. */
    private readonly takesErrors: boolean,
  ) {
    super(name);
    const parameters = metadata.parameters ?? [];
    this.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): NodeValueType {
    try {
      const parameters = this.parameters(variants);
      const refused = parameters.filter((_parameter, index) => !this.takesErrorsAt(index)).flat(3);
      const error = refused.find((value) => value instanceof ErrorValueObject);
      if (error) return error as ErrorValueObject;
      const outcome = this.answer({
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
        parameters: withErrors(parameters) as unknown[],
        addresses: variants.map(addressOf),
      });
      return toEngineValue(outcome, this.row, this.column);
    } catch (error) {
      // The engine has no place for exceptions: they would stop every other formula.
      console.error(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private takesErrorsAt(index: number): boolean {
    const described = this.metadata.parameters ?? [];
    return this.takesErrors && (described[Math.min(index, described.length - 1)]?.type ?? "any") === "any";
  }

  /** The arguments in the shapes of functions.json; what is missing at the end is null. */
  private parameters(variants: BaseValueObject[]): unknown[] {
    const described = this.metadata.parameters ?? [];
    const last = described.at(-1);
    const fixed = last?.repeating ? described.length - 1 : described.length;
    const values: unknown[] = described.slice(0, fixed).map((parameter, index) => {
      const variant = variants[index];
      return variant ? readVariant(variant, parameter) : null;
    });
    if (last?.repeating) {
      values.push(variants.slice(fixed).map((variant) => readVariant(variant, last)));
    }
    return values;
  }
}

function readVariant(variant: FunctionVariantType, parameter: FunctionParameter): unknown {
  const blank = blankValues[parameter.type ?? "any"];
  const isMatrix = parameter.dimensionality === "matrix";
  if (variant.isReferenceObject() || variant.isArray()) {
    const array = variant.isReferenceObject()
      ? (variant as BaseReferenceObject).toArrayValueObject()
      : (variant as ArrayValueObject);
    // In a block, empty cells are empty text whatever the type, as in Excel.
    if (isMatrix) return array.getArrayValue().map((line) => line.map((entry) => plainValue(entry || null, "")));
    return plainValue(array.getArrayValue()[0]?.[0] || null, blank);
  }
  const value = plainValue(variant as BaseValueObject, blank);
  return isMatrix ? [[value]] : value;
}

/** Error cells as the runtime hands them to a function. */
function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  if (!(value instanceof ErrorValueObject)) return value;
  return { type: "Error", basicType: "Error", basicValue: value.getErrorType() };
}

/** What an empty cell is for a single parameter of each type. */
const blankValues = { number: 0, string: "", boolean: false, any: "" };

function plainValue(value: BaseValueObject | null, blank: unknown): unknown {
  if (value === null || value.isNull()) return blank;
  if (value.isError()) return value;
  return value.getValue();
}

function addressOf(variant: FunctionVariantType): string | null {
  if (!variant.isReferenceObject()) return null;
  const reference = variant as BaseReferenceObject;
  const sheet = reference.getForcedSheetName() || "";
  const block = fromRange(reference.getRangePosition());
  return sheet ? fullAddress(sheet, block) : null;
}

function toEngineValue(outcome: CallOutcome | null, row: number, column: number): NodeValueType {
  if (outcome === null) return StringValueObject.create("#BUSY!");
  if ("errorCode" in outcome) return ErrorValueObject.create(errorText(outcome.errorCode) as ErrorType);
  if (!Array.isArray(outcome.value)) return scalar(outcome.value);
  const lines = outcome.value.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const columnCount = Math.max(1, ...lines.map((line) => line.length));
  return ArrayValueObject.create({
    calculateValueList: lines.map((line) => line.map(scalar)),
    rowCount: lines.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row,
    column,
  });
}

const errorValues = new Set<string>(Object.values(ErrorType));

function scalar(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string" && errorValues.has(value)) return ErrorValueObject.create(value as ErrorType);
  // An error in a cell of a result.
  const { type, basicValue } = (value ?? {}) as { type?: unknown; basicValue?: unknown };
  if (type === "Error") return ErrorValueObject.create(String(basicValue) as ErrorType);
  return StringValueObject.create(value === null || value === undefined ? "" : String(value));
}
