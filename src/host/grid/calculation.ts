import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  CalculateController,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Injector } from "@univerjs/core";

/** Members of Univer 0.25.1 that its types keep private: what stands between a change and its calculation. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  /** A change came during a calculation, which was asked to stop so that another one with the change begins. */
  _restartCalculation: boolean;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
  /** Called by a timer a second after a calculation has begun. */
  _startProgress(): void;
}

/** Likewise: where a calculation begins, and what is held while it lasts. */
interface EngineInternals {
  _calculate(dirty: object): Promise<void>;
}
interface EngineLock {
  _executeLock: { acquire(key: string, work: () => void): Promise<void> };
}

/** A calculation that takes longer than this is given up on: the batch answers with what the cells hold. */
const patienceMilliseconds = 60_000;

/** Univer's name of the lock. */
const executionLock = "FORMULA_EXECUTION_LOCK";

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
  /** Calculations that have begun or wait for the one before. */
  private begun = 0;
  private last: Promise<void> = Promise.resolve();
  /** What was to be calculated when a calculation was asked to stop. */
  private interrupted: object | null = null;
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
      if (command.id === SetFormulaCalculationStopMutation.id) this.interrupted = this.trigger._executingDirtyData;
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.dirty = this.trigger._waitingCommandQueue.length > 0;
      } else if (dirtyManager.get(command.id) && !isStyleOnly(command, options)) {
        this.dirty = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.ended((command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
      }
    });
    this.oneAfterTheOther(injector);
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
    return !this.dirty && this.begun === 0 && (!started || (completed && resultApplied));
  }

  /** Resolves when nothing is left to calculate. */
  async settle(): Promise<void> {
    const giveUpAt = performance.now() + patienceMilliseconds;
    while (!this.isSettled && performance.now() < giveUpAt) {
      this.startNow();
      await this.nextState();
    }
  }

  /** Univer's timer outlives what it was set for, and would look for words that are gone. */
  dispose(): void {
    this.trigger._startProgress = () => undefined;
  }

  /**
   * Univer begins a calculation while the one that was stopped for it still has its end before it, which then wipes out
   * what the new one has set up: cells stay empty or keep `#BUSY!`. Here each waits until the one before is over.
   */
  private oneAfterTheOther(injector: Injector): void {
    const engine = injector.get(CalculateController) as unknown as EngineInternals;
    const { _executeLock: lock } = injector.get(ICalculateFormulaService) as unknown as EngineLock;
    const begin = engine._calculate.bind(engine);
    engine._calculate = (dirty) => {
      this.begun += 1;
      this.last = this.last
        .then(async () => {
          this.pass += 1;
          this.trigger._executionInProgressParams ??= justStarted;
          this.session.start();
          await begin(dirty);
          await lock.acquire(executionLock, () => undefined);
        })
        .finally(() => (this.begun -= 1));
      return this.last;
    };
  }

  /**
   * A calculation that ends well before it heeds the wish to stop makes Univer forget what it was to stop for: those cells
   * would stay empty for good. They are calculated now.
   */
  private ended(state: FormulaExecutedStateType | undefined): void {
    const { trigger, interrupted } = this;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.interrupted = null;
    if (!trigger._restartCalculation || interrupted === null) return;
    trigger._restartCalculation = false;
    trigger._executingDirtyData = interrupted;
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...interrupted }, { onlyLocal: true });
  }

  private nextState(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isSettled) return resolve();
      const timer = setTimeout(done, 150);
      const look = () => {
        if (this.isSettled) done();
      };
      const subscription = this.session.state$.subscribe(look);
      void this.last.then(look);
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
