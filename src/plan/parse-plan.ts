import type { CellValue } from "./cell-value";
import type { Plan, PlanProfile, StatedParameters, Text } from "./plan";
import { annualKeys, tableKeys, tableSchemas, type ColumnContent, type TableKey } from "./table-schemas";

/** The document is no plan document. `key` and `row` (from 1) name the place. */
export class PlanFormatError extends Error {
  constructor(
    readonly problem: PlanFormatProblem,
    readonly key: string,
    readonly row: number | null = null,
  ) {
    super(`${problem} at ${row === null ? key : `${key}, row ${row}`}`);
    this.name = "PlanFormatError";
  }
}

export type PlanFormatProblem =
  | "not-an-object"
  | "wrong-format"
  | "wrong-version"
  | "not-a-list"
  | "row-not-an-object"
  | "out-of-range"
  | "not-a-value";

export interface ParsedPlan {
  plan: Plan;
  /** Keys that the format does not know, for example `productGoals[3].colour`; they are not kept. */
  ignored: string[];
}

type JsonObject = Record<string, unknown>;

/** A development plan has four years unless it says otherwise. */
export const planYears = { least: 1, most: 12, usual: 4 } as const;
export const planFirstYear = { least: 1990, most: 2100 } as const;

/**
 * Reads a plan document from parsed JSON. Blanks, text in number columns and unknown words are kept: they are
 * findings, not errors.
 * @throws PlanFormatError naming key and row when it is no plan document.
 */
export function parsePlan(document: unknown): ParsedPlan {
  if (!isObject(document)) throw new PlanFormatError("not-an-object", "$");
  if (document.format !== "articula-plan") throw new PlanFormatError("wrong-format", "format");
  if (document.version !== 1) throw new PlanFormatError("wrong-version", "version");
  const ignored: string[] = [];
  const known = new Set<string>(["format", "version", "plan", "parameters", ...tableKeys]);
  noteUnknown(document, known, "", ignored);

  const profile = parseProfile(document.plan, ignored);
  const parameters = parseParameters(document.parameters, ignored);
  const tables = Object.fromEntries(
    tableKeys.map((key) => [key, parseTable(key, document[key], profile.years, ignored)]),
  ) as unknown as Pick<Plan, TableKey>;
  return { plan: { plan: profile, parameters, ...tables }, ignored };
}

const profileKeys = [
  "name",
  "entity",
  "daneCode",
  "entityKind",
  "category",
  "firstYear",
  "years",
  "currencyUnit",
  "reportingYear",
];

function parseProfile(value: unknown, ignored: string[]): PlanProfile {
  if (!isObject(value)) throw new PlanFormatError("not-an-object", "plan");
  noteUnknown(value, new Set(profileKeys), "plan.", ignored);
  const text = (key: string): Text => asText(cell(value[key], `plan.${key}`));
  return {
    name: text("name"),
    entity: text("entity"),
    daneCode: text("daneCode"),
    entityKind: text("entityKind"),
    category: text("category"),
    firstYear: wholeBetween(value.firstYear, planFirstYear, "plan.firstYear"),
    years: value.years === undefined || value.years === null ? planYears.usual : wholeBetween(value.years, planYears, "plan.years"),
    currencyUnit: text("currencyUnit"),
    reportingYear: cell(value.reportingYear, "plan.reportingYear"),
  };
}

function parseParameters(value: unknown, ignored: string[]): StatedParameters {
  const stated: StatedParameters = { values: {}, weights: {}, earmarks: {} };
  if (value === undefined || value === null) return stated;
  if (!isObject(value)) throw new PlanFormatError("not-an-object", "parameters");
  for (const [key, content] of Object.entries(value)) {
    if (key === "weights") {
      for (const [id, weight] of entries(content, "parameters.weights")) {
        stated.weights[id] = cell(weight, `parameters.weights.${id}`);
      }
    } else if (key === "earmarks") {
      for (const [source, sectors] of entries(content, "parameters.earmarks")) {
        stated.earmarks[source] = asList(sectors, `parameters.earmarks.${source}`, null);
      }
    } else if (parameterKeys.includes(key)) {
      stated.values[key] = cell(content, `parameters.${key}`);
    } else {
      ignored.push(`parameters.${key}`);
    }
  }
  return stated;
}

/** The single values among the parameters (method, section 7). */
export const parameterKeys: readonly string[] = [
  "viableFrom",
  "atRiskFrom",
  "ramp",
  "amountTolerance",
  "unitMixFactor",
  "unitCostDrift",
];

function parseTable(table: TableKey, value: unknown, years: number, ignored: string[]): object[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new PlanFormatError("not-a-list", table);
  const schema = tableSchemas[table];
  const annual = schema.annualAfter === undefined ? [] : annualKeys(years);
  const known = new Set([...schema.columns.map((column) => column.key), ...annual]);
  return value.map((row: unknown, index) => {
    if (!isObject(row)) throw new PlanFormatError("row-not-an-object", table, index + 1);
    noteUnknown(row, known, `${table}[${index + 1}].`, ignored);
    const parsed: JsonObject = {};
    for (const column of schema.columns) {
      parsed[column.key] = parseContent(column.content, row[column.key], `${table}.${column.key}`, index + 1);
    }
    if (annual.length > 0) parsed.annual = annual.map((key) => cell(row[key], `${table}.${key}`, index + 1));
    return parsed;
  });
}

function parseContent(content: ColumnContent, value: unknown, key: string, row: number): CellValue | string[] {
  if (content === "list") return asList(value, key, row);
  const parsed = cell(value, key, row);
  return content === "text" ? asText(parsed) : parsed;
}

function cell(value: unknown, key: string, row: number | null = null): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value;
  // Blank text is a blank cell.
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new PlanFormatError("not-a-value", key, row);
}

/** Codes and names are text, always: a number or truth value typed in a text column becomes its text. */
export function asText(value: CellValue): Text {
  return value === null ? null : String(value);
}

function asList(value: unknown, key: string, row: number | null): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => splitList(asText(cell(item, key, row))));
}

/** `a;b` in a cell is a list; white space around the items and empty items do not count. */
export function splitList(text: Text): string[] {
  if (text === null) return [];
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function wholeBetween(value: unknown, range: { least: number; most: number }, key: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < range.least || value > range.most) {
    throw new PlanFormatError("out-of-range", key);
  }
  return value;
}

function entries(value: unknown, key: string): [string, unknown][] {
  if (!isObject(value)) throw new PlanFormatError("not-an-object", key);
  return Object.entries(value);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noteUnknown(value: JsonObject, known: Set<string>, prefix: string, ignored: string[]): void {
  for (const key of Object.keys(value)) if (!known.has(key)) ignored.push(`${prefix}${key}`);
}
