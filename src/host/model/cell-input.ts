import { CellValueType } from "@univerjs/core";
import type { CellChange } from "../grid/cell-writer";

/** What a value written by the add-in does to a cell, and the number format Excel would give it by itself. */
export interface CellInput {
  change: CellChange;
  numberFormat?: string;
}

const empty: CellChange = { v: null, t: null, f: null, si: null, p: null };

const text = (value: string): CellChange => ({ ...empty, v: value, t: CellValueType.STRING });
const forcedText = (value: string): CellChange => ({ ...empty, v: value, t: CellValueType.FORCE_STRING });
/** The format keeps text as it is, except that editing it again in the grid would begin a formula. */
export const textInTextCell = (value: string) => (value.startsWith("=") ? forcedText(value) : text(value));
const number = (value: number): CellChange => ({ ...empty, v: value, t: CellValueType.NUMBER });
const truth = (value: boolean): CellChange => ({ ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN });

/**
 * Reads a value as Excel reads what is written through `range.values` or `range.formulas`: in en-US form, text that
 * looks like a number becomes one, a leading apostrophe or the format `@` keeps it text, `=` begins a formula.
 */
export function readInput(value: unknown, numberFormat: string): CellInput {
  if (typeof value === "number") return { change: number(value) };
  if (typeof value === "boolean") return { change: truth(value) };
  const words = String(value);
  if (words === "") return { change: empty };
  if (numberFormat === "@") return { change: textInTextCell(words) };
  if (words.startsWith("'")) return { change: words.length === 1 ? empty : forcedText(words.slice(1)) };
  if (words.startsWith("=") && words.length > 1) return { change: { ...empty, f: words } };
  if (/^(true|false)$/i.test(words)) return { change: truth(words.toLowerCase() === "true") };
  return readNumber(words.trim(), numberFormat) ?? { change: text(words) };
}

function readNumber(words: string, numberFormat: string): CellInput | null {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(words)) return { change: number(Number(words)) };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(words)) {
    return { change: number(Number(words.replaceAll(",", ""))), numberFormat: "#,##0" };
  }
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(words);
  if (percent) {
    const format = numberFormat === "General" ? (words.includes(".") ? "0.00%" : "0%") : undefined;
    return { change: number(Number(percent[1]) / 100), numberFormat: format };
  }
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (date) {
    const serial = dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
    if (serial !== null) return { change: number(serial), numberFormat: "yyyy-mm-dd" };
  }
  return null;
}

const dayMilliseconds = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on (it takes 1900 for a leap year). */
const dayZero = Date.UTC(1899, 11, 30);

function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((time - dayZero) / dayMilliseconds);
}

/** A moment as Excel's serial number. */
export const serialOf = (date: Date) => (date.getTime() - dayZero) / dayMilliseconds;

/** A serial number as a moment. */
export const dateOf = (serial: number) => new Date(dayZero + serial * dayMilliseconds);
