import { planOf } from "../../../rules/plan-content";
import { cell, changed, edited } from "./edited-plan";

const plan = planOf({
  years: 1,
  productGoals: [{ code: "a" }, { code: "b" }],
  investments: [
    { goal: "a", source: "zeta", y1: 1 },
    { goal: "a", source: "alfa", y1: 2 },
    { goal: "b", source: "zeta", y1: 4 },
    { goal: "b", source: "sgr", y1: 8 },
    { goal: "b", source: "sgr", y1: 16 },
    { goal: "b", y1: 32 },
  ],
  ceilings: [{ source: "credit", y1: 100 }],
});

/** The money programmed from each source, in their order. */
const spent = (edit: ReturnType<typeof edited>) => {
  const { sources, ofSource } = edit.after.money;
  return sources.map((source, position) => [source, ofSource[position]]);
};

test("known sources in the order of their list, own words as they first appear, what names none last", () => {
  expect(spent(edited(plan))).toEqual([["credit", 0], ["sgr", 24], ["zeta", 5], ["alfa", 2], ["unspecified", 32]]);
});

test("a source that stands elsewhere in the list already", () => {
  expect(spent(edited(plan, cell("investments", 4, "source", "credit")))).toEqual([["credit", 16], ["sgr", 8], ["zeta", 5], ["alfa", 2], ["unspecified", 32]]);
});

test("a source that nobody named before, beside others that stay", () => {
  expect(spent(edited(plan, cell("investments", 4, "source", "beta")))).toEqual([["credit", 0], ["sgr", 8], ["zeta", 5], ["alfa", 2], ["beta", 16], ["unspecified", 32]]);
});

test("an own word that gives way to a known source, while another row still names it: the own words may change their order", () => {
  expect(spent(edited(plan, cell("investments", 0, "source", "sgr")))).toEqual([["credit", 0], ["sgr", 25], ["alfa", 2], ["zeta", 4], ["unspecified", 32]]);
});

test("a known source that gives way to an own word in an earlier row", () => {
  expect(spent(edited(plan, cell("investments", 0, "source", "alfa")))).toEqual([["credit", 0], ["sgr", 24], ["alfa", 3], ["zeta", 4], ["unspecified", 32]]);
});

test("the last row of a source names another: nobody's source is none any more", () => {
  expect(spent(edited(plan, cell("investments", 5, "source", "sgr")))).toEqual([["credit", 0], ["sgr", 56], ["zeta", 5], ["alfa", 2]]);
});

test("the last row of a source goes, and that of another is one of several: only the first source is gone", () => {
  const edit = edited(plan, cell("investments", 4, "source", "credit"), cell("investments", 5, "source", "sgr"));
  expect(spent(edit)).toEqual([["credit", 16], ["sgr", 40], ["zeta", 5], ["alfa", 2]]);
});

test("without any ceiling the last row of a source takes it along", () => {
  const free = { ...plan, ceilings: [] };
  expect(spent(edited(free, cell("investments", 5, "source", "sgr")))).toEqual([["sgr", 56], ["zeta", 5], ["alfa", 2]]);
});

test("the only ceiling of a source names another, as many as before", () => {
  expect(spent(edited(plan, cell("ceilings", 0, "source", "other")))).toEqual([["other", 0], ["sgr", 24], ["zeta", 5], ["alfa", 2], ["unspecified", 32]]);
});

test("a ceiling less takes its source with it, if nothing else names it", () => {
  const twice = { ...plan, ceilings: [...plan.ceilings, ...planOf({ years: 1, ceilings: [{ source: "sgr", y1: 24 }] }).ceilings] };
  const edit = changed(twice, { ...twice, ceilings: twice.ceilings.slice(1) });
  expect(spent(edit)).toEqual([["sgr", 24], ["zeta", 5], ["alfa", 2], ["unspecified", 32]]);
  expect(Array.from(edit.after.money.realizableOfSource)).toEqual([1, 0, 0, 0]);
});

test("the very same list where it holds what it held", () => {
  const { before, after } = edited(plan, cell("ceilings", 0, "source", " credit "), cell("investments", 3, "source", "sgr "));
  expect(after.money.sources).toBe(before.money.sources);
});
