import { describeFinding } from "../../../src/app/describe-finding";
import type { Finding } from "../../../src/rules/finding";

const finding = (rule: string, column: string, data: Finding["data"], code: string | null = "M1", row: number | null = 2): Finding => ({
  rule,
  severity: "warning",
  path: { table: "productGoals", code, row, column, year: null },
  data,
  waiver: null,
});

describe("the sentences of a finding", () => {
  test("name a row without a code by its number", () => {
    const nameless = finding("goal/not-measurable", "target", { found: "SD" }, null);
    expect(describeFinding(nameless, "es").what).toMatch(/^La meta sin código \(fila 3\) no tiene un número/);
    expect(describeFinding(nameless, "en").what).toMatch(/^Goal without a code \(row 3\) has no number/);
    expect(describeFinding(finding("goal/not-measurable", "target", { found: "SD" }, null, null), "es").what).toMatch(/^La meta sin código no/);
  });

  test("call a blank cell blank", () => {
    const blank = finding("goal/not-measurable", "target", { found: null });
    expect(describeFinding(blank, "es").what).toMatch(/: vacía\.$/);
    expect(describeFinding(blank, "en").what).toMatch(/: empty\.$/);
  });

  test("leave out how a code must start where nothing is above it", () => {
    const orphan = finding("link/code-chain", "mgaIndicator", { value: "45020010", digits: [7, 9], start: null });
    expect(describeFinding(orphan, "es").what).toMatch(/Dígitos admitidos: 7, 9\.$/);
    expect(describeFinding(orphan, "en").what).toMatch(/Digits allowed: 7, 9\.$/);
    const child = finding("link/code-chain", "mgaIndicator", { value: "45020010", digits: [7, 9], start: "3301" });
    expect(describeFinding(child, "es").what).toMatch(/Debe empezar por: 3301\.$/);
  });

  test("still say that no other class fits", () => {
    const mismatch = finding("goal/programming-mismatch", "target", { class: "flow", planned: 1, required: 2, fittingClass: null });
    expect(describeFinding(mismatch, "es").what).toMatch(/ninguno/);
  });
});
