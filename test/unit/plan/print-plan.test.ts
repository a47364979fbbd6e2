import fc from "../../properties";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";
import { emptyPlan } from "../../../src/plan/empty-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { printPlan } from "../../../src/plan/print-plan";
import { tableKeys } from "../../../src/plan/table-schemas";
import { anyPlan } from "../method/plan-arbitrary";

test("parsing what is printed gives the plan again", () => {
  fc.assert(fc.property(anyPlan, (plan) => expect(parsePlan(printPlan(plan))).toEqual({ plan, ignored: [] })));
});

test("also by way of text", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = JSON.stringify(printPlan(plan));
      expect(JSON.stringify(printPlan(parsePlan(JSON.parse(text)).plan))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("annual columns stand where the method has them, and every key is present", () => {
  const printed = printPlan(parsePlan(sanJacinto).plan);
  expect(Object.keys(printed)).toEqual(["format", "version", "plan", "parameters", ...tableKeys]);
  const [goal] = printed.productGoals as Record<string, unknown>[];
  const keys = Object.keys(goal ?? {});
  expect(keys.slice(keys.indexOf("target"), keys.indexOf("weight") + 1)).toEqual(["target", "y1", "y2", "y3", "y4", "weight"]);
  expect(goal).not.toHaveProperty("annual");
});

test("the sample that ships with the add-in holds nothing that the format does not know", () => {
  expect(parsePlan(sanJacinto).ignored).toEqual([]);
});

test("an empty plan is printed with empty tables and without parameters", () => {
  const printed = printPlan(emptyPlan(2024, 4));
  for (const key of tableKeys) expect(printed[key]).toEqual([]);
  expect(printed.parameters).toEqual({});
  expect(parsePlan(printed).plan).toEqual(emptyPlan(2024, 4));
});
