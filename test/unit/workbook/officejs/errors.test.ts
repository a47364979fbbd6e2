import { asWorkbookError } from "../../../../src/workbook/officejs/errors";
import { WorkbookError } from "../../../../src/workbook/workbook-error";

const libraryError = (code: string, errorLocation = "") => Object.assign(new Error("texto del idioma"), { code, debugInfo: { errorLocation } });

describe("errors of the library", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "", "cell-editing"],
    ["AccessDenied", "Range.values", "protected"],
    ["RequestPayloadSizeLimitExceeded", "", "too-large"],
    ["ItemNotFound", "TableCollection.getItem", "table-missing"],
    ["ItemNotFound", "WorksheetCollection.getItem", "sheet-missing"],
    ["ItemAlreadyExists", "WorksheetCollection.add", "sheet-exists"],
    ["ApiNotFound", "", "not-supported"],
    ["RequestAborted", "", "busy"],
    ["Timeout", "", "timeout"],
    ["InvalidArgument", "Table.name", "unexpected"],
  ])("%s at %j is %3$s", (code, location, expected) => {
    const cause = libraryError(code, location);
    expect(asWorkbookError(cause)).toMatchObject({ code: expected, cause });
  });

  it("keeps its own errors and wraps all others", () => {
    const own = new WorkbookError("busy");
    expect(asWorkbookError(own)).toBe(own);
    expect(asWorkbookError(new TypeError("x"))).toMatchObject({ code: "unexpected", message: "x" });
    expect(asWorkbookError("x")).toMatchObject({ code: "unexpected" });
  });
});
