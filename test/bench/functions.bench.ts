import { goalCheck } from "../../src/app/range-answers/goal-check";
import { goalEffort } from "../../src/app/range-answers/goal-effort";
import { goalFeasibility } from "../../src/app/range-answers/goal-feasibility";
import { progressOf } from "../../src/app/range-answers/progress-of";
import { goalClasses } from "../../src/plan/goal-class";
import { timed, type Benchmark, type FigureRow } from "./benchmark";

const goals = 10_000;

/** Ranges of goals of all classes and four years: a third is right, a third does not amount to its target, a third has a text. */
const rows = Array.from({ length: goals }, (_, row) => row);
const classes = rows.map((row) => [goalClasses[row % goalClasses.length] ?? "flow"]);
const baselines = rows.map(() => [100]);
const targets = rows.map((row) => [row % 3 === 0 ? 40 : 41]);
const annual = rows.map((row) => [10, 10, 10, row % 3 === 2 ? "1.200" : 10]);
const numbers = rows.map(() => [10, 10, 10, 10]);
const money = rows.map(() => [5_000, 6_000, 0, 7_000]);

/** Each function of goals as one call over many rows, as a column of a sheet asks it. */
const calls: Record<string, () => unknown> = {
  "GOAL.CHECK": () => goalCheck(classes, baselines, targets, annual, "es"),
  "GOAL.EFFORT": () => goalEffort(classes, baselines, annual, "es"),
  "GOAL.FEASIBILITY": () => goalFeasibility({ class: classes, baseline: baselines, target: targets, annual: numbers, money }, "es"),
  "PROGRESS.OF": () => progressOf({ class: classes, baseline: baselines, target: targets, annual: numbers, executed: numbers }, "es"),
};

export const benchmark: Benchmark = {
  title: "Functions of ranges, one call over many goals of four years",
  measure: () =>
    Object.entries(calls).map(([name, call]): FigureRow => {
      const { least, median } = timed(call, { warmUps: 3, runs: 15 });
      return { function: name, goals, "least ms": least, "median ms": median };
    }),
};
