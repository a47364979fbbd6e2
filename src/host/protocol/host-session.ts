import { BatchInterpreter, ReferenceStore, type BatchTarget } from "./batch-interpreter";
import { EventHub } from "./event-hub";
import { Faults, type Done } from "./faults";
import { RequestRefused } from "./host-error";
import { objectPathType, type BatchRequest, type BatchResponse, type HostMessage } from "./wire";

/** What a session needs of the workbook: the batch target, and whether the user is typing in a cell. */
export interface SessionWorkbook extends BatchTarget {
  isEditingCell(): boolean;
}

/** The request flag of `Excel.run({ delayForCellEdit: true })`. */
const delayForCellEdit = 64;

/** The refusal of a batch while the user is typing in a cell. */
class CellEditing extends RequestRefused {
  constructor() {
    super("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", 400, 5004);
  }
}

/** One running add-in: takes its batches one after another, keeps its references, sends its events. */
export class HostSession {
  readonly events: EventHub;
  readonly unknown = new Set<string>();
  readonly faults = new Faults();
  /** Batches that reached the host, clean-up of references not counted. */
  batches = 0;
  private references = new ReferenceStore();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: SessionWorkbook,
    deliver: (entries: HostMessage[]) => void,
  ) {
    this.events = new EventHub(deliver);
  }

  /** @throws RequestRefused when the batch touches the workbook while the user types in a cell, or as a fault is planned */
  execute(request: BatchRequest, flags: number): Promise<BatchResponse> {
    const run = this.queue.then(() => this.executeNow(request, flags));
    this.queue = run.catch(() => undefined);
    // Outside the queue: an answer that does not come holds up nobody but whoever waits for it.
    return run.then(({ response, answer }) => {
      if (answer === "given") return response;
      return new Promise((resolve) => {
        if (answer !== "never") setTimeout(() => resolve(response), answer.delay);
      });
    });
  }

  onUnknownMember(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The add-in's page was loaded anew. */
  restart(): void {
    this.references = new ReferenceStore();
    this.events.reset();
  }

  private async executeNow(request: BatchRequest, flags: number): Promise<Done> {
    if (!touchesWorkbook(request)) return { response: await this.interpret(request), answer: "given" };
    this.batches += 1;
    while (this.workbook.isEditingCell()) {
      if ((flags & delayForCellEdit) === 0) throw new CellEditing();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return this.faults.around(request, (asked) => this.interpret(asked));
  }

  private async interpret(request: BatchRequest): Promise<BatchResponse> {
    const response = await new BatchInterpreter(this.workbook, this.references, request).run();
    if (response.Error?.Code === "ApiNotFound") this.noteUnknown(response.Error.Location ?? "?");
    return response;
  }

  private noteUnknown(member: string): void {
    this.unknown.add(member);
    for (const listener of this.listeners) listener();
  }
}

/** False for the client's own housekeeping: clean-up of references, registration of handlers, results of functions. */
function touchesWorkbook(request: BatchRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  const onlyServices = !paths.some((path) => path.ObjectPathType === objectPathType.globalObject);
  if (onlyServices) return paths.some((path) => path.ObjectPathType === objectPathType.referenceId);
  return !request.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1);
}
