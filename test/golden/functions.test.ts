import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completed, localized, metadataFiles, type FunctionEntry, type FunctionsMetadata } from "../../src/functions/metadata.cjs";
import spanishHelp from "../../src/i18n/es/function-help.json";
import { golden } from "./golden-functions";

const sources = ["plan-functions.ts", "range-functions.ts"].map((file) => join(__dirname, "../../src/functions", file));
const built = (file: string) => readFileSync(join(__dirname, "../../dist/addin", file), "utf8");

/** What users' files depend on, of one function. */
function shapeOf({ id, name, options, parameters, result }: FunctionEntry) {
  return {
    id,
    name,
    streams: options?.stream === true,
    parameters: parameters.map((parameter) => {
      const range = parameter.dimensionality === "matrix" ? ":range" : "";
      return parameter.optional === true ? `[${parameter.name}${range}]` : `${parameter.name}${range}`;
    }),
    spills: result.dimensionality === "matrix",
  };
}

describe("the metadata of the custom functions", () => {
  const generated = generateCustomFunctionsMetadata(sources, true);
  const english = generated.then(({ metadataJson }) => completed(JSON.parse(metadataJson) as FunctionsMetadata));
  const spanish = english.then((metadata) => localized(metadata, spanishHelp));

  test("is generated without errors", async () => {
    expect((await generated).errors).toEqual([]);
  });

  test("has the ids, and the parameters in the order, that users' files depend on", async () => {
    expect((await english).functions.map(shapeOf)).toEqual(golden);
  });

  test("is the same in Spanish but for what people read", async () => {
    const bare = ({ functions }: FunctionsMetadata) =>
      functions.map(({ id, name, options, result, parameters }) => ({
        ...{ id, name, options, result },
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
      }));
    expect(bare(await spanish)).toEqual(bare(await english));
    for (const [index, entry] of (await spanish).functions.entries()) {
      const other = (await english).functions[index] as FunctionEntry;
      expect(entry.description).not.toBe(other.description);
    }
  });

  test("error cells reach every function, and every name is the same in all languages", async () => {
    for (const metadata of [await english, await spanish]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      for (const { id, name, parameters } of metadata.functions) {
        expect(name).toBe(id);
        for (const { type } of parameters) expect(type).toBe("any");
      }
    }
  });

  test("everything Excel shows is a sentence of its own", async () => {
    for (const metadata of [await english, await spanish]) {
      for (const { description, parameters } of metadata.functions) {
        expect(description).toMatch(/^[A-ZÁÉÍÓÚ¿].*\.$/);
        for (const parameter of parameters) expect(parameter.description).toMatch(/^\S.*\.$/);
      }
    }
  });

  test("the built files are these", async () => {
    expect(JSON.parse(built(metadataFiles.es))).toEqual(await spanish);
    expect(JSON.parse(built(metadataFiles.en))).toEqual(await english);
  });

  test("a text without a function, or a function without a text, stops the build", async () => {
    const metadata = await english;
    expect(() => localized(metadata, { ...spanishHelp, NOTHING: { description: "Nada.", parameters: {} } })).toThrow("NOTHING");
    const { COHERENCE, ...rest } = spanishHelp;
    expect(() => localized(metadata, rest)).toThrow("COHERENCE");
    expect(() => localized(metadata, { ...rest, COHERENCE: { ...COHERENCE, parameters: {} } as never })).toThrow("1 parameters");
  });

  test("every function is associated in the built bundle before the pane's script", () => {
    const bundle = built("functions.js");
    for (const { id } of golden) expect(bundle).toContain(`CustomFunctions.associate("${id}"`);
    const scripts = [...built("taskpane.html").matchAll(/<script[^>]*src="?([^\s">]+)"?[^>]*>/g)].map(([tag, src]) => ({ tag, src }));
    expect(scripts.map(({ src }) => src)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    for (const { tag } of scripts) expect(tag).not.toMatch(/defer|async|module/);
  });
});
