import fc from "../../../properties";
import type { Answer, CellContent } from "../../../../src/app/answers/answer";
import { goalCheck } from "../../../../src/app/range-answers/goal-check";
import { goalEffort } from "../../../../src/app/range-answers/goal-effort";
import { goalFeasibility } from "../../../../src/app/range-answers/goal-feasibility";
import { progressOf } from "../../../../src/app/range-answers/progress-of";
import { transposed } from "../../../../src/app/range-answers/range-sizes";
import { anyGoals, type AnyGoal } from "./goal-arbitrary";

type Ranges = Record<keyof AnyGoal, unknown[][]>;

/** Each function of goals, over all its ranges. */
const functions: Record<string, (given: Ranges) => Answer> = {
  "GOAL.CHECK": (given) => goalCheck(given.class, given.baseline, given.target, given.annual, "es"),
  "GOAL.EFFORT": (given) => goalEffort(given.class, given.baseline, given.annual, "es"),
  "GOAL.FEASIBILITY": (given) => goalFeasibility(given, "es"),
  "PROGRESS.OF": (given) => progressOf(given, "es"),
};

const column = (goals: AnyGoal[], key: keyof AnyGoal): unknown[][] =>
  goals.map((goal) => (Array.isArray(goal[key]) ? (goal[key] as unknown[]) : [goal[key]]));

function rangesOf(goals: AnyGoal[]): Ranges {
  const keys = ["class", "baseline", "target", "unitCost", "capacity", "annual", "money", "share", "executed"] as const;
  return Object.fromEntries(keys.map((key) => [key, column(goals, key)])) as Ranges;
}

function blockOf(answer: Answer): CellContent[][] {
  if ("error" in answer || !Array.isArray(answer.value)) throw new Error(`no block: ${JSON.stringify(answer)}`);
  return answer.value;
}

describe.each(Object.entries(functions))("%s", (_name, ask) => {
  test("of many goals is what it is of each of them", () => {
    fc.assert(
      fc.property(anyGoals, (goals) => {
        expect(blockOf(ask(rangesOf(goals)))).toEqual(goals.flatMap((goal) => blockOf(ask(rangesOf([goal])))));
      }),
    );
  });

  test("of transposed ranges is the transposed answer", () => {
    fc.assert(
      fc.property(anyGoals, (goals) => {
        const ranges = rangesOf(goals);
        const turned = Object.fromEntries(Object.entries(ranges).map(([key, cells]) => [key, transposed(cells)])) as Ranges;
        expect(blockOf(ask(turned))).toEqual(transposed(blockOf(ask(ranges))));
      }),
    );
  });
});

const sizes = (parts: string): unknown => ({
  error: "invalid-value",
  text: `Los rangos no se corresponden (filas × columnas): ${parts}. Use en todos los rangos una fila por meta y una columna por vigencia, o en todos al revés.`,
});

describe("ranges of goals", () => {
  const check = (goalClass: unknown, baseline: unknown, target: unknown, annual: unknown): Answer =>
    goalCheck(goalClass, baseline, target, annual, "es");

  test("a class, a baseline or a target may be one for all", () => {
    expect(check("flow", 0, 4, [[2, 4], [4, 4]])).toMatchObject({ error: "invalid-value" });
    expect(check("flow", 0, [[4], [5]], [[2, 4], [4, 5]])).toEqual({ value: [[""], [""]] });
    expect(check([["flow", "stock"]], 0, 4, [[2, 4], [4, 4]])).toEqual({ value: [["", ""]] });
  });

  test("ranges that do not correspond are named with their sizes", () => {
    expect(check("flow", [[1], [2], [3]], [[1], [2], [3]], [[1, 2], [3, 4]])).toEqual(sizes("línea base 3 × 1; programación 2 × 2"));
    expect(check("flow", [[1], [2], [3]], [[1, 2, 3]], [[1, 2], [3, 4], [5, 6]])).toEqual(sizes("línea base 3 × 1; meta 1 × 3"));
    expect(check("flow", [[1, 2], [3, 4]], 1, [[1, 2], [3, 4]])).toEqual(sizes("línea base 2 × 2"));
    expect(check("flow", 1, 2, [[1, 2], [3, 4]])).toEqual(sizes("tipo 1 × 1; línea base 1 × 1; meta 1 × 1; programación 2 × 2"));
    const given = { class: "flow", baseline: [[1], [2]], target: [[1], [2]], annual: [[1, 2, 3], [1, 2, 3]] };
    expect(goalFeasibility({ ...given, money: [[1, 2, 3]] }, "es")).toEqual(sizes("programación 2 × 3; dinero 1 × 3"));
    expect(goalFeasibility({ ...given, money: given.annual, share: [[1, 1]] }, "es")).toEqual(sizes("programación 2 × 3; parte realizable 1 × 2"));
    expect(goalFeasibility({ ...given, money: given.annual, share: [[1], [1], [1]] }, "es")).toEqual(sizes("programación 2 × 3; parte realizable 3 × 1"));
    expect(check("flow", [[1], [2]], 5, [[1]])).toMatchObject({ text: expect.stringContaining("línea base 2 × 1; programación 1 × 1") as string });
  });

  test("are named in the language of the display", () => {
    expect(goalEffort("flow", [[1], [2]], [[1, 2, 3]], "en")).toEqual({
      error: "invalid-value",
      text: "The ranges do not correspond (rows × columns): baseline 2 × 1; annual values 1 × 3. Use one row a goal and one column a year in all ranges, or the other way round in all.",
    });
  });

  test("the years of a single goal lie as its annual values, whatever the other ranges", () => {
    const given = { class: "flow", baseline: 1, target: 2, unitCost: null, capacity: null, share: null };
    expect(goalFeasibility({ ...given, annual: [[1], [2]], money: [[10, 0]] }, "es")).toEqual({ value: [[1], [0]] });
    expect(goalFeasibility({ ...given, annual: [[1, 2]], money: [[10], [0]] }, "es")).toEqual({ value: [[1, 0]] });
  });

  test("a share may be one for all, by year, by goal or by both", () => {
    const given = { class: "flow", baseline: 1, target: [[2], [2]], annual: [[1, 2], [2, 2]], money: [[10, 10], [10, 10]] };
    const withShare = (share: unknown): unknown => (goalFeasibility({ ...given, share }, "es") as { value: unknown }).value;
    expect(withShare(0.5)).toEqual([[0.5, 0.5], [0.5, 0.5]]);
    expect(withShare([[0.5, 1]])).toEqual([[0.5, 1], [0.5, 1]]);
    expect(withShare([[0.5], [1]])).toEqual([[0.5, 0.5], [1, 1]]);
    expect(withShare([[0.5, ""], [1, 0.25]])).toEqual([[0.5, 1], [1, 0.25]]);
  });

  test("a wholly blank row has blank answers, also where the class is one for all; half a row does not", () => {
    const annual = [[2, 4], ["", ""], [null, null]];
    expect(check("flow", [[0], [""], [1]], [[4], [null], [null]], annual)).toEqual({
      value: [[""], [""], ["A number is missing in the target: write it. A number is missing in year 1: write it, or NP where nothing is programmed. A number is missing in year 2: write it, or NP where nothing is programmed."]],
    });
    expect(goalEffort("flow", [[0], [""], [1]], annual, "es")).toEqual({ value: [[2, 4], ["", ""], ["NP", "NP"]] });
    expect(goalEffort("", "", [["", ""]], "es")).toEqual({ value: [["", ""]] });
  });

  test("an error is shown in the cells of its goal only", () => {
    const { value } = goalEffort([["flow"], ["otro"]], 0, [[1, 2], [1, 2]], "es") as { value: CellContent[][] };
    expect(value[0]).toEqual([1, 2]);
    expect(value[1]).toEqual([
      { error: "invalid-value", text: expect.stringContaining("«otro» no es un tipo de acumulación") as string },
      { error: "invalid-value", text: expect.stringContaining("«otro» no es un tipo de acumulación") as string },
    ]);
  });
});
