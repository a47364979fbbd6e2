import type { CellValue } from "../../plan/cell-value";
import { sectors } from "../../catalog/sectors";

/** A code without any white space: exports break long codes with line breaks. A `;` would part a list of codes. */
export function codeText(value: CellValue): string | null {
  if (value === null) return null;
  const text = String(value).replace(/\s+/g, "").replaceAll(";", ",");
  return text === "" ? null : text;
}

export interface ReadCode {
  code: string | null;
  /** The cell was a number and had lost its leading zero, which is given back. */
  zeroRestored: boolean;
}

/**
 * A code of so many digits from a cell. A number has no leading zero: it is given back where exactly one digit is
 * missing and the code then begins with `prefix` (sector codes: where it then is one of the classification). Otherwise
 * the code stays as it is.
 */
export function readCode(value: CellValue, digits: number, prefix: string | null): ReadCode {
  const code = codeText(value);
  if (typeof value !== "number" || code === null || !/^\d+$/.test(code) || code.length !== digits - 1) return { code, zeroRestored: false };
  const padded = `0${code}`;
  const right = digits === 2 ? sectors.some((sector) => sector.code === padded) : prefix !== null && padded.startsWith(prefix);
  return right ? { code: padded, zeroRestored: true } : { code, zeroRestored: false };
}

/** A code of the DANE: 5 digits for municipalities, 2 for departments; a number may have lost its zero. */
export function daneCode(value: CellValue): string | null {
  const code = codeText(value);
  const short = typeof value === "number" && code !== null && (code.length === 4 || code.length === 1);
  return short ? `0${code}` : code;
}

/** The BPIN in a cell, several of them apart by line breaks or punctuation; `other` is what is none. */
export function bpinCodes(value: CellValue): { codes: string[]; other: string[] } {
  const pieces = String(value ?? "").split(/[\s;,/|]+/).filter((piece) => piece !== "");
  const isCode = (piece: string): boolean => /^\d{8,}$/.test(piece);
  return { codes: [...new Set(pieces.filter(isCode))], other: pieces.filter((piece) => !isCode(piece)) };
}

/** Yes and no as the form writes them; other words stay. */
export function yesOrNo(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const word = value.trim().toLowerCase();
  if (/^s[ií]$/.test(word)) return true;
  return word === "no" ? false : word === "" ? null : value;
}
