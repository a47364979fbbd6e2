import fc from "../../properties";
import { evaluate } from "../../../src/method/evaluate";
import { emptyPlan } from "../../../src/plan/empty-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { comparablePath, pathTexts } from "../../../src/plan/path-text";
import type { Plan } from "../../../src/plan/plan";
import type { PlanPath } from "../../../src/plan/plan-path";
import { annualKeys, tableKeys, tableSchemas } from "../../../src/plan/table-schemas";
import { runRules } from "../../../src/rules/engine";
import { anyPlan } from "../method/plan-arbitrary";

const { plan } = parsePlan({
  format: "articula-plan",
  version: 1,
  plan: { firstYear: 2024 },
  programs: [{ code: "07" }, { code: "3/4" }, { code: "8#2" }, { code: " 07 " }, {}, { code: "07" }, {}],
  investments: [{ goal: "45" }, { goal: "46" }, { goal: "45" }],
  ceilings: [{ source: "sgpHealth" }],
  actors: [{ actor: "administration" }, { actor: "civilSociety" }],
});
const textOf = pathTexts(plan);
const at = (table: PlanPath["table"], row: number | null, column: string | null = null, code: string | null = null): PlanPath => ({
  table,
  code,
  row,
  column,
  year: null,
});

describe("a place as text", () => {
  test.each([
    ["a whole table", at("ceilings", null), "ceilings//"],
    ["a column", at("axes", null, "weight"), "axes//weight"],
    ["a row", at("programs", 0), "programs/07/"],
    ["a cell", at("ceilings", 0, "y3"), "ceilings/sgpHealth/y3"],
    ["a code that the table does not have", at("ceilings", null, "y3", "sgpWater"), "ceilings/sgpWater/y3"],
    ["the second row that bears a code", at("investments", 2, "statedTotal"), "investments/45#2/statedTotal"],
    ["a repeated code, white space around it aside", at("programs", 3, "name"), "programs/07#2/name"],
    ["the third row that bears a code", at("programs", 5), "programs/07#3/"],
    ["a code with a slash", at("programs", 1, "name"), "programs/3/4/name"],
    ["a code that ends as a number of rows does", at("programs", 2, "name"), "programs/8#2#1/name"],
    ["the first row without a code", at("programs", 4, "code"), "programs/#1/code"],
    ["the second row without a code", at("programs", 6, "code"), "programs/#2/code"],
    ["a row of a table without codes", at("actors", 1, "evidence"), "actors/#2/evidence"],
    ["a datum of the plan", at("plan", null, "entity"), "plan//entity"],
    ["a parameter by its column", at("parameters", null, "viableFrom"), "parameters/viableFrom/"],
    ["a parameter by its code", at("parameters", null, null, "weights.r1"), "parameters/weights.r1/"],
  ])("is written for %s", (_, path, text) => {
    expect(textOf(path)).toBe(text);
  });

  test("does not change when the rows of other codes come before", () => {
    const moved = { ...plan, investments: [...plan.investments.slice(1, 2), ...plan.investments.slice(0, 1), ...plan.investments.slice(2)] };
    expect(pathTexts(moved)(at("investments", 2, "statedTotal"))).toBe("investments/45#2/statedTotal");
    expect(pathTexts(moved)(at("investments", 1, "y1"))).toBe("investments/45/y1");
  });

  test.each([
    [" programs / 07 / ", "programs/07/"],
    ["Programs/07/NAME", "programs/07/name"],
    ["investments/45#1/y1", "investments/45/y1"],
    ["investments/45 #02/y1", "investments/45#2/y1"],
  ])("is understood as %j too", (written, text) => {
    expect(comparablePath(written)).toBe(comparablePath(text));
  });

  test.each([
    ["programs/M1/", "programs/m1/"],
    ["programs/8#2/", "programs/8#2#1/"],
    ["programs/#1/", "programs//"],
    ["programs/07", "programs/07/"],
  ])("tells %j from %j", (one, other) => {
    expect(comparablePath(one)).not.toBe(comparablePath(other));
  });
});

/** Codes that look like what the text itself is made of. */
const awkwardCode = fc.oneof(fc.constantFrom("1", " 1", "1#1", "1#2", "1#2#1", "#1", "#", "a/b", "a/b#2", "/", "", null), fc.string({ maxLength: 4 }));
const awkwardPlan: fc.Arbitrary<Plan> = fc
  .record({
    axes: fc.array(fc.record({ code: awkwardCode, name: fc.constant("eje") }), { maxLength: 6 }),
    investments: fc.array(fc.record({ goal: awkwardCode, statedTotal: fc.constant(1) }), { maxLength: 6 }),
    ceilings: fc.array(fc.record({ source: awkwardCode, y1: fc.constant(1) }), { maxLength: 6 }),
    actors: fc.array(fc.record({ evidence: awkwardCode }), { maxLength: 3 }),
  })
  .map((tables) => parsePlan({ format: "articula-plan", version: 1, plan: { firstYear: 2024, years: 2 }, ...tables }).plan);

/** Every table, column, row and cell of a plan. */
function placesOf(whole: Plan): PlanPath[] {
  return tableKeys.flatMap((table) => {
    const { columns, annualAfter } = tableSchemas[table];
    const keys = [null, ...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : annualKeys(whole.plan.years))];
    return [null, ...whole[table].keys()].flatMap((row) => keys.map((column) => at(table, row, column)));
  });
}

test("two places never share a text, however it is compared", () => {
  fc.assert(
    fc.property(fc.oneof(awkwardPlan, anyPlan), (any) => {
      const texts = placesOf(any).map(pathTexts(any));
      expect(new Set(texts).size).toBe(texts.length);
      expect(new Set(texts.map(comparablePath)).size).toBe(texts.length);
    }),
  );
});

test("every finding of any plan has a text that names its table and column", () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const text = pathTexts(any);
      for (const { path } of runRules(any, evaluate(any)).findings) {
        expect(text(path).startsWith(`${path.table}/`)).toBe(true);
        if (path.table !== "parameters") expect(text(path).endsWith(`/${path.column ?? ""}`)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("an empty plan has its tables as places", () => {
  expect(pathTexts(emptyPlan(2024, 4))(at("ceilings", null))).toBe("ceilings//");
});
