import { placePlan } from "../../../src/app/create-template";
import { fill } from "../../../src/i18n/fill";
import { evaluate } from "../../../src/method/evaluate";
import { isNumeric } from "../../../src/plan/cell-value";
import type { Plan } from "../../../src/plan/plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import workedExample from "../../cases/worked-example.json";
import { checkSentence } from "../expect-sentences";
import { useBook } from "../plans/use-book";

// Numbers that no plan has, in every cell of numbers that enters a figure: the figures leave them out, and a finding says so.

function planWith(change: (plan: Plan) => void): Plan {
  const { plan } = parsePlan(structuredClone(workedExample.plan));
  change(plan);
  return plan;
}

const tooMuch = [Number.MAX_VALUE, -Number.MAX_VALUE, 1e300, 2 ** 53] as const;

test.each(tooMuch)("%p is not reckoned with", (value) => expect(isNumeric(value)).toBe(false));
test.each([0, -0, 5e-324, 1e-17, 0.1, -1, 2 ** 53 - 1])("%p is reckoned with", (value) => expect(isNumeric(value)).toBe(true));

test.each(tooMuch)("amounts of %p in every year leave a plan with figures, findings, and a report (seed 7, cases 486 and 580)", async (value) => {
  const plan = planWith(({ investments, ceilings, budget }) => {
    for (const row of [...investments, ...ceilings]) row.annual = row.annual.map(() => value);
    for (const row of budget) Object.assign(row, { appropriated: value, committed: value, paid: value });
  });
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, plan, "es");
  expect(await useBook(workbook, "es", true)).toBe("all done");
});

test.each(tooMuch)("one amount of %p counts as a blank one does", (value) => {
  const amounts = (amount: number | null) => evaluate(planWith(({ investments }) => investments.forEach((row) => (row.annual = [amount, ...row.annual.slice(1)]))));
  expect(amounts(value)).toEqual(amounts(null));
});

test("largest and smallest numbers that are reckoned with leave the figures within their bounds", async () => {
  for (const [one, other] of [[2 ** 53 - 1, 5e-324], [5e-324, 2 ** 53 - 1]] as const) {
    const plan = planWith(({ productGoals, investments, ceilings }) => {
      for (const goal of productGoals) Object.assign(goal, { unitCost: one, capacity: other, weight: one, target: other, annual: goal.annual.map(() => other) });
      for (const [at, row] of [...investments, ...ceilings].entries()) row.annual = row.annual.map((_, year) => ((at + year) % 2 === 0 ? one : other));
    });
    const workbook = new MemoryWorkbook();
    await placePlan(workbook, plan, "en");
    expect(await useBook(workbook, "en", true)).toBe("all done");
  }
});

describe("a text of the user that looks like a gap", () => {
  test("is no gap where it is quoted (seed 7, case 200)", () => {
    for (const said of ["La celda dice «{place}».", "The cell says “{place}”."]) expect(() => checkSentence(said)).not.toThrow();
    expect(() => checkSentence("The cell {place}.")).toThrow("has a gap");
  });

  test("is never filled", () => {
    expect(fill("{what}: {place}", { what: "{place}", place: "{what} $& $1" })).toBe("{place}: {what} $& $1");
    expect(fill("{constructor} {toString}", {})).toBe("{constructor} {toString}");
  });
});
