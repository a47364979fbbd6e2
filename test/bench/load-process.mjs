// One size of load.bench.ts, in a process of its own: node load-process.mjs file|office.js GOALS
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);

const { loadFigures } = await import("./load-figures.ts");
const [, , workbook, goals] = process.argv;
console.log(JSON.stringify(await loadFigures(workbook, Number(goals))));
process.exit(0);
