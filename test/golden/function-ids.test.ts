import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { planFunctions } from "../../src/app/formulas/plan-functions";
import type { FunctionsMetadata } from "../../src/functions/metadata.cjs";

const sources = ["plan-functions.ts", "range-functions.ts"].map((file) => join(__dirname, "../../src/functions", file));

test("what repairs and freezes formulas knows every function that there is", async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(sources, true);
  const { functions } = JSON.parse(metadataJson) as FunctionsMetadata;
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  const known = functions.map(({ id, result }) => ({ id, spills: result.dimensionality === "matrix" }));
  expect([...planFunctions].sort(byId)).toEqual(known.sort(byId));
});

test("no id has an underscore: in files one stands for each dot", () => {
  for (const { id } of planFunctions) expect(id).toMatch(/^[A-Z0-9.]+$/);
});
