import { isSectorCode } from "../../catalog/sectors";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import { codeCheckTexts as texts } from "../../i18n/es/code-check";
import type { Language } from "../../i18n/language";
import type { Answer } from "../answers/answer";
import { isErrorCell, rangeArgument } from "../answers/arguments";
import { columnsOf, differentSizes, hasSize } from "./range-sizes";

/** Digits of the levels of the programmatic classification: sector, program, product and indicator. */
const levels: readonly number[] = [2, 4, 7, 9];
/** Digits of the code of a project in the bank of projects (BPIN). */
const projects: readonly number[] = [13, 15];

/**
 * What is wrong with each code of the programmatic classification (MGA) or of a project (BPIN), in Spanish as the codes
 * are national; empty where nothing is. With `program`, one or one a code, the code has to be in its chain.
 */
export function codeCheck(code: unknown, program: unknown, language: Language): Answer {
  const [codes, programs] = [rangeArgument(code), rangeArgument(program)];
  const isOne = hasSize(programs, 1, 1);
  if (!isOne && !hasSize(programs, codes.length, columnsOf(codes))) {
    const ranges = [{ name: "code" as const, cells: codes }, { name: "program" as const, cells: programs }];
    return differentSizes(ranges, "codeSizes", language);
  }
  const programAt = (row: number, column: number): CellValue => programs[isOne ? 0 : row]?.[isOne ? 0 : column] ?? null;
  return { value: codes.map((line, row) => line.map((value, column) => troubleOf(value, programAt(row, column)))) };
}

function troubleOf(code: CellValue, program: CellValue): string {
  if (isBlank(code)) return "";
  const wrong = formTrouble(code);
  if (wrong !== null || isBlank(program)) return wrong ?? "";
  const digits = digitsOf(code);
  // The code of a project does not begin with the one of its program.
  if (projects.includes(digits.length)) return "";
  const start = digitsOf(program);
  const wrongProgram = formTrouble(program) ?? (levels.includes(start.length) ? null : fill(texts.noLevel, { code: start }));
  if (wrongProgram !== null) return fill(texts.program, { trouble: wrongProgram });
  const isInChain = digits.startsWith(start) || start.startsWith(digits);
  return isInChain ? "" : fill(texts.otherStart, { code: digits, program: start, start: start.slice(0, digits.length) });
}

/** What is wrong with a code by itself; null: nothing. */
function formTrouble(code: CellValue): string | null {
  const digits = digitsOf(code);
  if (isErrorCell(code)) return fill(texts.holdsError, { value: digits });
  if (!/^\d+$/.test(digits)) return fill(texts.notDigits, { value: digits });
  if (projects.includes(digits.length)) return null;
  const withZero = `0${digits}`;
  const lostZero = levels.includes(withZero.length) && isSectorCode(withZero.slice(0, 2));
  if (lostZero) return fill(typeof code === "number" ? texts.lostZero : texts.lacksZero, { code: digits, mended: withZero });
  if (!levels.includes(digits.length)) return fill(texts.length, { code: digits, digits: String(digits.length) });
  const sector = digits.slice(0, 2);
  return isSectorCode(sector) ? null : fill(texts.noSector, { code: digits, sector });
}

/** A number is the code that its digits are: the cell keeps all of them but zeros at its start. */
function digitsOf(code: CellValue): string {
  return String(code ?? "").trim();
}
