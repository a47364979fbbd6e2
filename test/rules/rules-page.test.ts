import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleTexts as english } from "../../src/i18n/en/rules";
import { ruleTexts as spanish } from "../../src/i18n/es/rules";
import { rules } from "../../src/rules/registry";
import { rulesPage } from "./rules-page";

const file = join(__dirname, "../../docs/rules.md");

test("docs/rules.md says what the rules and their texts say", () => {
  const page = rulesPage(rules, spanish, english);
  if (process.env.UPDATE_DOCS === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});

test("docs/rules.md has a heading for every rule", () => {
  const headings = Array.from(readFileSync(file, "utf8").matchAll(/^### (\S+)$/gm), ([, id]) => id);
  expect(headings.sort()).toEqual(Object.keys(spanish).sort());
});
