// Module hooks of Node: TypeScript is transpiled as it is loaded, relative imports may leave out ".ts", and JSON is a
// module with a default export. No file is written.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const endings = ["", ".ts", ".tsx", "/index.ts"];

export async function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return next(specifier, context);
  for (const ending of endings) {
    const url = new URL(specifier + ending, context.parentURL);
    if (/\.(tsx?|json)$/.test(url.pathname) && existsSync(fileURLToPath(url))) {
      return { url: url.href, shortCircuit: true, importAttributes: {} };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (url.endsWith(".json") && url.startsWith("file:")) {
    const content = await readFile(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${content};`, shortCircuit: true };
  }
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: {
      parser: { syntax: "typescript", tsx: url.endsWith(".tsx") },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
