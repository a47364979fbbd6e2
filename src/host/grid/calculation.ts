import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Injector } from "@univerjs/core";

/** Members of Univer 0.25.1 that its types keep private: what stands between a change and its calculation. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** A calculation that takes longer than this is given up on: the batch answers with what the cells hold. */
const patienceMilliseconds = 60_000;

const justStarted = {
  totalFormulasToCalculate: 0,
  completedFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
  completedArrayFormulasCount: 0,
};

/** Knows whether the formulas have their results, and waits for them. */
export class Calculation {
  /** Counts calculations: the custom functions tell by it which calls belong to the same one. */
  pass = 0;
  private dirty = false;
  private readonly session: FormulaCalculationSessionService;
  private readonly commands: ICommandService;
  private readonly trigger: TriggerInternals;
  private readonly appliedListeners = new Set<() => void>();

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    // Univer knows a calculation only from its first formula on. A change before that, while the order of the formulas
    // is sought, would start a second one beside it, and results of the first are lost: cells stay empty.
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.trigger._executionInProgressParams ??= justStarted;
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.pass += 1;
        this.dirty = this.trigger._waitingCommandQueue.length > 0;
      } else if (dirtyManager.get(command.id) && !isStyleOnly(command, options)) {
        this.dirty = true;
      }
    });
    this.session.state$.subscribe((state) => {
      if (state.resultApplied) for (const listener of this.appliedListeners) listener();
    });
  }

  /** Calls `listener` after the results of a calculation are in the cells. */
  onApplied(listener: () => void): void {
    this.appliedListeners.add(listener);
  }

  get isSettled(): boolean {
    const { started, resultApplied, completed } = this.session.state;
    return !this.dirty && (!started || (completed && resultApplied));
  }

  /** Resolves when nothing is left to calculate. */
  async settle(): Promise<void> {
    const giveUpAt = performance.now() + patienceMilliseconds;
    while (!this.isSettled && performance.now() < giveUpAt) {
      this.startNow();
      await this.nextState();
    }
  }

  private nextState(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isSettled) return resolve();
      const timer = setTimeout(done, 150);
      const subscription = this.session.state$.subscribe(() => {
        if (this.isSettled) done();
      });
      function done() {
        clearTimeout(timer);
        // The first state comes while `subscription` is being made.
        queueMicrotask(() => subscription.unsubscribe());
        resolve();
      }
    });
  }

  /** Univer waits 100 ms for further changes; a batch that wants to read has made all of its own already. */
  private startNow(): void {
    const { trigger } = this;
    if (trigger._waitingCommandQueue.length === 0 || trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    const commands = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(commands));
    const dirty = { ...trigger._executingDirtyData };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }
}

function isStyleOnly(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal === true || styleTriggers.has(trigger ?? "");
}

const styleTriggers = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
