import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { cellBlock, fullAddress, toRange } from "../grid/block";
import type { Book } from "../model/book";
import { EngineFunction, type EngineCall } from "./engine-function";
import type { CallOutcome, FunctionCalls } from "./function-calls";
import { callFlags, type FunctionMetadata } from "./function-metadata";
import { mendIndexOfTable } from "./index-of-table";

/** A call that a cell makes, with what it answered last. */
interface LiveCall {
  id: number;
  key: string;
  name: string;
  streaming: boolean;
  outcome: CallOutcome | null;
  /** The calculation in which the cell asked for it last. */
  pass: number;
}

interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
  calls: Map<string, LiveCall>;
}

/** Error numbers of the runtime as what a cell shows. */
const errorTexts: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export const errorText = (code: number) => errorTexts[code] ?? "#VALUE!";

/**
 * Joins the grid's formula engine, which wants a value at once, and the runtime of the add-in, which answers later: a
 * call shows `#BUSY!` until its first answer, and each answer calculates its cell again.
 */
export class GridFunctions {
  private readonly cells = new Map<string, CallingCell>();
  private readonly registrations: IDisposable[] = [];
  private readonly answered = new Map<string, CallingCell>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly book: Book,
    private readonly calls: FunctionCalls,
  ) {
    mendIndexOfTable(book.grid.injector.get(IFunctionService));
    book.grid.calculation.onApplied(() => this.endUnused());
    book.grid.onOpen(() => this.endAll());
    book.recalculateAll = () => this.recalculateAll();
  }

  /** @param takesErrors `allowErrorForDataTypeAny` of functions.json: parameters of type any take error cells. */
  register(namespace: string, functions: FunctionMetadata[], takesErrors = false): void {
    const { injector } = this.book.grid;
    const service = injector.get(IFunctionService);
    const descriptions: IFunctionInfo[] = [];
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(new EngineFunction(name, metadata, (call) => this.answer(metadata, call), takesErrors));
      descriptions.push(describe(name, metadata));
      this.book.functionNames.add(name);
    }
    this.registrations.push(injector.get(IDescriptionService).registerDescriptions(descriptions));
    this.recalculateAll();
  }

  /** The text of the error a custom function put in the cell, if it did. */
  errorAt(sheetId: string, row: number, column: number): string | null {
    for (const { outcome } of this.cells.get(keyOf(sheetId, row, column))?.calls.values() ?? []) {
      if (outcome && "errorCode" in outcome && outcome.message) return outcome.message;
    }
    return null;
  }

  /** Resolves when every call has its first answer and the formulas have followed. */
  async settle(timeoutMilliseconds = 20_000): Promise<void> {
    const giveUpAt = performance.now() + timeoutMilliseconds;
    await this.book.settle();
    while (performance.now() < giveUpAt && (this.isWaiting() || !this.book.grid.calculation.isSettled)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await this.book.settle();
    }
  }

  /** The add-in was loaded anew: every cell asks again. */
  restart(): void {
    this.calls.restart();
    this.cells.clear();
    this.recalculateAll();
  }

  dispose(): void {
    this.endAll();
    for (const registration of this.registrations) registration.dispose();
    if (this.timer) clearTimeout(this.timer);
  }

  private isWaiting(): boolean {
    if (this.timer) return true;
    for (const { calls } of this.cells.values()) for (const call of calls.values()) if (!call.outcome) return true;
    return false;
  }

  /** Called by the engine: the last answer to the same call from the same cell, or a new call. */
  private answer(metadata: FunctionMetadata, call: EngineCall): CallOutcome | null {
    const place = keyOf(call.sheetId, call.row, call.column);
    let cell = this.cells.get(place);
    if (!cell) {
      cell = { sheetId: call.sheetId, row: call.row, column: call.column, calls: new Map() };
      this.cells.set(place, cell);
    }
    const key = JSON.stringify([metadata.id, call.parameters]);
    let live = cell.calls.get(key);
    if (!live) {
      live = this.begin(metadata, call, cell, key);
      cell.calls.set(key, live);
    }
    live.pass = this.book.grid.calculation.pass;
    return live.outcome;
  }

  private begin(metadata: FunctionMetadata, call: EngineCall, cell: CallingCell, key: string): LiveCall {
    const { grid } = this.book;
    const { options } = metadata;
    const block = cellBlock(call.row, call.column);
    const live: LiveCall = {
      id: 0,
      key,
      name: metadata.name,
      streaming: options?.stream === true,
      outcome: null,
      pass: 0,
    };
    live.id = this.calls.start({
      name: metadata.id,
      parameters: call.parameters,
      address: options?.requiresAddress ? fullAddress(grid.sheetName(call.sheetId), block) : null,
      parameterAddresses: options?.requiresParameterAddresses ? call.addresses : null,
      flags: callFlags(metadata),
      onOutcome: (outcome) => {
        const same = JSON.stringify(outcome) === JSON.stringify(live.outcome);
        live.outcome = outcome;
        if (!live.streaming) this.calls.end(live.id, false);
        if (!same) this.calculateAgain(cell);
      },
    });
    return live;
  }

  private calculateAgain(cell: CallingCell): void {
    this.answered.set(keyOf(cell.sheetId, cell.row, cell.column), cell);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const cells = [...this.answered.values()];
      this.answered.clear();
      this.triggerCalculation(cells);
    }, 10);
  }

  private triggerCalculation(cells: CallingCell[], force = false): void {
    const { grid } = this.book;
    const known = cells.filter(({ sheetId }) => grid.workbook.getWorkbook().getSheetBySheetId(sheetId));
    const dirtyRanges = known.map(({ sheetId, row, column }) => ({
      unitId: grid.unitId,
      sheetId,
      range: toRange(cellBlock(row, column)),
    }));
    const commands = grid.injector.get(ICommandService);
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        dirtySuperTableMap: {},
        clearDependencyTreeCache: {},
        forceCalculation: force,
      },
      { onlyLocal: true },
    );
  }

  /** After a calculation: calls that their cell did not make again, or whose formula is gone, are over. */
  private endUnused(): void {
    const { grid } = this.book;
    const { pass } = grid.calculation;
    const formulaAt = grid.formulaReader();
    for (const [place, cell] of this.cells) {
      const formula = formulaAt(cell.sheetId, cell.row, cell.column)?.toUpperCase() ?? "";
      const recalculated = [...cell.calls.values()].some((call) => call.pass === pass);
      for (const call of cell.calls.values()) {
        const gone = !formula.includes(call.name.toUpperCase());
        if (!gone && (!recalculated || call.pass === pass)) continue;
        this.calls.end(call.id, true);
        cell.calls.delete(call.key);
      }
      if (cell.calls.size === 0) this.cells.delete(place);
    }
  }

  private recalculateAll(): void {
    this.endAll();
    this.triggerCalculation([], true);
  }

  private endAll(): void {
    for (const { calls } of this.cells.values()) for (const call of calls.values()) this.calls.end(call.id, true);
    this.cells.clear();
  }
}

const keyOf = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;

function describe(name: string, metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: (metadata.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  } as IFunctionInfo;
}
