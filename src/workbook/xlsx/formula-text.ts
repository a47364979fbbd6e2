import { WorkbookError } from "../workbook-error";

/** Functions that Excel gained after the format was fixed: files name them with a prefix, or Excel shows #NAME?. */
const laterFunctions = new Set(
  ("ACOT ARABIC BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COVARIANCE.P COVARIANCE.S DAYS DROP " +
    "EXPAND FLOOR.MATH HSTACK IFNA IFS ISFORMULA ISOMITTED MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC " +
    "PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY " +
    "STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VAR.P VAR.S VSTACK WRAPCOLS " +
    "WRAPROWS XLOOKUP XMATCH XOR").split(" "),
);
const worksheetFunctions = new Set(["FILTER", "SORT"]);
const withVariables = new Set(["LET", "LAMBDA"]);

/**
 * A formula in en-US syntax as files store it: without `=`, custom functions as `_xldudf_PLAN_NAME`, later functions
 * with their prefix, and `[@Column]` in its long form with the name of the table it stands in.
 * @throws WorkbookError `not-supported` for LET and LAMBDA, whose variables files store under other names, and for
 * `[@Column]` outside a table
 */
export function storedFormula(formula: string, place: string, table: string | null): string {
  return formula
    .slice(1)
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : storedPiece(piece, place, table)))
    .join("");
}

/** No id of a function has an underscore: all of them are dots. One that Excel ties to another file stays as it is. */
const customCall = /(?<![\p{L}\p{N}_.!])_xldudf_PLAN_([A-Z0-9_.]+)(?=\()/gu;

/** A formula as files store it, without the prefixes that only files have. */
export function writtenFormula(stored: string): string {
  return stored
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/_xlfn\.(_xlws\.)?/g, "").replace(customCall, (_, id: string) => `PLAN.${id.replaceAll("_", ".")}`)))
    .join("");
}

function storedPiece(piece: string, place: string, table: string | null): string {
  return piece
    .replace(/(?<![\p{L}\p{N}_.\]])\[(?=@|\[#This Row\])/gu, () => {
      if (table === null) throw new WorkbookError("not-supported", { place, message: `${place}: [@column] outside a table` });
      return `${table}[`;
    })
    .replace(/\[@\[/g, "[[#This Row],[")
    .replace(/\[@([^\]]+)\]/g, "[[#This Row],[$1]]")
    .replace(/(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu, (name: string) => storedName(name, place));
}

function storedName(name: string, place: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("PLAN.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (withVariables.has(upper)) throw new WorkbookError("not-supported", { place, message: `${place}: ${upper}` });
  if (laterFunctions.has(upper)) return `_xlfn.${upper}`;
  return worksheetFunctions.has(upper) ? `_xlfn._xlws.${upper}` : name;
}
