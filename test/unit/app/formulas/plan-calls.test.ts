import fc from "../../../properties";
import { callsPlan, mendedFormula } from "../../../../src/app/formulas/plan-calls";
import { planFunctions } from "../../../../src/app/formulas/plan-functions";

describe("calls of the product's functions", () => {
  test.each([
    ["=_xldudf_PLAN_COHERENCE()", "=PLAN.COHERENCE()"],
    ["=_xldudf_plan_budget_gap(2025,\"SGP Salud\")", "=PLAN.BUDGET.GAP(2025,\"SGP Salud\")"],
    ["=IFERROR(_xldudf_PLAN_FEASIBILITY_TABLE(),\"–\")", "=IFERROR(PLAN.FEASIBILITY.TABLE(),\"–\")"],
    ["=_xldudf_PLAN_FEASIBILITY([@Código],2024)", "=PLAN.FEASIBILITY([@Código],2024)"],
    ["=[2]!_xldudf_PLAN_COHERENCE()", "=PLAN.COHERENCE()"],
    ["='C:\\Planes\\[Otro libro.xlsx]'!_xldudf_PLAN_RAISE(3)", "=PLAN.RAISE(3)"],
    ["='https://un.sitio/l''informe/[2]'!_xldudf_PLAN_RAISE(3)", "=PLAN.RAISE(3)"],
    ["=1+BloombergUI.xla!_xldudf_PLAN_BUDGET()*2", "=1+PLAN.BUDGET()*2"],
    ["=@_xldudf_PLAN_SCORECARD()", "=@PLAN.SCORECARD()"],
    ["=plan.coherence(\"viabilidad\")", "=PLAN.COHERENCE(\"viabilidad\")"],
  ])("are told in %s", (mangled, mended) => {
    expect(mendedFormula(mangled)).toBe(mended);
    expect(callsPlan(mangled)).toBe(true);
    expect(mendedFormula(mended)).toBe(mended);
  });

  test.each([
    ['="PLAN.COHERENCE()"&A1'],
    ['="dijo ""_xldudf_PLAN_COHERENCE()"""'],
    ["='_xldudf_PLAN_COHERENCE('!A1"],
    ["=Tabla[_xldudf_PLAN_COHERENCE()]"],
    ["=Tabla[[#This Row],[PLAN.COHERENCE()]]"],
    ["=MIPLAN.COHERENCE()"],
    ["=MI_PLAN.COHERENCE()"],
    ["=Hoja1!PLAN.COHERENCE()"],
    ["=PLAN.COHERENCE"],
    ["=PLAN.DESCONOCIDA()"],
    ["=_xldudf_OTRO_COHERENCE()"],
    ["=SUM(PLAN!A1:A3)"],
    ["=PLAN.COHERENCEX()"],
  ])("are not seen in %s", (formula) => {
    expect(callsPlan(formula)).toBe(false);
    expect(mendedFormula(formula)).toBe(formula);
  });
});

/** One piece of a formula as it should be, and as a file or another program may make of it. */
interface Piece {
  right: string;
  mangled: string;
}

const anyText = fc.string({ unit: fc.constantFrom(..."PLAN.COHERENCE()_xldudf_[2]!'aé–, ") });
const quoted = anyText.map((text): Piece => ({ right: `"${text}"`, mangled: `"${text}"` }));
const sheet = anyText.map((text): Piece => {
  const name = `'${`H${text}`.replaceAll("'", "''")}'!A1`;
  return { right: name, mangled: name };
});
const plain = fc.constantFrom("A1", "3.5", "Tabla[Código]", "[@[Meta (PLAN)]]", "SUM(B2:B9)", "PLAN!C3").map((text): Piece => ({ right: text, mangled: text }));
const calls = fc
  .record({
    id: fc.constantFrom(...planFunctions.map(({ id }) => id)),
    argument: fc.oneof(quoted, plain, fc.constant<Piece>({ right: "", mangled: "" })),
    prefix: fc.constantFrom("", "[2]!", "[17]!", "'C:\\datos\\[2]'!", "'el libro''s [2]'!", "Something.xla!", "Otro-complemento.xlam!"),
    lower: fc.boolean(),
  })
  .map(({ id, argument, prefix, lower }): Piece => {
    const name = `_xldudf_PLAN_${id.replaceAll(".", "_")}`;
    return { right: `PLAN.${id}(${argument.right})`, mangled: `${prefix}${lower ? name.toLowerCase() : name}(${argument.mangled})` };
  });
const wrapped = fc.tuple(calls, quoted).map(([call, text]): Piece => ({ right: `IFERROR(${call.right},${text.right})`, mangled: `IFERROR(${call.mangled},${text.mangled})` }));

test("mending gives back what was mangled, and never changes text, names of sheets or columns", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(quoted, sheet, plain, calls, wrapped), { minLength: 1, maxLength: 6 }), (pieces) => {
      const [right, mangled] = [pieces.map((piece) => piece.right), pieces.map((piece) => piece.mangled)].map((texts) => `=${texts.join("&")}`);
      expect(mendedFormula(mangled ?? "")).toBe(right);
      expect(mendedFormula(right ?? "")).toBe(right);
    }),
    { numRuns: 2000 },
  );
});
