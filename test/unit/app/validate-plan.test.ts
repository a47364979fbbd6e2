import fc from "../../properties";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";
import { validatePlan, validatePlanInSlices, type Validation } from "../../../src/app/validate-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import type { Plan } from "../../../src/plan/plan";
import { planOf } from "../../rules/plan-content";
import { anyPlan } from "../method/plan-arbitrary";

const { plan: sample } = parsePlan(sanJacinto);

/** What can be compared: the sentences of gains and mends too, for the first findings. */
function said({ gainOf, mendOf, evaluation, ...validation }: Validation): unknown {
  const some = validation.findings.slice(0, 10).map(({ finding }) => ({ gain: gainOf(finding), mend: mendOf(finding) }));
  return { ...validation, evaluation: { ...evaluation, goals: evaluation.goals }, some };
}

/** A clock by which every step takes longer than a slice may. */
function slowClock(): () => number {
  let now = 0;
  return () => (now += 60);
}

test("in slices it is the same validation", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, fc.constantFrom("es" as const, "en" as const), async (plan, language) => {
      const names = { productGoals: "Mis metas" };
      const sliced = await validatePlanInSlices(plan, language, names, { pause: () => Promise.resolve(), clock: slowClock() });
      expect(said(sliced)).toEqual(said(validatePlan(plan, language, names)));
    }),
    { numRuns: 60 },
  );
});

test("it pauses when it has worked for more than 50 ms, and not before", async () => {
  const pausesBy = async (clock: () => number): Promise<number> => {
    let pauses = 0;
    await validatePlanInSlices(sample, "es", {}, { pause: async () => void (pauses += 1), clock });
    return pauses;
  };
  expect(await pausesBy(() => 0)).toBe(0);
  const every = await pausesBy(slowClock());
  expect(every).toBeGreaterThan(60);
  let now = 0;
  expect(await pausesBy(() => (now += 20))).toBe(Math.floor(every / 3));
});

test("a plan with thousands of findings is not made in one step", async () => {
  const goals = Array.from({ length: 3000 }, (_, row) => ({ code: `M${row}` }));
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  const { findings } = await validatePlanInSlices(planOf({ productGoals: goals }), "es", {}, { pause, clock: slowClock() });
  expect(pauses).toBeGreaterThan(findings.length / 500);
});

test("the signal ends it at the next pause", async () => {
  const stop = new AbortController();
  const reason = new Error("the page was closed");
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    if (pauses === 3) stop.abort(reason);
  };
  const work = validatePlanInSlices(sample, "es", {}, { pause, clock: slowClock(), signal: stop.signal });
  await expect(work).rejects.toBe(reason);
  expect(pauses).toBe(3);
});

describe("what would mend a finding, in words", () => {
  const mendOf = (rule: string, plan: Plan, language: "es" | "en" = "es") => {
    const { findings, mendOf: mend } = validatePlan(plan, language);
    const found = findings.find(({ finding }) => finding.rule === rule);
    if (found === undefined) throw new Error(`no finding of ${rule}`);
    return mend(found.finding)?.preview ?? null;
  };

  test("a code, a list, digits that were text, weights, and a parameter", () => {
    const axes = [{ code: "01" }];
    expect(mendOf("link/unknown-code", planOf({ axes, programs: [{ code: "P1", axis: "1" }] }))).toEqual([
      { place: "Programas › P1 › Eje", before: "1", after: "01" },
    ]);
    expect(mendOf("link/unknown-code", planOf({ units: [{ code: "SP" }], programs: [{ code: "P1", supportUnits: ["x", "sp"] }] }))).toBeNull();
    expect(mendOf("goal/not-measurable", planOf({ productGoals: [{ code: "1", baseline: "1200" }] }))).toEqual([
      { place: "Metas de producto › 1 › Línea base", before: "«1200» escrito como texto", after: "1.200" },
    ]);
    expect(mendOf("weight/sum", planOf({ axes: [{ code: "1", weight: 49.5 }, { code: "2", weight: 49.5 }] }), "en")).toEqual([
      { place: "Axes › 1 › Weight", before: "49.5", after: "50" },
      { place: "Axes › 2 › Weight", before: "49.5", after: "50" },
    ]);
    expect(mendOf("parameter/out-of-range", planOf({ parameters: { viableFrom: 95.5 } }))).toEqual([
      { place: "Parámetros › Viable desde", before: "95,5", after: "(vacía)" },
    ]);
    expect(mendOf("parameter/out-of-range", planOf({ parameters: { earmarks: { sgpHealth: ["19", "99"] } } }))).toEqual([
      { place: expect.stringContaining("Sectores permitidos para la fuente"), before: "19;99", after: "(vacía)" },
    ]);
  });

  test("nothing where something has to be decided", () => {
    expect(mendOf("link/duplicate-code", planOf({ units: [{ code: "SP" }, { code: "SP" }] }))).toBeNull();
  });
});
