import { fold } from "../../i18n/fold";
import { languages } from "../../i18n/language";
import { sheetTextsIn } from "../../i18n/sheet-texts";
import { parameterKeys } from "../../plan/parse-plan";
import type { PlanProfile } from "../../plan/plan";
import { columnsOf } from "../../sheets/define-sheet";
import { readProfileFields } from "../../sheets/home-sheet";
import { parametersTable, planSheets, profileTable } from "../../sheets/plan-sheets";
import type { TableContent } from "../../workbook/port";

/** By what a table of the plan is known when its name is gone. */
export interface TableSign {
  name: string;
  /** What its sheet is called, folded, in every language. */
  sheets: string[];
  /** The folded headers of each column, in the order of the template. */
  columns: string[][];
  /** Columns of which a row of the table has at least one. */
  mandatory: number[];
  /** True where other things of the template stand below the table: it ends at the first blank row. */
  endsAtBlank?: true;
  /** How many headers must be its own on a sheet of another name; Infinity: they are too common. */
  leastElsewhere: number;
  /** What the rows must say, where headers alone say too little. */
  confirms(table: TableContent): boolean;
}

/** How far a header row is that of a table. */
export interface HeaderFit {
  share: number;
  isKnownSheet: boolean;
}

const leastShare = { known: 0.5, other: 0.8 };
const leastOnKnownSheet = 2;
/** Code, name and one more head many a list. */
const commonColumns = 3;
/** Rows that the tables with single values must have of their own. */
const leastLabels = 3;

/** The sign of the table on Inicio. */
export function profileSign(): TableSign {
  const texts = languages.map((language) => sheetTextsIn(language).home);
  return {
    name: profileTable,
    sheets: texts.map(({ sheet }) => fold(sheet)),
    columns: (["label", "value", "help"] as const).map((key) => texts.map(({ columns }) => fold(columns[key]))),
    mandatory: [0],
    endsAtBlank: true,
    leastElsewhere: 2,
    confirms: (table) => readProfileFields(table).size >= leastLabels,
  };
}

/** The signs of all other tables that a plan is read from; headers of years follow from the plan's data. */
export function tableSigns(profile: Pick<PlanProfile, "firstYear" | "years">): TableSign[] {
  const signs = planSheets.map((sheet): TableSign => {
    const [columns, ...others] = languages.map((language) => columnsOf(sheet, profile, language));
    return {
      name: sheet.tableName,
      sheets: languages.map((language) => fold(sheetTextsIn(language).tables[sheet.key].sheet)),
      columns: (columns ?? []).map(({ header }, at) => [header, ...others.map((other) => other[at]?.header ?? "")].map(fold)),
      mandatory: (columns ?? []).flatMap(({ schema }, at) => (schema.mandatory === true ? [at] : [])),
      leastElsewhere: (columns ?? []).length <= commonColumns ? Infinity : commonColumns + 1,
      confirms: () => true,
    };
  });
  return [...signs, parametersSign()];
}

function parametersSign(): TableSign {
  const texts = languages.map((language) => sheetTextsIn(language).parameters);
  const keys = (["key", "label", "value", "default", "help"] as const).map((key) => texts.map(({ columns }) => fold(columns[key])));
  return {
    name: parametersTable,
    sheets: texts.map(({ sheet }) => fold(sheet)),
    columns: keys,
    mandatory: [0],
    leastElsewhere: 3,
    confirms: ({ rows }) => rows.filter(([key]) => parameterKeys.includes(String(key)) || /^(weights|earmarks)\./.test(String(key))).length >= leastLabels,
  };
}

/** null: the headers are not those of the table. On a sheet of another name they must say it more clearly. */
export function headerFit(sign: TableSign, sheet: string, headers: readonly string[]): HeaderFit | null {
  const folded = headers.map(fold);
  const positions = sign.columns.map((names) => folded.findIndex((header) => header !== "" && names.includes(header)));
  const found = positions.filter((position) => position >= 0);
  const share = found.length / sign.columns.length;
  const isKnownSheet = sign.sheets.includes(fold(sheet).replace(/ \(\d+\)$/, ""));
  const least = isKnownSheet ? leastOnKnownSheet : sign.leastElsewhere;
  if (found.length < least || share < leastShare[isKnownSheet ? "known" : "other"]) return null;
  const inOrder = found.every((position, at) => position > (found[at - 1] ?? -1));
  const isMostOfThem = found.length >= leastShare.other * headers.length;
  return isKnownSheet || (inOrder && isMostOfThem) ? { share, isKnownSheet } : null;
}
