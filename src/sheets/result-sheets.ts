import type { PlanProfile } from "../plan/plan";
import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { templateTextsIn } from "../i18n/template-texts";
import type { WorkbookOperation } from "../workbook/patch";
import type { TableContent } from "../workbook/port";
import { dashboardOperations } from "./dashboard-sheet";
import type { TablePlace } from "./define-sheet";
import { feasibilityOperations } from "./feasibility-sheet";
import { homeOverview } from "./home-operations";
import type { ParameterDefaults } from "./parameters-sheet";
import { parametersTable } from "./plan-sheets";
import { goalRowsFor, type ResultContext } from "./result-context";
import { thresholdCells, workingsOperations } from "./workings-sheet";

/** A sheet of results; one that was there already is left as it is. */
interface ResultSheet {
  sheet: string;
  isNew: boolean;
}

export interface ResultSheets {
  home: ResultSheet;
  /** null: these sheets are not wanted. */
  results: { dashboard: ResultSheet; feasibility: ResultSheet; workings: ResultSheet } | null;
  parameters: { sheet: string; table: TableContent | undefined; defaults: ParameterDefaults };
  places: ReadonlyMap<TableKey, TablePlace>;
  profile: Pick<PlanProfile, "firstYear" | "years" | "currencyUnit">;
  language: Language;
}

/** The content of the new sheets that show results. It comes after all tables: its formulas name them. */
export function resultOperations(sheets: ResultSheets): WorkbookOperation[] {
  const { home, results, parameters, places, profile, language } = sheets;
  const texts = templateTextsIn(language);
  const context: ResultContext = {
    places,
    profile,
    language,
    home: home.sheet,
    parameters: parametersOf(parameters.table, parameters.defaults, language),
    goalRows: goalRowsFor(places.get("productGoals")?.filled ?? 0),
  };
  return [
    ...(results === null ? [] : shownOperations(results, context)),
    ...(home.isNew
      ? homeOverview(home.sheet, {
          places,
          shown:
            results === null
              ? []
              : [
                  { sheet: results.dashboard.sheet, purpose: texts.dashboard.purpose },
                  { sheet: results.feasibility.sheet, purpose: texts.feasibility.purpose },
                ],
          parameters: parameters.sheet,
          language,
        })
      : []),
  ];
}

function shownOperations({ dashboard, feasibility, workings }: NonNullable<ResultSheets["results"]>, context: ResultContext): WorkbookOperation[] {
  return [
    ...(workings.isNew ? workingsOperations(workings.sheet, context) : []),
    ...(feasibility.isNew ? feasibilityOperations(feasibility.sheet, context, thresholdCells(workings.sheet)) : []),
    ...(dashboard.isNew ? dashboardOperations(dashboard.sheet, context, workings.sheet) : []),
  ];
}

/** The headers as they stand: the columns key, label, value, default and help are found by their order. */
function parametersOf(table: TableContent | undefined, defaults: ParameterDefaults, language: Language): ResultContext["parameters"] {
  const texts = sheetTextsIn(language).parameters.columns;
  return {
    table: table?.name ?? parametersTable,
    key: table?.headers[0] ?? texts.key,
    value: table?.headers[2] ?? texts.value,
    default: table?.headers[3] ?? texts.default,
    defaults: defaults.values,
  };
}
