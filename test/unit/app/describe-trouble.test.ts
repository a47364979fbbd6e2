import { AdoptionError } from "../../../src/app/adoption/adoption-error";
import { describeTrouble } from "../../../src/app/describe-trouble";
import { NoPlanError } from "../../../src/app/load-plan";
import { PlanFormatError } from "../../../src/plan/parse-plan";
import { WorkbookError } from "../../../src/workbook/workbook-error";

describe("the sentences of a trouble", () => {
  test("a document that is no plan: the place in words, and the range of a number", () => {
    const title = (error: PlanFormatError): string => describeTrouble(error, "es").title;
    expect(title(new PlanFormatError("not-an-object", "$"))).toBe("El documento no es un plan de Articula: en el documento, se esperaba un objeto.");
    expect(title(new PlanFormatError("wrong-format", "format"))).toMatch(/: en format, se esperaba "articula-plan"\.$/);
    expect(title(new PlanFormatError("out-of-range", "plan.firstYear"))).toMatch(/entre 1990 y 2100\.$/);
    expect(title(new PlanFormatError("out-of-range", "plan.years"))).toMatch(/entre 1 y 12\.$/);
    expect(title(new PlanFormatError("not-a-value", "axes.name", 3))).toMatch(/: en axes\.name, fila 3, se esperaba/);
    expect(describeTrouble(new PlanFormatError("out-of-range", "plan.years"), "en").title).toMatch(/from 1 to 12 was expected\.$/);
  });

  test("no plan: what to do in the pane and on the command line", () => {
    expect(describeTrouble(new NoPlanError(), "es").remedy).toMatch(/use Crear plan/);
    expect(describeTrouble(new NoPlanError(), "es", "commands").remedy).toMatch(/articula template.*articula adopt/);
    expect(describeTrouble(new NoPlanError(), "en", "commands").remedy).toMatch(/articula template.*articula adopt/);
  });

  test("a sheet that is not there does not presume a mapping", () => {
    const { title, remedy } = describeTrouble(new AdoptionError("sheet-missing", { sheet: "A", sheets: "B, C" }), "es");
    expect(title).toMatch(/«A»/);
    expect(remedy).toBe("Hojas del libro: B, C. Elija una de ellas o corrija el nombre.");
  });

  test("a text that is too long, and a sheet that is too large, with their cell", () => {
    const long = describeTrouble(new WorkbookError("text-too-long", { place: "Ejes!B7" }), "es");
    expect(long).toMatchObject({ title: expect.stringMatching(/32\.767.*\(Ejes!B7\)/) as string, remedy: expect.stringMatching(/Acorte/) as string });
    const large = describeTrouble(new WorkbookError("too-large", { place: "Ejes!XFD1048576" }), "es");
    expect(large).toMatchObject({ title: expect.stringMatching(/XFD1048576/) as string, remedy: expect.stringMatching(/celdas sueltas lejos de los datos/) as string });
  });
});
