import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ruleTexts as english } from "../../src/i18n/en/rules";
import { ruleTexts as spanish } from "../../src/i18n/es/rules";
import { ruleAreas } from "../../src/rules/define-rule";
import { ruleCrashed } from "../../src/rules/engine";
import { rules } from "../../src/rules/registry";
import { placeholdersIn } from "./placeholders";

const root = join(__dirname, "../..");
const ids = rules.map(({ id }) => id).sort();

/** `area/name` of the files in the folders of a folder. */
function namesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, folder, name)).map((file) => `${name}/${file}`))
    .map((file) => (file.endsWith(ending) ? file.slice(0, -ending.length) : file))
    .sort();
}

describe("the registry", () => {
  test("has every rule once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has the rules of the folder, and nothing else", () => {
    expect(namesUnder("src/rules", ".ts")).toEqual(ids);
  });

  test("has a test table for every rule", () => {
    expect(namesUnder("test/rules", ".test.ts")).toEqual(ids);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s lies in the folder of its area", (id, rule) => {
    expect(ruleAreas).toContain(rule.area);
    expect(id).toMatch(new RegExp(`^${rule.area}/[a-z]+(-[a-z]+)*$`));
  });
});

describe("the texts of the rules", () => {
  test.each([
    ["Spanish", spanish],
    ["English", english],
  ])("in %s are there for every rule and for a rule that crashed", (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...ids, ruleCrashed].sort());
  });

  test.each(Object.keys(spanish) as (keyof typeof spanish)[])("of %s say the same in both languages", (id) => {
    for (const part of ["title", "what", "why", "remedy"] as const) {
      expect(placeholdersIn(english[id][part])).toEqual(placeholdersIn(spanish[id][part]));
      expect(english[id][part]).toMatch(/\S/);
      expect(spanish[id][part]).toMatch(/\S/);
    }
  });

  test.each([spanish, english].flatMap((texts) => Object.entries(texts)))("of %s read as sentences", (_, text) => {
    expect(text.title).not.toMatch(/\.$/);
    expect(placeholdersIn(text.title)).toEqual([]);
    for (const part of [text.why, text.remedy]) expect(part).toMatch(/^\p{Lu}.*\.$/u);
  });
});
