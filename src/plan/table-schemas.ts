import type { EnumerationKey } from "./enumerations";

/** The lists of the plan document; each is one Excel table on its own sheet (method, section 1). */
export const tableKeys = [
  "problems",
  "axes",
  "programs",
  "subprograms",
  "resultGoals",
  "productGoals",
  "projects",
  "investments",
  "ceilings",
  "budget",
  "royalties",
  "units",
  "commitments",
  "actors",
  "progress",
  "waivers",
] as const;

export type TableKey = (typeof tableKeys)[number];

/** What a column holds when it is right; other content is kept as it is. `list`: several codes or words, `a;b` in a cell. */
export type ColumnContent = "text" | "number" | "truth" | "list";

export interface ColumnSchema {
  key: string;
  content: ColumnContent;
  /** Marked `*` in the method: its content is mandatory. */
  mandatory?: true;
  /** Codes of this table are meant. */
  refersTo?: TableKey;
  /** Words of this enumeration are meant. */
  words?: EnumerationKey;
  /** The column is of this biennium of royalties, from 1; its header says the years. */
  biennium?: number;
}

export interface TableSchema {
  /** Columns in the order of the method; the annual columns y1..yT stand where `annualAfter` says. */
  columns: readonly ColumnSchema[];
  /** Key of the column after which the annual columns stand; absent when the table has none. */
  annualAfter?: string;
  annualMandatory?: true;
  /** A workbook without this table lacks nothing: no figure depends on it. */
  optional?: true;
}

const text = (key: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({ key, content: "text", ...more });
const number = (key: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({ key, content: "number", ...more });
const truth = (key: string): ColumnSchema => ({ key, content: "truth" });
const list = (key: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({ key, content: "list", ...more });
const must = { mandatory: true } as const;

export const tableSchemas: Readonly<Record<TableKey, TableSchema>> = {
  problems: {
    columns: [
      text("code", must),
      text("statement", must),
      text("dimension", { words: "dimension" }),
      list("territory", { words: "territory" }),
      truth("critical"),
      text("evidence"),
      text("source"),
    ],
  },
  axes: { columns: [text("code", must), text("name", must), text("objective", must), number("weight")] },
  programs: {
    columns: [
      text("code", must),
      text("axis", { ...must, refersTo: "axes" }),
      text("name", must),
      text("objective", must),
      list("problems", { refersTo: "problems" }),
      text("dimension", { words: "dimension" }),
      list("territories", { words: "territory" }),
      text("sector", must),
      text("mgaProgram"),
      text("sectorPolicy"),
      text("unit", { ...must, refersTo: "units" }),
      list("supportUnits", { refersTo: "units" }),
      number("weight"),
    ],
  },
  subprograms: {
    columns: [text("code", must), text("program", { ...must, refersTo: "programs" }), text("name", must)],
  },
  resultGoals: {
    columns: [
      text("code", must),
      text("program", { ...must, refersTo: "programs" }),
      text("name", must),
      text("indicator", must),
      text("unitOfMeasure"),
      number("baseline"),
      number("baselineYear"),
      number("target", must),
      text("direction", { words: "direction" }),
      text("sdg"),
      text("pnd"),
      text("unit", { refersTo: "units" }),
      text("verification"),
    ],
  },
  productGoals: {
    annualAfter: "target",
    annualMandatory: true,
    columns: [
      text("code", must),
      text("program", { ...must, refersTo: "programs" }),
      text("subprogram", { refersTo: "subprograms" }),
      text("resultGoal", { ...must, refersTo: "resultGoals" }),
      text("name", must),
      text("indicator", must),
      text("mgaIndicator"),
      text("unitOfMeasure", must),
      number("baseline", must),
      number("baselineYear", must),
      text("class", { ...must, words: "class" }),
      truth("includesBaseline"),
      number("target", must),
      number("weight"),
      number("unitCost"),
      number("capacity"),
      text("unit", { ...must, refersTo: "units" }),
      list("supportUnits", { refersTo: "units" }),
      text("sdg"),
      text("zeroCost"),
      text("verification"),
      text("frequency"),
    ],
  },
  projects: {
    columns: [
      text("code", must),
      text("name", must),
      text("program", { refersTo: "programs" }),
      text("subprogram", { refersTo: "subprograms" }),
      list("goals", { ...must, refersTo: "productGoals" }),
    ],
  },
  investments: {
    annualAfter: "source",
    columns: [
      text("goal", { ...must, refersTo: "productGoals" }),
      text("project", { refersTo: "projects" }),
      text("source", { ...must, words: "source" }),
      number("statedTotal"),
    ],
  },
  ceilings: { annualAfter: "source", columns: [text("source", { ...must, words: "source" })] },
  budget: {
    columns: [
      number("year", must),
      text("kind", { words: "budgetKind" }),
      text("goal", { refersTo: "productGoals" }),
      text("mgaIndicator"),
      text("project", { refersTo: "projects" }),
      text("source", { words: "source" }),
      number("appropriated"),
      number("committed"),
      number("obligated"),
      number("paid"),
      truth("leaf"),
    ],
  },
  royalties: {
    optional: true,
    columns: [
      text("goal", { refersTo: "productGoals" }),
      text("mgaIndicator"),
      text("project"),
      ...[1, 2, 3].map((biennium) => number(`programming${biennium}`, { biennium })),
      ...[1, 2, 3].map((biennium) => number(`resources${biennium}`, { biennium })),
      truth("cofinanced"),
    ],
  },
  units: { columns: [text("code", must), text("name", must), text("lead")] },
  commitments: {
    columns: [text("code", must), text("statement", must), list("programs", { refersTo: "programs" })],
  },
  actors: {
    columns: [
      text("actor", { words: "actor" }),
      text("stage", { words: "stage" }),
      text("responsibility"),
      text("evidence"),
    ],
  },
  progress: {
    columns: [
      text("goal", { ...must, refersTo: "productGoals" }),
      number("year", must),
      number("executed"),
      text("reportedOn"),
      text("evidence"),
    ],
  },
  waivers: {
    optional: true,
    columns: [text("rule", must), text("path", must), text("reason", must), text("who", must), text("date", must)],
  },
};

/** Keys of the annual columns of a plan of `years` years: y1..yT. */
export function annualKeys(years: number): string[] {
  return Array.from({ length: years }, (_, index) => `y${index + 1}`);
}

/** `2023-2024`: biennia of royalties begin in odd years; the first one holds the plan's first year. */
export function bienniumLabel(firstYear: number, biennium: number): string {
  const begin = firstYear - ((firstYear + 1) % 2) + 2 * (biennium - 1);
  return `${begin}-${begin + 1}`;
}
