import type { ManyTexts } from "../es/many";

/** What `evaluate --many` says, which evaluates the plans of a folder. */
export const manyTexts: ManyTexts = {
  missingOutput: "Say where to write the results: --out RESULTS.jsonl.",
  onlyJsonl: "“{file}” cannot be the output of --many: its name must end in .jsonl.",
  onlyWithMany: "The option “{option}” of evaluate goes with --many FOLDER only.",
  noFolder: "The folder “{folder}” was not found. Check its name.",
  noPlans: "There are no plans .xlsx or .json in “{folder}”. Choose the folder that holds them.",
  otherContent:
    "“{file}” holds in line {line} something that is no result of evaluate --many. Choose another name, or repeat with --overwrite to begin anew.",
  otherFolder: "“{file}” holds results of other files, and of none of “{folder}”. Choose another name, or repeat with --overwrite to begin anew.",
  breaksOff: "Note: the last line of “{file}” was left half-written by an interruption; that plan is evaluated again.",
  outdated: "Note: results taken out or made anew, as the file changed or is gone, could not be read, or another version evaluated it: {count}.",
  start: "Plans: {plans}; with a result from before: {kept}; to evaluate: {left}.",
  progress: "Evaluated {done} of {left}.",
  interrupted: "Interrupted: “{file}” holds the result of {done} of {plans} plans. Repeat the same command to go on.",
  stopped: "The evaluation ended before it was done ({message}). Repeat the same command; if it happens again, evaluate this file alone, with articula evaluate.",
  tooLong: "The evaluation was not done within {message} and was given up. See whether the file is a plan; if it is, evaluate it alone, with articula evaluate.",
  summary: "Plans: {plans}; evaluated now: {evaluated}; from before: {kept}; without figures because of a trouble: {troubles}. Written: {file}",
};
