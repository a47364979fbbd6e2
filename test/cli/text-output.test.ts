import { TextOutput } from "../../src/cli/text-output";
import { cliTexts as english } from "../../src/i18n/en/cli";
import { cliTexts as spanish } from "../../src/i18n/es/cli";
import { validatePlan } from "../../src/app/validate-plan";
import { parsePlan } from "../../src/plan/parse-plan";

const validation = validatePlan(parsePlan({ format: "articula-plan", version: 1, plan: { firstYear: 2024 } }).plan, "es");
const counted = (error: number, warning: number, info: number) => ({ ...validation, findings: [], counts: { error, warning, info } });

describe("the reports as text", () => {
  test("count in the singular and in the plural", () => {
    const es = new TextOutput(spanish, "es");
    expect(es.validation(counted(1, 1, 1))).toBe("Hallazgos: 1 error, 1 advertencia, 1 de información");
    expect(es.validation(counted(0, 2, 3))).toBe("Hallazgos: 0 errores, 2 advertencias, 3 de información");
    expect(new TextOutput(english, "en").validation(counted(1, 0, 2))).toBe("Findings: 1 error, 0 warnings, 2 of information");
  });

  test("say which findings are waived, why, by whom and since when, and count them apart", () => {
    const axes = [{ code: "1" }, { code: "1" }];
    const waivers = [
      { rule: "link/duplicate-code", path: "axes/1#2/code", reason: "Acta 3", who: "Ana Ruiz", date: "2026-03-01" },
      { rule: "link/duplicate-code", path: "axes/9/code", reason: "Acta 4", who: "Ana Ruiz", date: "2026-03-02" },
    ];
    const { plan } = parsePlan({ format: "articula-plan", version: 1, plan: { firstYear: 2024 }, axes, waivers });
    const report = validatePlan(plan, "es");
    const lines = new TextOutput(spanish, "es").validation(report).split("\n");
    const at = lines.findIndex((line) => line.startsWith("ERROR EXCEPTUADO"));
    expect(lines[at]).toBe("ERROR EXCEPTUADO  Ejes › 1 › Código  [link/duplicate-code]  axes/1#2/code");
    expect(lines.slice(at)).toContain("  Exceptuado por Ana Ruiz, 2026-03-01: Acta 3");
    expect(lines).toContain("Exceptuados: 1 error, 0 advertencias, 0 de información");
    expect(lines).toContain(
      "Aviso: la excepción de link/duplicate-code en axes/9/code no corresponde a ningún hallazgo. Corrija su fila o quítela.",
    );
    const inEnglish = new TextOutput(english, "en").validation(validatePlan(plan, "en"));
    expect(inEnglish).toContain("WAIVED ERROR  ");
    expect(inEnglish).toContain("  Waived by Ana Ruiz, 2026-03-01: Acta 3");
  });

  test("say annual columns by their year, and names that are no table or column as they are", () => {
    const note = { kind: "text-in-number-column", rows: [4], values: ["x"] } as const;
    const text = new TextOutput(spanish, "es").adoption(
      {
        counts: { axes: 2, constructor: 1 },
        unmapped: [],
        conflicts: [],
        leftOut: [],
        sheetsLeft: [],
        notes: [
          { ...note, table: "investments", column: "y4", rows: [4], values: ["x"] },
          { ...note, table: "toString", column: "valueOf", rows: [], values: [] },
          { ...note, table: "axes", column: "toString", rows: [], values: [] },
        ],
      },
      2024,
    );
    expect(text).toMatch(/Ejes: 2\n {2}constructor: 1/);
    expect(text).toMatch(/Plan plurianual › 2027/);
    expect(text).toMatch(/toString › valueOf/);
    expect(text).toMatch(/Ejes › toString/);
  });
});
