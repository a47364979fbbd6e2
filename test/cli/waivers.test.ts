import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "articula-waivers-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  findings: { rule: string; severity: string; pathText: string; waiver: object | null }[];
  counts: Record<string, number>;
  waived: Record<string, number>;
  idleWaivers: object[];
}

async function articula(...argv: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await run(argv, { out: (text) => (out += text), err: () => undefined });
  return { code, out };
}

const validated = async (file: string): Promise<Printed> =>
  JSON.parse((await articula("validate", at(file), "--json")).out) as Printed;

/** The worked example with a waiver for each of its errors, and one for nothing. */
async function waivedPlan(): Promise<{ before: Printed }> {
  writeFileSync(at("plan.json"), JSON.stringify(sanJacinto));
  const before = await validated("plan.json");
  const signed = { reason: "Acta 12 del comité", who: "Ana Ruiz", date: "2026-03-01" };
  const waivers = before.findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, pathText }) => ({ rule, path: pathText, ...signed }));
  const idle = { rule: "link/unknown-code", path: "axes/nada/code", ...signed };
  writeFileSync(at("waived.json"), JSON.stringify({ ...sanJacinto, waivers: [...waivers, idle] }));
  return { before };
}

test("what validate --json prints is enough to waive its findings: they stay, count apart and stop failing", async () => {
  const { before } = await waivedPlan();
  expect((await articula("validate", at("plan.json"), "--fail-on", "error")).code).toBe(1);
  expect((await articula("convert", at("waived.json"), "-o", at("waived.xlsx"))).code).toBe(0);
  for (const file of ["waived.json", "waived.xlsx"]) {
    const after = await validated(file);
    expect(after.findings.map(({ rule, severity, pathText }) => [rule, severity, pathText])).toEqual(
      before.findings.map(({ rule, severity, pathText }) => [rule, severity, pathText]),
    );
    expect(after.counts).toEqual({ ...before.counts, error: 0 });
    expect(after.waived).toEqual({ error: before.counts.error, warning: 0, info: 0 });
    for (const { severity, waiver } of after.findings) {
      expect(waiver).toEqual(severity === "error" ? { reason: "Acta 12 del comité", who: "Ana Ruiz", date: "2026-03-01" } : null);
    }
    expect(after.idleWaivers).toEqual([{ row: before.counts.error, rule: "link/unknown-code", path: "axes/nada/code" }]);
    expect((await articula("validate", at(file), "--fail-on", "error")).code).toBe(0);
    expect((await articula("validate", at(file), "--fail-on", "warning")).code).toBe(1);
  }
});
