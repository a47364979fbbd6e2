import { sheetTextsIn } from "../../i18n/sheet-texts";
import { repairTextsIn } from "../../i18n/repair-texts";
import type { Language } from "../../i18n/language";
import { parametersTable, planSheets, profileTable } from "../../sheets/plan-sheets";
import { blockAddress, cellAddress, columnLetters } from "../../workbook/address";
import type { CellPlace } from "../../workbook/port";
import type { AbsentPart, LookMend, Mend, RepairDoubt, RepairProposal } from "./repair";

/** A proposal in sentences: what is mended, what the office decides, what is gone. */
export interface DescribedRepair {
  mends: string[];
  doubts: string[];
  absent: string[];
}

export function describeRepair({ mends, doubts, absent }: RepairProposal, language: Language): DescribedRepair {
  return {
    mends: mends.map((mend) => mendSentence(mend, language)),
    doubts: doubts.map((doubt) => doubtSentence(doubt, language)),
    absent: absent.map((part) => absentSentence(part, language)),
  };
}

function mendSentence(mend: Mend, language: Language): string {
  const { mends: texts } = repairTextsIn(language);
  if (mend.kind === "header") return texts.header(mend.from, mend.to, mend.sheet, columnLetters(mend.column));
  if (mend.kind === "look") return texts.look[mend.look](mend.sheet, columnsText(mend, language));
  const title = titleOf(mend.name, language);
  if (mend.from !== null) return texts.renamed(title, mend.sheet, mend.from);
  return texts.lost(title, mend.sheet, blockAddress({ ...mend, rowCount: mend.rowCount + 1 }));
}

/** As many columns as are read at a glance: a paste may concern all of a sheet. */
const namedColumns = 4;

function columnsText({ columns }: LookMend, language: Language): string[] {
  const { mends: texts } = repairTextsIn(language);
  const named = columns.length <= namedColumns + 1 ? columns : columns.slice(0, namedColumns);
  const left = columns.length - named.length;
  return [...named.map(({ header, cells }) => texts.lookColumn(header, cells)), ...(left > 0 ? [texts.moreColumns(left)] : [])];
}

function doubtSentence(doubt: RepairDoubt, language: Language): string {
  const { doubts: texts } = repairTextsIn(language);
  switch (doubt.kind) {
    case "column":
      return texts.column(doubt.header, doubt.sheet, doubt.candidates.map(({ header, column }) => texts.candidate(header, columnLetters(column))));
    case "table": {
      const title = titleOf(doubt.name, language);
      const [first] = doubt.places;
      if (doubt.why === "several") return texts.several(title, doubt.places.map(placeText));
      return texts.headers(title, doubt.sheet, first === undefined ? "" : cellAddress(first.row, first.column));
    }
    case "rest":
      return texts.rest(titleOf(doubt.name, language), doubt.place.sheet, String(doubt.place.row + 1));
  }
}

function absentSentence({ sheet, header }: AbsentPart, language: Language): string {
  const { absent: texts } = repairTextsIn(language);
  return header === null ? texts.sheet(sheet) : texts.column(header, sheet);
}

/** The table by the name that its sheet has in the template. */
function titleOf(name: string, language: Language): string {
  const texts = sheetTextsIn(language);
  if (name === profileTable) return texts.home.sheet;
  if (name === parametersTable) return texts.parameters.sheet;
  const sheet = planSheets.find(({ tableName }) => tableName === name);
  return sheet === undefined ? name : texts.tables[sheet.key].sheet;
}

function placeText({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
