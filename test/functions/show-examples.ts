import type { Example } from "./functions-host";

/** Rows kept for one example: a table spills below its formula. */
const rowsForEach = 40;

/** The first cell of an example on its sheet. */
export const placeOf = (position: number): string => `A${position * rowsForEach + 1}`;

/** A sheet of a host, with a page or without one, in which examples are entered. */
export interface ExampleSheet {
  enter(address: string, formula: string): Promise<void>;
  /** Resolves when no function is waiting. */
  calculated(): Promise<void>;
  values(address: string): Promise<unknown[][]>;
  /** The text of the error in a cell; null where there is none. */
  errorText(address: string): Promise<string | null>;
}

/** Enters each formula in an area of its own and waits for all of them. Gives what the cells show. */
export async function shown(sheet: ExampleSheet, examples: readonly Example[]): Promise<unknown[]> {
  for (const [position, { formula }] of examples.entries()) await sheet.enter(placeOf(position), formula);
  await sheet.calculated();
  const given: unknown[] = [];
  for (const [position, { gives }] of examples.entries()) {
    const [rows, columns] = Array.isArray(gives) ? [gives.length, gives[0]?.length ?? 1] : [1, 1];
    const first = position * rowsForEach + 1;
    const values = await sheet.values(`A${first}:${String.fromCharCode(64 + columns)}${first + rows - 1}`);
    const text = await sheet.errorText(placeOf(position));
    given.push(text === null ? (Array.isArray(gives) ? values : values[0]?.[0]) : { error: values[0]?.[0], text });
  }
  return given;
}

/** The same with numbers to nine digits: examples are written by hand. */
export function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(9));
  return Array.isArray(value) ? value.map(rounded) : value;
}

/** What an example expects of its cells: of an error, the beginning of its text. */
export function expected({ gives }: Example): unknown {
  if (typeof gives !== "object" || Array.isArray(gives)) return rounded(gives);
  const { error, text } = gives;
  return { error, text: expect.stringContaining(text) as string };
}
