import type { CliTexts } from "../es/cli";

export const cliTexts: CliTexts = {
  usage: `Usage:
  articula template -o FILE.xlsx [--language es|en] [--first-year 2024] [--years 4]
  articula adopt SOURCE.xlsx [--sheet SHEET] [--mapping MAPPING.json] [-o FILE] [--json]
  articula evaluate FILE(.xlsx|.json) [--json]
  articula validate FILE(.xlsx|.json) [--json] [--fail-on error|warning]
  articula convert FILE -o FILE      (between .xlsx and .json)

Exit codes: 0 fine; 1 findings at the level of --fail-on; 2 could not read or write.`,
  unknownCommand: "There is no command “{command}”.",
  missingFile: "The input file is missing.",
  missingOutput: "Say where to write: -o FILE.",
  wrongOption: "The value “{value}” does not fit {option}. Values: {allowed}.",
  unknownKind: "“{file}” is neither .xlsx nor .json.",
  sameFile: "The output is the source file itself; choose another name so as not to lose it.",
  notFound: "The file “{file}” was not found.",
  notReadable: "“{file}” could not be read: {message}",
  notWritable: "“{file}” could not be written: {message}",
  notJson: "“{file}” is not a valid JSON file: {message}",
  ignored: "Note: not known and not kept: {keys}",
  missingColumns: "Note: the column “{header}” is missing on the sheet “{sheet}”; taken as blank.",
  missingTables: "Note: the table {table} is missing; taken as empty.",
  written: "Written: {file}",
  noData: "no data",
  headings: {
    coherence: "Coherence (0 to 100)",
    feasibility: "Feasibility",
    budget: "Consistency with the budget",
    articulation: "Articulation (0 to 100)",
    year: "Year",
    requirement: "Requirement",
    errors: "Findings: {error} errors, {warning} warnings, {info} to look at",
    incomplete: "The report is not complete: a rule failed.",
    why: "Why:",
    remedy: "What to do:",
    unmapped: "Source columns that were not taken",
    conflicts: "Conflicts",
    notes: "Notes",
    counts: "Built",
    rows: "rows",
  },
  severities: { error: "ERROR", warning: "WARNING", info: "LOOK" },
  conflicts: {
    "code-with-several-names": "the code {code} of {table} comes with several names; kept as {resolved}",
    "differing-values": "{table} {code}: “{column}” has different values ({values}); the first was taken",
    "several-parents": "{table} {code}: stands under several ({column}: {values}); the first was taken",
    "repeated-goal": "the product goal {code} stands in several rows; kept as {resolved}",
  },
  notes: {
    "text-in-number-column": "text where a number belongs in {table} › {column}: kept as it is",
    "stated-total-differs": "the stated total {stated} is not the sum of the years {sum}: difference {difference}",
    "all-stated-totals": "the stated totals sum to {stated} and the years to {sum}: difference {difference} over the whole sheet",
    "row-without-goal": "rows without a product goal: not taken",
    "unknown-class": "unknown accumulation class in {table} › {column}: kept as it is",
  },
};
