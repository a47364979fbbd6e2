import type { CellValue } from "../../../src/plan/cell-value";

/** Text that somebody could want to be more than text: a formula, markup, an address, a path. */
export const injections = [
  "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "'=1", '=HYPERLINK("http://198.51.100.1","x")', "=cmd|' /C calc'!A0", "＝1+1",
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><svg onload=alert(1)>', "javascript:alert(1)", "http://198.51.100.1/x", "mailto:a@b.c",
  "../../x", "..\\..\\x", "\\\\server\\share", "C:\\Windows\\x", "/etc/passwd", "con", "NUL.txt", "]]>", "</t></is></c>", "&lt;b&gt;", "_x0000_", "${7*7}", "{{7*7}}", "{place}",
] as const;

const texts = [
  "", " ", "\u00a0", "\u200b", "\ufeff", "\u202e‮abc", "😀", "👩‍👩‍👧", "\ud800", "\udc00x", "\u0000", "\u0007", "\u001b[31m", "a\r\nb\tc", "ñ", "n\u0303",
  "x".repeat(32_767), "😀".repeat(16_383), "a;".repeat(10_000), ";;;", "M1;M1;M1", " M1 ", "m1", "Ｍ１", "1,5", "1.234.567,89", "1e5", "0x10", "001", "40%", "$ 5", "(5)",
  "2024", "2023.5", "31/12/2024", "NP", "n.p.", "N/A", "#N/A", "#REF!", "#NAME?", "Sí", "no", "VERDADERO", "TRUE", "null", "undefined", "NaN",
  "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length", "y1", "code", "$&", "$1", "%s", "\\", "\"", "'", ",", ".", "*", "^(a+)+$",
] as const;

const numbers = [0, -0, 1, -1, 0.1 + 0.2, 1e-300, 5e-324, 1e15, 1e21, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 53, 2 ** 53 + 2, -5, 2.5, 45_000, NaN, Infinity, -Infinity] as const;

export const hostileValues: readonly CellValue[] = [null, true, false, ...numbers, ...texts, ...injections];
