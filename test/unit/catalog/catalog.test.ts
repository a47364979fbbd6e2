import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nationalPlan2022 } from "../../../src/catalog/national-plan";
import { isSectorCode, sectorCatalog, sectors } from "../../../src/catalog/sectors";
import { cuipoSources } from "../../../src/catalog/cuipo-sources";
import { shippedCatalogs } from "../../../src/catalog/shipped-catalogs";
import {
  sustainableDevelopmentGoals,
  sustainableDevelopmentTargets,
} from "../../../src/catalog/sustainable-development-goals";
import { defaultParameters } from "../../../src/method/parameters";

describe("sectors", () => {
  test("thirty-two codes of two digits, each once, in their order, with a name", () => {
    const codes = sectors.map(({ code }) => code);
    expect(codes).toHaveLength(32);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, name } of sectors) {
      expect(code).toMatch(/^\d{2}$/);
      expect(name.trim()).toBe(name);
      expect(name.length).toBeGreaterThan(3);
    }
  });

  test("the names seen in files are told from the recollected ones, and both have a source", () => {
    expect(sectors.filter(({ status }) => status === "seen").map(({ code }) => code)).toEqual(
      ["12", "17", "19", "21", "22", "24", "32", "33", "35", "40", "41", "43", "45"],
    );
    expect(Object.keys(sectorCatalog.source).sort()).toEqual(["recollected", "seen"]);
    expect(sectorCatalog.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("only the exact code is a sector", () => {
    expect(isSectorCode("40")).toBe(true);
    expect(isSectorCode("04")).toBe(true);
    for (const text of ["4", "99", "", " 40", "4003"]) expect(isSectorCode(text)).toBe(false);
  });

  test("every sector of a default earmark is in the catalogue", () => {
    for (const code of Object.values(defaultParameters.earmarks).flat()) expect(isSectorCode(code)).toBe(true);
  });

  const collected = join(__dirname, "../../../../shared/data/catalog-mga-sectores.csv");
  if (existsSync(collected)) {
    test("codes, names and status are those of the collected list", () => {
      const rows = readFileSync(collected, "utf8").trim().split(/\r?\n/).slice(1).map(csvFields);
      expect(rows.map(([code, name, status]) => ({ code, name, status: status === "visto" ? "seen" : "recollected" }))).toEqual(
        sectors,
      );
    });
  } else {
    test.skip("codes, names and status are those of the collected list (the shared data folder is absent)", () => undefined);
  }
});

/** Fields of a line, of which those in quotes may hold commas. */
function csvFields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

test("seventeen goals and five transformations, with source and version", () => {
  expect(sustainableDevelopmentGoals.numbers).toHaveLength(17);
  expect(sustainableDevelopmentGoals.numbers.at(0)).toBe("1");
  expect(sustainableDevelopmentGoals.numbers.at(-1)).toBe("17");
  expect(nationalPlan2022.transformations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(nationalPlan2022.version).toBe("2022-2026");
  for (const { source, version } of [sustainableDevelopmentGoals, nationalPlan2022]) {
    expect(source.length).toBeGreaterThan(5);
    expect(version.length).toBeGreaterThan(3);
  }
});

test("the 169 targets of the resolution, each once, below one of the seventeen goals", () => {
  expect(sustainableDevelopmentTargets).toHaveLength(169);
  expect(new Set(sustainableDevelopmentTargets).size).toBe(169);
  for (const target of sustainableDevelopmentTargets) {
    expect(sustainableDevelopmentGoals.numbers).toContain(target.split(".")[0]);
  }
  const ofGoal = (goal: number): string[] => sustainableDevelopmentTargets.filter((target) => target.startsWith(`${goal}.`));
  expect(ofGoal(1)).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.a", "1.b"]);
  expect(ofGoal(3).slice(-4)).toEqual(["3.a", "3.b", "3.c", "3.d"]);
  expect(ofGoal(17).at(-1)).toBe("17.19");
});

test("every catalogue that is shipped says its source, its version and how many entries it has", () => {
  expect(shippedCatalogs.map(({ id, entries }) => [id, entries])).toEqual([
    ["sectors", 32],
    ["sources", 15],
    ["cuipoSources", Object.keys(cuipoSources).length],
    ["sdg", 17 + 169],
    ["nationalPlan", 5],
    ["dimensions", 7],
  ]);
  for (const { source } of shippedCatalogs) expect(source.length).toBeGreaterThan(5);
  // The presentation of the DNP with the dimensions bears no date.
  expect(shippedCatalogs.filter(({ version }) => version === null).map(({ id }) => id)).toEqual(["dimensions"]);
});
