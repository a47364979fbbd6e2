import { localeOf, type Language } from "./language";

/** How the pane and the reports write numbers: the reader must be able to trust every digit. */
export interface NumberFormat {
  /** A share from 0 to 1, with one decimal. */
  percent(share: number): string;
  /** How far work has come, in whole percents. */
  progress(share: number): string;
  /** A score from 0 to 100, or points of one, with one decimal. */
  points(value: number): string;
  count(value: number): string;
  /** Amounts and quantities: thousands separators, two decimals at most. */
  amount(value: number): string;
  /** Every digit there is: what is shown must be what the cell holds. */
  exact(value: number): string;
  /** For the ticks of an axis: `1,2 mil`, `35 M`. */
  short(value: number): string;
  time(moment: Date): string;
  /** A day, with its month in words. */
  date(moment: Date): string;
  /** A day and a time, in short. */
  moment(moment: Date): string;
}

export function numberFormat(language: Language): NumberFormat {
  const locale = localeOf(language);
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = new Intl.NumberFormat(locale, { style: "percent", ...oneDecimal });
  const progress = new Intl.NumberFormat(locale, { style: "percent" });
  const points = new Intl.NumberFormat(locale, oneDecimal);
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: true });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    percent: (share) => percent.format(shownShare(share)),
    progress: (share) => progress.format(share),
    points: (value) => points.format(shownPoints(value)),
    count: (value) => count.format(value),
    amount: (value) => amount.format(value),
    exact: (value) => exact.format(value),
    short: (value) => short.format(value),
    time: (at) => time.format(at),
    date: (day) => date.format(day),
    moment: (at) => moment.format(at),
  };
}

/** A share as `percent` shows it, for a cell that is to show the same digits. */
export function shownShare(share: number): number {
  return unrounded(share * 1000) / 1000;
}

/** A score as `points` shows it. */
export function shownPoints(value: number): number {
  return unrounded(value * 10) / 10;
}

/**
 * Rounding must not say "100 %" of what is not whole, nor "0 %" of what is not nothing.
 * `value` counts in the last digit shown. The slack absorbs the noise of floating-point sums.
 */
function unrounded(value: number): number {
  const whole = 1000;
  const noise = 1e-6;
  const rounded = Math.round(value);
  if (rounded === whole && value < whole - noise) return whole - 1;
  if (rounded === 0 && value > noise) return 1;
  return rounded;
}
