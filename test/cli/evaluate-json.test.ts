import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "articula-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function evaluated(plan: object): Promise<Record<string, never>> {
  const file = join(folder, "plan.json");
  writeFileSync(file, JSON.stringify({ format: "articula-plan", version: 1, ...plan }));
  let out = "";
  expect(await run(["evaluate", file, "--json"], { out: (text) => (out += text), err: () => undefined })).toBe(0);
  return JSON.parse(out) as Record<string, never>;
}

test("every parameter in force is printed with its default, and whose choice it is", async () => {
  const { parameters } = await evaluated({
    plan: { firstYear: 2024 },
    parameters: { viableFrom: 0.9, atRiskFrom: 2, ramp: 0.2, weights: { r3: 2 }, earmarks: { sgr: ["17"] } },
  });
  expect(parameters).toMatchObject({
    viableFrom: { value: 0.9, default: 0.95, origin: "office" },
    // Out of range, so not in force.
    atRiskFrom: { value: 0.6, default: 0.6, origin: "product-default" },
    ramp: { value: 0.2, default: 0.2, origin: "product-default" },
    unitCostDrift: { value: 3, default: 3, origin: "product-default" },
    weights: { r1: { value: 1, default: 1, origin: "product-default" }, r3: { value: 2, default: 1, origin: "office" } },
    earmarks: { sgr: { value: ["17"], default: null, origin: "office" }, sgpHealth: { value: ["19"], origin: "product-default" } },
  });
});

test("progress is printed by goal, with what mending each measure gains", async () => {
  const { progress, gains } = await evaluated({
    plan: { firstYear: 2024, years: 2, reportingYear: 2025 },
    productGoals: [{ code: "1", class: "accumulated", target: 20, y1: 10, y2: 10 }],
    progress: [{ goal: "1", year: 2024, executed: 5 }],
  });
  expect(progress).toEqual([
    {
      code: "1",
      years: [
        { year: 2024, closed: true, executed: 5, ratio: 0.5 },
        { year: 2025, closed: false, executed: null, ratio: null },
      ],
      term: { ofClass: 0.25, fromZero: null, fromBaseline: null },
    },
  ]);
  // r6 has one measure that applies and its score is 0: mending it gains all of a tenth of the hundred points.
  expect(gains).toContainEqual({ measure: "r6.commitments-planned", requirement: "r6", points: 10, broken: 0 });
});
