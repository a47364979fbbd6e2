import type { CellValue } from "../../plan/cell-value";

/** In English and in Spanish: programs differ in the language in which they tell errors. */
const errors =
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BUSY! #BLOCKED! #CONNECT! #FIELD! #UNKNOWN! #EXTERNAL! " +
  "#¡NULO! #¡DIV/0! #¡VALOR! #¡REF! #¿NOMBRE? #¡NUM! #N/D #OBTENIENDO_DATOS #¡DESBORDAMIENTO! #¡CALC! #¡OCUPADO! #¡BLOQUEADO! #¡CONECTAR! #¡CAMPO! #¡DESCONOCIDO!";
const shown = new Set(errors.split(" "));
const waiting = new Set(["#BUSY!", "#GETTING_DATA", "#¡OCUPADO!", "#OBTENIENDO_DATOS"]);

/** The value that a formula shows is an error. */
export function isError(value: CellValue): value is string {
  return typeof value === "string" && shown.has(value.trim().toUpperCase());
}

/** The result is still to come. */
export function isWaiting(value: CellValue): boolean {
  return typeof value === "string" && waiting.has(value.trim().toUpperCase());
}

/** The program does not know the function. */
export function isUnknownName(value: CellValue): boolean {
  return typeof value === "string" && ["#NAME?", "#¿NOMBRE?"].includes(value.trim().toUpperCase());
}

/**
 * Whether what a cell shows may hide an error: the formula catches errors, and the value is the last argument of a call,
 * written out (`IFERROR(…, "–")`). The figure may also really not exist.
 */
export function mayHideError(formula: string, value: CellValue): boolean {
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  const outside = pieces.map((piece, index) => (index % 2 === 1 ? "" : piece)).join(" ");
  if (!/\b(?:IFERROR|IFNA|ISERROR|ISERR|ISNA|ISNUMBER|ISTEXT)\(/i.test(outside)) return false;
  const last = [...formula.matchAll(/,\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\s*\)/g)];
  return last.some(([, text, number]) => (text === undefined ? value === Number(number) : (value ?? "") === text.replaceAll('""', '"')));
}
