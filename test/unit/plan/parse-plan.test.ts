import fc from "../../properties";
import { parsePlan, PlanFormatError, splitList, type PlanFormatProblem } from "../../../src/plan/parse-plan";
import { anyDocument } from "../method/plan-arbitrary";

const document = (more: object = {}): object => ({
  format: "articula-plan",
  version: 1,
  plan: { firstYear: 2024 },
  ...more,
});

describe("what is no plan document", () => {
  const profile = (more: object): object => document({ plan: { firstYear: 2024, ...more } });
  test.each<[string, unknown, PlanFormatProblem, string, number | null]>([
    ["nothing", null, "not-an-object", "$", null],
    ["a list", [document()], "not-an-object", "$", null],
    ["text", "articula-plan", "not-an-object", "$", null],
    ["another format", document({ format: "plan" }), "wrong-format", "format", null],
    ["a later version", document({ version: 2 }), "wrong-version", "version", null],
    ["a version in words", document({ version: "1" }), "wrong-version", "version", null],
    ["no profile", document({ plan: undefined }), "not-an-object", "plan", null],
    ["a profile that is a list", document({ plan: [] }), "not-an-object", "plan", null],
    ["no first year", document({ plan: {} }), "out-of-range", "plan.firstYear", null],
    ["a first year in words", profile({ firstYear: "2024" }), "out-of-range", "plan.firstYear", null],
    ["a first year too early", profile({ firstYear: 1989 }), "out-of-range", "plan.firstYear", null],
    ["a first year too late", profile({ firstYear: 2101 }), "out-of-range", "plan.firstYear", null],
    ["half a year", profile({ firstYear: 2024.5 }), "out-of-range", "plan.firstYear", null],
    ["no years at all", profile({ years: 0 }), "out-of-range", "plan.years", null],
    ["thirteen years", profile({ years: 13 }), "out-of-range", "plan.years", null],
    ["an object for a name", profile({ name: {} }), "not-a-value", "plan.name", null],
    ["an object for the reporting year", profile({ reportingYear: {} }), "not-a-value", "plan.reportingYear", null],
    ["a table that is an object", document({ axes: {} }), "not-a-list", "axes", null],
    ["a table that is text", document({ budget: "x" }), "not-a-list", "budget", null],
    ["a row that is text", document({ axes: [{}, "x"] }), "row-not-an-object", "axes", 2],
    ["a row that is a list", document({ units: [[]] }), "row-not-an-object", "units", 1],
    ["a row that is nothing", document({ units: [{}, {}, null] }), "row-not-an-object", "units", 3],
    ["an object in a text column", document({ axes: [{}, { name: {} }] }), "not-a-value", "axes.name", 2],
    ["a list in a number column", document({ axes: [{ weight: [1] }] }), "not-a-value", "axes.weight", 1],
    ["an object in a year", document({ ceilings: [{ y3: {} }] }), "not-a-value", "ceilings.y3", 1],
    ["an object in a list", document({ projects: [{ goals: ["a", {}] }] }), "not-a-value", "projects.goals", 1],
    ["no finite number", document({ axes: [{ weight: Infinity }] }), "not-a-value", "axes.weight", 1],
    ["parameters that are a list", document({ parameters: [] }), "not-an-object", "parameters", null],
    ["weights that are a list", document({ parameters: { weights: [] } }), "not-an-object", "parameters.weights", null],
    ["a weight that is a list", document({ parameters: { weights: { r1: [] } } }), "not-a-value", "parameters.weights.r1", null],
    ["an earmark that is an object", document({ parameters: { earmarks: { sgr: {} } } }), "not-a-value", "parameters.earmarks.sgr", null],
  ])("%s", (_name, content, problem, key, row) => {
    const error = errorOf(content);
    expect({ problem: error.problem, key: error.key, row: error.row }).toEqual({ problem, key, row });
    expect(error.message).toBe(row === null ? `${problem} at ${key}` : `${problem} at ${key}, row ${row}`);
  });
});

function errorOf(content: unknown): PlanFormatError {
  try {
    parsePlan(content);
  } catch (error) {
    if (error instanceof PlanFormatError) return error;
    throw error;
  }
  throw new Error("the document was taken for a plan document");
}

describe("what is kept as it is", () => {
  test("four years when none are stated; one to twelve otherwise", () => {
    expect(parsePlan(document()).plan.plan.years).toBe(4);
    for (const years of [1, 12]) {
      const { plan } = parsePlan(document({ plan: { firstYear: 2024, years }, ceilings: [{ y1: 5 }] }));
      expect(plan.ceilings[0]?.annual).toEqual([5, ...Array.from({ length: years - 1 }, () => null)]);
    }
  });

  test("codes are text; words in number columns and unknown words stay", () => {
    const { plan } = parsePlan(
      document({
        axes: [{ code: 1, weight: "mucho" }],
        productGoals: [{ code: "040110500", class: "Incremento", target: "2 km", y1: "NP", y2: "", y4: false }],
        problems: [{ critical: "sí", territory: "urban; rural ;; suburbano" }],
      }),
    );
    expect(plan.axes[0]).toEqual({ code: "1", name: null, objective: null, weight: "mucho" });
    expect(plan.productGoals[0]).toMatchObject({
      code: "040110500",
      class: "Incremento",
      target: "2 km",
      annual: ["NP", null, null, false],
      supportUnits: [],
    });
    expect(plan.problems[0]).toMatchObject({ critical: "sí", territory: ["urban", "rural", "suburbano"] });
  });

  test("parameters: single values, weights and earmarks", () => {
    const { plan, ignored } = parsePlan(
      document({ parameters: { ramp: 0.1, viableFrom: "alto", weights: { r1: 2 }, earmarks: { sgr: "17;24" }, colour: 1 } }),
    );
    expect(plan.parameters).toEqual({
      values: { ramp: 0.1, viableFrom: "alto" },
      weights: { r1: 2 },
      earmarks: { sgr: ["17", "24"] },
    });
    expect(ignored).toEqual(["parameters.colour"]);
  });

  test("keys that the format does not know are named, with their row, and not kept", () => {
    const { plan, ignored } = parsePlan(
      document({ colour: 1, plan: { firstYear: 2024, mayor: "x" }, ceilings: [{}, { y4: 1, y5: 1, note: "x" }] }),
    );
    expect(ignored).toEqual(["colour", "plan.mayor", "ceilings[2].y5", "ceilings[2].note"]);
    expect(JSON.stringify(plan)).not.toContain("note");
  });

  test("whatever a document of this format holds, it parses", () => {
    fc.assert(fc.property(anyDocument, (content) => expect(parsePlan(content).ignored).toEqual([])));
  });
});

test("a list in a cell", () => {
  expect(splitList(" a; b;;c ;")).toEqual(["a", "b", "c"]);
  expect(splitList(null)).toEqual([]);
  expect(splitList("  ")).toEqual([]);
});
