import { isDeepStrictEqual } from "node:util";
import { ruleTexts as english } from "../../src/i18n/en/rules";
import { ruleTexts as spanish } from "../../src/i18n/es/rules";
import { evaluate } from "../../src/method/evaluate";
import { indexPlan } from "../../src/method/plan-index";
import type { Plan } from "../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../src/plan/plan-edit";
import type { PlanPath } from "../../src/plan/plan-path";
import type { Rule, SafeEdit } from "../../src/rules/define-rule";
import { runRules } from "../../src/rules/engine";
import { placePlaceholders, type Finding } from "../../src/rules/finding";
import { placeholdersIn } from "./placeholders";
import { planOf, type PlanContent } from "./plan-content";

export interface RuleCase {
  name: string;
  plan: PlanContent;
}

/** What is left out of the place is expected to be null. */
export interface ExpectedFinding {
  at: Pick<PlanPath, "table"> & Partial<PlanPath>;
  data: Record<string, unknown>;
  /** What the rule writes when the user asks it to mend this; absent where it writes nothing unasked-for. */
  safe?: SafeEdit[];
}

export interface InvalidCase extends RuleCase {
  findings: ExpectedFinding[];
}

export interface RuleTable {
  valid: RuleCase[];
  invalid: InvalidCase[];
}

/**
 * Runs a rule over a table of plans, as ESLint's RuleTester does: it refuses a careless table, and beside the expected
 * findings it checks that the rule changes nothing and that its texts can be filled in both languages.
 */
export function testRule(rule: Rule, { valid, invalid }: RuleTable): void {
  const complaint = complaintAbout({ valid, invalid });
  if (complaint !== null) throw new Error(`${rule.id}: ${complaint}`);
  describe(rule.id, () => {
    test.each(valid)("accepts $name", ({ plan }) => {
      expect(findingsOf(rule, plan)).toEqual([]);
    });
    test.each(invalid)("finds $name", ({ plan, findings }) => {
      const found = findingsOf(rule, plan);
      const expected = findings.map(({ at, data }) => ({
        rule: rule.id,
        severity: rule.severity,
        path: { code: null, row: null, column: null, year: null, ...at },
        data,
        waiver: null,
      }));
      expect(found).toEqual(expected);
      for (const finding of found) expect(emptyPlaceholders(finding)).toEqual([]);
      expect(findingsThatMendingLeaves(rule, planOf(plan), found)).toEqual([]);
      expect(safeMends(rule, planOf(plan), found)).toEqual(findings.map(({ safe }) => safe ?? null));
    });
  });
}

/** What is wrong with a table of cases; null when nothing is. */
export function complaintAbout({ valid, invalid }: RuleTable): string | null {
  if (valid.length === 0 || invalid.length === 0) return "needs valid and invalid cases";
  const names = [...valid, ...invalid].map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return `two cases are called "${repeated}"`;
  const withoutFindings = invalid.find(({ findings }) => findings.length === 0);
  return withoutFindings === undefined ? null : `the invalid case "${withoutFindings.name}" expects no findings`;
}

/** What a rule finds in a plan; fails when it changes the plan or crashes. */
export function findingsOf(rule: Rule, content: PlanContent): Finding[] {
  const plan = planOf(content);
  const evaluation = evaluate(plan);
  const before = structuredClone({ plan, evaluation });
  const report = runRules(plan, evaluation, [rule]);
  expect({ plan, evaluation }).toEqual(before);
  expect(report.crashed).toEqual([]);
  return report.findings;
}

/** What the rule supposes to mend its only finding in a plan. */
export function mendOf(rule: Rule, plan: Plan): PlanEdit[] | null {
  const context = { plan, evaluation: evaluate(plan), index: indexPlan(plan) };
  const [trouble, ...others] = [...rule.check(context)];
  if (trouble === undefined || others.length > 0) throw new Error(`${rule.id} finds ${others.length} more than one thing`);
  return rule.mend?.(trouble, context) ?? null;
}

/** Findings that are found again, at the same place with the same data, after what the rule supposes to mend them. */
function findingsThatMendingLeaves(rule: Rule, plan: Plan, found: readonly Finding[]): Finding[] {
  const context = { plan, evaluation: evaluate(plan), index: indexPlan(plan) };
  return found.filter((finding) => {
    const edits = rule.mend?.(finding, context) ?? null;
    if (edits === null) return false;
    const mended = editPlan(plan, edits);
    const left = runRules(mended, evaluate(mended), [rule]).findings;
    return left.some((other) => isDeepStrictEqual(other, finding));
  });
}

/** What the rule writes for each finding when it is asked; fails where a finding stays or an error comes to be. */
function safeMends(rule: Rule, plan: Plan, found: readonly Finding[]): (SafeEdit[] | null)[] {
  const evaluation = evaluate(plan);
  const context = { plan, evaluation, index: indexPlan(plan) };
  return found.map((finding) => {
    const edits = rule.safeMend?.(finding, context) ?? null;
    if (edits !== null) expect(troubleAfterMending(plan, finding, edits)).toEqual([]);
    return edits;
  });
}

/** The finding where it is found again as it was, and the errors that were not there before. */
export function troubleAfterMending(plan: Plan, finding: Finding, edits: readonly SafeEdit[]): Finding[] {
  const mended = editPlan(plan, edits);
  const before = runRules(plan, evaluate(plan)).findings;
  const after = runRules(mended, evaluate(mended)).findings;
  // A row is known by its number: what it is called may be what was mended.
  const placeOf = ({ path }: Finding) => (path.row === null ? path : { ...path, code: null });
  const isSamePlace = (one: Finding, other: Finding): boolean => one.rule === other.rule && isDeepStrictEqual(placeOf(one), placeOf(other));
  return after.filter(
    (one) =>
      (isSamePlace(one, finding) && isDeepStrictEqual(one.data, finding.data)) ||
      (one.severity === "error" && !before.some((other) => isSamePlace(one, other))),
  );
}

/** Placeholders of the rule's texts that neither the data nor the place of the finding fills. */
export function emptyPlaceholders(finding: Finding): string[] {
  // A code may be blank, and a data value may be null: both are shown as such. A column or year has to be there.
  const filled = new Set([...Object.keys(finding.data), "table", "code"]);
  for (const key of placePlaceholders) {
    if (key !== "table" && key !== "code" && finding.path[key] !== null) filled.add(key);
  }
  const texts = [spanish, english].map((language) => language[finding.rule as keyof typeof spanish]);
  return texts
    .flatMap(({ what, why, remedy }) => [what, why, remedy].flatMap(placeholdersIn))
    .filter((placeholder) => !filled.has(placeholder));
}
