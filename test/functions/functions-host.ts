import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completed, type FunctionsMetadata } from "../../src/functions/metadata.cjs";
import type { HeadlessHost } from "../../src/host/headless-host";
import { startHost } from "../headless/host";

const folder = join(__dirname, "../../src/functions");

/** An example of a function: a formula in en-US syntax, and what its cells show. */
export interface Example {
  id: string;
  formula: string;
  gives: unknown;
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
