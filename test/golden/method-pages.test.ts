import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paneTexts as englishPane } from "../../src/i18n/en/pane";
import { sheetTexts as englishSheets } from "../../src/i18n/en/sheets";
import { paneTexts as spanishPane } from "../../src/i18n/es/pane";
import { sheetTexts as spanishSheets } from "../../src/i18n/es/sheets";
import type { Language } from "../../src/i18n/language";
import { measures } from "../../src/method/articulation/measures";
import { defaultParameters } from "../../src/method/parameters";
import { exampleScope } from "./example-scope";
import { asShown, boundFigures, markerCount, resolve, unboundFigures } from "./page-figures";

/*
 * docs/metodo.md and docs/method.md show figures of test cases and defaults of the method. After each stands an
 * invisible marker with what it is: `0,75<!--= goal.V1[2025].funding -->`. `exampleScope` says what markers may name.
 */
const example = exampleScope();
const pages: [Language, string][] = [
  ["es", readFileSync(join(__dirname, "../../docs/metodo.md"), "utf8")],
  ["en", readFileSync(join(__dirname, "../../docs/method.md"), "utf8")],
];
const texts = {
  es: { pane: spanishPane, sheets: spanishSheets },
  en: { pane: englishPane, sheets: englishSheets },
};

/** Words of a goal-year, in the singular where the pane has the plural. */
const words: Record<Language, Record<string, string>> = {
  es: {
    ...spanishPane.limits,
    viable: "viable",
    "at-risk": "en riesgo",
    "not-viable": "no viable",
    "not-programmed": "no programada",
  },
  en: {
    ...englishPane.limits,
    viable: "viable",
    "at-risk": "at risk",
    "not-viable": "not viable",
    "not-programmed": "not programmed",
  },
};

/** Fewer than this would mean that a part of the example went unseen. */
const fewestFigures = 320;

describe.each(pages)("the method in %s", (language, page) => {
  const figures = boundFigures(page);
  const lines = page.split("\n");

  test("every marker follows a figure or a word in bold, and there are enough of them", () => {
    expect(figures).toHaveLength(markerCount(page));
    expect(figures.length).toBeGreaterThanOrEqual(fewestFigures);
  });

  test("every figure is what its marker says", () => {
    for (const { shown, expression, line } of figures) {
      expect(expression).toMatch(/[a-z]/i);
      const value = resolve(expression, example);
      const right = typeof value === "string" ? (words[language][value] ?? value) : asShown(value, shown, language);
      const expected = right ?? `something else than ${String(value)}`;
      expect({ line, expression, shown }).toEqual({ line, expression, shown: expected });
    }
  });

  test("no figure of the example is without a marker", () => expect(unboundFigures(page, example.calendar)).toEqual([]));

  test("every measure stands in its table as the pane calls it, with its count and what happens when it has none", () => {
    const { pane } = texts[language];
    for (const { id, whenEmpty } of measures) {
      const row = lines.filter((line) => line.startsWith("| ") && line.includes(`\`${id}\``));
      expect(row).toHaveLength(1);
      const cells = (row[0] ?? "").split(" | ");
      expect(cells[0]).toBe(`| ${pane.requirements.measures[id]} \`${id}\``);
      expect(cells[3]).toBe(whenEmpty === "zero" ? "0" : pane.requirements.notApplicable);
      for (const part of ["passed", "total"]) expect(cells[4]).toContain(`<!--= measure["${id}"].${part} -->`);
    }
  });

  test("every class stands in its table as the sheet calls it", () => {
    for (const name of Object.values(texts[language].sheets.words.class)) {
      expect(lines.filter((line) => line.startsWith(`| ${name} | `))).toHaveLength(1);
    }
  });

  test("every requirement stands in the table as the pane calls it, with its score", () => {
    for (const [id, name] of Object.entries(texts[language].pane.requirements.names)) {
      const row = lines.filter((line) => line.startsWith(`| **${id}. ${name}** |`));
      expect(row).toHaveLength(1);
      expect(row[0]).toContain(`<!--= requirement.${id}.score -->`);
    }
  });

  test("every parameter stands in its table as the sheet calls it, with its default", () => {
    const { parameters, words: sheetWords } = texts[language].sheets;
    const { weights, earmarks, ...single } = defaultParameters;
    const labels: Record<string, { label: string }> = parameters.rows;
    const sources: Record<string, string> = sheetWords.source;
    const { weight, earmark } = parameters.rows;
    const expected = [
      ...Object.keys(single).map((key) => [key, labels[key]?.label ?? ""]),
      ...Object.keys(earmarks).map((source) => [`earmarks.${source}`, `${earmark.label} ${sources[source] ?? ""}`]),
    ];
    for (const [key, label] of expected) {
      const row = lines.filter((line) => line.startsWith(`| \`${key}\` | ${label} | `));
      expect({ key, rows: row.length }).toEqual({ key, rows: 1 });
      expect(row[0]).toContain(`<!--= parameters.${key} -->`);
    }
    expect(Object.keys(weights)).toHaveLength(example.sumOfWeights);
    const ofWeights = lines.filter((line) => line.startsWith("| `weights.r1`") && line.includes("`weights.r10`"));
    expect(ofWeights).toHaveLength(1);
    expect(ofWeights[0]).toContain(`| ${weight.label} | 1<!--= sameWeight --> |`);
  });
});

test("both pages have the same sections with the same markers in the same order", () => {
  const [spanish = [], english = []] = pages.map(([, page]) =>
    page.split(/^## /m).map((section) => boundFigures(section).map(({ expression }) => expression)),
  );
  expect(english).toHaveLength(spanish.length);
  expect(english).toEqual(spanish);
});
