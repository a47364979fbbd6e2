import { WorkbookError, type WorkbookErrorCode } from "../workbook-error";

const codes: Record<string, WorkbookErrorCode> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  InactiveWorkbook: "busy",
  InvalidOrTimedOutSession: "session-ended",
  Timeout: "timeout",
};

/** Turns what the library threw into a WorkbookError. Codes are the same in every language; messages are not. */
export function asWorkbookError(cause: unknown): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  if (!isLibraryError(cause)) return new WorkbookError("unexpected", { cause, message: messageOf(cause) });
  const location = cause.debugInfo?.errorLocation;
  const message = `${cause.code}: ${cause.message}${location ? ` (${location})` : ""}`;
  return new WorkbookError(codeOf(cause.code, location ?? ""), { cause, message });
}

export function isResponseTooLarge(cause: unknown): boolean {
  return isLibraryError(cause) && cause.code === "ResponsePayloadSizeLimitExceeded";
}

function codeOf(code: string, location: string): WorkbookErrorCode {
  if (code === "ItemNotFound") return location.startsWith("Table") ? "table-missing" : "sheet-missing";
  if (code === "ItemAlreadyExists") return location.startsWith("Table") ? "table-exists" : "sheet-exists";
  // Excel on the web says the same of a protected sheet and of a workbook that is open for viewing only.
  if (code === "AccessDenied" && isReadOnlyDocument()) return "read-only";
  return codes[code] ?? "unexpected";
}

function isReadOnlyDocument(): boolean {
  // In tests without a page there is a part of `Office` only.
  const { Office: office } = globalThis as unknown as { Office?: { context?: { document?: { mode?: string } } } };
  return office?.context?.document?.mode === "readOnly";
}

/** Looked at by shape: the library's error class belongs to the page that loaded it. */
function isLibraryError(cause: unknown): cause is OfficeExtension.Error {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" && "debugInfo" in cause;
}

function messageOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.message : undefined;
}
