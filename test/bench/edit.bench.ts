import { PlanEvaluator } from "../../src/method/plan-evaluator";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../src/plan/plan-edit";
import { printPlan } from "../../src/plan/print-plan";
import { timed, type Benchmark } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goals = 10_000;

/** One cell of each kind, with two contents in turn. */
const edits: readonly { what: string; edit: (turn: number) => PlanEdit }[] = [
  { what: "annual value of a goal", edit: (turn) => cell("productGoals", "y2", 5 + turn) },
  { what: "target of a goal", edit: (turn) => cell("productGoals", "target", 40 + turn) },
  { what: "weight of a goal", edit: (turn) => cell("productGoals", "weight", 1 + turn) },
  { what: "program of a goal", edit: (turn) => cell("productGoals", "program", `P${1 + turn}`) },
  { what: "code of a goal", edit: (turn) => cell("productGoals", "code", `X${turn}`) },
  { what: "unit of a goal", edit: (turn) => cell("productGoals", "unit", turn === 0 ? null : "U1") },
  { what: "annual amount of an investment", edit: (turn) => cell("investments", "y2", 1000 + turn) },
  { what: "source of an investment", edit: (turn) => cell("investments", "source", turn === 0 ? "credit" : "other") },
  { what: "ceiling of a source and year", edit: (turn) => cell("ceilings", "y2", 1e9 + turn) },
  { what: "objective of a program", edit: (turn) => cell("programs", "objective", turn === 0 ? null : "Objetivo") },
  { what: "code of a program", edit: (turn) => cell("programs", "code", `Q${turn}`) },
  { what: "executed of a progress row", edit: (turn) => cell("progress", "executed", turn) },
];

function cell(table: "productGoals" | "investments" | "ceilings" | "programs" | "progress", column: string, value: string | number | null): PlanEdit {
  return { kind: "set-cell", table, row: 0, column, value };
}

/** What the live plan costs after one changed cell, beside a full evaluation of the same plan. */
export const benchmark: Benchmark = {
  title: `One edit in a plan of ${goals.toLocaleString("en")} product goals`,
  measure: () => {
    const plan = generatePlan(goals);
    const evaluator = new PlanEvaluator(plan);
    const full = timed(() => new PlanEvaluator(plan), { warmUps: 3, runs: 15 });
    const row = (what: string, { least, median }: { least: number; median: number }) => ({
      edit: what,
      "least ms": least,
      "median ms": median,
      "full evaluation is slower by": full.median / median,
    });
    // Made beforehand: what is measured is the evaluation, not the making of the edited plan.
    const edited = edits.map(({ what, edit }) => ({ what, plans: [0, 1].map((turn) => editPlan(plan, [edit(turn)])) }));
    // An office edits on and on: the first edits of all, which the engine of JavaScript has yet to compile, stand apart.
    const first = edited.flatMap(({ plans }) => plans.map((next) => timed(() => evaluator.update(next), { warmUps: 0, runs: 1 }).median));
    for (let round = 0; round < 5; round++) for (const { plans } of edited) for (const next of plans) evaluator.update(next);
    const rows = edited.map(({ what, plans }) => {
      let turn = 0;
      return row(what, timed(() => evaluator.update(plans[(turn = 1 - turn)] ?? plan), { warmUps: 6, runs: 31 }));
    });
    const copies = [0, 1].map(() => reread(plan));
    let turn = 0;
    return [
      row("none: a full evaluation", full),
      row(`the first ${first.length} edits of all kinds`, { least: Math.min(...first), median: first.sort((a, b) => a - b)[first.length / 2] ?? 0 }),
      ...rows,
      row("none: every row read again", timed(() => evaluator.update(copies[(turn = 1 - turn)] ?? plan), { warmUps: 3, runs: 15 })),
    ];
  },
};

function reread(plan: Plan): Plan {
  return parsePlan(JSON.parse(JSON.stringify(printPlan(plan)))).plan;
}
