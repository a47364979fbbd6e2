import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gap, sourceFiles, textsIn, type SourceText } from "./source-texts";

// What people read stands in i18n and nowhere else: otherwise half of it would stay in one language.

const root = join(__dirname, "../../src");
const folders = ["taskpane", "commands", "app", "cli", "functions", "sheets"];

/** Not for people, though it looks like it: style sheets, media queries, markup and formulas. */
const machineText = [
  /^\(?(min|repeat|calc|prefers)[-(]/,
  /^@media /,
  /(^|\s)\d*(px|fr|solid)\b/,
  /^<[!\w]/,
  /\{[^{}]*:[^{}]*;[^{}]*\}/,
  /^width=device-width/,
  /^PLAN\.\w+\(/,
  /\[\[#This Row\]/,
];

/** Files whose texts are the words of others, which are read or written in no language but theirs. */
const wordsOfOthers: Readonly<Record<string, string>> = {
  "app/adoption/header-words.ts": "headers that are recognized in sheets of offices",
  "app/adoption/section-row.ts": "title rows that are recognized in sheets of offices",
  "app/answers/asked.ts": "words that a cell may ask with, in both languages",
  "app/budget/read-budget.ts": "headers of the national budget report",
  "app/formulas/shown-error.ts": "errors of cells as Excel shows them in each language",
  "app/sispt/form-columns.ts": "headers of the national form",
  "app/sispt/form-entries.ts": "values of the national form",
  "app/sispt/product-row.ts": "units of measure of the national form",
  "app/sispt/result-goals.ts": "values of the national form",
};

const letters = /\p{L}/u;

function isForPeople({ text, role, file }: SourceText): boolean {
  if (role !== "other") return letters.test(text);
  if (file in wordsOfOthers || machineText.some((pattern) => pattern.test(text))) return false;
  return /[áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”]/.test(text) || /\p{L}{2,}[,;:.]? \p{L}{2,}/u.test(text);
}

const texts = sourceFiles(root, folders).flatMap((path) => textsIn(root, path));
const shown = ({ file, line, text }: SourceText): string => `${file}:${line} ${text.replaceAll(gap, "…")}`;

test("nothing that people read stands outside of i18n", () => {
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter(isForPeople).map(shown)).toEqual([]);
});

test("every exception is still needed", () => {
  const needless = Object.keys(wordsOfOthers).filter((file) => !texts.some((each) => each.file === file && isForPeople({ ...each, file: "" })));
  expect(needless).toEqual([]);
});

test.each<[string, SourceText["role"], string]>([
  ["a heading", "markup", "Hallazgos"],
  ["a name for screen readers", "attribute", "Cerrar"],
  ["a sentence", "other", "Nothing was saved"],
  ["an accent", "other", "Aún"],
  ["a template", "other", `${gap} metas de ${gap}`],
])("%s would be found", (_, role, text) => {
  expect(isForPeople({ file: "taskpane/App.tsx", line: 1, role, text })).toBe(true);
});

test("numbers and dates are written by i18n alone, but where a sentence asks for other digits", () => {
  /** Sentences of use cases and of the command line, whose digits differ from those of the pane. */
  const sentences = [
    "app/budget/describe-budget.ts",
    "app/cell-text.ts",
    "app/changes/describe-changes.ts",
    "app/content-text.ts",
    "app/describe-explanation.ts",
    "app/describe-gain.ts",
    "app/formulas/describe-formulas.ts",
    "app/range-answers/number-text.ts",
    "app/sispt/describe-sispt.ts",
    "cli/text-output.ts",
  ];
  const formatting = sourceFiles(root, folders)
    .filter((path) => /\bIntl\.|\.toLocale(Date|Time)?String\(/.test(readFileSync(path, "utf8")))
    .map((path) => relative(root, path).replaceAll("\\", "/"));
  expect(formatting.filter((file) => file.startsWith("taskpane/"))).toEqual([]);
  expect(formatting.filter((file) => !sentences.includes(file))).toEqual([]);
});

test("the pane asks in the pane: no windows of the host or the browser", () => {
  const asking = sourceFiles(root, folders).filter((path) =>
    /displayDialogAsync|(?<![.\w])(alert|confirm|prompt)\(|window\.(alert|confirm|prompt)\(/.test(readFileSync(path, "utf8")),
  );
  expect(asking.map((path) => relative(root, path))).toEqual([]);
});
