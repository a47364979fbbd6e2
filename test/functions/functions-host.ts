import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completed, type FunctionsMetadata } from "../../src/functions/metadata.cjs";
import type { HeadlessHost } from "../../src/host/headless-host";
import { startHost } from "../headless/host";

const folder = join(__dirname, "../../src/functions");

type Shown = number | string;

/** An example of a function, for the documentation and for tests. */
export interface Example {
  id: string;
  /** In en-US syntax. */
  formula: string;
  /** One cell, the first rows of what spills, or an error with the beginning of the text that stands over the cell. */
  gives: Shown | Shown[][] | { error: "#VALUE!" | "#N/A"; text: string };
}

/** A host with the functions of these files registered and associated, as the built add-in does it. */
export async function hostWithFunctions(file: "plan-functions" | "range-functions"): Promise<HeadlessHost> {
  const host = await startHost();
  const generated = await generateCustomFunctionsMetadata([join(folder, `${file}.ts`)], true);
  const metadata = completed(JSON.parse(generated.metadataJson) as FunctionsMetadata);
  host.registerFunctions("PLAN", metadata.functions as Parameters<HeadlessHost["registerFunctions"]>[1], metadata.allowErrorForDataTypeAny);
  const code = (await import(join(folder, `${file}.ts`))) as Record<string, (...given: unknown[]) => unknown>;
  for (const { id, functionName } of generated.associate) {
    const wrapper = code[functionName];
    if (wrapper === undefined) throw new Error(`${file}.ts does not export ${functionName}`);
    CustomFunctions.associate(id, wrapper);
  }
  return host;
}

/** The values of a block of a sheet, read through office.js. */
export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}
