import type { Fault, FaultKind, FaultMoment } from "../../src/host/protocol/faults";

/** What happens to a use case: a fault of the host, a table deleted meanwhile, or a page that is loaded anew. */
export type Mishap =
  | { kind: FaultKind; moment: FaultMoment; lasting: boolean }
  | { kind: "table-deleted" }
  | { kind: "restart"; moment: FaultMoment };

const once = (kind: FaultKind, ...moments: FaultMoment[]): Mishap[] => moments.map((moment) => ({ kind, moment, lasting: false }));
const lasting = (kind: FaultKind, ...moments: FaultMoment[]): Mishap[] => moments.map((moment) => ({ kind, moment, lasting: true }));

/** Every mishap that is tried at every request. */
export const mishaps: Mishap[] = [
  ...once("InvalidOperationInCellEditMode", "before"),
  ...lasting("InvalidOperationInCellEditMode", "before"),
  ...once("RequestAborted", "before", "amid", "after"),
  ...lasting("RequestAborted", "amid", "after"),
  ...once("InvalidOrTimedOutSession", "before", "after"),
  ...lasting("InvalidOrTimedOutSession", "before", "after"),
  ...once("ActivityLimitReached", "before"),
  ...lasting("ActivityLimitReached", "before"),
  ...once("RequestPayloadSizeLimitExceeded", "before"),
  ...once("ResponsePayloadSizeLimitExceeded", "after"),
  ...lasting("ResponsePayloadSizeLimitExceeded", "after"),
  ...lasting("AccessDenied", "before", "amid"),
  ...once("never-answered", "before", "after"),
  ...lasting("never-answered", "before", "amid", "after"),
  ...once("answered-late", "after"),
  { kind: "table-deleted" },
  { kind: "restart", moment: "before" },
  { kind: "restart", moment: "amid" },
  { kind: "restart", moment: "after" },
];

export function mishapName(mishap: Mishap): string {
  if (mishap.kind === "table-deleted") return mishap.kind;
  return `${mishap.kind} ${mishap.moment}${"lasting" in mishap && mishap.lasting ? " lasting" : ""}`;
}

/** The fault for a request; a restart is an answer that never comes to a page that is gone. */
export function faultOf(mishap: Exclude<Mishap, { kind: "table-deleted" }>, request: number, delay: number): Fault {
  if (mishap.kind === "restart") return { kind: "never-answered", moment: mishap.moment, request, lasting: true };
  return { ...mishap, request, delay };
}
