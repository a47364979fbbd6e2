import { codeChain } from "../../src/rules/link/code-chain";
import { duplicateCode } from "../../src/rules/link/duplicate-code";
import { unknownCode } from "../../src/rules/link/unknown-code";
import { notMeasurable } from "../../src/rules/goal/not-measurable";
import { programmingMismatch } from "../../src/rules/goal/programming-mismatch";
import { alikeCodes, codeMeant, freeCode } from "../../src/rules/alike-code";
import { annual, planOf } from "./plan-content";
import { mendOf } from "./rule-tester";

const plan = planOf({ programs: [{ code: "10" }, { code: " P-01 " }, { code: "p1" }, { code: "045" }, { code: null }] });
const set = (table: string, row: number, column: string, value: unknown) => [{ kind: "set-cell", table, row, column, value }];

describe("codes that are alike", () => {
  test.each([
    ["45", ["045"]],
    ["0045", ["045"]],
    ["P 01", ["P-01"]],
    ["Ṕ.01", ["P-01"]],
    ["P1", ["p1"]],
    ["4", []],
  ])("%s is alike %j", (written, alike) => expect(alikeCodes(plan, "programs", written)).toEqual(alike));

  test("zeros within a code, and a code of zeros only, stay", () => {
    const zeros = planOf({ axes: [{ code: "100" }, { code: "000" }] });
    expect(alikeCodes(zeros, "axes", "1")).toEqual([]);
    expect(alikeCodes(zeros, "axes", "0")).toEqual(["000"]);
  });

  test("the only one alike is meant, otherwise the first of the table", () => {
    expect(codeMeant(plan, "programs", "45")).toBe("045");
    expect(codeMeant(plan, "programs", "99")).toBe("10");
    expect(codeMeant(planOf({ axes: [{ code: "1" }, { code: "9" }, { code: "09" }] }), "axes", "009")).toBe("1");
    expect(codeMeant(planOf({ axes: [{ name: "Eje" }] }), "axes", "1")).toBeNull();
  });

  test("a free code is one that no row bears", () => {
    expect(freeCode(planOf({ axes: [{ code: "1" }, { code: "1-2" }] }), "axes", "1")).toBe("1-3");
  });
});

describe("what is supposed to mend a code", () => {
  test("an unknown one: the row that was meant", () => {
    const axes = [{ code: "1" }, { code: "07" }];
    expect(mendOf(unknownCode, planOf({ axes, programs: [{ code: "P", axis: "7" }] }))).toEqual(set("programs", 0, "axis", "07"));
    expect(mendOf(unknownCode, planOf({ programs: [{ code: "P", axis: "7" }] }))).toBeNull();
  });

  test("an unknown one in a list: that item only, and none twice", () => {
    const problems = [{ code: "D1" }, { code: "D2" }];
    expect(mendOf(unknownCode, planOf({ problems, programs: [{ code: "P", problems: ["D2", "d-1"] }] }))).toEqual(
      set("programs", 0, "problems", ["D2", "D1"]),
    );
    expect(mendOf(unknownCode, planOf({ problems, programs: [{ code: "P", problems: ["D1", "X"] }] }))).toEqual(
      set("programs", 0, "problems", ["D1"]),
    );
  });

  test("a repeated one: one of its own", () => {
    expect(mendOf(duplicateCode, planOf({ units: [{ code: "SP" }, { code: "SP" }] }))).toEqual(set("units", 1, "code", "SP-2"));
    expect(mendOf(duplicateCode, planOf({ units: [{ code: "SP" }, { code: "SP" }, { code: "SP-2" }] }))).toEqual(set("units", 1, "code", "SP-3"));
  });

  test("one out of the chain: its own last digits under the start of the level above", () => {
    expect(mendOf(codeChain, planOf({ programs: [{ code: "P", sector: "40", mgaProgram: "3603" }] }))).toEqual(
      set("programs", 0, "mgaProgram", "4003"),
    );
    expect(mendOf(codeChain, planOf({ programs: [{ code: "P", sector: "4" }] }))).toEqual(set("programs", 0, "sector", "04"));
    expect(mendOf(codeChain, planOf({ programs: [{ code: "P", sector: "123" }] }))).toBeNull();
  });

  test("one out of the chain: nothing where there is no level above, too many digits, or a letter", () => {
    const mended = (mgaProgram: string, sector: string | null) => mendOf(codeChain, planOf({ programs: [{ code: "P", sector, mgaProgram }] }));
    expect(mended("450", "45")).toEqual(set("programs", 0, "mgaProgram", "4550"));
    expect(mended("450", null)).toBeNull();
    expect(mended("45021", "45")).toBeNull();
    expect(mended("A502", "45")).toBeNull();
    expect(mended("450B", "45")).toBeNull();
  });
});

describe("what is supposed to mend a figure", () => {
  const goal = { code: "1", class: "accumulated", target: 10, baseline: 0, ...annual(1, 2, 3, 4) };

  test("a target that the years do not reach: the class that fits, or what they reach", () => {
    expect(mendOf(programmingMismatch, planOf({ productGoals: [{ ...goal, class: "flow" }] }))).toEqual(
      set("productGoals", 0, "class", "accumulated"),
    );
    const reached = (more: object) => mendOf(programmingMismatch, planOf({ productGoals: [{ ...goal, target: 99, ...more }] }));
    expect(reached({})).toEqual(set("productGoals", 0, "target", 10));
    expect(reached({ includesBaseline: true, baseline: 5 })).toEqual(set("productGoals", 0, "target", 15));
    expect(reached({ class: "reduction", baseline: 50 })).toEqual(set("productGoals", 0, "target", 4));
    expect(reached({ class: "annualReduction", baseline: 50 })).toEqual(set("productGoals", 0, "target", 40));
    // No single target is farthest from 1, 2, 3 and 4 in the same way.
    expect(reached({ class: "stock" })).toBeNull();
    expect(reached(annual("NP", "NP", "NP", "NP"))).toBeNull();
  });

  test("in the row that is meant", () => {
    const second = (more: object) => planOf({ productGoals: [goal, { ...goal, code: "2", ...more }] });
    expect(mendOf(programmingMismatch, second({ target: 99 }))).toEqual(set("productGoals", 1, "target", 10));
    expect(mendOf(notMeasurable, second({ target: "SD" }))).toEqual(set("productGoals", 1, "target", 10));
    // The years of the first row, all known, are no reason to leave this one out.
    expect(mendOf(notMeasurable, second(annual("NP", "SD", "NP", "NP")))).toBeNull();
  });

  test("what is no number: NP while another year is left, the target reached, never a baseline", () => {
    const mended = (more: object) => mendOf(notMeasurable, planOf({ productGoals: [{ ...goal, ...more }] }));
    expect(mended({ y2: "SD" })).toEqual(set("productGoals", 0, "y2", "NP"));
    expect(mended(annual("NP", "SD", "NP", "NP"))).toBeNull();
    expect(mended({ target: "SD" })).toEqual(set("productGoals", 0, "target", 10));
    expect(mended({ baseline: "SD" })).toBeNull();
  });
});
