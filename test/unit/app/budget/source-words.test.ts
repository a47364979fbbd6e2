import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSourceMapping, readSource } from "../../../../src/app/budget/source-words";
import { cuipoSourceAliases, cuipoSources } from "../../../../src/catalog/cuipo-sources";
import { proposedSources } from "../../../../src/catalog/proposed-sources";

test.each([
  ["SGP-PROPOSITO GENERAL-CULTURA ", "1.2.4.3.02", "proposed", "sgpCulture"],
  ["1.2.4.3.03", "1.2.4.3.03", "proposed", "sgpFreeInvestment"],
  ["1.2.4.3.03 - SGP PROPÓSITO GENERAL", "1.2.4.3.03", "proposed", "sgpFreeInvestment"],
  ["SGP-PROPOSITO GENERAL-PROPOSITO GENERAL LIBRE INVERSION", "1.2.4.3.03", "proposed", "sgpFreeInvestment"],
  ["Estampillas", "1.2.3.1.19", "proposed", "ownResources"],
  // The nation or the department: the code does not say.
  ["1.2.3.3.04", "1.2.3.3.04", "undecided", "1.2.3.3.04"],
  ["R.F. DISTINTOS AL SGP", "1.3.2.3.01", "own", "R.F. DISTINTOS AL SGP"],
  ["1.9.9.9.99", "1.9.9.9.99", "own", "1.9.9.9.99"],
  ["Cosecha propia", null, "own", "Cosecha propia"],
  ["SGP APSB", null, "plan", "sgpWater"],
  ["sgpWater", null, "plan", "sgpWater"],
  ["Crédito", null, "plan", "credit"],
])("%s has the code %s and is %s: %s", (word, code, status, source) => {
  expect(readSource(word)).toMatchObject({ word, code, status, source });
});

test("what the office says goes before any proposal, by word or by code", () => {
  const mapping = parseSourceMapping({ sources: { "1.2.3.3.04": "cofinancingNation", estampillas: "Otros", "R.F. distintos al SGP": null } });
  expect(readSource("1.2.3.3.04", mapping)).toMatchObject({ status: "office", source: "cofinancingNation" });
  expect(readSource("ESTAMPILLAS", mapping)).toMatchObject({ status: "office", source: "other" });
  expect(readSource("R.F. DISTINTOS AL SGP", mapping)).toMatchObject({ status: "office", source: "R.F. DISTINTOS AL SGP" });
});

test.each([[null], [{}], [{ sources: [] }], [{ sources: { a: "nowhere" } }], [{ sources: { a: 5 } }]])("refuses the mapping %j", (document) => {
  expect(() => parseSourceMapping(document)).toThrow(expect.objectContaining({ problem: "sources-not-understood" }) as Error);
});

test("every code proposed or called by another name is in the list", () => {
  const codes = Object.keys(cuipoSources);
  for (const code of Object.values(cuipoSourceAliases)) expect(codes).toContain(code);
  for (const beginning of Object.values(proposedSources).flat()) expect(codes.some((code) => code.startsWith(beginning))).toBe(true);
});

const collected = join(__dirname, "../../../../../shared/data/catalog-cuipo-fuentes.csv");
(existsSync(collected) ? test : test.skip)("codes and names are those of the collected list", () => {
  const rows = readFileSync(collected, "utf8").trim().split("\n").slice(1);
  const listed = rows.map((row) => /^([\d.]+),[^,]*,("[^"]*"|[^,]*),/.exec(row)).map((found) => [found?.[1], found?.[2]?.replace(/"/g, "")]);
  expect(Object.entries(cuipoSources)).toEqual(listed);
});
