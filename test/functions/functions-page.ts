import type { FunctionEntry, FunctionsMetadata } from "../../src/functions/metadata.cjs";
import type { Example } from "./functions-host";

const opening = `# PLAN functions

Every function with its help in Spanish and English and with examples. The names are the same in every language of Excel.
Arguments in brackets may be left out. Classes, parts and other words are understood in Spanish and in English, with or
without accents. What the functions have in common, and what to do about errors: [funciones.md](funciones.md) (Spanish).

Formulas are written here as Excel in Spanish for Colombia shows them (\`;\` between arguments, \`\\\` between the columns of a
constant, decimals with a comma) and as Excel in English does. The examples of live functions are of the worked example,
which the pane opens with *Abrir el ejemplo resuelto*; of a table the first rows are shown.

This page is written from the metadata and the examples, which a test executes; do not edit it. After a change of either:
\`UPDATE_DOCS=1 npx jest -c test/jest.config.js functions/functions-page\`.
`;

/** docs/functions.md: what is live and what takes ranges, each function in both languages. */
export function functionsPage(spanish: FunctionsMetadata, english: FunctionsMetadata, examples: readonly Example[]): string {
  const texts = new Map(spanish.functions.map((entry) => [entry.id, entry]));
  const sections = (live: boolean): string[] =>
    english.functions
      .filter(({ options }) => (options?.stream === true) === live)
      .map((entry) => section(texts.get(entry.id) as FunctionEntry, entry, examples.filter(({ id }) => id === entry.id)));
  return [
    opening,
    "## Live: the whole plan",
    "They read the sheets of the plan, take no ranges and follow the plan when it changes.",
    ...sections(true),
    "## From ranges",
    "They compute with the cells they are given, in any workbook: no sheet of a plan is needed. Several goals, one a row, are one call that spills.",
    ...sections(false),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(spanish: FunctionEntry, english: FunctionEntry, examples: readonly Example[]): string {
  return [
    `### PLAN.${english.id}`,
    `\`${signature(spanish, "; ")}\` · \`${signature(english, ", ")}\``,
    described(spanish),
    described(english),
    ...(examples.length === 0 ? [] : [examplesTable(examples)]),
  ].join("\n\n");
}

function signature({ id, parameters }: FunctionEntry, separator: string): string {
  return `PLAN.${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(separator)})`;
}

function described({ description, parameters }: FunctionEntry): string {
  return [description, ...(parameters.length === 0 ? [] : ["", ...parameters.map((parameter) => `- **${parameter.name}**: ${parameter.description}`)])].join("\n");
}

function examplesTable(examples: readonly Example[]): string {
  const rows = examples.map(({ formula, gives }) => `| \`${cellText(inSpanish(formula))}\` | \`${cellText(formula)}\` | ${result(gives)} |`);
  return ["| español | English | result |", "|---|---|---|", ...rows].join("\n");
}

/** A formula of en-US syntax as Excel in Spanish for Colombia shows it: what stands in quotes stays. */
export function inSpanish(formula: string): string {
  let braces = 0;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, position) => {
      if (position % 2 === 1) return part;
      return [...part]
        .map((character, at) => {
          if (character === "{") braces += 1;
          if (character === "}") braces -= 1;
          if (character === ",") return braces > 0 ? "\\" : ";";
          const between = /\d/.test(part[at - 1] ?? "") && /\d/.test(part[at + 1] ?? "");
          return character === "." && between ? "," : character;
        })
        .join("");
    })
    .join("")
    .replaceAll("TRUE", "VERDADERO");
}

function result(gives: Example["gives"]): string {
  if (Array.isArray(gives)) return gives.map((line) => line.map(plain).join(" · ")).join("<br>");
  return typeof gives === "object" ? `${gives.error}: ${cellText(gives.text)}` : plain(gives);
}

/** Numbers as in Excel in Spanish for Colombia. */
function plain(value: unknown): string {
  if (typeof value === "number") return new Intl.NumberFormat("es-CO", { maximumFractionDigits: 3 }).format(value);
  return value === "" ? "(vacío)" : cellText(String(value));
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
