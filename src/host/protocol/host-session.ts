import { BatchInterpreter, ReferenceStore, type BatchTarget } from "./batch-interpreter";
import { EventHub } from "./event-hub";
import { HostError } from "./host-error";
import { objectPathType, type BatchRequest, type BatchResponse, type HostMessage } from "./wire";

/** What a session needs of the workbook: the batch target, and whether the user is typing in a cell. */
export interface SessionWorkbook extends BatchTarget {
  isEditingCell(): boolean;
}

/** The request flag of `Excel.run({ delayForCellEdit: true })`. */
const delayForCellEdit = 64;

/** The refusal of a batch while the user is typing in a cell: the transport turns it into error 5004. */
export class CellEditing extends HostError {
  constructor() {
    super("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  }
}

/** One running add-in: takes its batches one after another, keeps its references, sends its events. */
export class HostSession {
  readonly events: EventHub;
  readonly unknown = new Set<string>();
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

  /** @throws CellEditing when the batch touches the workbook while the user types in a cell. */
  execute(request: BatchRequest, flags: number): Promise<BatchResponse> {
    const run = this.queue.then(() => this.executeNow(request, flags));
    this.queue = run.catch(() => undefined);
    return run;
  }

  onUnknownMember(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The add-in's page was loaded anew. */
  restart(): void {
    this.references = new ReferenceStore();
    this.events.reset();
  }

  private async executeNow(request: BatchRequest, flags: number): Promise<BatchResponse> {
    if (touchesWorkbook(request)) {
      this.batches += 1;
      while (this.workbook.isEditingCell()) {
        if ((flags & delayForCellEdit) === 0) throw new CellEditing();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
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
