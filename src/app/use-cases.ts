import type { Evaluation } from "../method/evaluation";
import type { Language } from "../i18n/language";
import type { PlanPath } from "../plan/plan-path";
import type { AdoptionMapping, AdoptionProposal, AdoptionReport } from "./adoption/adoption";
import type { AdoptionPreview } from "./adoption/preview-adoption";
import type { BudgetCases } from "./budget/budget-cases";
import type { CompareCases } from "./compare/compare-cases";
import type { CatalogTool } from "./catalog/catalog-tool";
import type { RestoreCases } from "./changes/restore";
import type { FindingsSheetCases } from "./findings-sheet/findings-sheet-cases";
import type { FormulaCases } from "./formulas/formula-cases";
import type { MendCases } from "./mend/mend-cases";
import type { ParameterCases } from "./parameters/parameter-cases";
import type { PictureCases } from "./pictures/picture-cases";
import type { SheetNames } from "./place-name";
import type { RepairCases } from "./repair/repair-cases";
import type { ReportCases } from "./report/report-cases";
import type { ShareCases } from "./share/share-cases";
import type { SisptCases } from "./sispt/sispt-cases";
import type { TemplateReport } from "./template-report";
import type { Validation } from "./validate-plan";
import type { WaiveCases } from "./waive/waive-cases";

/** What the task pane and the ribbon can ask for: the use cases, bound to one workbook. */
export interface UseCases {
  /** What the workbook holds now. */
  look(): Promise<PlanState>;
  /** Adds the plan sheets that are missing. */
  create(options: { language: Language; firstYear: number; years: number }): Promise<TemplateReport>;
  /** The same, filled with the worked example of a fictional municipality. */
  createSample(language: Language): Promise<TemplateReport>;
  /**
   * Looks at a sheet (the most promising one when none is named) and proposes how to adopt it, with the header row
   * named (from 1) or the one found, and as many header lines as named or found. Changes nothing.
   */
  proposeAdoption(sheet?: string, headerRow?: number, headerRows?: number): Promise<AdoptionProposal>;
  /** Builds the plan sheets from the source sheet; the source stays as it is. */
  adopt(mapping: AdoptionMapping, language: Language): Promise<AdoptionReport>;
  /** What `adopt` would give: the beginning of each table and the report. Changes nothing. */
  previewAdoption(mapping: AdoptionMapping, language: Language): Promise<AdoptionPreview>;
  /** The mapping that the workbook keeps from an earlier adoption, or null. */
  savedMapping(): Promise<AdoptionMapping | null>;
  /** Keeps a mapping in the workbook for the next time. */
  saveMapping(mapping: AdoptionMapping): Promise<void>;
  /**
   * In slices where the root lets it pause; the signal then ends it. With what `look` found, that is validated and
   * nothing is read again, the first time. @throws the signal's reason
   */
  validate(language: Language, signal?: AbortSignal, looked?: PlanState): Promise<Validation>;
  /** Letting findings stand, with reason and name. */
  readonly waive: WaiveCases;
  /** Writing what mends findings without anything invented; `Validation.mendOf` shows it beforehand. */
  readonly mend: MendCases;
  /** Thresholds, weights and earmarks of the office. */
  readonly parameters: ParameterCases;
  /** The plan against another version, in a file. */
  readonly compare: CompareCases;
  /** The catalogue of programs, products and indicators. */
  readonly catalog: CatalogTool;
  /** A budget in a file, joined to the plan. */
  readonly budget: BudgetCases;
  /** Files of the national form (SisPT), in and out. */
  readonly sispt: SisptCases;
  /** What was written to the workbook, and how to undo it. */
  readonly restore: RestoreCases;
  /** Renamed headers and lost tables of the plan. */
  readonly repair: RepairCases;
  /** The functions of the product in cells, in a workbook that goes from hand to hand. */
  readonly formulas: FormulaCases;
  /** Handing the plan out by units, and bringing the parts together. */
  readonly share: ShareCases;
  readonly findingsSheet: FindingsSheetCases;
  /** The report of the plan, to print and to hand on. */
  readonly report: ReportCases;
  /** Pictures of the pane, in the workbook. */
  readonly pictures: PictureCases;
  /** Shows the cell of a finding; false when it is not in the workbook any more. */
  goTo(path: PlanPath): Promise<boolean>;
}

export interface PlanState {
  /** False: no plan in this workbook; then the rest is null. */
  hasPlan: boolean;
  name: string | null;
  entity: string | null;
  firstYear: number | null;
  years: number | null;
  evaluation: Evaluation | null;
  counts: { productGoals: number; investments: number } | null;
  /** True where there is no plan to be read though there was one: `repair` may find it. */
  damaged?: boolean;
  /** What the workbook lacks of the plan: figures are then computed without it, and the user must know. */
  gaps: PlanGaps;
  /** What the sheets are really called. */
  sheetNames: SheetNames;
}

export interface PlanGaps {
  /** Columns that are gone or renamed; they were read as blank. */
  columns: { sheet: string; header: string }[];
  /** Names of the plan's sheets whose table is gone; they were read as empty. */
  sheets: string[];
  /** Columns headed by a year that is not of the plan; nothing reads them. */
  strayYears: { sheet: string; header: string }[];
}
