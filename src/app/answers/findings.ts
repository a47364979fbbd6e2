import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import { functionTextsIn } from "../../i18n/function-texts";
import { languages } from "../../i18n/language";
import type { PlanPath } from "../../plan/plan-path";
import { tableKeys } from "../../plan/table-schemas";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { sheetName } from "../place-name";
import { invalidValue } from "./answer";
import { optionalArgument } from "./arguments";
import { askedWord, isRefused } from "./asked";
import { question, type PlanView, type Question } from "./plan-view";

/**
 * Number of findings that are not waived, of one severity or of all, or of those that are waived; on all sheets or on
 * one, named as it is in the workbook or in either language.
 */
export function findings(givenSeverity: unknown, givenSheet: unknown): Question {
  const [severity, sheet] = [optionalArgument(givenSeverity), optionalArgument(givenSheet)];
  return question("FINDINGS", [severity, sheet], (plan, language) => {
    const texts = functionTextsIn(language);
    const asked = askedWord(texts.findings, severity, "all", texts.unknownSeverity, language);
    if (isRefused(asked)) return asked;
    const table = isBlank(sheet) ? null : tableOf(plan, sheet);
    if (table === undefined) return invalidValue(fill(texts.unknownSheet, { sheet: String(sheet) }));
    const counted = plan.report().findings.filter(({ severity: grade, waiver, path }) => {
      if (table !== null && path.table !== table) return false;
      switch (asked) {
        case "all":
          return waiver === null;
        case "waived":
          return waiver !== null;
        case "waivedError":
          return waiver !== null && grade === "error";
        default:
          return waiver === null && grade === asked;
      }
    });
    return { value: counted.length };
  }, { needsRules: true });
}

/** The table whose sheet bears the name; undefined when there is none. */
function tableOf({ sheetNames }: PlanView, sheet: CellValue): PlanPath["table"] | undefined {
  const tables: PlanPath["table"][] = ["plan", "parameters", ...tableKeys];
  const asked = fold(String(sheet));
  const named = (table: PlanPath["table"]): string[] => [table, sheetNames[table] ?? "", ...languages.map((language) => sheetName(table, language))];
  return tables.find((table) => named(table).some((name) => fold(name) === asked));
}
