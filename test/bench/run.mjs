// Runs every *.bench.ts below this folder and prints its figures as a table.
//   node test/bench/run.mjs [part of a file name]
// Each file exports `benchmark` (see benchmark.ts).
import { readdirSync } from "node:fs";
import { register } from "node:module";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

register("./typescript-loader.mjs", import.meta.url);

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(here, { recursive: true })
  .filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
  .sort();

if (files.length === 0) {
  console.error(`No *.bench.ts file has "${wanted}" in its name.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const file of files) {
  const { benchmark } = await import(pathToFileURL(join(here, file)).href);
  const rows = await benchmark.measure();
  console.log(`\n${benchmark.title} (${file})`);
  printTable(rows);
}

function printTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  for (const line of cells) {
    console.log("  " + line.map((text, column) => text.padStart(widths[column])).join("  "));
  }
}

function shown(value) {
  if (typeof value !== "number") return String(value);
  return Number.isInteger(value) ? value.toLocaleString("en") : value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
