import type { SourceColumn } from "../../app/adoption/adoption";
import { fold } from "../../i18n/fold";
import type { NumberFormat } from "../../i18n/number-format";

/** A sample may be a whole paragraph; two lines of the pane are enough to recognize a column. */
const most = 90;

/** The first samples of a column, with its numbers written as the pane writes them. */
export function sampleText({ header, samples }: SourceColumn, numbers: NumberFormat): string {
  // Codes such as 2.1 look like numbers; they must be read as they stand.
  const amounts = !/^(cod|code|no|nro|num|id)\b|codigo/.test(fold(header)) && samples.every(isNumber);
  const shown = samples.slice(0, 3).map((sample) => (amounts && sample.includes(".") ? numbers.exact(Number(sample)) : sample));
  const text = shown.join(" · ");
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}

/** Whether a text is a number as the program writes it: `1.10` or `007` is not. */
function isNumber(sample: string): boolean {
  return sample.trim() !== "" && Number.isFinite(Number(sample)) && String(Number(sample)) === sample;
}
