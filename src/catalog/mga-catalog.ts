/** Levels of the programmatic classification below the sector, and the digits of their codes. */
export const mgaDigits = { program: 4, product: 7, indicator: 9 } as const;

export type MgaLevel = keyof typeof mgaDigits;

export const mgaLevels = Object.keys(mgaDigits) as readonly MgaLevel[];

export interface MgaEntry {
  level: MgaLevel;
  /** As many digits as its level has, as text. */
  code: string;
  name: string;
  /** Unit of measure of an indicator, where the file says it. */
  unit: string | null;
}

/**
 * The programs, products and indicators of the national catalogue as an office loaded them from the official file. It
 * is no part of the product: the office replaces it when a new version is published.
 */
export interface MgaCatalog {
  /** Name of the file that it was read from. */
  source: string;
  /** What the office wrote of its version; the file itself carries none. */
  version: string;
  /** Day of the loading, `2026-11-26`. */
  loadedOn: string;
  /** Programs, then products, then indicators, each by code. */
  entries: MgaEntry[];
}
