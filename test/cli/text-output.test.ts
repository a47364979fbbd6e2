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

  test("say annual columns by their year, and names that are no table or column as they are", () => {
    const note = { kind: "text-in-number-column", rows: [4], values: ["x"] } as const;
    const text = new TextOutput(spanish, "es").adoption(
      {
        counts: { axes: 2, constructor: 1 },
        unmapped: [],
        conflicts: [],
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
