import { evaluate } from "../../../src/method/evaluate";
import type { MeasureEvaluation } from "../../../src/method/evaluation";
import { parsePlan } from "../../../src/plan/parse-plan";

/** One measure of a plan of one year, 2024, that holds the tables given. */
function measure(id: string, tables: object): MeasureEvaluation {
  const document = { format: "articula-plan", version: 1, plan: { firstYear: 2024, years: 1 }, ...tables };
  const found = evaluate(parsePlan(document).plan)
    .requirements.flatMap(({ measures }) => measures)
    .find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no measure ${id}`);
  return found;
}

const figures = ({ passed, total, value }: MeasureEvaluation) => [passed, total, value];

const funded = {
  axes: [{ code: "E", objective: "o" }],
  programs: [{ code: "P", axis: "E", sector: "24" }],
  productGoals: [{ code: "M", program: "P", class: "flow", target: 1, y1: 1 }],
};

describe("r8.earmarks-respected", () => {
  const tables = {
    ...funded,
    investments: [
      { goal: "M", source: "sgpHealth", y1: 60 },
      { goal: "nobody", source: "sgpHealth", y1: 40 },
      { goal: "M", source: "ownResources", y1: 7 },
    ],
  };

  test("earmarked money of a goal in another sector, or of no goal, does not pass", () => {
    const found = measure("r8.earmarks-respected", tables);
    expect(figures(found)).toEqual([0, 100, 0]);
    expect(found.broken.map(({ row, column }) => [row, column])).toEqual([
      [0, "source"],
      [1, "goal"],
    ]);
  });

  test("the office may name the sector", () => {
    const parameters = { earmarks: { sgpHealth: ["19", " 24 "] } };
    expect(figures(measure("r8.earmarks-respected", { ...tables, parameters }))).toEqual([60, 100, 0.6]);
  });

  test("an emptied list of sectors lifts the earmark", () => {
    const parameters = { earmarks: { sgpHealth: [] } };
    expect(figures(measure("r8.earmarks-respected", { ...tables, parameters }))).toEqual([0, 0, null]);
  });
});

describe("r10", () => {
  const programs = [
    { code: "P", axis: "E", dimension: "social", territories: ["urban", "rural"] },
    { code: "Q", axis: "E", dimension: "cultural", territories: ["regional"] },
  ];
  const tables = { ...funded, programs, investments: [{ goal: "M", source: "sgr", y1: 5 }] };

  test("a dimension or territory of a program without money does not count", () => {
    expect(figures(measure("r10.dimensions-covered", tables))).toEqual([1, 7, 1 / 7]);
    const territories = measure("r10.territories-covered", tables);
    expect(figures(territories)).toEqual([2, 3, 2 / 3]);
    expect(territories.broken).toEqual([
      { table: "programs", code: "regional", row: null, column: "territories", year: null },
    ]);
  });
});

describe("r7.projects-funded", () => {
  const projects = [
    { code: "J", goals: ["M"] },
    { code: "K", goals: [] },
  ];

  test("once an investment names any project, even an unknown one, only named projects have money", () => {
    const investments = [
      { goal: "M", project: "other", source: "sgr", y1: 5 },
      { goal: "M", source: "sgr", y1: 5 },
    ];
    expect(figures(measure("r7.projects-funded", { ...funded, projects, investments }))).toEqual([0, 2, 0]);
  });

  test("where none does, the goals of the project tell", () => {
    const investments = [{ goal: "M", project: " ", source: "sgr", y1: 5 }];
    expect(figures(measure("r7.projects-funded", { ...funded, projects, investments }))).toEqual([1, 2, 0.5]);
  });

  test("the rows of a project are summed, negative amounts too", () => {
    const investments = [
      { goal: "M", project: "J", source: "sgr", y1: 5 },
      { goal: "M", project: "J", source: "credit", y1: -5 },
      { goal: "M", project: "K", source: "sgr", y1: 1 },
    ];
    expect(figures(measure("r7.projects-funded", { ...funded, projects, investments }))).toEqual([1, 2, 0.5]);
  });
});

describe("r8.money-within-ceilings", () => {
  const investments = [{ goal: "M", source: "sgr", y1: 50 }];

  test("without ceilings all the money is outside, and the table is what is missing", () => {
    const found = measure("r8.money-within-ceilings", { ...funded, investments });
    expect(figures(found)).toEqual([0, 50, 0]);
    expect(found.broken).toEqual([{ table: "ceilings", code: null, row: null, column: null, year: null }]);
  });

  test("an excess is named by its row and year, and by its source alone where it has no row", () => {
    const ceilings = [{ source: "credit", y1: 5 }, { source: " sgr ", y1: 40 }];
    const money = [...investments, { goal: "M", source: "other", y1: 10 }, { goal: "M", source: "credit", y1: 6 }];
    const found = measure("r8.money-within-ceilings", { ...funded, investments: money, ceilings });
    expect(figures(found)).toEqual([46, 66, 46 / 66]);
    expect(found.broken).toEqual([
      { table: "ceilings", code: "other", row: null, column: "y1", year: 2024 },
      { table: "ceilings", code: "sgr", row: 1, column: "y1", year: 2024 },
    ]);
  });
});

test("r3.results-delivered: the product goal must stand in the program of the result", () => {
  const resultGoals = [
    { code: "R", program: "P" },
    { code: "S", program: null },
  ];
  const productGoals = [
    { code: "M", program: "Q", resultGoal: "R" },
    { code: "N", program: null, resultGoal: "S" },
  ];
  expect(figures(measure("r3.results-delivered", { resultGoals, productGoals }))).toEqual([0, 2, 0]);
  productGoals.push({ code: "O", program: " P", resultGoal: "R " });
  expect(figures(measure("r3.results-delivered", { resultGoals, productGoals }))).toEqual([1, 2, 0.5]);
});

test("r6.priority-funded: a program that does not exist is no priority, whoever names it", () => {
  const commitments = [{ code: "C", programs: ["ghost"] }];
  const productGoals = [{ code: "M", program: "ghost", class: "flow", target: 1, y1: 1 }];
  expect(figures(measure("r6.priority-funded", { commitments, productGoals }))).toEqual([0, 0, null]);
});

test("r6.priority-funded: a goal is funded from the threshold of viability on", () => {
  const commitments = [{ code: "C", programs: ["P"] }];
  const programs = [{ code: "P" }];
  const productGoals = ["M", "N"].map((code) => ({ code, program: "P", class: "flow", target: 100, y1: 100, unitCost: 1 }));
  // 95 and 94 of the 100 that each goal costs; the threshold is 0.95.
  const investments = [{ goal: "M", source: "sgr", y1: 95 }, { goal: "N", source: "sgr", y1: 94 }];
  const found = measure("r6.priority-funded", { commitments, programs, productGoals, investments });
  expect(figures(found)).toEqual([1, 2, 0.5]);
});

test("r2.programs-sector: a program of MGA that does not begin with the sector is to blame alone", () => {
  const programs = [{ sector: "24", sectorPolicy: "p", mgaProgram: "4003" }, { sector: " 24 ", sectorPolicy: "p", mgaProgram: "2402" }];
  const found = measure("r2.programs-sector", { programs });
  expect(figures(found)).toEqual([1, 2, 0.5]);
  expect(found.broken.map(({ column }) => column)).toEqual(["mgaProgram"]);
});

test("r3.axes-complete: the objective is to blame only where a program is there", () => {
  const axes = [{ code: "E" }, { code: "F" }, { code: "G", objective: "o" }];
  const found = measure("r3.axes-complete", { axes, programs: [{ code: "P", axis: "E" }] });
  expect(found.broken.map(({ row, column }) => [row, column])).toEqual([
    [0, "objective"],
    [1, null],
    [2, null],
  ]);
});

test("r4.money-meets-goal: a reason for needing no money does not excuse a sum below 0", () => {
  const productGoals = [{ code: "M", class: "flow", target: 1, y1: 1, zeroCost: "Planta" }];
  const investments = [{ goal: "M", source: "sgr", y1: -5 }];
  expect(figures(measure("r4.money-meets-goal", { productGoals }))).toEqual([1, 1, 1]);
  expect(figures(measure("r4.money-meets-goal", { productGoals, investments }))).toEqual([0, 1, 0]);
});
