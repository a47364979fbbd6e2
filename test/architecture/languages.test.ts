import { basename, join } from "node:path";
import { gap, sourceFiles, textsIn } from "./source-texts";

// The texts of the product: the same keys in both languages, two languages in fact, and Spanish as it is printed.

const root = join(__dirname, "../../src/i18n");
const filesOf = (language: string): string[] => sourceFiles(root, [language], /\.ts$/).sort();

/** Each text by its path; a text made of values by how it is made. */
function leaves(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "function") return [[path, String(value)]];
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

function textsOf(language: string): Map<string, string> {
  return new Map(
    filesOf(language).flatMap((path) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file there is, not those that one remembers to list
      return leaves(require(path) as object, basename(path, ".ts"));
    }),
  );
}

/** Said in Spanish alone, and why. */
const onlySpanish: Readonly<Record<string, string>> = { "code-check.ts": "the codes that it speaks of are national" };

const spanish = textsOf("es");
const english = textsOf("en");

test("both languages have the same files and the same keys", () => {
  expect(filesOf("en").map((path) => basename(path))).toEqual(
    filesOf("es").map((path) => basename(path)).filter((name) => !(name in onlySpanish)),
  );
  expect([...english.keys()].filter((key) => !spanish.has(key))).toEqual([]);
  expect([...spanish.keys()].filter((key) => !english.has(key) && !(`${key.split(".")[0] ?? ""}.ts` in onlySpanish))).toEqual([]);
  expect(spanish.size).toBeGreaterThan(1000);
});

test("no text is the same in both, but names and what has no words", () => {
  expect([...spanish].filter(([key, text]) => english.get(key) === text && !understood.test(key) && hasWords(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

/** The same word in both languages. */
const alike = ["Actor", "Articula", "BPIN", "bytes", "Control", "Cultural", "error", "Español", "English", "Factor", "pesos", "Plan", "Regional", "Rural", "SisPT", "Social", "Total", "viable"];

/** Words that a cell may ask with: each language understands those of the other. */
const understood = /^functions\.functionTexts\.(parts|details|figures|findings|readings)\.|^range-functions\.rangeFunctionTexts\.(readings|profiles)\./;

/** Whether anything is left to be said in a language when the values and the names are taken out. */
function hasWords(text: string): boolean {
  const said = text.replace(/^\(?[\w, ]*\)?\s*=>/, "").replace(/\$?\{[^{}]*\}|\S+\.(xlsx|html|json)/g, " ");
  return (said.match(/\p{L}{3,}/gu) ?? []).some((word) => !alike.some((each) => each.toLowerCase() === word.toLowerCase()));
}

const written = filesOf("es").flatMap((path) => textsIn(root, path).map(({ file, line, text }) => ({ at: `${file}:${line}`, text })));

/** Says what breaks the rule, each with its place. */
function breaking(rule: RegExp, allowed: readonly RegExp[] = []): string[] {
  return written.filter(({ text }) => rule.test(text) && !allowed.some((each) => each.test(text))).map(({ at, text }) => `${at} ${text.replaceAll(gap, "…")}`);
}

/** How the command line is used: there dots stand for more files, spaces make columns, and quotes are typed. */
const commandLine = [/^Uso:/, /--version "/];
/** What has to be typed in a document as it stands here. */
const document = [/\{ "/, /"articula-plan"/];

test("the user is addressed as «usted»", () => {
  const familiar = "tú|tu|tus|ti|te|contigo|puedes|puedas|debes|tienes|tengas|quieres|quieras|necesitas|sabes|deseas|eliges|haz|pon|ten|selecciona";
  expect(breaking(new RegExp(`(?<!\\p{L})(${familiar})(?!\\p{L})`, "iu"))).toEqual([]);
});

test("quotes are «», an ellipsis is one sign, and no space is double", () => {
  expect(breaking(/["“”‘’]/, [...commandLine, ...document])).toEqual([]);
  expect(breaking(/\.\.\./, commandLine)).toEqual([]);
  // Columns of the list of restore points on the command line.
  expect(breaking(/\S {2,}\S/, [...commandLine, /^\{id\} {2}\{at\}/])).toEqual([]);
});

test("English has its own quotes", () => {
  const foreign = filesOf("en").flatMap((path) => textsIn(root, path).filter(({ text }) => /[«»]/.test(text)));
  expect(foreign.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});
