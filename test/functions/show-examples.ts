import type { HeadlessHost } from "../../src/host/headless-host";
import { valuesOf, type Example } from "./functions-host";

/** Rows kept for one example: a table spills below its formula. */
const rowsForEach = 40;

/** Types each formula into a sheet of its own area and waits for all of them. Gives what the cells show. */
export async function shown(host: HeadlessHost, sheet: string, examples: readonly Example[]): Promise<unknown[]> {
  const place = (position: number) => `A${position * rowsForEach + 1}`;
  for (const [position, { formula }] of examples.entries()) await host.typeInCell(sheet, place(position), formula);
  await host.calculated();
  // The preview's engine may lose a change that comes while it ends a calculation: such a cell is entered again.
  for (const [position, { formula }] of examples.entries()) {
    if ((await valuesOf(sheet, place(position)))[0]?.[0] !== "") continue;
    await host.typeInCell(sheet, place(position), "");
    await host.typeInCell(sheet, place(position), formula);
    await host.calculated();
  }
  const given: unknown[] = [];
  for (const [position, { gives }] of examples.entries()) {
    const rows = Array.isArray(gives) ? gives.length : 1;
    const columns = Array.isArray(gives) ? gives[0]?.length ?? 1 : 1;
    const first = position * rowsForEach + 1;
    const values = await valuesOf(sheet, `A${first}:${String.fromCharCode(64 + columns)}${first + rows - 1}`);
    const text = host.errorText(sheet, place(position));
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
