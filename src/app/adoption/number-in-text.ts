import { isNumeric } from "../../plan/cell-value";

/**
 * The number that a text can only mean, written as in Colombia (`2.339.400.000`, `12,5`) or with a decimal point
 * (`12.5`); null where it could mean two (`2.339`, `1,250`), is too large to reckon with or holds anything else. A `$` in front is allowed.
 */
export function numberInText(text: string): number | null {
  const [, sign = "", digits = ""] = /^(-?)\s*\$?\s*([\d.,]+)$/.exec(text.replaceAll("\u00a0", " ").trim()) ?? [];
  const plain = plainDigits(digits);
  const number = plain === null ? null : Number(`${sign}${plain}`);
  return isNumeric(number) ? number : null;
}

/** The number before a percent sign, as it stands (`7,75%` is 7.75); null where there is none. */
export function percentInText(text: string): number | null {
  const [, digits] = /^(.*\d)\s*%$/.exec(text.trim()) ?? [];
  return digits === undefined ? null : numberInText(digits);
}

/** Digits with a decimal point at most, or null where the marks could mean thousands as well as decimals. */
function plainDigits(digits: string): string | null {
  if (/^\d{1,15}$/.test(digits)) return /^0\d/.test(digits) ? null : digits;
  // Two groups of thousands, or one and a decimal mark of the other kind.
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?$|^[1-9]\d{0,2}\.\d{3},\d+$/.test(digits)) {
    return digits.replaceAll(".", "").replace(",", ".");
  }
  if (/^[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$|^[1-9]\d{0,2},\d{3}\.\d+$/.test(digits)) return digits.replaceAll(",", "");
  // One mark with other than three digits behind it, or a zero or four digits before it, cannot part thousands.
  const [, whole = "", decimals = ""] = /^(\d+)[.,](\d+)$/.exec(digits) ?? [];
  if (whole === "" || (whole.length > 1 && whole.startsWith("0"))) return null;
  const thousands = decimals.length === 3 && whole.length <= 3 && whole !== "0";
  return thousands ? null : `${whole}.${decimals}`;
}
