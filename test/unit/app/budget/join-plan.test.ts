import { PlanJoin } from "../../../../src/app/budget/join-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";

const plan = parsePlan({
  format: "articula-plan",
  version: 1,
  plan: { firstYear: 2024, years: 4 },
  productGoals: [
    { code: "M1", mgaIndicator: "240204100" },
    { code: "M2", mgaIndicator: "450200100" },
    { code: "M3", mgaIndicator: "450200102" },
    { code: "M4", mgaIndicator: "430103700" },
    { code: "M5", mgaIndicator: "430103700" },
    { code: "M6", mgaIndicator: "1905051" },
  ],
  projects: [
    { code: "2025000000001", goals: ["M1"] },
    { code: "2025000000002", goals: ["M3", "M4"] },
    { code: "2025000000003", goals: ["M2", "M3"] },
  ],
}).plan;
const joins = new PlanJoin(plan);
const none = { code: null, goal: null, mgaCode: null, project: null };

test.each([
  ["the goal's own code", { goal: "M2" }, "goal", "M2"],
  ["an indicator of one goal", { mgaCode: "240204100" }, "indicator", "M1"],
  ["an indicator of two goals", { mgaCode: "430103700" }, "indicator", null],
  ["an indicator of two goals, one of them in the project", { mgaCode: "430103700", project: "2025000000002" }, "indicator", "M4"],
  ["a goal that has only a product for its indicator", { mgaCode: "1905051" }, "indicator", "M6"],
  ["a product of two goals, one of them in the project", { mgaCode: "4502001", project: "2025000000002" }, "productAndProject", "M3"],
  ["a product of two goals, both in the project", { mgaCode: "4502001", project: "2025000000003" }, "project", null],
  ["a product of one goal, without a project", { mgaCode: "2402041" }, "product", "M1"],
  ["a product of one goal, with a project that the plan does not have", { mgaCode: "2402041", project: "2021050910010" }, "product", "M1"],
  ["a product of one goal, in a project of other goals", { mgaCode: "2402041", project: "2025000000002" }, "project", null],
  ["a project alone: not even one of a single goal says that all its money is for it", { project: "2025000000001" }, "project", null],
  ["the code of a goal in the one column of codes", { code: "M2" }, "goal", "M2"],
  ["the code of a project in the one column of codes", { code: "2025000000001" }, "project", null],
])("joins by %s", (_name, codes, how, goal) => {
  expect(joins.join({ ...none, ...codes })).toMatchObject({ how, goal, reason: null });
});

test.each([
  ["no-code", {}],
  ["no-code", { code: "2.3.2.02" }],
  ["goal-unknown", { goal: "M9" }],
  ["code-unknown", { mgaCode: "9999999" }],
  ["code-unknown", { mgaCode: "450200199" }],
  ["project-unknown", { project: "2021050910010" }],
  ["code-and-project-unknown", { mgaCode: "9999999", project: "2021050910010" }],
  ["several-goals", { mgaCode: "4502001" }],
  ["several-goals", { mgaCode: "4502001", project: "2021050910010" }],
])("does not join: %s", (reason, codes) => {
  expect(joins.join({ ...none, ...codes })).toMatchObject({ how: null, reason });
});
