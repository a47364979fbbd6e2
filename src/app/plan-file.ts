import { compareTextsIn } from "../i18n/compare-texts";
import type { Language } from "../i18n/language";
import { parsePlan } from "../plan/parse-plan";
import type { Plan } from "../plan/plan";
import { loadPlan } from "./load-plan";
import { ToldError, type ToldText } from "./told-error";

/** A file as the user chose it. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

export type PlanFileProblem = "unknown-kind" | "not-json";

/** The file is neither a workbook nor a JSON document. */
export class PlanFileError extends ToldError {
  readonly data: { file: string };

  constructor(
    readonly problem: PlanFileProblem,
    file: string,
  ) {
    super(`${problem}: ${file}`);
    this.name = "PlanFileError";
    this.data = { file };
  }

  told(language: Language): ToldText {
    return compareTextsIn(language).files[this.problem];
  }
}

/** The plan in a file: a workbook (.xlsx) or a plan document (.json). @throws PlanFileError, WorkbookError, PlanFormatError, NoPlanError, PlanUnreadableError */
export async function readPlanFile({ name, bytes }: ChosenFile): Promise<Plan> {
  if (/\.xls[xm]$/i.test(name)) {
    // The reader of .xlsx files is loaded with the first one: the pane starts without it.
    const { XlsxWorkbook } = await import("../workbook/xlsx/xlsx-workbook");
    return (await loadPlan(await XlsxWorkbook.open(bytes))).plan;
  }
  if (!/\.json$/i.test(name)) throw new PlanFileError("unknown-kind", name);
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new PlanFileError("not-json", name);
  }
  return parsePlan(document).plan;
}
