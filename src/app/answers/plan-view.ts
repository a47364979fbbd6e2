import type { Language } from "../../i18n/language";
import type { Examination } from "../../method/plan-evaluator";
import { progressOf, type GoalProgress } from "../../method/progress";
import type { Steps } from "../../method/steps";
import type { rulesInSteps, RuleReport } from "../../rules/engine";
import type { PlanReading } from "../../sheets/read-plan";
import { sheetNamesOf, type SheetNames } from "../place-name";
import type { Answer } from "./answer";

/** The plan as the functions see it: read and evaluated once for all of them, the rest on the first question. */
export interface PlanView extends Examination {
  /** The language of the sheets: words in results are in it, whatever language Excel speaks. */
  language: Language;
  sheetNames: SheetNames;
  /** Findings, by the rules; only for questions that need them, after `findInSteps`. */
  report(): RuleReport;
  /** False until `findInSteps` has come to its end. */
  readonly hasReport: boolean;
  /** Runs the rules over the plan. */
  findInSteps(rules: Rules): Steps<void>;
  /** Of every row of productGoals. */
  progress(): readonly GoalProgress[];
}

/**
 * A question of one cell: pure, so that equal calls give equal answers for the same plan. Calls with the same key share
 * one computation. `language` is for the text of an error, which only its reader sees.
 */
export interface Question {
  key: string;
  /** True: the answer needs the rules, which are loaded for the first such question. */
  needsRules: boolean;
  answer(plan: PlanView, language: Language): Answer;
}

export function question(id: string, given: readonly unknown[], answer: Question["answer"], { needsRules = false } = {}): Question {
  return { key: JSON.stringify([id, ...given]), needsRules, answer };
}

/** What finds findings. */
export type Rules = { rulesInSteps: typeof rulesInSteps };

/** Rules are a fifth of all that the functions need: cells without them need not wait until they are loaded. */
export function loadRules(): Promise<Rules> {
  return import("../../rules/engine");
}

export function viewOf(reading: PlanReading, examination: Examination): PlanView {
  let report: RuleReport | null = null;
  let progress: readonly GoalProgress[] | null = null;
  return {
    ...examination,
    language: reading.language,
    sheetNames: sheetNamesOf(reading),
    get hasReport() {
      return report !== null;
    },
    *findInSteps(rules) {
      report = yield* rules.rulesInSteps(reading.plan, examination.evaluation, undefined, examination.index);
    },
    report: () => {
      if (report === null) throw new Error("a question that needs the rules has to say so");
      return report;
    },
    progress: () => (progress ??= progressOf(examination.index)),
  };
}
