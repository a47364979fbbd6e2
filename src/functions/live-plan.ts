import { notAvailable, type Answer } from "../app/answers/answer";
import { loadRules, viewOf, type PlanView, type Question, type Rules } from "../app/answers/plan-view";
import { describeTrouble } from "../app/describe-trouble";
import { inSlices, macrotask } from "../app/in-slices";
import { findPlan, PlanUnreadableError } from "../app/load-plan";
import { functionTextsIn } from "../i18n/function-texts";
import type { Language } from "../i18n/language";
import { PlanEvaluator, type Examination } from "../method/plan-evaluator";
import type { Steps } from "../method/steps";
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

/** How far the figures of the cells can be taken for those of the workbook. */
export interface LiveStatus {
  /** When the plan was read that the cells show; null before the first reading. */
  readAt: Date | null;
  /** Why a later reading failed, which is tried again; null while all is well. */
  failure: unknown;
}

/**
 * The plan behind the streaming functions (design decision 3): one watch on the workbook, one read for any number of
 * cells. A change means "dirty"; after a quiet time the plan is read in one batch and evaluated once, never two reads
 * at a time. After a failed read the last good answers stay and the read is tried again.
 */
export class LivePlan {
  private state: State = { kind: "reading" };
  private lastStatus: LiveStatus = { readAt: null, failure: null };
  private readonly askers = new Set<Asker>();
  private readonly statusListeners = new Set<(status: LiveStatus) => void>();
  /** Answers for the present state with their print, by question: equal calls share one computation. */
  private readonly answers = new Map<string, { answer: Answer; print: string }>();
  private watching: Promise<unknown> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private reading = false;
  private dirty = false;
  private failures = 0;
  private evaluator: PlanEvaluator | null = null;
  private rules: Rules | null = null;
  private rulesFailure: unknown = null;
  private finding: Promise<void> | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly language: () => Language,
    private readonly now: () => Date,
  ) {}

  get status(): LiveStatus {
    return this.lastStatus;
  }

  /** Calls `listener` when a reading succeeds or fails. Gives the function that ends it. */
  onStatus(listener: (status: LiveStatus) => void): () => void {
    this.statusListeners.add(listener);
    return () => this.statusListeners.delete(listener);
  }

  /** Answers now and whenever the answer changes, until the returned function is called. */
  ask(question: Question, tell: (answer: Answer) => void): () => void {
    const asker: Asker = { question, tell, told: null };
    this.askers.add(asker);
    // Loaded while the plan is read.
    if (question.needsRules && this.rules === null) this.find();
    if (this.state.kind === "reading") this.refreshAfter(0);
    else this.answer(asker);
    return () => this.askers.delete(asker);
  }

  /** The workbook changed: read the plan again after a quiet time, or, where no cell asks, when one does. */
  markDirty(): void {
    if (this.askers.size > 0 || this.reading) this.refreshAfter(quietTime);
    else this.forget();
  }

  private forget(): void {
    this.state = { kind: "reading" };
    this.answers.clear();
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
    // Before the read: what is typed during it may not be in it.
    const readAt = this.now();
    try {
      await this.watch();
      const reading = await findPlan(this.workbook);
      this.state = reading === null ? { kind: "no-plan" } : { kind: "plan", view: viewOf(reading, await this.examine(reading.plan)) };
      this.failures = 0;
      this.rulesFailure = null;
      this.report({ readAt, failure: null });
    } catch (cause) {
      // The host's trouble passes and the last answers stay true meanwhile; a plan that cannot be read has none.
      const unreadable = cause instanceof PlanUnreadableError;
      if (this.state.kind !== "plan" || unreadable) this.state = { kind: "failed", cause };
      // What cannot be read is read again when somebody changes it.
      if (!unreadable) {
        wait = retryWaits[Math.min(this.failures, retryWaits.length - 1)] ?? null;
        this.failures += 1;
      }
      this.report({ ...this.lastStatus, failure: cause });
    }
    this.reading = false;
    this.answers.clear();
    for (const asker of this.askers) this.answer(asker);
    if (this.dirty) this.markDirty();
    else if (wait !== null && this.askers.size > 0) this.refreshAfter(wait);
  }

  /** After the first time, only what depends on a cell that changed is computed again. */
  private async examine(plan: Plan): Promise<Examination> {
    if (this.evaluator === null) this.evaluator = await this.inSlices(PlanEvaluator.inSteps(plan));
    else this.evaluator.update(plan);
    return this.evaluator.examination;
  }

  private inSlices<Result>(steps: Steps<Result>): Promise<Result> {
    return inSlices(steps, { pause: macrotask, clock: () => this.now().getTime() });
  }

  /** Findings, for the cells that wait for them; a failure is told there, and tried again by the next such cell. */
  private find(): void {
    this.finding ??= this.findFindings()
      .then(() => (this.rulesFailure = null))
      .catch((cause: unknown) => (this.rulesFailure = cause))
      .then(() => {
        this.finding = null;
        this.answers.clear();
        for (const asker of this.askers) if (asker.question.needsRules) this.answer(asker);
      });
  }

  private async findFindings(): Promise<void> {
    this.rules ??= await loadRules();
    // Another reading may have ended meanwhile.
    while (this.state.kind === "plan" && !this.state.view.hasReport) await this.inSlices(this.state.view.findInSteps(this.rules));
  }

  private report(status: LiveStatus): void {
    this.lastStatus = status;
    for (const listener of this.statusListeners) listener(status);
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
    const { key } = asker.question;
    let known = this.answers.get(key);
    if (known === undefined) {
      const answer = this.answerTo(asker.question);
      if (answer === null) return;
      known = { answer, print: JSON.stringify(answer) };
      this.answers.set(key, known);
    }
    if (known.print === asker.told) return;
    asker.told = known.print;
    asker.tell(known.answer);
  }

  private answerTo({ answer, needsRules }: Question): Answer | null {
    const language = this.language();
    switch (this.state.kind) {
      case "reading":
        return null;
      case "plan":
        if (needsRules && !this.state.view.hasReport) {
          if (this.rulesFailure !== null) return troubleAnswer(this.rulesFailure, language);
          this.find();
          return null;
        }
        try {
          return answer(this.state.view, language);
        } catch (cause) {
          // A fault of ours in one cell must not silence all others.
          return troubleAnswer(cause, language);
        }
      case "no-plan":
        return notAvailable(functionTextsIn(language).noPlan);
      case "failed":
        return troubleAnswer(this.state.cause, language);
    }
  }
}

function troubleAnswer(cause: unknown, language: Language): Answer {
  const { title, remedy } = describeTrouble(cause, language);
  return notAvailable(`${title} ${remedy}`);
}
