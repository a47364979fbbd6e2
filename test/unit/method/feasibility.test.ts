import fc from "../../properties";
import { feasibilityOf, fundingOf, limitOf, paceOf, statusOf, type FundingFacts } from "../../../src/method/feasibility";

const facts = (more: Partial<FundingFacts>): FundingFacts => ({
  money: 100,
  available: 100,
  effort: 4,
  unitCost: null,
  zeroCost: null,
  ...more,
});

test.each<[string, Partial<FundingFacts>, number]>([
  ["all the money programmed is available", {}, 1],
  ["part of it", { available: 25 }, 0.25],
  ["no money", { money: 0, available: 0 }, 0],
  ["a negative sum", { money: -5, available: -5 }, 0],
  ["needs none and has none", { money: 0, available: 0, zeroCost: "Planta" }, 1],
  ["needs none, even with a unit cost", { money: 0, available: 0, zeroCost: "Planta", unitCost: 10 }, 1],
  ["needs none and has some: judged by it", { available: 80, zeroCost: "Planta" }, 0.8],
  ["a blank reason is none", { money: 0, available: 0, zeroCost: "  " }, 0],
  ["unit cost: what is available over what it costs", { unitCost: 50 }, 0.5],
  ["unit cost: never above 1", { unitCost: 10 }, 1],
  ["unit cost, but the effort is unknown", { unitCost: 50, effort: null, available: 90 }, 0.9],
  ["a unit cost of 0 is none", { unitCost: 0, available: 30 }, 0.3],
  ["a unit cost in words is none", { unitCost: "50", available: 30 }, 0.3],
  ["unit cost and a negative availability", { unitCost: 50, available: -10 }, 0],
  ["more available than programmed, for negative rows", { money: 50, available: 75 }, 1],
])("funding: %s", (_name, more, expected) => expect(fundingOf(facts(more))).toBe(expected));

test.each<[string, number | string | null, number | null, number | null]>([
  ["enough", 10, 12, 1],
  ["the ramp counts", 10, 24, 0.5],
  ["no capacity stated", null, 5, null],
  ["capacity in words", "10", 5, null],
  ["capacity 0", 0, 5, null],
  ["effort unknown", 10, null, null],
  ["nothing to deliver", 10, 0, null],
  ["less than nothing to deliver", 10, -3, null],
])("pace: %s", (_name, capacity, effort, expected) => expect(paceOf(capacity, effort, 0.2)).toBe(expected));

test("a ramp below −1 makes nothing possible, and nothing negative", () => expect(paceOf(10, 5, -2)).toBe(0));

test.each<[number, number | null, number, number, string]>([
  [1, 1, 1, 1, "none"],
  [1, null, 1, 1, "none"],
  [1 - 1e-12, null, 1, 1 - 1e-12, "none"],
  [1 - 1e-9, null, 1, 1 - 1e-9, "none"],
  [0.5, 0.5, 0.5, 0.5, "funding"],
  [0.6, 0.5, 0.5, 0.5, "pace"],
  [0.6, null, 0.5, 0.5, "programming"],
  [0, null, 0, 0, "funding"],
  [0.9, 0.4, 0.8, 0.4, "pace"],
])("factors %p, %p, %p: φ %p limited by %s", (funding, pace, programming, feasibility, limit) => {
  expect(feasibilityOf({ funding, pace, programming })).toBe(feasibility);
  expect(limitOf({ funding, pace, programming })).toBe(limit);
});

test("status: the thresholds themselves belong to the better side", () => {
  const thresholds = { viableFrom: 0.95, atRiskFrom: 0.6 };
  const status = [1, 0.95, 0.9499, 0.6, 0.5999, 0].map((feasibility) => statusOf(feasibility, thresholds));
  expect(status).toEqual(["viable", "viable", "at-risk", "at-risk", "not-viable", "not-viable"]);
});

test("funding stays within 0 and 1 and never falls when more is available", () => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), (money, a, b, unitCost) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const low = fundingOf(facts({ money, available: less, unitCost }));
      const high = fundingOf(facts({ money, available: more, unitCost }));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
