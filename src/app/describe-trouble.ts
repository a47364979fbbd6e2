import { isBlank } from "../plan/cell-value";
import { PlanFormatError, planFirstYear, planYears } from "../plan/parse-plan";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { troubleTextsIn } from "../i18n/trouble-texts";
import { PlanUnreadableError } from "../sheets/read-plan";
import { columnLetters } from "../workbook/address";
import type { CellContent, CellPlace } from "../workbook/port";
import { WorkbookError } from "../workbook/workbook-error";
import { NoPlanError } from "./load-plan";
import { ToldError } from "./told-error";

export interface DescribedTrouble {
  title: string;
  /** What to do. */
  remedy: string;
  /** What the program reported of itself, for whoever mends it; null where the sentence says it all. */
  detail: string | null;
}

/** Where the sentences are read: what to do is said in terms of the pane, or of the commands. */
export type TroubleSetting = "pane" | "commands";

/** Characters of what a workbook says that a sentence repeats; of what the program says of itself more is of use. */
const longestQuote = { value: 120, message: 400 };

/** Cells that are named of those in which something was lost. */
const mostLostCells = 10;

/** A text of i18n with its values filled in. */
function said(text: { title: string; remedy: string }, given: Record<string, string>, detail: string | null = null): DescribedTrouble {
  const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, quoted(value, key === "message" ? longestQuote.message : longestQuote.value)]));
  return { title: fill(text.title, values), remedy: fill(text.remedy, values), detail };
}

/** The sentences for an error: the program or the host failed, or what was given could not be used. */
export function describeTrouble(error: unknown, language: Language, setting: TroubleSetting = "pane"): DescribedTrouble {
  if (error instanceof ToldError) return said(error.told(language), asTexts(error.data));
  const texts = troubleTextsIn(language);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WorkbookError) {
    const at = error.place === null ? "" : ` (${error.place})`;
    const told = said(texts.workbook[error.code], { place: error.place ?? "", at, message }, message);
    const left = error.leftPart === null ? "" : texts.leftPart[error.leftPart];
    return { ...told, remedy: told.remedy + left + notPutBack(error.notPutBack, texts.notPutBack) };
  }
  if (error instanceof PlanUnreadableError) {
    return said(texts.planUnreadable, {
      field: sheetTextsIn(language).profile[error.field].label,
      place: error.place === null ? sheetTextsIn(language).home.sheet : address(error.place),
      found: error.found === null ? "" : String(error.found),
    });
  }
  if (error instanceof PlanFormatError) {
    const range = error.key === "plan.years" ? planYears : planFirstYear;
    return said(texts.planFormat, {
      problem: fill(texts.planFormat.problems[error.problem], { least: String(range.least), most: String(range.most) }),
      key: error.key === "$" ? texts.planFormat.whole : error.key,
      row: error.row === null ? "" : `, ${fill(texts.place.row, { row: String(error.row) })}`,
    });
  }
  if (error instanceof NoPlanError) {
    const { title, remedy, commands } = texts.noPlan;
    return said({ title, remedy: setting === "commands" ? commands : remedy }, {});
  }
  return said(texts.unexpected, { message }, message);
}

/** What others wrote and may have been lost, cell by cell, so that it can be written again. */
function notPutBack(cells: readonly CellContent[], texts: { told: string; cell: string; blankCell: string; more: string }): string {
  if (cells.length === 0) return "";
  const shown = cells.slice(0, mostLostCells).map(({ content, ...place }) => {
    const written = "formula" in content ? content.formula : content.value;
    return fill(isBlank(written) ? texts.blankCell : texts.cell, { place: address(place), content: quoted(String(written), longestQuote.value) });
  });
  const more = cells.length > shown.length ? [fill(texts.more, { count: String(cells.length - shown.length) })] : [];
  return fill(texts.told, { cells: [...shown, ...more].join(", ") });
}

/** What a workbook or a file says, short, on one line and without what a terminal would take for a command. */
function quoted(value: string, most: number): string {
  const plain = value.replace(/\p{Cc}+/gu, " ").replace(/\p{Surrogate}/gu, "\uFFFD");
  const characters = Array.from(plain.slice(0, 2 * most + 2));
  return characters.length <= most ? plain : `${characters.slice(0, most).join("")}…`;
}

/** `Inicio!B9`. */
function address(place: CellPlace): string {
  return `${place.sheet}!${columnLetters(place.column)}${place.row + 1}`;
}

function asTexts(data: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
