import fc from "../../../properties";
import { codeCheck } from "../../../../src/app/range-answers/code-check";
import { sectors } from "../../../../src/catalog/sectors";
import { evaluate } from "../../../../src/method/evaluate";
import { runRules } from "../../../../src/rules/engine";
import { planOf } from "../../../rules/plan-content";

const check = (code: unknown, program: unknown = null): unknown => {
  const answer = codeCheck(code, program, "es");
  return "value" in answer && Array.isArray(answer.value) ? answer.value[0]?.[0] : answer;
};

describe("CODE.CHECK", () => {
  test("says nothing of a code of a level or of a project, as text or as a number that kept its digits", () => {
    for (const code of ["40", "4003", "4003015", "400301500", " 4003 ", 4003015, "2024000000012", "202400000001234", 202400000001234]) {
      expect(check(code)).toBe("");
    }
  });

  test("says nothing of a blank cell", () => {
    for (const code of ["", null, "  "]) expect(check(code, "4003")).toBe("");
  });

  test("says that a zero was lost, and what the code should be", () => {
    const lost = (code: string, mended: string): string => `El código ${code} está como número y perdió el cero inicial: debe ser ${mended}. Escríbalo como texto.`;
    expect(check(4)).toBe(lost("4", "04"));
    expect(check(401)).toBe(lost("401", "0401"));
    expect(check(401_001)).toBe(lost("401001", "0401001"));
    expect(check(40_100_100)).toBe(lost("40100100", "040100100"));
    expect(check("401")).toBe("Al código 401 le falta el cero inicial: debe ser 0401.");
  });

  test("a wrong number of digits that no lost zero explains", () => {
    const digits = (code: string, count: number): string =>
      `Dígitos del código ${code}: ${count}. El sector tiene 2, el programa 4, el producto 7, el indicador 9 y el BPIN 13 o 15.`;
    expect(check("40030")).toBe(digits("40030", 5));
    // 09 is no sector, so it lost no zero.
    expect(check(901)).toBe(digits("901", 3));
    expect(check("20240000000123")).toBe(digits("20240000000123", 14));
  });

  test("what is no code of digits", () => {
    const text = (code: string): string => `«${code}» no es un código: escriba solo dígitos, sin puntos, espacios ni guiones.`;
    for (const code of ["4003-015", "4003 015", "4003.015", "NP"]) expect(check(code)).toBe(text(code));
    expect(check(4003.5)).toBe(text("4003.5"));
    expect(check(-4003)).toBe(text("-4003"));
    expect(check({ basicValue: "#N/A" })).toBe("La celda del código tiene el error #N/A: corríjala.");
  });

  test("a sector that is not of the classification", () => {
    expect(check("10")).toBe("El código 10 empieza por 10, que no es un sector de la clasificación programática.");
    expect(check("9903015")).toBe("El código 9903015 empieza por 99, que no es un sector de la clasificación programática.");
    for (const { code } of sectors) expect(check(code)).toBe("");
  });

  test("a code of another program, and one that is above the program", () => {
    const other = (code: string, start: string): string => `El código ${code} no es de la cadena del programa 4003: debe empezar por ${start}.`;
    expect(check("4001015", "4003")).toBe(other("4001015", "4003"));
    expect(check("4001", 4003)).toBe(other("4001", "4003"));
    expect(check("41", "4003")).toBe(other("41", "40"));
    for (const code of ["40", "4003", "4003015", "400301500", "2024000000012"]) expect(check(code, "4003")).toBe("");
    expect(check("4003015", "40")).toBe("");
  });

  test("a program that is no code itself is said, for nothing was compared", () => {
    expect(check("0401015", 401)).toBe(
      "No se pudo comparar con el programa. El código 401 está como número y perdió el cero inicial: debe ser 0401. Escríbalo como texto.",
    );
    expect(check("4003015", "2024000000012")).toBe("No se pudo comparar con el programa. El código 2024000000012 es de un proyecto, no de un programa.");
  });

  test("gives one text for each code, with one program for all or one for each", () => {
    expect(codeCheck([["4003015"], ["4001015"]], "4003", "es")).toEqual({ value: [[""], [expect.stringContaining("4001015")]] });
    expect(codeCheck([["4003015", "4001015"]], [["4003", "4001"]], "es")).toEqual({ value: [["", ""]] });
    expect(codeCheck([["4003015", "4001015"]], [["4003"], ["4001"]], "es")).toEqual({
      error: "invalid-value",
      text: "Los rangos no se corresponden (filas × columnas): código 1 × 2; programa 2 × 1. Elija un programa para todos los códigos, o uno para cada código.",
    });
  });

  test("agrees with the rule of the chain on indicators of a program", () => {
    const start = fc.constantFrom("40", "4003", "4001", "04", "x");
    const code = fc.tuple(start, fc.stringMatching(/^\d{0,7}$/)).map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(code, (mgaIndicator) => {
        fc.pre(![2, 4, 13, 15].includes(mgaIndicator.length));
        const plan = planOf({
          programs: [{ code: "P", sector: "40", mgaProgram: "4003" }],
          productGoals: [{ code: "1", program: "P", mgaIndicator }],
        });
        const broken = runRules(plan, evaluate(plan)).findings.some(({ rule, path }) => rule === "link/code-chain" && path.column === "mgaIndicator");
        expect(check(mgaIndicator, "4003") !== "").toBe(broken);
      }),
      { numRuns: 300 },
    );
  });
});
