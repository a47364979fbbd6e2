import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const source = join(__dirname, "../../src/functions/functions.ts");

/** What users' files depend on: ids, and the order and names of parameters. Add at the end; never change or remove. */
const golden = [
  { id: "COHERENCE", parameters: ["[parte]"] },
  { id: "ARTICULATION", parameters: ["[requisito]"] },
  { id: "FEASIBILITY", parameters: ["meta", "[vigencia]"] },
  { id: "BUDGET", parameters: ["[vigencia]", "[fuente]"] },
  { id: "FINDINGS", parameters: ["[gravedad]"] },
];

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    options?: { stream?: boolean };
    parameters: { name: string; optional?: boolean; description: string }[];
  }[];
}

describe("the metadata of the custom functions", () => {
  const generated = generateCustomFunctionsMetadata([source], true);
  const metadata = generated.then(({ metadataJson }) => JSON.parse(metadataJson) as Metadata);

  test("is generated without errors", async () => {
    expect((await generated).errors).toEqual([]);
  });

  test("has the ids and parameters that users' files depend on", async () => {
    const { functions } = await metadata;
    const shapes = functions.map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
    }));
    expect(shapes).toEqual(golden);
  });

  test("functions of the whole plan stream, and everything Excel shows is said in Spanish", async () => {
    for (const { id, name, options, description, parameters } of (await metadata).functions) {
      expect([id, name, options?.stream]).toEqual([id, id, true]);
      expect(description).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/s);
      for (const parameter of parameters) expect(parameter.description).toMatch(/\.$/);
    }
  });

  test("every function is associated in the built bundle before the pane's script", () => {
    const page = readFileSync(join(__dirname, "../../dist/addin/taskpane.html"), "utf8");
    const bundle = readFileSync(join(__dirname, "../../dist/addin/functions.js"), "utf8");
    for (const { id } of golden) expect(bundle).toContain(`CustomFunctions.associate("${id}"`);
    const scripts = [...page.matchAll(/<script[^>]*src="?([^\s">]+)"?[^>]*>/g)].map(([tag, src]) => ({ tag, src }));
    expect(scripts.map(({ src }) => src)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    for (const { tag } of scripts) expect(tag).not.toMatch(/defer|async|module/);
  });
});
