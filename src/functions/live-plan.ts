import type { Answer } from "../app/answers/answer";
import { viewOf, type PlanView, type Question } from "../app/answers/answers";
import { describeTrouble } from "../app/describe-trouble";
import { findPlan, PlanUnreadableError } from "../app/load-plan";
import type { Language } from "../i18n/language";
import { functionTextsIn } from "../i18n/function-texts";
import type { Evaluation } from "../method/evaluation";
import { PlanEvaluator } from "../method/plan-evaluator";
import type { Plan } from "../plan/plan";
import type { Workbook } from "../workbook/port";

/** Quiet time after a change before the plan is read again, in milliseconds. */
const quietTime = 150;
/** Waits before a failed read is tried again, in milliseconds; the last one repeats. */
const retryWaits = [1000, 2000, 5000, 15000] as const;

type State = { kind: "reading" } | { kind: "plan"; view: PlanView } | { kind: "no-plan" } | { kind: "failed"; cause: unknown };

interface Asker {
  question: Question;
  tell: (answer: Answer) => void;
  /** What was told last, so that a cell is touched only when its answer changed. */
  told: string | null;
}

/**
 * The plan behind the streaming functions (design decision 3): one watch on the workbook, one read for any number of
 * cells. A change means "dirty"; after a quiet time the plan is read in one batch and evaluated once, never two reads
 * at a time. After a failed read the last good answers stay and the read is tried again.
 */
export class LivePlan {
  private state: State = { kind: "reading" };
  private readonly askers = new Set<Asker>();
  private watching: Promise<unknown> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private reading = false;
  private dirty = false;
  private failures = 0;
  private evaluator: PlanEvaluator | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly language: () => Language,
  ) {}

  /** Answers now and whenever the answer changes, until the returned function is called. */
  ask(question: Question, tell: (answer: Answer) => void): () => void {
    const asker: Asker = { question, tell, told: null };
    this.askers.add(asker);
    if (this.state.kind === "reading") this.refreshAfter(0);
    else this.answer(asker);
    return () => this.askers.delete(asker);
  }

  /** The workbook changed: read the plan again after a quiet time. */
  markDirty(): void {
    this.refreshAfter(quietTime);
  }

  private refreshAfter(wait: number): void {
    if (this.reading) {
      this.dirty = true;
      return;
    }
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), wait);
  }

  private async refresh(): Promise<void> {
    this.timer = null;
    this.reading = true;
    this.dirty = false;
    let wait: number | null = null;
    try {
      await this.watch();
      const reading = await findPlan(this.workbook);
      this.state = reading === null ? { kind: "no-plan" } : { kind: "plan", view: viewOf(reading.plan, this.evaluate(reading.plan)) };
      this.failures = 0;
    } catch (cause) {
      // The host's trouble passes and the last answers stay true meanwhile; a plan that cannot be read has none.
      const unreadable = cause instanceof PlanUnreadableError;
      if (this.state.kind !== "plan" || unreadable) this.state = { kind: "failed", cause };
      // What cannot be read is read again when somebody changes it.
      if (!unreadable) {
        wait = retryWaits[Math.min(this.failures, retryWaits.length - 1)] ?? null;
        this.failures += 1;
      }
    }
    this.reading = false;
    for (const asker of this.askers) this.answer(asker);
    if (this.dirty) this.refreshAfter(quietTime);
    else if (wait !== null && this.askers.size > 0) this.refreshAfter(wait);
  }

  /** After the first time, only what depends on a cell that changed is computed again. */
  private evaluate(plan: Plan): Evaluation {
    if (this.evaluator !== null) return this.evaluator.update(plan);
    this.evaluator = new PlanEvaluator(plan);
    return this.evaluator.examination.evaluation;
  }

  /** Registers the watch once; a failed registration is tried again with the next read. */
  private async watch(): Promise<void> {
    this.watching ??= this.workbook.watch(() => this.markDirty());
    try {
      await this.watching;
    } catch (cause) {
      this.watching = null;
      throw cause;
    }
  }

  private answer(asker: Asker): void {
    const answer = this.answerTo(asker.question);
    if (answer === null) return;
    const told = JSON.stringify(answer);
    if (told === asker.told) return;
    asker.told = told;
    asker.tell(answer);
  }

  private answerTo(question: Question): Answer | null {
    const language = this.language();
    switch (this.state.kind) {
      case "reading":
        return null;
      case "plan":
        return question(this.state.view, language);
      case "no-plan":
        return { error: "not-available", text: functionTextsIn(language).noPlan };
      case "failed": {
        const { title, remedy } = describeTrouble(this.state.cause, language);
        return { error: "not-available", text: `${title} ${remedy}` };
      }
    }
  }
}
