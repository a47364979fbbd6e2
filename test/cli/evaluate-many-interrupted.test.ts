import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printPlan } from "../../src/plan/print-plan";
import { generatePlan } from "../bench/plan-generator";
import { sample } from "../volume";
import { ManyFolder } from "./many-folder";

// The program is really killed: what is in the file then is what a user finds.

jest.setTimeout(180_000);

const plans = 40;
let folder: ManyFolder;
beforeAll(() => {
  folder = new ManyFolder();
  mkdirSync(folder.at("planes"));
  writeFileSync(folder.at("plan.json"), JSON.stringify(printPlan(generatePlan(331))));
  for (let number = 0; number < plans; number += 1) linkSync(folder.at("plan.json"), folder.at(`planes/${number}.json`));
});
afterAll(() => folder.remove());

test.each(sample(["SIGINT", "SIGTERM", "SIGKILL"] as const, 2))("after %s the same command goes on, and nothing is evaluated twice", async (signal) => {
  const output = `${signal}.jsonl`;
  const args = ["evaluate", "--many", "planes", "--out", output, "--jobs", "2", "--json"];
  const ended = await folder.interrupt(signal, output, 4, ...args);
  expect([ended.signal, ended.code, ended.out]).toEqual([signal, null, ""]);
  const left = readFileSync(folder.at(output), "utf8");
  const lines = folder.linesOf(output);
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines.length).toBeLessThan(plans);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("evaluation.coherence");
  if (signal !== "SIGKILL") {
    expect(left.endsWith("\n")).toBe(true);
    expect(ended.err).toContain(`Interrumpido: «${output}» tiene el resultado de ${lines.length} de ${plans} planes. Repita la misma orden para seguir.`);
  }

  const resumed = folder.run(...args);
  expect([resumed.code, JSON.parse(resumed.out)]).toEqual([0, { plans, kept: lines.length, evaluated: plans - lines.length, troubles: 0 }]);
  expect(folder.linesOf(output).slice(0, lines.length)).toEqual(lines);
  expect(folder.results(output).size).toBe(plans);
});

// The shell's limit stands for a disk that is full.
(process.platform === "win32" ? test.skip : test)("what cannot be written ends the run with a sentence, and the file holds whole lines", () => {
  const args = ["evaluate", "--many", "planes", "--out", "lleno.jsonl", "--jobs", "2", "--json"];
  const ended = folder.runWithLimit(2_000, ...args);
  expect([ended.code, ended.signal, ended.out]).toEqual([2, null, ""]);
  expect(ended.err).toMatch(/«lleno\.jsonl» es demasiado grande/);
  const kept = folder.results("lleno.jsonl").size;
  expect(readFileSync(folder.at("lleno.jsonl"), "utf8").endsWith("\n")).toBe(true);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(plans);
  expect(JSON.parse(folder.run(...args).out)).toMatchObject({ kept, evaluated: plans - kept });
});
