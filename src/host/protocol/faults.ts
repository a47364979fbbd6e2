import { RequestRefused } from "./host-error";
import { actionType, type BatchRequest, type BatchResponse } from "./wire";

/** What can happen to a request; names in Excel's spelling are the codes that Excel answers with. */
export type FaultKind =
  | "InvalidOperationInCellEditMode"
  | "RequestAborted"
  | "InvalidOrTimedOutSession"
  | "ActivityLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  /** All sheets are protected: whoever reads is answered, the first write to cells is refused. */
  | "AccessDenied"
  | "never-answered"
  /** Answered, but later than whoever asked would wait. */
  | "answered-late";

/**
 * When it happens: before the request is done, after half of its actions, or when all of it is done and only the answer
 * is lost.
 */
export type FaultMoment = "before" | "amid" | "after";

export interface Fault {
  kind: FaultKind;
  /** The request that it strikes, counted from 1 on since the fault was planned. */
  request: number;
  moment: FaultMoment;
  /** True: it strikes all later requests too, until it is cleared. */
  lasting?: boolean;
  /** For `answered-late`, in milliseconds. */
  delay?: number;
}

/** A batch as it was done, and what becomes of its answer. */
export interface Done {
  response: BatchResponse;
  answer: "given" | "never" | { delay: number };
}

/** The codes that Excel on the web answers with in place of a batch's answer, with the numbers of its messages. */
const refusals: Partial<Record<FaultKind, { message: string; status: number; number: number }>> = {
  InvalidOperationInCellEditMode: { message: "Excel is in cell-editing mode.", status: 400, number: 5004 },
  InvalidOrTimedOutSession: { message: "The session has expired.", status: 408, number: 5012 },
  ActivityLimitReached: { message: "The activity limit has been reached.", status: 429, number: 5102 },
  RequestPayloadSizeLimitExceeded: { message: "The request payload is too large.", status: 400, number: 5103 },
  ResponsePayloadSizeLimitExceeded: { message: "The response payload is too large.", status: 400, number: 5104 },
};

const accessDenied = { Code: "AccessDenied", Message: "You can't perform the requested operation: the sheet is protected.", HttpStatusCode: 401 };
const aborted = { Code: "RequestAborted", Message: "The request was aborted during run time.", HttpStatusCode: 400 };

/** Faults that a test or a curious developer plans for the requests to come; without any, requests pass untouched. */
export class Faults {
  /** How many requests a fault has struck since it was planned. */
  struck = 0;
  /** Requests since a fault or an interruption was planned. */
  requests = 0;
  private planned: Fault | null = null;
  private meanwhile: ((request: number) => Promise<void>) | null = null;

  plan(fault: Fault): void {
    this.clear();
    this.planned = fault;
  }

  /** Before each request `action` is awaited, with the number of the request: what others do between two requests. */
  interrupt(action: (request: number) => Promise<void>): void {
    this.clear();
    this.meanwhile = action;
  }

  clear(): void {
    this.planned = null;
    this.meanwhile = null;
    this.struck = 0;
    this.requests = 0;
  }

  /** Does a request as it is planned. @throws RequestRefused for what Excel answers without an answer of the batch */
  async around(request: BatchRequest, execute: (request: BatchRequest) => Promise<BatchResponse>): Promise<Done> {
    this.requests += 1;
    const given = async (): Promise<Done> => ({ response: await execute(request), answer: "given" });
    if (this.meanwhile !== null) {
      await this.meanwhile(this.requests);
      return given();
    }
    const fault = this.planned;
    if (fault === null || this.requests < fault.request || (this.requests > fault.request && fault.lasting !== true)) return given();
    const { kind, moment } = fault;
    if (kind === "AccessDenied") return this.refuseWriting(request, moment, execute);
    this.struck += 1;
    const response = await execute(part(request, moment));
    const refusal = refusals[kind];
    if (refusal) throw new RequestRefused(kind, refusal.message, refusal.status, refusal.number);
    if (kind === "never-answered") return { response, answer: "never" };
    if (kind === "answered-late") return { response, answer: { delay: fault.delay ?? 0 } };
    return { response: stopped(response, aborted, moment === "before" ? 0 : request.Actions.length >> 1), answer: "given" };
  }

  /** What has been done before the refused write stays done, as in Excel. */
  private async refuseWriting(request: BatchRequest, moment: FaultMoment, execute: (request: BatchRequest) => Promise<BatchResponse>): Promise<Done> {
    const writes = request.Actions.flatMap(({ ActionType, Name }, index) => (ActionType === actionType.setProperty && cellContents.has(Name) ? index : []));
    const at = writes[moment === "before" ? 0 : writes.length >> 1];
    if (at === undefined) return { response: await execute(request), answer: "given" };
    this.struck += 1;
    const response = await execute({ ...request, Actions: request.Actions.slice(0, at) });
    return { response: stopped(response, accessDenied, at), answer: "given" };
  }
}

const cellContents = new Set(["Values", "Formulas", "NumberFormat"]);

function part(request: BatchRequest, moment: FaultMoment): BatchRequest {
  const { Actions } = request;
  if (moment === "after") return request;
  return { ...request, Actions: moment === "before" ? [] : Actions.slice(0, Actions.length >> 1) };
}

function stopped(response: BatchResponse, error: Omit<HostErrorAnswer, "ActionIndex">, at: number): BatchResponse {
  // An action that failed of itself keeps its own error.
  return response.Error ? response : { ...response, Error: { ...error, ActionIndex: at } };
}

type HostErrorAnswer = NonNullable<BatchResponse["Error"]>;
