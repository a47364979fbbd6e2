import type { CliTexts } from "../es/cli";
import { manyTexts } from "./many";

export const cliTexts: CliTexts = {
  usage: `Usage:
  articula template -o FILE(.xlsx|.json) [--first-year 2024] [--years 4]
  articula adopt SOURCE.xlsx [--sheet SHEET] [--mapping MAPPING.json] [-o FILE(.xlsx|.json)] [--json]
           [--save-mapping MAPPING.json]
  articula evaluate FILE(.xlsx|.json) [--json]
  articula evaluate --many FOLDER --out RESULTS.jsonl [--jobs N] [--summary] [--json]
  articula explain FILE(.xlsx|.json) [GOAL [YEAR]] [--json]
  articula validate FILE(.xlsx|.json) [-o FINDINGS.xlsx] [--json] [--fail-on error|warning]
  articula report FILE(.xlsx|.json) [-o REPORT.html [--summary]] [--sheet COPY.xlsx] [--json]
  articula convert FILE(.xlsx|.json) -o FILE(.xlsx|.json)
  articula budget SOURCE.xlsx --plan PLAN(.xlsx|.json) [-o FILE(.xlsx|.json)] [--sheet SHEET] [--year 2025]
           [--kind poai|budget|execution] [--mapping SOURCES.json] [--existing replace|add] [--json]
  articula repair FILE.xlsx -o FILE.xlsx [--json]
  articula freeze FILE.xlsx -o FILE.xlsx [--json]
  articula undo FILE.xlsx [-o FILE.xlsx] [--list] [--changed keep|replace] [--json]
  articula compare BEFORE(.xlsx|.json) AFTER(.xlsx|.json) [-o COMPARISON.xlsx] [--json]
  articula catalog load CATALOGUE.xlsx --plan WORKBOOK.xlsx --version VERSION -o WORKBOOK.xlsx [--json]
  articula catalog search WORDS --plan WORKBOOK.xlsx [--json]
  articula catalog check --plan WORKBOOK.xlsx [--json]
  articula catalog shipped [--json]
  articula sispt read SISPT.xlsx [-o FILE(.xlsx|.json)] [--json]
  articula sispt write PLAN(.xlsx|.json) [--onto SISPT.xlsx] -o OUTPUT.xlsx [--json]
  articula split FILE(.xlsx|.json) -o FOLDER [--unit UNIT] [--json]
  articula merge PLAN(.xlsx|.json) PART.xlsx [PART.xlsx ...] [-o FILE(.xlsx|.json)] [--decide DECISIONS.json] [--json]

Commands that write take:
  --dry-run          shows what would be written, and writes nothing
  --overwrite        replaces a file that is there

Every command takes:
  --language es|en   language of the messages and of the sheets written; es unless said
  -h, --help         this help

Without -o, adopt and budget only show the report. Where the file named by -o exists, what would change
in it is shown, and it is replaced only with --overwrite; the source never is.
evaluate --many evaluates every plan of a folder and of those in it: one line of JSON a file, with its figures or the trouble
it had; a bad file does not stop the others. The same command, repeated, goes on where it stopped; --jobs says how many are
evaluated at a time, --summary leaves out the figures of each goal, and --overwrite begins anew.
report makes the report of the plan, ready to print; with --summary, the public summary of one page; --sheet writes it on two
sheets of a copy of the workbook.
repair gives renamed headers their names back, makes lost tables again and gives back lists and marks that pasting took,
deletes nothing, and says what is in doubt.
freeze puts the values that the file holds in place of PLAN formulas, for those without Articula; undo brings the formulas back.
undo undoes what Articula wrote last to the workbook; without -o it writes to the same file, and with --list it only shows the points.

Exit codes: 0 fine; 1 findings at the level of --fail-on, waived ones aside, merge has something to decide, or
evaluate --many had files without figures; 2 could not read or write.`,
  unknownCommand: "There is no command “{command}”.",
  missingFile: "The input file is missing.",
  missingSecondFile: "The file of the other version is missing.",
  sisptWhat: "Say what to do with the SisPT file: “sispt read” or “sispt write”.",
  onlyXlsx: "“{file}” must be .xlsx.",
  missingOutput: "Say where to write: -o FILE.",
  workbookOutput: "“{file}” is no output: the comparison is written to a workbook .xlsx. For JSON use --json.",
  report: {
    missingOutput: "Say where to write the report: -o REPORT.html, --sheet COPY.xlsx, or both.",
    onlyHtml: "“{file}” does not do as the output of the report: its name has to end in .html.",
  },
  many: manyTexts,
  missingPlan: "Say which the plan is: --plan PLAN.xlsx.",
  missingFolder: "Say in which folder: -o FOLDER.",
  missingParts: "The files of the parts are missing.",
  wrongOption: "The value “{value}” does not fit {option}. Values: {allowed}.",
  unknownOption: "There is no option “{option}”.",
  missingValue: "The option “{option}” needs a value.",
  needlessValue: "The option “{option}” takes no value.",
  spareOperand: "“{operand}” is one too many. A name with spaces stands in quotes.",
  unknownKind: "“{file}” is neither .xlsx nor .json. If it is a spreadsheet, open it in Excel and save it as Excel Workbook (.xlsx).",
  unknownOutput: "“{file}” cannot be the output: its name must end in .xlsx or .json.",
  sameFile: "The output is the very file that is read, “{file}”; choose another name so as not to lose it.",
  notFound: "The file “{file}” was not found. Check its name and folder.",
  notReadable: "“{file}” could not be read ({code}). Copy it to another folder and try again.",
  notWritable: "“{file}” could not be written ({code}). Choose another name or folder and try again.",
  notJson: "“{file}” is not a valid JSON file: correct line {line}, column {column}.",
  notUtf8: "“{file}” is not in UTF-8: save it as UTF-8 and try again.",
  system: {
    noFolder: "There is no folder “{folder}”. Create it or choose another.",
    isFolder: "“{file}” is a folder; give the name of a file.",
    mayNotRead: "“{file}” may not be read, or it is open in another program. Close it or ask for permission and try again.",
    mayNotWrite: "“{file}” may not be written, or it is open in another program. Close it or choose another folder and try again.",
    inUse: "“{file}” is open in another program. Close it and try again.",
    diskFull: "There is no room on the disk for “{file}”. Make room or choose another disk and try again.",
    tooLarge: "“{file}” is too large. Use a copy with the sheets of the plan only.",
    nameTooLong: "The name “{file}” is too long. Choose a shorter one.",
  },
  ignored: "Note: not known and not kept: {keys}",
  missingColumns: "Note: the column “{header}” is missing on the sheet “{sheet}”; taken as blank.",
  missingTables: "Note: the sheet {table} is missing; taken as empty.",
  strayYears: "Note: the column “{header}” of the sheet “{sheet}” is of no year of the plan and is not read. Check the first year on Start.",
  written: "Written: {file}",
  output: {
    new: "{file} would be new:",
    replaces: "{file} exists. Replacing it:",
    same: "It stays the same.",
    size: "{after} bytes.",
    sizes: "From {before} to {after} bytes.",
    exists: "Nothing was written, because there is {files} already. Choose another name, or repeat with --overwrite if it may be replaced.",
    dryRun: "With --dry-run nothing is written.",
  },
  noData: "no data",
  headings: {
    coherence: "Coherence (0 to 100)",
    feasibility: "Feasibility",
    budget: "Consistency with the budget",
    articulation: "Articulation (0 to 100)",
    year: "Year",
    requirement: "Requirement",
    findings: "Findings",
    waived: "Waived",
    incomplete: "The report is not complete: a rule failed.",
    why: "Why:",
    remedy: "What to do:",
    gain: "It gains:",
    supposing: "supposing",
    unmapped: "Source columns that were not taken",
    conflicts: "Conflicts",
    notes: "Notes",
    counts: "Built",
    rows: "rows",
  },
  severities: { error: "ERROR", warning: "WARNING", info: "INFORMATION" },
  waivedSeverities: { error: "WAIVED ERROR", warning: "WAIVED WARNING", info: "WAIVED INFORMATION" },
  waivedBy: "Waived by {who}, {date}: {reason}",
  idleWaiver: "Note: the waiver of {rule} at {path} matches no finding. Correct its row or remove it.",
  counted: {
    error: { one: "{count} error", other: "{count} errors" },
    warning: { one: "{count} warning", other: "{count} warnings" },
    info: "{count} of information",
  },
  conflicts: {
    "code-with-several-names": "the code {code} of {table} comes with several names; kept as {resolved}",
    "differing-values": "{table} {code}: “{column}” has different values ({values}); the first was taken",
    "several-parents": "{table} {code}: stands under several ({column}: {values}); the first was taken",
    "repeated-goal": "the product goal {code} stands in several rows; kept as {resolved}",
  },
};
