import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completed, localized, type FunctionsMetadata } from "../../src/functions/metadata.cjs";
import spanishHelp from "../../src/i18n/es/function-help.json";
import { functionsPage, inSpanish } from "./functions-page";
import { planExamples } from "./plan-examples";
import { rangeExamples } from "./range-examples";

const file = join(__dirname, "../../docs/functions.md");
const sources = ["plan-functions.ts", "range-functions.ts"].map((name) => join(__dirname, "../../src/functions", name));

test("docs/functions.md says what the metadata and the examples say", async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(sources, true);
  const english = completed(JSON.parse(metadataJson) as FunctionsMetadata);
  const page = functionsPage(localized(english, spanishHelp), english, [...planExamples, ...rangeExamples]);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test.each([
  ['=PLAN.BUDGET(2026,"SGP, APSB")', '=PLAN.BUDGET(2026;"SGP, APSB")'],
  ['=PLAN.GOAL.CHECK("flow",0.5,20,{5,1.5;15,20})', '=PLAN.GOAL.CHECK("flow";0,5;20;{5\\1,5;15\\20})'],
  ["=PLAN.FEASIBILITY.TABLE()", "=PLAN.FEASIBILITY.TABLE()"],
])("%s is written %s in Spanish", (english, spanish) => {
  expect(inSpanish(english)).toBe(spanish);
});
