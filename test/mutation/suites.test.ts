import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * The suites that state what the method and the rules compute, as one: the modules under test are loaded once for each
 * mutant, not once for each file of tests, which would be most of the time.
 */
const folders = ["unit/method", "unit/plan", "rules", "cases"];

/** Thousands of random plans for each mutant would take hours. */
const tooLong = ["plan-evaluator.test.ts", "properties"];

for (const folder of folders) {
  const root = join(__dirname, "..", folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  for (const file of files.filter((name) => !tooLong.includes(name.split(sep)[0] ?? "")).sort()) {
    describe(`${folder}/${file}`, () => void jest.requireActual(join(root, file)));
  }
}
