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
