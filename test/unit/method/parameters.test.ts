import { allowedSectors } from "../../../src/method/earmarks";
import { defaultParameters, resolveParameters } from "../../../src/method/parameters";

test("what is absent, blank or in words has its default", () => {
  expect(resolveParameters({ values: {}, weights: {}, earmarks: {} })).toEqual(defaultParameters);
  expect(
    resolveParameters({ values: { viableFrom: "alto", ramp: null }, weights: { r1: -1, r2: "x" }, earmarks: {} }),
  ).toEqual(defaultParameters);
});

test("what is stated counts, a weight of 0 too; other earmarks stay", () => {
  const parameters = resolveParameters({
    values: { viableFrom: 0.9, amountTolerance: 0 },
    weights: { r3: 0, r4: 2 },
    earmarks: { sgr: ["17"], sgpHealth: [] },
  });
  expect(parameters.viableFrom).toBe(0.9);
  expect(parameters.amountTolerance).toBe(0);
  expect(parameters.weights).toEqual({ ...defaultParameters.weights, r3: 0, r4: 2 });
  expect(parameters.earmarks).toEqual({ ...defaultParameters.earmarks, sgr: ["17"], sgpHealth: [] });
  expect(defaultParameters.earmarks).not.toHaveProperty("sgr");
});

test("the edges of the ranges: 0 is a threshold of risk and a ramp, 1 is no drift, and below 0 is no ramp", () => {
  const resolved = (values: object) => resolveParameters({ values: { ...values }, weights: {}, earmarks: {} });
  expect(resolved({ atRiskFrom: 0, ramp: 0 })).toMatchObject({ atRiskFrom: 0, ramp: 0 });
  expect(resolved({ unitCostDrift: 1 }).unitCostDrift).toBe(3);
  expect(resolved({ unitCostDrift: 0.5 }).unitCostDrift).toBe(3);
  expect(resolved({ ramp: -0.1 }).ramp).toBe(0.2);
});

test("white space around a sector or a source does not count", () => {
  const { earmarks } = resolveParameters({ values: {}, weights: {}, earmarks: { " sgr ": [" 17 "] } });
  expect(earmarks[" sgr "]).toEqual([" 17 "]);
  expect(allowedSectors(earmarks).get("sgr")).toEqual(new Set(["17"]));
  expect(allowedSectors({ sgr: [" ", "17"] }).get("sgr")).toEqual(new Set(["17"]));
  expect(allowedSectors({ sgr: [" "] }).size).toBe(0);
});
